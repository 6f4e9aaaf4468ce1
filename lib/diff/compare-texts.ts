import { TokenKind, type TokenSequence, type Vocabulary } from "../text/tokenize";
import type { TextChange } from "./change";
import { featuresOf } from "./change-features";
import { classifyChange, type RowFeatures } from "./classify-change";
import { datelineLength } from "./dateline";
import { findSegments } from "./find-segments";
import { rulesFor } from "./language-rules";
import { locateChanges } from "./locate-changes";
import { presentChanges } from "./present-changes";
import { mayNest, quotedOffsets } from "./quoted-offsets";
import { joinSegments, type Segment } from "./segment";
import { widenHidden } from "./widen-hidden";
import type { WordContext } from "./word-context";
import { wordForms } from "./word-forms";

export interface TextComparison {
  /** In order; applying them to the base text gives the other text byte for byte. */
  readonly changes: readonly TextChange[];
  /** False where the texts were too long to look for the shortest difference. */
  readonly precise: boolean;
}

/** A dateline is looked for only where the texts part this near their start. */
const DATELINE_WORDS = 16;

/**
 * The changes between two texts (a row's joined paragraphs) whose tokens share a vocabulary.
 * `languages`: BCP 47 tags of the two articles; they choose the word lists behind the classes.
 */
export function compareTexts(
  base: TokenSequence,
  other: TokenSequence,
  vocabulary: Vocabulary,
  languages: readonly string[],
): TextComparison {
  if (base.text === other.text) return { changes: [], precise: true };
  const shorter = Math.min(base.length, other.length);
  let start = base.codes === other.codes ? shorter : 0;
  while (start < shorter && base.codes[start] === other.codes[start]) start += 1;
  if (start === base.length && start === other.length) {
    const whole = joinSegments([sameSegment(0, 0, start)]);
    return { changes: toChanges(base, other, whole, () => "typography"), precise: true };
  }
  const rules = rulesFor(languages);
  const forms = wordForms(vocabulary, rules);
  const left: WordContext = { tokens: base, forms };
  const right: WordContext = { tokens: other, forms };
  const head = start < DATELINE_WORDS ? datelineSegments(base, other, start) : null;
  const baseFrom = head?.baseEnd ?? start;
  const otherFrom = head?.otherEnd ?? start;
  let tail = 0;
  while (
    tail < Math.min(base.length - baseFrom, other.length - otherFrom) &&
    base.codes[base.length - 1 - tail] === other.codes[other.length - 1 - tail]
  )
    tail += 1;
  const found = findSegments(
    base,
    { start: baseFrom, end: base.length - tail },
    other,
    { start: otherFrom, end: other.length - tail },
    forms,
  );
  const segments = joinSegments([
    head ?? sameSegment(0, 0, start),
    ...found.segments,
    sameSegment(base.length - tail, other.length - tail, tail),
  ]);
  const locale = /^[a-z]{2,3}(?![a-z])/u.exec(languages[0] ?? "")?.[0] ?? "en";
  let made: Intl.Segmenter | undefined;
  const segmenter = () => {
    made ??= new Intl.Segmenter(locale, { granularity: "word" });
    return made;
  };
  const presented = presentChanges(segments, left, right, segmenter);
  let features: RowFeatures | undefined;
  const row = () => {
    features ??= {
      base: featuresOf(left, 0, base.length),
      other: featuresOf(right, 0, other.length),
    };
    return features;
  };
  const changes = toChanges(base, other, presented, (segment) =>
    classifyChange(segment, left, right, row),
  );
  return { changes, precise: found.precise };
}

const sameSegment = (baseStart: number, otherStart: number, length: number): Segment => ({
  kind: "same",
  baseStart,
  baseEnd: baseStart + length,
  otherStart,
  otherEnd: otherStart + length,
});

/**
 * Different datelines, or one on one side only, are one change of style: "[PORT ELL (Gannet) – →]The harbour". Two that
 * name different figures are no matter of style: "PORT ELL, March [3→4] (Gannet)" tells another day.
 */
function datelineSegments(
  base: TokenSequence,
  other: TokenSequence,
  start: number,
): Segment | null {
  const baseEnd = datelineLength(base);
  const otherEnd = datelineLength(other);
  if (start >= Math.max(baseEnd, otherEnd)) return null;
  const [ours, theirs] = [figuresIn(base, baseEnd), figuresIn(other, otherEnd)];
  if (ours !== "" && theirs !== "" && ours !== theirs) return null;
  return { kind: "style", baseStart: 0, baseEnd, otherStart: 0, otherEnd };
}

const figuresIn = ({ kinds, codes }: TokenSequence, end: number): string =>
  codes
    .subarray(0, end)
    .filter((_, i) => kinds[i] === TokenKind.number)
    .join(" ");

function toChanges(
  base: TokenSequence,
  other: TokenSequence,
  segments: readonly Segment[],
  classify: (segment: Segment) => TextChange["class"],
): readonly TextChange[] {
  const located = widenHidden(base.text, other.text, locateChanges(base, other, segments));
  if (located.length === 0) return [];
  const inBase = quotedOffsets(base);
  const inOther = quotedOffsets(other);
  const nests = mayNest(base);
  return located.map(({ base: from, other: to, segment, isMark, odd }) => ({
    // What splits a word unseen, or turns what is shown, is no matter of typography.
    class:
      segment !== null
        ? unsourced(classify(segment), inBase(from) || inOther(to))
        : odd
          ? "wording"
          : "typography",
    // Where one thing stands in two forms, both sides answer alike; of marks only those within others lie inside.
    inQuotation:
      segment !== null
        ? inBase(from) || inOther(to)
        : isMark === true
          ? nests && inBase({ start: from.start, end: from.start })
          : inBase(from),
    base: { range: from, text: base.text.slice(from.start, from.end) },
    other: { range: to, text: other.text.slice(to.start, to.end) },
  }));
}

/** Inside quotation marks nobody is named as a source: a plan that is “[→ir]responsible” has no other official. */
const unsourced = (kind: TextChange["class"], isQuoted: boolean): TextChange["class"] =>
  kind === "sourcing" && isQuoted ? "wording" : kind;
