import { foldTypography } from "../text/normalize";
import type { Finding, FindingSide, Ledger, ToldFinding } from "./finding";
import { joinWords } from "./findings/side-of";
import { surnameOf } from "./names";

type Named = ToldFinding & Pick<Finding, "id">;

/**
 * Findings of which none tells what another tells: a word that a correction added and a copy lacks is told among the
 * corrections and not again among the quotations, the figures or the wording; what differs inside a quotation is told
 * with the quotation, but for mere spelling, which is told with the wording. The one that stays names the other ledgers.
 */
export function tellOnce(findings: readonly Named[]): readonly (Named & Pick<Finding, "also">)[] {
  const heads = findings.filter(({ differs = [] }) => differs.length > 0);
  const headOf = new Map<Named, Named>();
  for (const finding of heads) {
    const head = heads.find((one) => one !== finding && holds(one, finding));
    if (head !== undefined) headOf.set(finding, head);
  }
  // A figure inside a quotation that a correction names belongs to the correction.
  const rootOf = (finding: Named): Named => {
    const head = headOf.get(finding);
    return head === undefined ? finding : rootOf(head);
  };
  return findings.flatMap((finding) => {
    if (headOf.has(finding)) return [];
    const told = [...headOf.keys()].filter((other) => rootOf(other) === finding);
    const also = [...new Set(told.map(({ ledger }) => ledger))];
    const entries = [finding, ...told].flatMap((one) => one.entries ?? []);
    return [{ ...finding, sentence: withOthers(finding, told), also, entries }];
  });
}

const IN_QUOTATION: Readonly<Record<string, string>> = {
  number: "a figure",
  date: "a date",
  name: "a name",
  sourcing: "the source",
  certainty: "the certainty",
};

/** What the others say, in a few words: `…, inside a quotation of Ada Lund.`, `…; a figure and the certainty differ in it.` */
function withOthers(finding: Named, told: readonly Named[]): string {
  const whole = finding.sentence.replace(/\.$/u, "");
  const quotation = told.find((other) => other.quotation !== undefined)?.quotation;
  if (finding.ledger === "corrections")
    return quotation === undefined ? finding.sentence : `${whole}, inside ${quotation}.`;
  const kinds = [...new Set(told.flatMap((other) => IN_QUOTATION[other.class] ?? []))];
  if (kinds.length === 0) return finding.sentence;
  return `${whole}; ${joinWords(kinds)} ${kinds.length === 1 ? "differs" : "differ"} in it.`;
}

/** Ledgers that a finding of the first may hold in itself. */
const HELD: Partial<Readonly<Record<Ledger, readonly Ledger[]>>> = {
  corrections: ["quotations", "drift", "wording"],
  quotations: ["drift", "wording"],
  wording: ["quotations"],
};

function holds(head: Named, finding: Named): boolean {
  if (HELD[head.ledger]?.includes(finding.ledger) !== true || head.source !== finding.source)
    return false;
  // A spelling inside a quotation is what a desk decides once, for any text.
  if (head.ledger === "wording")
    return (
      finding.class === "house-style" &&
      head.against === finding.against &&
      head.sides.every((side) => isInside(side, finding))
    );
  if (head.ledger === "corrections") return isSameWords(head, finding) && areBeside(head, finding);
  if (head.against !== finding.against) return false;
  if (tellsTheSpeaker(finding, head)) return true;
  return finding.ledger === "drift" && finding.sides.every((side) => isInside(side, head));
}

/** So far from the marks of a quotation stands who says it. */
const BESIDE = 90;

/** “said Ada Lund” / “one of them said” beside the quotation that says the same of its speaker. */
function tellsTheSpeaker(finding: Named, { speakers = [], sides }: Named): boolean {
  if (speakers.length === 0) return false;
  const isSpeaker =
    (finding.ledger === "drift" && finding.class === "sourcing") ||
    (finding.differs ?? []).some((words) =>
      speakers.some((name) => words.includes(surnameOf(name))),
    );
  const isBeside = ({ source, range, text }: FindingSide): boolean => {
    const said = sides.find((side) => side.source === source)?.range;
    if (text === "") return true;
    return (
      said != null &&
      range !== null &&
      range.start <= said.end + BESIDE &&
      said.start - BESIDE <= range.end
    );
  };
  return isSpeaker && finding.sides.every(isBeside);
}

const fold = (words: string): string => foldTypography(words).toLowerCase().trim();

/** All words that differ are words of the correction; its figure may stand with its noun: `460` and `460 pairs`. */
function isSameWords({ differs: named = [] }: Named, { differs = [] }: Named): boolean {
  const own = named.map(fold);
  return differs.every((words) => own.some((one) => isSameReading(one, fold(words))));
}

const isSameReading = (one: string, two: string): boolean =>
  one === two ||
  (one !== "" &&
    two !== "" &&
    /^\p{N}[\p{N}.,]*(?: |$)/u.test(one) &&
    (one.startsWith(`${two} `) || two.startsWith(`${one} `)));

/** In the same paragraph of the version that both are about. */
const areBeside = (head: Named, finding: Named): boolean => {
  const place = (one: Named): number | null =>
    one.sides.findLast(({ source }) => source === one.source)?.paragraph ?? null;
  return place(head) !== null && place(head) === place(finding);
};

/** Whether the words of a side stand inside the quotation on that side; a side without words is nowhere else. */
function isInside(side: FindingSide, head: Named): boolean {
  if (side.text === "") return true;
  const { range } = head.sides.find(({ source }) => source === side.source) ?? {};
  return (
    range !== undefined &&
    range !== null &&
    side.range !== null &&
    range.start <= side.range.start &&
    side.range.end <= range.end
  );
}
