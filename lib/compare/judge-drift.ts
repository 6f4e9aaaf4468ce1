import type { TextChange } from "../diff/change";
import { formAt, isClauseMark, isStopWord, type WordContext, wordAt } from "../diff/word-context";
import type { Range } from "../text/range";
import { type DriftKind, findMarkers, type Marker, tokensIn } from "./drift-markers";
import { countWords, crossesSentence, narrowPhrase, textOf } from "./drift-phrase";
import { isSpeechVerb } from "./speech-verbs";

/** The words of a change that carry a difference of number, date, name, sourcing or certainty. */
export interface DriftPhrases {
  readonly base: string;
  readonly other: string;
}

export interface DriftSides {
  readonly base: WordContext;
  readonly other: WordContext;
  /** A passage in the other version's own sentences. */
  readonly rewritten: boolean;
}

/** A phrase that an editor can set beside another; longer ones are passages. */
const LONGEST = 8;
/** Up to this many words on both sides a change is one of words, not of sentences. */
const SMALL = 4;

interface Side {
  readonly context: WordContext;
  readonly span: Range;
  readonly markers: readonly Marker[];
  /** Those that the whole row of the other version does not have. */
  readonly own: readonly Marker[];
}

/**
 * What a change of class `kind` shows in the ledger; null where it is a way of putting things and no difference to
 * tell. In a rewritten passage both sides must say something comparable ("on Friday evening" / "yesterday"), for every
 * sentence there is new; in an edited one a statement may also stand on one side only (", the harbour office said").
 */
export function judgeDrift(
  change: TextChange,
  kind: DriftKind,
  sides: DriftSides,
): DriftPhrases | null {
  const base = readSide(sides.base, sides.other, change.base.range, kind);
  const other = readSide(sides.other, sides.base, change.other.range, kind);
  const isSmall = Math.max(sizeOf(base), sizeOf(other)) <= SMALL && !sides.rewritten;
  const both = base.markers.length > 0 && other.markers.length > 0;
  if (both && sameKeys(base.markers, other.markers)) return null;
  const tells = both
    ? isSmall || (base.own.length > 0 && other.own.length > 0 && areComparable(base, other, kind))
    : !sides.rewritten && tellsAlone(base, other, kind);
  if (!tells) return null;
  const isInsertion = sizeOf(base) === 0 || sizeOf(other) === 0;
  const keep = both || isInsertion || !STANDS_ALONE.includes(kind);
  const narrow = (side: Side): Range =>
    narrowPhrase(side.context, kind, side.span, shown(side, kind), keep);
  const phrases = { base: narrow(base), other: narrow(other) };
  const isPhrase = ({ context }: Side, phrase: Range): boolean =>
    countWords(context, phrase) <= LONGEST && !crossesSentence(context, phrase);
  if (!isPhrase(base, phrases.base) || !isPhrase(other, phrases.other)) return null;
  const isAppended = kind === "sourcing" && (followsClause(base) || followsClause(other));
  const text = (side: Side, phrase: Range): string =>
    side.markers.length > 0 || (keep && !isAppended && !isArticle(side.context, phrase))
      ? textOf(side.context, phrase)
      : "";
  return { base: text(base, phrases.base), other: text(other, phrases.other) };
}

/** "[allowed/allows, the wire reported]": a source after a clause of its own stands for no words of the other side. */
const followsClause = ({ context, span, markers }: Side): boolean => {
  for (let i = span.start + 1; i < (markers[0]?.start ?? 0); i++)
    if (isClauseMark(context, i)) return true;
  return false;
};

const ARTICLES = new Set(
  "the a an der die das ein eine le la les un une el los las una il lo gli o os as um uma".split(
    " ",
  ),
);

/** "The" in the place of "Two people who saw it said the" says nothing. */
const isArticle = (context: WordContext, { start, end }: Range): boolean =>
  end === start + 1 && ARTICLES.has(formAt(context, start));

/** Where only one side has a figure, a date or a name, what stands in its place is no figure, date or name. */
const STANDS_ALONE: readonly DriftKind[] = ["number", "date", "name"];

function readSide(
  context: WordContext,
  opposite: WordContext,
  range: Range,
  kind: DriftKind,
): Side {
  const span = tokensIn(context, range);
  const markers = findMarkers(context, kind, span);
  const row = { start: 0, end: opposite.tokens.length };
  const keys = new Set(
    (kind === "number" || kind === "date" ? (["number", "date"] as const) : [kind]).flatMap((one) =>
      findMarkers(opposite, one, row).map(({ key }) => key),
    ),
  );
  const own = markers.filter(
    (marker) => !keys.has(marker.key) && !standsIn(opposite, textOf(context, marker), kind),
  );
  return { context, span, markers, own };
}

/** "on [Friday] [evening]", "an [official] [said]" stay together though one part stands on both sides. */
const shown = ({ markers, own }: Side, kind: DriftKind): readonly Marker[] =>
  own.length > 0 && kind !== "date" && kind !== "sourcing" ? own : markers;
const sizeOf = ({ context, span }: Side): number => countWords(context, span);

/** A figure or name in another form: the 20 of "Club of 20" stands in "C20", "Friday" in "Friday's". */
function standsIn({ tokens }: WordContext, text: string, kind: DriftKind): boolean {
  if (kind === "sourcing" || kind === "certainty") return false;
  const isSameSort = /\p{N}/u.test(text) ? /\p{N}/u : /[\p{L}\p{M}]/u;
  for (let at = tokens.text.indexOf(text); at >= 0; at = tokens.text.indexOf(text, at + 1)) {
    const before = tokens.text[at - 1] ?? " ";
    const after = tokens.text[at + text.length] ?? " ";
    if (!isSameSort.test(before) && !isSameSort.test(after)) return true;
  }
  return false;
}

const sameKeys = (one: readonly Marker[], two: readonly Marker[]): boolean => {
  const keys = (markers: readonly Marker[]): string =>
    [...new Set(markers.map(({ key }) => key))].sort().join(" ");
  return keys(one) === keys(two);
};

/**
 * A statement on one side only: the other side's row says nothing of the kind, and the words are not just one small
 * word for another ("wird" / "wurde": the list takes the first for the future).
 */
function tellsAlone(base: Side, other: Side, kind: DriftKind): boolean {
  const [side, opposite] = base.markers.length > 0 ? [base, other] : [other, base];
  if (side.markers.every(({ key }) => key.startsWith("&"))) return false;
  if (side.own.length === 0 && kind !== "certainty" && kind !== "sourcing") return false;
  if (isOneSmallWord(side) && isOneSmallWord(opposite)) return false;
  // "[one of ]the largest": a figure only beside another figure.
  if (kind === "number" && side.markers.every(({ key }) => key === "#1")) return false;
  if (kind === "sourcing" || kind === "certainty") {
    const keys = new Set(kind === "certainty" ? side.markers.map(({ key }) => key) : []);
    const inRow = ({ context }: Side): number =>
      findMarkers(context, kind, { start: 0, end: context.tokens.length }).filter(
        ({ key }) => keys.size === 0 || keys.has(key),
      ).length;
    if (inRow(side) <= inRow(opposite)) return false;
  }
  return !crossesSentence(side.context, side.span) || sizeOf(side) <= SMALL;
}

const isOneSmallWord = ({ context, span }: Side): boolean =>
  span.end - span.start === 1 && isStopWord(context, span.start);

/** Whether two sides of a rewritten passage can be set beside each other. */
function areComparable(base: Side, other: Side, kind: DriftKind): boolean {
  switch (kind) {
    case "number":
    case "date":
      return true;
    case "name":
      return base.own.some((one) => other.own.some((two) => alike(one.key, two.key)));
    case "certainty":
      return base.own.length === 1 && other.own.length === 1 && shareNeighbour(base, other);
    case "sourcing":
      return namesSource(base) === namesSource(other);
  }
}

/** "Lund" and "Lunt", not "Lund" and "Holm": in a rewritten passage other names stand for the same thing. */
const alike = (one: string, two: string): boolean => {
  const length = Math.min(4, one.length, two.length);
  return (
    length >= 3 &&
    (one.slice(0, length) === two.slice(0, length) || one.slice(-length) === two.slice(-length))
  );
};

const namesSource = ({ context, own }: Side): boolean =>
  own.some((marker) => !isSpeechVerb(wordAt(context, marker.start)));

/** "[if] she came back" / "[when] she comes back": a word right before or after the marker is the same. */
function shareNeighbour(base: Side, other: Side): boolean {
  const near = ({ context, own }: Side): ReadonlySet<string> => {
    const words = new Set<string>();
    for (const { start, end } of own)
      for (const i of [start - 1, end])
        if (i >= 0 && i < context.tokens.length && /\p{L}/u.test(wordAt(context, i)))
          words.add(wordAt(context, i).toLowerCase());
    return words;
  };
  const words = near(base);
  return [...near(other)].some((word) => words.has(word));
}
