/** A longer path says nothing more to a reader. */
const SHOWN = 80;

/** An http(s) address as a link may use it, and how it is shown: `https://www.north.example/a/17` → `north.example/a/17`; null for any other. */
export function outsideAddress(
  address: string,
): { readonly href: string; readonly shown: string } | null {
  if (!URL.canParse(address)) return null;
  const url = new URL(address);
  if ((url.protocol !== "http:" && url.protocol !== "https:") || url.username || url.password)
    return null;
  const path = `${url.pathname}${url.search}`;
  const whole = `${url.host.replace(/^www\./, "")}${path === "/" ? "" : path}`;
  return {
    href: url.href,
    shown: whole.length > SHOWN ? `${whole.slice(0, SHOWN)}…` : whole,
  };
}
