import { ownPath } from "@/components/ui/own-path";

/** The desk, its log, a finding, or a comparison of a story. */
const BACK = /^\/(?:desk(?:\/log)?(?:\?|$)|s\/[^/?]+\/(?:f\/[0-9a-f]{16}|[^/?]+\.\.[^/?]+)$)/u;

/** Where a form of the desk leads back to: only to a page that has such a form. */
export function deskBack(wanted: string): string {
  const path = ownPath(wanted, "http://own.invalid");
  return BACK.test(path) ? path : "/desk";
}

/** The address of a page that says what was done. */
export const withDone = (back: string, entry: string): string =>
  `${back}${back.includes("?") ? "&" : "?"}done=${encodeURIComponent(entry)}`;
