import type { SignInStep } from "@/lib/server/signing-in";

/** Sends the browser on with its cookies; nothing of it is kept by a cache. */
export function goOn({ address, cookies }: SignInStep): Response {
  const headers = new Headers({ Location: address, "Cache-Control": "no-store" });
  for (const cookie of cookies) headers.append("Set-Cookie", cookie);
  return new Response(null, { status: 303, headers });
}
