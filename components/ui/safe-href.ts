/**
 * An address from outside as a link's target, or null where it must not be one: http and https only, without a user's
 * name or password. Written out in full, names in ASCII.
 */
export function safeHref(address: string | null | undefined): string | null {
  const url = parse(address);
  return url?.href ?? null;
}

/** A longer address says nothing more to a reader. */
const SHOWN = 80;

/**
 * What a link to an address says: its name in ASCII, so that a look-alike letter shows, and the path, cut where that is long.
 * `xn--pple-43d.test/a`
 */
export function shownAddress(address: string | null | undefined): string | null {
  const url = parse(address);
  if (url === null) return null;
  const path = `${url.pathname}${url.search}`;
  const whole = `${url.host.replace(/^www\./u, "")}${path === "/" ? "" : path}`;
  return whole.length > SHOWN ? `${whole.slice(0, SHOWN)}…` : whole;
}

function parse(address: string | null | undefined): URL | null {
  if (address === null || address === undefined || !URL.canParse(address)) return null;
  const url = new URL(address);
  const isWeb = url.protocol === "http:" || url.protocol === "https:";
  return isWeb && url.username === "" && url.password === "" ? url : null;
}
