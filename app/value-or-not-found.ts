import { notFound } from "next/navigation";
import type { Result } from "@/lib/result";

/**
 * The value of a use case, or the "not found" page. The proxy has looked at the address before and answers with the cause;
 * this is the second line, for a page that is reached without it.
 */
export function valueOrNotFound<A>(result: Result<unknown, A>): A {
  return result.ok ? result.value : notFound();
}
