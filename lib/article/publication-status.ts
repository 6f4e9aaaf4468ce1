import { type DeclaredNotice, flaggedNotice } from "./declared-notice";
import type { Warning } from "./warning";

/** States of IPTC's list in which a provider does not let an item be published. */
const STOPPED: Readonly<Record<string, string>> = {
  canceled: "The provider has withdrawn this item (publication status: canceled).",
  withheld: "The provider holds this item back (publication status: withheld).",
};

/** `usable`, `canceled`, `withheld` → what is to be said of it; nothing for all that may be published. */
export function statusWarnings(status: string | null | undefined): readonly Warning[] {
  const code = status?.trim().toLowerCase() ?? "";
  const message = Object.hasOwn(STOPPED, code) ? STOPPED[code] : undefined;
  return message === undefined ? [] : [{ code: "not-usable", message }];
}

/** An item that the provider took back says so in its status: `pubstatus`, `canceled` → a withdrawal. */
export const statusNotices = (
  field: string,
  status: string | null | undefined,
): readonly DeclaredNotice[] =>
  /^cancell?ed$/iu.test(status?.trim() ?? "")
    ? [flaggedNotice("withdrawal", `${field}: ${status?.trim()}`)]
    : [];
