import { anchorQuotations } from "./anchor-quotations";
import { joinAttributions } from "./join-attributions";
import { mergeCrumbs } from "./merge-crumbs";
import { isOneSided, joinSegments, type Segment } from "./segment";
import { slideChange } from "./slide-change";
import { widenChanges } from "./widen-changes";
import { startsSentence, type WordContext } from "./word-context";

/**
 * Makes a correct list of segments readable: the same texts, other cuts. Changes of words that only follow from another
 * change join it, changes stand at the edges of phrases, words and figures are whole, and no crumb of small words is
 * left between two changes.
 */
export function presentChanges(
  segments: readonly Segment[],
  base: WordContext,
  other: WordContext,
  segmenter: () => Intl.Segmenter,
): readonly Segment[] {
  const cased = joinCapitals(segments, base, other);
  if (cased.every(({ kind }) => kind !== "changed")) return cased;
  const joined = joinSegments(joinSentenceCase(cased, base, other));
  const slid = joinSegments(slideChanges(joined, base, other));
  const merged = joinSegments(mergeCrumbs(slid, base, other));
  const widened = joinSegments(widenChanges(merged, base, other, segmenter));
  const attributed = joinAttributions(joinSegments(mergeCrumbs(widened, base, other)), base, other);
  return anchorQuotations(attributed, base, other);
}

/** "[In May the→The] port": the capital follows from the words before it, so it is part of their change. */
function joinSentenceCase(
  segments: readonly Segment[],
  base: WordContext,
  other: WordContext,
): readonly Segment[] {
  return segments.map((segment, i) =>
    segment.kind === "style" &&
    segments[i - 1]?.kind === "changed" &&
    segment.baseEnd - segment.baseStart === 1 &&
    segment.otherEnd - segment.otherStart === 1 &&
    startsSentence(base, segment.baseStart) !== startsSentence(other, segment.otherStart) &&
    onlyCaseDiffers(base, segment.baseStart, other, segment.otherStart)
      ? { ...segment, kind: "changed" }
      : segment,
  );
}

/** "[Prime Minister→prime minister]" is one change of style, not two. */
function joinCapitals(
  segments: readonly Segment[],
  base: WordContext,
  other: WordContext,
): readonly Segment[] {
  const joined: Segment[] = [];
  let cased = false;
  for (const segment of segments) {
    const before = cased;
    cased =
      segment.kind === "style" &&
      segment.baseEnd - segment.baseStart === 1 &&
      segment.otherEnd - segment.otherStart === 1 &&
      onlyCaseDiffers(base, segment.baseStart, other, segment.otherStart);
    const last = joined[joined.length - 1];
    if (before && cased && last !== undefined && !startsSentence(base, segment.baseStart))
      joined[joined.length - 1] = {
        ...last,
        baseEnd: segment.baseEnd,
        otherEnd: segment.otherEnd,
      };
    else joined.push(segment);
  }
  return joined;
}

const onlyCaseDiffers = (base: WordContext, i: number, other: WordContext, k: number): boolean =>
  base.forms.word(base.tokens.codes[i] as number).toLowerCase() ===
  other.forms.word(other.tokens.codes[k] as number).toLowerCase();

function slideChanges(
  segments: readonly Segment[],
  base: WordContext,
  other: WordContext,
): readonly Segment[] {
  const slid: Segment[] = [];
  let taken = 0;
  segments.forEach((found, i) => {
    const segment = shrink(found, taken, 0);
    taken = 0;
    if (segment.kind !== "changed" || !isOneSided(segment)) {
      slid.push(segment);
      return;
    }
    const before = slid[slid.length - 1];
    const by = slideChange(segment, before, segments[i + 1], base, other);
    if (by > 0) slid.push(sameFrom(segment.baseStart, segment.otherStart, by));
    else if (by < 0 && before !== undefined) slid[slid.length - 1] = shrink(before, 0, -by);
    slid.push({
      kind: "changed",
      baseStart: segment.baseStart + by,
      baseEnd: segment.baseEnd + by,
      otherStart: segment.otherStart + by,
      otherEnd: segment.otherEnd + by,
    });
    if (by < 0) slid.push(sameFrom(segment.baseEnd + by, segment.otherEnd + by, -by));
    taken = Math.max(by, 0);
  });
  return slid;
}

const shrink = (segment: Segment, front: number, back: number): Segment => ({
  kind: segment.kind,
  baseStart: segment.baseStart + front,
  baseEnd: segment.baseEnd - back,
  otherStart: segment.otherStart + front,
  otherEnd: segment.otherEnd - back,
});

const sameFrom = (baseStart: number, otherStart: number, length: number): Segment => ({
  kind: "same",
  baseStart,
  baseEnd: baseStart + length,
  otherStart,
  otherEnd: otherStart + length,
});
