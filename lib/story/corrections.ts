import type { Block, LineRange, Notice } from "../article/article";
import type { Comparison, Version } from "../compare/comparison";
import type { Comparer } from "./comparer";
import { checkDropped } from "./correction-dropped";
import { checkEarlier } from "./correction-earlier";
import { withWrittenNumbers } from "./correction-numbers";
import { checkPassage } from "./correction-passage";
import { checkWords } from "./correction-words";
import { droppedThings } from "./dropped-things";
import { withEarlierWords } from "./earlier-words";
import { type Evidence, evidenceInRow, evidenceOf } from "./evidence";
import { findEarlierVersion } from "./find-earlier-version";
import { carriesNotice } from "./notice-carried";
import { type NoticeCheck, type PassageCheck, passage } from "./notice-check";
import { type CheckedPart, partsOf, tellsMore } from "./notice-parts";
import { withStandingWords } from "./standing-words";
import type { CorrectionFinding, CorrectionOf, CorrectionState, EarlierVersion } from "./story";
import { withToldWords } from "./told-words";
import { rowOfBlock } from "./word-map";

interface Context {
  readonly versions: readonly Version[];
  readonly earlier: readonly EarlierVersion[];
  readonly compare: Comparer;
}

/**
 * Checks every notice of a story against the aligned texts: does the correction stand in the version that prints the
 * notice, and at the same place in each other version? Never by searching the paragraph for the word: a second "in"
 * elsewhere in it does not count. Where an earlier text of the same source is there, the notice is held against what
 * really differs between the two.
 */
export function checkCorrections(
  versions: readonly Version[],
  compare: Comparer,
  earlier: readonly EarlierVersion[] = [],
): readonly CorrectionFinding[] {
  const context = { versions, earlier, compare };
  return versions.flatMap((version) => checkVersion(version, context));
}

function checkVersion(version: Version, context: Context): readonly CorrectionFinding[] {
  const { versions, earlier, compare } = context;
  const checked = version.article.notices.flatMap((printed) => {
    const before = findEarlierVersion(version, printed, versions, earlier, compare);
    const since = before === null ? null : compare(version, before);
    const open = tellsMore(printed);
    return partsOf(printed).map((part) => {
      const found = checkNotice(version, printed, part, since, context);
      const { notice, check } = found;
      return {
        ...found,
        held:
          before === null
            ? null
            : { version, notice, check, open, since: compare(before, version) },
      };
    });
  });
  const all = checked.flatMap(({ held }) => held ?? []);
  return checked.map(({ finding, held }) => ({
    ...finding,
    earlier: held === null ? null : checkEarlier(held, all),
  }));
}

function checkNotice(
  version: Version,
  printed: Notice,
  { notice: part, change }: CheckedPart,
  since: Comparison | null,
  { versions, compare }: Context,
): {
  readonly finding: CorrectionFinding;
  readonly notice: Notice;
  readonly check: NoticeCheck;
} {
  const others = versions.filter((other) => other.file !== version.file);
  const comparisons = others.map((other) => compare(version, other));
  const witnesses =
    since === null || others.some(({ file }) => file === since.other.file)
      ? comparisons
      : [...comparisons, since];
  const written = withWrittenNumbers(version.article, part);
  const standing = withStandingWords(version.article, written);
  const told = withToldWords(version.article, standing, witnesses);
  const notice = since === null ? told : withEarlierWords(version.article, told, since);
  const check = runCheck(version, notice, comparisons, witnesses, since);
  const entries = versions.map((candidate) => {
    const index = others.indexOf(candidate);
    const comparison = comparisons[index];
    const found = check.states[index];
    return [
      candidate.file,
      comparison
        ? elsewhere(comparison, check, found, carriesNotice(candidate.article, printed))
        : ownState(version, check),
    ] as const;
  });
  return {
    notice,
    check,
    finding: {
      file: version.file,
      lines: printed.lines,
      type: printed.type,
      paragraph: notice.paragraphs[0] ?? null,
      action: notice.action,
      words: notice.words,
      insteadOf: notice.insteadOf,
      text: printed.text,
      holds: check.holds,
      rule: check.rule,
      numbering: check.numbering,
      from: printed.from,
      change,
      notice: printed.lines &&
        printed.span && {
          version: version.article.version,
          paragraph: null,
          lines: printed.lines,
          range: printed.span,
        },
      versions: Object.fromEntries(entries),
      earlier: null,
    },
  };
}

function runCheck(
  version: Version,
  notice: Notice,
  comparisons: readonly Comparison[],
  witnesses: readonly Comparison[],
  since: Comparison | null,
): NoticeCheck {
  if (notice.action === "drop" && notice.words.length > 0)
    return checkDropped(version, notice, notice.words, comparisons, witnesses);
  const things = notice.action === "drop" ? droppedThings(notice.text) : [];
  if (things.length > 0) {
    const dropped = checkDropped(version, notice, things, comparisons, witnesses);
    if (dropped.rule === "told-by-version") return dropped;
  }
  const found =
    notice.words.length > 0 ? checkWords({ version, notice, comparisons, witnesses }) : null;
  if (found) return found;
  if (notice.insteadOf.length > 0)
    return checkDropped(version, notice, notice.insteadOf, comparisons, witnesses);
  return checkPassage(version, notice, comparisons, witnesses, since);
}

function ownState(version: Version, check: NoticeCheck): CorrectionOf {
  const { block, within, rule } = check;
  const state: CorrectionState =
    check.holds === null ? "unclear" : check.holds || block ? "applied" : "not-applied";
  return {
    state,
    noticeCarried: true,
    lines: block?.lines ?? null,
    rule,
    evidence: block === null ? null : evidenceOf(version.article, block, within ?? undefined),
  };
}

function elsewhere(
  comparison: Comparison,
  { block }: NoticeCheck,
  found: PassageCheck | undefined,
  noticeCarried: boolean,
): CorrectionOf {
  const { state, rule, within } = isElsewhere(comparison, block)
    ? passage("not-carried", "passage-missing")
    : (found ?? passage("unclear", "no-words"));
  return {
    state,
    noticeCarried,
    lines: block ? linesIn(comparison, block) : null,
    rule,
    evidence: block ? evidenceIn(comparison, block, within) : null,
  };
}

/** A text of its own holds no passage of this one, whatever figures it shares: "31 people" there is not this correction. */
const isElsewhere = (comparison: Comparison, block: Block | null): boolean =>
  !comparison.related &&
  (block === null || (rowOfBlock(comparison, block)?.other.length ?? 0) === 0);

/** The lines of the other version that stand in the block's row. */
function linesIn(comparison: Comparison, block: Block): LineRange | null {
  const other = rowOfBlock(comparison, block)?.other ?? [];
  const [first] = other;
  const last = other.at(-1);
  return first && last ? [first.lines[0], last.lines[1]] : null;
}

/** The words of the other version at the place, or its whole passage. */
function evidenceIn(
  comparison: Comparison,
  block: Block,
  within: PassageCheck["within"],
): Evidence | null {
  const blocks = rowOfBlock(comparison, block)?.other ?? [];
  const length = blocks.reduce((sum, { text }) => sum + text.length + 1, -1);
  return blocks.length === 0
    ? null
    : evidenceInRow(comparison.other.article, blocks, within ?? { start: 0, end: length });
}
