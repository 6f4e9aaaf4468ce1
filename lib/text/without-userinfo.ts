/** Schemes whose addresses name a host however many slashes follow, as browsers read them. */
const OF_HOSTS = /^(?:https?|ftp|wss?):$/iu;
const SCHEME = /^[a-z][a-z0-9+.-]{0,40}:/iu;

/**
 * An address, or what somebody gave for one, without the user name and the password before its host: they are nobody else's.
 * `"https://desk:secret@wire.example/a"` → `"https://wire.example/a"`. Names that only look like it, such as
 * `"tag:desk@wire.example,2026:1"`, stay as they are.
 */
export function withoutUserinfo(address: string): string {
  const from = address.length - address.trimStart().length;
  const scheme = SCHEME.exec(address.slice(from, from + 42))?.[0] ?? "";
  let host = from + scheme.length;
  while (isSlash(address.charAt(host))) host += 1;
  const slashes = host - from - scheme.length;
  if (slashes < 2 && !OF_HOSTS.test(scheme)) return address;
  let end = host;
  while (
    end < address.length &&
    !isSlash(address.charAt(end)) &&
    !"?#".includes(address.charAt(end))
  )
    end += 1;
  const at = address.lastIndexOf("@", end - 1);
  return at < host ? address : address.slice(0, host) + address.slice(at + 1);
}

const isSlash = (char: string): boolean => char === "/" || char === "\\";
