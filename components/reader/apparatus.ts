import { rowOfParagraph } from "@/lib/compare/findings";
import { isHouseStyle } from "@/lib/compare/importance";
import { rowText } from "@/lib/compare/row-text";
import type { Story } from "@/lib/story/story";

/** One entry of a critical apparatus: `in] Wire, Copy · without it: Rewrite`; `after “and”] nothing more: Wire · in: Copy`. */
export interface ApparatusEntry {
  /** The base's words at this place; where it has none, the word before. */
  readonly lemma: string;
  /** Whether the base has no words here: others have some after the lemma. */
  readonly isAfter: boolean;
  readonly readings: readonly {
    readonly text: string | null;
    readonly labels: readonly string[];
  }[];
}

interface Place {
  readonly start: number;
  readonly end: number;
}

const overlap = (a: Place, b: Place): boolean =>
  (a.start < b.end && b.start < a.end) || (a.start === b.start && a.end === b.end);

/**
 * The apparatus of one base paragraph: each place where a version that carries it (edited, not rewritten) reads differently,
 * with every version's reading. Changes that overlap in the base are one place. House style is left out.
 */
export function apparatusOf(story: Story, paragraph: number): readonly ApparatusEntry[] {
  const base = story.versions.find((version) => version.file === story.base);
  const block = base?.article.blocks.find(({ number }) => number === paragraph);
  if (base === undefined || block === undefined) return [];
  const carriers = story.comparisons.flatMap((comparison) => {
    const row = rowOfParagraph(comparison, paragraph);
    const carried =
      row !== null &&
      row.base.length === 1 &&
      (row.relation === "same" || row.relation === "edited") &&
      rowText(row.base) === block.text;
    return carried ? [{ label: comparison.other.label, row }] : [];
  });
  const ranges = carriers
    .flatMap(({ row }) => row.changes.filter((change) => !isHouseStyle(change)))
    .map((change) => change.base.range)
    .sort((a, b) => a.start - b.start || a.end - b.end);
  return mergePlaces(ranges).map((place) => {
    const own = block.text.slice(place.start, place.end).trim();
    const readings = new Map<string, string[]>([[own, [base.label]]]);
    for (const { label, row } of carriers) {
      const reading = readingAt(block.text, row.changes, place).trim();
      readings.set(reading, [...(readings.get(reading) ?? []), label]);
    }
    return {
      lemma: own === "" ? lastWord(block.text.slice(0, place.start)) : own,
      isAfter: own === "",
      readings: [...readings].map(([text, labels]) => ({
        text: text === "" ? null : text,
        labels,
      })),
    };
  });
}

/** Ranges in order, those that overlap joined into one. */
function mergePlaces(ranges: readonly Place[]): readonly Place[] {
  const merged: Place[] = [];
  for (const range of ranges) {
    const last = merged.at(-1);
    if (last !== undefined && overlap(last, range))
      merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, range.end) };
    else merged.push(range);
  }
  return merged;
}

/** What a version has at a place of the base: the base's text there with the version's changes applied. */
function readingAt(
  text: string,
  changes: readonly {
    readonly base: { readonly range: Place };
    readonly other: { readonly text: string };
  }[],
  place: Place,
): string {
  let reading = "";
  let at = place.start;
  for (const { base, other } of changes) {
    const inside = base.range.start >= place.start && base.range.end <= place.end;
    if (!inside || base.range.start < at) continue;
    reading += text.slice(at, base.range.start) + other.text;
    at = base.range.end;
  }
  return reading + text.slice(at, place.end);
}

const lastWord = (text: string): string => text.trimEnd().split(/\s+/u).at(-1) ?? "";
