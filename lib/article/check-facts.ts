import { withoutUserinfo } from "../text/without-userinfo";
import { readDate } from "./read-date";
import { NO_FACTS, type SourceFacts } from "./source-facts";
import type { Warning } from "./warning";

/** What a fact is cut to. */
const LONGEST_FACT = 2_000;

const LANGUAGE = /^[a-z]{2,3}(?:[-_][a-z0-9]{2,8}){0,3}$/i;

/** How a warning names the facts that are dates. */
const DATES = {
  published: "date of publication",
  versionCreated: "date of this version",
  embargo: "embargo",
} as const;

const isDateKey = (key: string): key is keyof typeof DATES => Object.hasOwn(DATES, key);

/** An http or https address as printed, without a name and password in it; else null. */
export function checkAddress(text: string): string | null {
  const address = withoutUserinfo(text.trim());
  if (!/^https?:\/\/[^\s/?#@\\]+(?:[/?#]\S*)?$/i.test(address)) return null;
  return address.length > LONGEST_FACT ? null : address;
}

/** Blanks joined, no control or direction characters, cut between characters. */
function clean(text: string): string | null {
  const line = text
    .slice(0, 4 * LONGEST_FACT)
    .replace(/[\p{Cc}\u2028\u2029]/gu, " ")
    .split(" ")
    .filter((word) => word !== "")
    .join(" ");
  if (!/[^\s\p{Cf}]/u.test(line)) return null;
  if (line.length <= LONGEST_FACT) return line;
  return line.slice(0, LONGEST_FACT).replace(/[\ud800-\udbff]$/u, "");
}

/**
 * What a document says of itself, as read → as kept: on one line, at most 2,000 characters each, blank ones null. Dates
 * that cannot be are dropped with a warning (`bad-date`); addresses other than http and https, and languages that are no
 * tags, are dropped without.
 */
export function checkFacts(raw: Partial<SourceFacts>): {
  readonly facts: SourceFacts;
  readonly warnings: readonly Warning[];
} {
  const warnings: Warning[] = [];
  const check = (key: keyof SourceFacts, value: string): string | null => {
    const text = clean(value);
    if (text === null) return null;
    if (key === "address") return checkAddress(text);
    if (key === "uri" || key === "evolvedFrom") return withoutUserinfo(text);
    if (key === "language") return LANGUAGE.test(text) ? text.replaceAll("_", "-") : null;
    if (!isDateKey(key)) return text;
    const date = readDate(text);
    if (date === null)
      warnings.push({
        code: "bad-date",
        message: `The ${DATES[key]} (“${text.slice(0, 40)}”) is no date that can be; it is left out.`,
      });
    return date;
  };
  const keys = Object.keys(NO_FACTS) as readonly (keyof SourceFacts)[];
  const facts = Object.fromEntries(
    keys.map((key) => {
      const value = raw[key];
      return [key, value === undefined || value === null ? null : check(key, value)];
    }),
  ) as Record<keyof SourceFacts, string | null>;
  return { facts, warnings };
}
