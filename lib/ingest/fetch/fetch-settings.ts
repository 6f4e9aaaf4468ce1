import type { UrlPolicy } from "./url-policy";

/** Whether this server fetches addresses for those who ask, and which. */
export interface FetchSettings {
  readonly allowed: boolean;
  readonly policy: UrlPolicy;
}

/**
 * Reads VARIORUM_FETCH (`on`, `off`; unset: on where only this machine can ask, off otherwise) and
 * VARIORUM_FETCH_ALLOW, a list (spaces or commas) of origins in the own network that may be fetched as well. `local`:
 * the server is reached from this machine alone.
 */
export function readFetchSettings(
  variables: Readonly<Record<string, string | undefined>>,
  local: boolean,
): FetchSettings {
  const wish = variables.VARIORUM_FETCH?.trim().toLowerCase() ?? "";
  const allowedOrigins = (variables.VARIORUM_FETCH_ALLOW ?? "")
    .split(/[\s,]/u)
    .filter((text) => URL.canParse(text))
    .map((text) => new URL(text))
    .filter(({ protocol }) => protocol === "http:" || protocol === "https:")
    .map(({ origin }) => origin);
  return { allowed: wish === "" ? local : wish === "on", policy: { allowedOrigins } };
}
