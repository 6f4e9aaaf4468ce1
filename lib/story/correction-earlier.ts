import type { Block, Notice } from "../article/article";
import type { Comparison, Version } from "../compare/comparison";
import { indexOfRun } from "./compare-words";
import { blocksNamed, NUMBERINGS, type Numbering, numberingOf } from "./correction-numbering";
import { isSameNumber } from "./correction-numbers";
import { namedBlocks, termOf } from "./correction-place";
import { changesSince, type PlacedChange } from "./earlier-changes";
import type { NoticeCheck } from "./notice-check";
import type { EarlierCheck } from "./story";

/** A notice with what its check found, and the text before it. */
export interface CheckedNotice {
  readonly version: Version;
  readonly notice: Notice;
  readonly check: NoticeCheck;
  /** Whether the printed notice tells more than can be held against the texts. */
  readonly open: boolean;
  /** From the earlier text to the one with the notice. */
  readonly since: Comparison;
}

/**
 * Holds a notice against what really differs between its version and the one before. `all` are the notices of the version:
 * a change that another of them speaks of, and the same change in another place, is told.
 */
export function checkEarlier(checked: CheckedNotice, all: readonly CheckedNotice[]): EarlierCheck {
  const { notice, since } = checked;
  const changes = changesSince(since);
  const { told, numbering } = toldChanges(checked, changes);
  const complete = all.every((other) => other.notice.type !== "update" && !other.open);
  const known = new Set(
    all
      .filter((other) => other.since.base.file === since.base.file)
      .flatMap((other) => toldChanges(other, changes).told),
  );
  return {
    file: since.base.file,
    label: since.base.label,
    slug: since.base.slug,
    version: since.base.article.version,
    holds: told.length > 0 ? true : holdsNot(checked, changes) ? false : null,
    rightParagraph: notice.paragraphs.length === 0 || told.length === 0 ? null : numbering !== null,
    numbering,
    told: told.map(({ change }) => change),
    complete,
    untold: complete
      ? changes
          .filter((change) => !known.has(change) && !isRepeat(change, known))
          .map(({ change }) => change)
      : [],
  };
}

/** The same words for the same ones elsewhere: "six" for "eight" in the headline too is the change that the notice tells. */
const isRepeat = ({ change }: PlacedChange, known: ReadonlySet<PlacedChange>): boolean =>
  change.before.trim() !== "" &&
  change.after.trim() !== "" &&
  [...known].some(
    ({ change: told }) =>
      termOf(told.before).join(" ") === termOf(change.before).join(" ") &&
      termOf(told.after).join(" ") === termOf(change.after).join(" "),
  );

interface Told {
  readonly told: readonly PlacedChange[];
  /** By which the notice names the paragraph of what is told. */
  readonly numbering: Numbering | null;
}

/**
 * The changes that a notice speaks of: those with its words, at the paragraph it names before any other; without words,
 * those of the paragraph.
 */
function toldChanges(
  { version, notice, check }: CheckedNotice,
  changes: readonly PlacedChange[],
): Told {
  const after = notice.action === "drop" ? [] : notice.words.map(termOf);
  const dropped = notice.action === "drop" ? notice.words : [];
  const before = [...notice.insteadOf, ...dropped].map(termOf);
  const wordless = after.length + before.length === 0;
  const found = wordless
    ? changes
    : changes.filter(
        ({ change }) =>
          sharesRun(termOf(change.after), termOf(change.before), after) ||
          sharesRun(termOf(change.before), termOf(change.after), before) ||
          notice.insteadOf.some((text) =>
            isSameNumber(text, change.before, [version.article.language]),
          ),
      );
  for (const numbering of notice.paragraphs.length > 0 ? NUMBERINGS : []) {
    const named = new Set(blocksNamed(version.article, notice, numbering).map(({ id }) => id));
    const told = found.filter(({ block }) => block !== null && named.has(block.id));
    if (told.length > 0) return { told, numbering };
  }
  if (wordless)
    return {
      told:
        check.block === null || notice.paragraphs.length > 0
          ? []
          : changes.filter(({ block }) => block?.id === check.block?.id),
      numbering: null,
    };
  const told =
    notice.paragraphs.length === 0
      ? found
      : found.filter(
          ({ change }) => isExact(change.after, after) || isExact(change.before, before),
        );
  return { told, numbering: null };
}

/**
 * Whether a change brings in the words of a notice, or the part of them that changed: `Erik` of "Erik Lund", all of a new
 * paragraph's words; and not words that stood before as well.
 */
function sharesRun(
  own: readonly string[],
  gone: readonly string[],
  terms: readonly (readonly string[])[],
): boolean {
  return terms.some((term) => {
    if (term.length === 0 || own.length === 0) return false;
    if (indexOfRun(own, term) >= 0) return indexOfRun(gone, term) < 0;
    return own.length < term.length && indexOfRun(term, own) >= 0;
  });
}

const isExact = (text: string, terms: readonly (readonly string[])[]): boolean => {
  const own = termOf(text);
  return terms.some((term) => {
    const at = indexOfRun(own, term);
    return at >= 0 && (own.length === term.length || term.some((word) => /\p{N}/u.test(word)));
  });
};

/** The paragraphs that a notice names stand in both texts and read the same: what it speaks of is not the difference. */
function holdsNot(
  { version, notice, since }: CheckedNotice,
  changes: readonly PlacedChange[],
): boolean {
  const named: readonly Block[] = namedBlocks(version.article, notice);
  return (
    named.length > 0 &&
    changes.every(
      ({ block }) => block === null || numberingOf(version.article, notice, block) === null,
    ) &&
    named.every((block) =>
      since.rows.some((row) => row.base.length > 0 && row.other.some(({ id }) => id === block.id)),
    )
  );
}
