import { failure, type Result, success } from "../../result";
import type { Variables } from "../environment";

/** Where editors sign in: an OpenID Connect provider. */
export interface SignInSettings {
  /** The provider's own name: `https://login.newsroom.example`. */
  readonly issuer: URL;
  readonly client: string;
  readonly secret: string;
  /** E-mail addresses, or `@newsroom.example` for all of a domain; in lower case. */
  readonly editors: readonly string[];
}

const LOOPBACK = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/u;
/** A shorter one could be guessed, and with it everybody's sign-in. */
const SHORTEST_SECRET = 16;

/** Whether a host is this machine: there no encryption is needed on the way. */
export const isOwnMachine = ({ hostname }: URL): boolean => LOOPBACK.test(hostname);

/**
 * Reads VARIORUM_AUTH (the issuer), VARIORUM_AUTH_CLIENT, VARIORUM_AUTH_SECRET and VARIORUM_EDITORS; null where VARIORUM_AUTH is not
 * set. A sign-in that is named and not complete lets nobody write; the failure says what is missing.
 */
export function readSignIn(variables: Variables): Result<string, SignInSettings | null> {
  const value = (name: string): string => variables[name]?.trim() ?? "";
  const address = value("VARIORUM_AUTH");
  if (address === "") return success(null);
  const issuer = URL.canParse(address) ? new URL(address) : null;
  const isSafe =
    issuer?.protocol === "https:" || (issuer?.protocol === "http:" && isOwnMachine(issuer));
  if (issuer === null || !isSafe || issuer.username !== "")
    return failure(
      "VARIORUM_AUTH names no sign-in: it has to be an address that begins with https://.",
    );
  const [client, secret] = [value("VARIORUM_AUTH_CLIENT"), value("VARIORUM_AUTH_SECRET")];
  if (client === "")
    return failure(
      "VARIORUM_AUTH_CLIENT is missing: the name that the sign-in knows this server by.",
    );
  if (secret.length < SHORTEST_SECRET)
    return failure(
      `VARIORUM_AUTH_SECRET is missing, or has fewer than ${SHORTEST_SECRET} characters.`,
    );
  const editors = value("VARIORUM_EDITORS")
    .toLowerCase()
    .split(/[\s,;]+/u)
    .filter((name) => name.includes("@"));
  if (editors.length === 0)
    return failure(
      "VARIORUM_EDITORS is missing: e-mail addresses, or @newsroom.example for all of a domain.",
    );
  return success({ issuer, client, secret, editors });
}

/** Whether somebody of this address is an editor. */
export const isEditor = (email: string, { editors }: Pick<SignInSettings, "editors">): boolean => {
  const address = email.toLowerCase();
  const domain = address.slice(address.lastIndexOf("@"));
  return address.includes("@") && (editors.includes(address) || editors.includes(domain));
};
