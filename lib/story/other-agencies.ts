import type { Comparison } from "../compare/comparison";
import { rowText } from "../compare/row-text";
import type { Range } from "../text/range";
import { agencyNames, KNOWN_AGENCIES, SAYS_SO } from "./agency-names";
import { evidenceInRow } from "./evidence";
import type { CreditFinding } from "./story";

/** An agency as its initials: "LMN", "X24". */
const INITIALS = /^\p{Lu}[\p{Lu}\p{N}]{1,5}$/u;
/** What agencies and papers do; to "say" is what parties and offices do as well. */
const REPORTS = new Set(
  `writes wrote reports reported informs informed transmitted quotes quoted schreibt schrieb meldet meldete berichtet berichtete
  escribe escribió informa informó reporta reportó publica publicó écrit rapporte rapporté relaie scrive riporta riferisce
  escreve informou noticiou relatou meldt schrijft bericht berichtte skriver rapporterar rapporterer meddelar melder kertoo
  raportoi uutisoi podaje podała informuje pisze bildirdi yazdı пишет сообщает передает передаёт сообщило`.split(
    /\s+/,
  ),
);
const ACCORDING =
  /(?:according to|citing|quoting|laut|nach angaben von|según|citando|citant|selon|d'après|secondo|citando|segundo|volgens|enligt|ifølge|według|по данным|по сообщению)\s(?:the\s|news agency\s|agency\s|der agentur\s|la agencia\s|l'agence\s)?$/iu;
const NAME = /(?:\p{Lu}[\p{L}\p{N}-]*)(?:\s\p{Lu}[\p{L}\p{N}-]*){0,3}/gu;

/**
 * Agencies to which a version credits passages that it shares with the base, though the base nowhere names them, paragraph
 * by paragraph: "… , writes LMN.", "according to Holm News", "(AFP)" at the end. Known by what they do, not by speech
 * alone: in "the MPA said" a party may speak.
 */
export function findOtherAgencies({
  base,
  other,
  rows,
}: Comparison): CreditFinding["otherAgencies"] {
  const own = base.article.text;
  const names = agencyNames(base.article, other.article);
  const isOwn = (name: string): boolean =>
    own.includes(name) || names.some((one) => isSameName(one, name));
  return rows.flatMap((row) => {
    const [block] = row.other;
    if (!block || row.base.length === 0) return [];
    const text = rowText(row.other);
    const told = new Set<string>();
    return creditedIn(text).flatMap(({ name, range }) => {
      if (isOwn(name) || told.has(name)) return [];
      told.add(name);
      return {
        name,
        lines: block.lines,
        evidence: evidenceInRow(other.article, row.other, range),
        of: evidenceInRow(base.article, row.base, { start: 0, end: rowText(row.base).length }),
      };
    });
  });
}

/** "The Associated Press" is "Associated Press". */
const isSameName = (one: string, two: string): boolean =>
  one.toLowerCase() === two.replace(/^The\s/u, "").toLowerCase();

/** The last word of a text that ends with a space; else nothing. */
const wordBefore = (text: string): string =>
  text.endsWith(" ") ? (text.trimEnd().split(/\s/u).at(-1) ?? "").toLowerCase() : "";

/** Credited without a name: "another agency writes". */
const UNNAMED =
  /(?:another|other|otra|otras|autre|autres|andere|anderen|altra|outra|annan|anden|annen|toinen)\s(?:news\s)?(?:agency|agencies|agencia|agencias|agence|agences|agentur|agenturen|agenzia|agência|nyhetsbyrå|nyhedsbureau|nyhetsbyrå|uutistoimisto)(?=\s([\p{L}]+))/giu;

/** Names in a text that something is credited to. */
function creditedIn(text: string): readonly { readonly name: string; readonly range: Range }[] {
  const unnamed = [...text.matchAll(UNNAMED)].flatMap((match) => {
    const range = { start: match.index, end: match.index + match[0].length };
    return REPORTS.has(match[1]?.toLowerCase() ?? "") ? [{ name: match[0], range }] : [];
  });
  const named = [...text.matchAll(NAME)].flatMap((match) => {
    const name = match[0];
    const known = name.split(" ").some((word) => KNOWN_AGENCIES.has(word)) || SAYS_SO.test(name);
    if (!known && !INITIALS.test(name)) return [];
    const before = text.slice(Math.max(0, match.index - 60), match.index);
    const after = text.slice(match.index + name.length);
    const credited =
      REPORTS.has(wordBefore(before)) ||
      REPORTS.has(/^\s(?:has\s|hat\s|a\s)?([\p{L}]+)/u.exec(after)?.[1]?.toLowerCase() ?? "") ||
      ACCORDING.test(before) ||
      (known && /[(（]$/u.test(before) && /^[)）]\.?(?:\s*$)/u.test(after));
    return credited
      ? [{ name, range: { start: match.index, end: match.index + name.length } }]
      : [];
  });
  return [...named, ...unnamed];
}
