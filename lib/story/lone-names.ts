import type { Block } from "../article/article";
import { passagesOf } from "../article/passages";
import { findQuotations } from "../article/quotations";
import type { Version } from "../compare/comparison";
import { type DriftFinding, driftRule, NO_DAYS } from "./drift-finding";
import { evidenceOf } from "./evidence";
import { findNames } from "./names";
import type { KnownNames } from "./speaker";

/** Languages in which a capital inside a sentence shows a name; German writes every noun so. */
const CAPITALS_TELL = /^(?:en|es|fr|pt|it|nl|sv|da|nb|no|fi|pl|cs|tr|ca|ro|id|ms)/u;

/**
 * Names that one version alone has: two or more capitalised words none of which stands in another version (in German only
 * people that a text shows to be people), at their first place. "Rio Grande" is one; "Holm" beside "Ada Holm" is not
 * asked for, and neither is a name inside quotation marks or at the head of a sentence whose first word the text also
 * writes small.
 */
export function loneNames(
  versions: readonly Version[],
  known: KnownNames,
): readonly DriftFinding[] {
  if (versions.length < 2) return [];
  const words = new Map(versions.map((v) => [v.file, capitalWords(v)] as const));
  const full = new Set(known.values());
  return versions.flatMap((version) => {
    const others = versions.filter((other) => other !== version);
    const told = new Set<string>();
    const small = smallWords(version);
    return passagesOf(version.article).flatMap((block) => {
      const marks = findQuotations(block.text);
      return findNames(block.text).flatMap(({ text, start, end }): readonly DriftFinding[] => {
        const lead = leadOf(block.text, start);
        const name = lead + withoutOpening(block, text, start, small);
        const parts = name.split(/\s+/).filter((part) => /^\p{Lu}[\p{L}\p{M}]/u.test(part));
        if (parts.length < 2 || told.has(name)) return [];
        if (marks.some(({ outer }) => outer.start < end && start < outer.end)) return [];
        if (!CAPITALS_TELL.test(version.article.language) && !full.has(name)) return [];
        const last = parts.at(-1) ?? "";
        // "COME BACK SOON" is a sign, "TADEO ARRIBAS" a label of somebody named elsewhere.
        if (parts.every((part) => part === part.toUpperCase())) return [];
        if (told.has(last)) return [];
        const stands = (part: string): boolean =>
          others.some((other) => words.get(other.file)?.has(bare(part)));
        if (parts.some((part) => bare(part).length > 2 && stands(part))) return [];
        // "Bo Ek": each part is too short to know it by.
        if (parts.every((part) => bare(part).length <= 2) && parts.every(stands)) return [];
        told.add(name).add(last);
        const from = end - name.length;
        return [
          {
            class: "name",
            file: version.file,
            baseLines: null,
            lines: block.lines,
            base: "",
            other: name,
            onlyHere: true,
            meant: NO_DAYS,
            rule: driftRule("drift-lone-name"),
            evidence: {
              base: null,
              other: evidenceOf(version.article, block, { start: from, end }),
            },
          },
        ];
      });
    });
  });
}

/** "[Status of ]Forces Agreement": a name may begin before "of", after a word in small letters ("[a] Status of"), as it is none in "Ada Lamm of the Alpine Institute". */
function leadOf(text: string, start: number): string {
  const words = text.slice(Math.max(0, start - 60), start).split(" ");
  const from = words.at(-2) === "the" ? -4 : -3;
  const [head = "", of] = words.slice(from, -1);
  const before = words.at(from - 1) ?? "";
  if (of !== "of" || !/^\p{Lu}[\p{L}\p{M}]{2,20}$/u.test(head) || !/^\p{Ll}+,?$/u.test(before))
    return "";
  return words.slice(from).join(" ");
}

const bare = (word: string): string => word.replace(/['’]s?$/u, "");

/** Every capitalised word of a version, page and comments left out. */
const capitalWords = ({ article }: Version): ReadonlySet<string> =>
  new Set(
    article.blocks
      .filter(({ kind }) => kind !== "chrome" && kind !== "comment")
      .flatMap(({ text }) => text.match(/\p{Lu}[\p{L}\p{M}]+/gu) ?? []),
  );

const smallWords = ({ article }: Version): ReadonlySet<string> =>
  new Set(
    passagesOf(article).flatMap(
      ({ text }) => text.match(/(?<![\p{L}\p{M}])\p{Ll}[\p{L}\p{M}]+/gu) ?? [],
    ),
  );

/** "Asked Ada Lund" at the head of a sentence → "Ada Lund", where the text writes "asked" too. */
function withoutOpening(
  { text }: Block,
  name: string,
  start: number,
  small: ReadonlySet<string>,
): string {
  if (!/(?:^|[.!?:“"«„]\s*)$/u.test(text.slice(Math.max(0, start - 4), start))) return name;
  const words = name.split(" ");
  while (words.length > 0 && small.has((words[0] ?? "").toLowerCase())) words.shift();
  return words.join(" ");
}
