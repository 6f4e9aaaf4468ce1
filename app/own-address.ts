import { headers } from "next/headers";
import { ownOrigin } from "@/lib/server/own-origin";

/** This server's own address for a path, as other sites need it: `https://reader.example/c/…`. */
export const ownAddress = async (path: string): Promise<string> => {
  const sent = await headers();
  return `${await ownOrigin(sent.get("host"), sent.get("x-forwarded-proto"))}${path}`;
};
