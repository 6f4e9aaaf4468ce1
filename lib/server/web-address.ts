const MAX_ADDRESS = 2_000;

/** An http or https address without a name or password in it. */
export function isWebAddress(text: string): boolean {
  if (text.length > MAX_ADDRESS || !URL.canParse(text)) return false;
  const { protocol, username, password } = new URL(text);
  return /^https?:$/.test(protocol) && `${username}${password}` === "";
}

/** An address as it may be given out: null where it is none of the web, whoever kept it so. */
export const webAddress = (address: string | null): string | null =>
  address !== null && isWebAddress(address) ? address : null;
