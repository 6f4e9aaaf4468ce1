import type { Metadata } from "next";
import { headers } from "next/headers";
import { notFound } from "next/navigation";
import { problemHeader, readProblem } from "@/app/problem-header";
import { Problem } from "@/components/ui/problem";

export const metadata: Metadata = { title: "Not found", robots: { index: false } };

/** Shown in place of a page whose address names nothing; the proxy sends the cause and sets the status. */
export default async function ProblemPage() {
  const problem = readProblem((await headers()).get(problemHeader));
  if (problem === null) notFound();
  return <Problem status={problem.status} message={problem.message} />;
}
