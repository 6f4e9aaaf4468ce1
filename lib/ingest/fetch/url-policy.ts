import type { InputCode, InputProblem } from "../../article/input-problem";
import { failure, type Result, success } from "../../result";
import { withoutUserinfo } from "../../text/without-userinfo";
import { isNumericHost, isPublicAddress } from "./public-address";

/** Which addresses may be fetched. */
export interface UrlPolicy {
  /**
   * Origins (`https://cms.newsroom.lan`, `http://10.1.2.3:8123`) that are fetched although they lie in a private
   * network or on an unusual port: named one by one by whoever runs the server.
   */
  readonly allowedOrigins: readonly string[];
}

/** Web servers are found here; anything else on the same machines (mail, databases) is none of ours. */
const WEB_PORTS: ReadonlySet<string> = new Set(["", "80", "443", "8080", "8443"]);

/** Names that lead into the own machine or network wherever they are asked (RFC 6761, 6762, 8375, ICANN's name collisions). */
const PRIVATE_SUFFIXES = [
  "localhost",
  "localdomain",
  "local",
  "internal",
  "intranet",
  "private",
  "corp",
  "home",
  "lan",
  "home.arpa",
  "onion",
] as const;

/** RFC 9110 asks for 8,000 at least; a longer address of an article was not seen. */
const MAX_LENGTH = 8_192;

const problem = (code: InputCode, message: string): Result<InputProblem, never> =>
  failure({ code, message, line: null });

/**
 * Reads an address and says whether it may be fetched, before any name is resolved. `base` is the address that led to
 * it (a redirect), which it may be relative to. The URL comes back without its fragment; hexadecimal, octal and short
 * forms of numbers are written out in it. Codes: `scheme-refused`, `userinfo`, `address-refused`.
 */
export function checkUrl(text: string, policy: UrlPolicy, base?: URL): Result<InputProblem, URL> {
  const trimmed = text.trim();
  if (trimmed.length > MAX_LENGTH)
    return problem("address-refused", "The address is longer than 8,192 characters.");
  if (!URL.canParse(trimmed, base?.href)) return problem("address-refused", notAnAddress(trimmed));
  const url = new URL(trimmed, base?.href);
  if (url.protocol !== "http:" && url.protocol !== "https:")
    return problem(
      "scheme-refused",
      `Addresses are fetched over http and https only, not “${url.protocol.slice(0, 40)}”.`,
    );
  if (url.username !== "" || url.password !== "")
    return problem(
      "userinfo",
      "The address holds a user name or a password, which would be stored and shown. Leave it out.",
    );
  url.hash = "";
  if (isAllowedOrigin(url, policy)) return success(url);
  if (!WEB_PORTS.has(url.port))
    return problem(
      "address-refused",
      `Port ${url.port} is not one that web pages are served on (80, 443, 8080, 8443).`,
    );
  return checkHost(url);
}

/** Whether all addresses that a host was resolved to may be connected to; one that may not refuses them all. */
export function checkResolved(
  url: URL,
  addresses: readonly string[],
  policy: UrlPolicy,
): Result<InputProblem, null> {
  if (isAllowedOrigin(url, policy)) return success(null);
  return addresses.every(isPublicAddress) ? success(null) : privateHost(url.hostname);
}

const isAllowedOrigin = (url: URL, policy: UrlPolicy): boolean =>
  policy.allowedOrigins.includes(url.origin);

function checkHost(url: URL): Result<InputProblem, URL> {
  const { hostname } = url;
  if (isNumericHost(hostname))
    return isPublicAddress(hostname) ? success(url) : privateHost(hostname);
  // One dot at the end is the same name; two are none.
  const name = hostname.endsWith(".") ? hostname.slice(0, -1) : hostname;
  const labels = name.split(".");
  if (labels.some((label) => label === ""))
    return problem("address-refused", notAnAddress(hostname));
  // A name without a dot is looked for in the own network.
  const isPrivate =
    labels.length === 1 ||
    PRIVATE_SUFFIXES.some((suffix) => name === suffix || name.endsWith(`.${suffix}`));
  return isPrivate ? privateHost(hostname) : success(url);
}

const privateHost = (hostname: string): Result<InputProblem, never> =>
  problem(
    "address-refused",
    `“${hostname.slice(0, 80)}” lies in a private or reserved network, which is not fetched from.`,
  );

const notAnAddress = (text: string): string =>
  `“${withoutUserinfo(text).slice(0, 80)}” is no web address. A whole one begins with https://.`;
