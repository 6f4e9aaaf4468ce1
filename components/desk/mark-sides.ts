import { isHouseStyle } from "@/lib/compare/importance";
import type { TextChange } from "@/lib/diff/change";
import { compareTexts } from "@/lib/diff/compare-texts";
import type { Range } from "@/lib/text/range";
import { createVocabulary, tokenize } from "@/lib/text/tokenize";

/** A run of a text; `marked` where the other side does not read so. */
export interface MarkedRun {
  readonly text: string;
  readonly marked: boolean;
}

/** What differs between two texts, typography left out. */
function differences(base: string, other: string): readonly TextChange[] {
  const vocabulary = createVocabulary();
  const { changes } = compareTexts(
    tokenize(base, vocabulary),
    tokenize(other, vocabulary),
    vocabulary,
    [],
  );
  return changes.filter((change) => change.class !== "typography");
}

/** House style is left out where there is more than that: a finding of a lost word should not drown in defence/defense. */
function weightiest(changes: readonly TextChange[]): readonly TextChange[] {
  const more = changes.filter((change) => !isHouseStyle(change));
  return more.length > 0 ? more : changes;
}

/** Longer texts are shown without marks: it is the words that count here, and a page shows many. */
const LONGEST = 2_000;

/**
 * Two texts with what differs between them marked, typography left out: `"in trade [and in/and]"` → the base's "in" is marked.
 * Null where one is missing, or too little is shared for marks to say anything.
 */
export function markSides(
  base: string,
  other: string,
): readonly [readonly MarkedRun[], readonly MarkedRun[]] | null {
  if (base === "" || other === "" || base.length + other.length > LONGEST) return null;
  const told = weightiest(differences(base, other));
  if (told.length === 0) return null;
  return [
    runs(
      base,
      told.map((change) => change.base.range),
    ),
    runs(
      other,
      told.map((change) => change.other.range),
    ),
  ];
}

/** Fewer words in a row are in any two texts. */
const SHARED_WORDS = 4;

/** Two texts with the runs of words marked that both have: `The mill [closes on Monday, the county] said`. Null as for `markSides`. */
export function markShared(base: string, other: string): ReturnType<typeof markSides> {
  if (base === "" || other === "" || base.length + other.length > LONGEST_SHARED) return null;
  const told = differences(base, other);
  const between = (side: "base" | "other", text: string): readonly Range[] => {
    const starts = [0, ...told.map((change) => change[side].range.end)];
    const ends = [...told.map((change) => change[side].range.start), text.length];
    return starts
      .map((start, at) => ({ start, end: ends[at] ?? text.length }))
      .filter(
        ({ start, end }) =>
          (text.slice(start, end).match(/[\p{L}\p{N}]+/gu)?.length ?? 0) >= SHARED_WORDS,
      );
  };
  return [runs(base, between("base", base)), runs(other, between("other", other))];
}

/** A paragraph and a turn of an interview. */
const LONGEST_SHARED = 6_000;

function runs(text: string, ranges: readonly Range[]): readonly MarkedRun[] {
  const made: MarkedRun[] = [];
  let at = 0;
  const push = (end: number, marked: boolean): void => {
    if (end > at) made.push({ text: text.slice(at, end), marked });
    at = Math.max(at, end);
  };
  for (const { start, end } of ranges) {
    push(start, false);
    push(end, true);
  }
  push(text.length, false);
  return made;
}
