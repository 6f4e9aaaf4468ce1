/**
 * The path and query of an address of our own, to send a reader on to: of `next` or a Referer, a full address or a path. `/` where
 * it leads anywhere else, also by the ways that browsers read differently: `//elsewhere`, `/\elsewhere`.
 */
export function ownPath(wanted: string | null | undefined, origin: string): string {
  if (wanted === null || wanted === undefined || !URL.canParse(wanted, origin)) return "/";
  const url = new URL(wanted, origin);
  if (url.origin !== origin || url.username !== "" || url.password !== "") return "/";
  const path = `${url.pathname}${url.search}`;
  return /^\/(?![/\\])/u.test(path) ? path : "/";
}
