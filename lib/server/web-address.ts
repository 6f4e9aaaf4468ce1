import { withoutUserinfo } from "../text/without-userinfo";

const MAX_ADDRESS = 2_000;

/** An http or https address without a name or password in it. */
export function isWebAddress(text: string): boolean {
  if (text.length > MAX_ADDRESS || !URL.canParse(text)) return false;
  const { protocol, username, password } = new URL(text);
  return /^https?:$/.test(protocol) && `${username}${password}` === "";
}

/** An address as it may be given out: without a name and password, and null where it is none of the web, whoever kept it so. */
export function webAddress(kept: string | null): string | null {
  const address = kept === null ? null : withoutUserinfo(kept);
  return address !== null && isWebAddress(address) ? address : null;
}

/** An identifier as it may be given out. */
export const shownUri = (uri: string | null): string | null =>
  uri === null ? null : withoutUserinfo(uri);

/** What somebody gave for an address, as it may be shown and kept where it is refused: `"desk:secret@wire.example"` → `"wire.example"`. */
export function refusedAddress(given: string): string {
  const address = withoutUserinfo(given);
  if (address !== given || address.includes("//")) return address;
  const [host = ""] = address.split(/[/?#]/u, 1);
  return address.slice(host.lastIndexOf("@") + 1);
}
