import { FORGET_SAID } from "@/app/answer-form";
import type { SignInStep } from "@/lib/server/signing-in";

/** Sends the browser on with its cookies, and without what the step before was refused for; nothing of it is kept by a cache. */
export function goOn({ address, cookies }: SignInStep): Response {
  const headers = new Headers({ Location: address, "Cache-Control": "no-store" });
  for (const cookie of cookies) headers.append("Set-Cookie", cookie);
  headers.append("Set-Cookie", FORGET_SAID);
  return new Response(null, { status: 303, headers });
}
