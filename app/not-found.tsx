import type { Metadata } from "next";
import { Problem } from "@/components/ui/problem";

export const metadata: Metadata = { title: "Not found" };

export default function NotFound() {
  return <Problem status={404} message="There is nothing at this address." />;
}
