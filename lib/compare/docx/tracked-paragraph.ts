import type { Block, BlockKind } from "../../article/article";
import { type RowSegment, rowSegments } from "../row-segments";
import { rowText } from "../row-text";
import type { PairedBlocks } from "./pair-blocks";
import type { Revision } from "./plan-revisions";

/** What becomes of a piece of the document: `same` stays, `deleted` and `movedFrom` are the base's alone, the others the other's. */
export type Track = "same" | "deleted" | "inserted" | "movedFrom" | "movedTo";

export interface TrackedRun {
  readonly track: Track;
  /** A line feed is a line break inside the paragraph. */
  readonly text: string;
}

/** A paragraph of the document; its mark (its end) is tracked like its words. */
export interface TrackedParagraph {
  readonly kind: BlockKind;
  readonly runs: readonly TrackedRun[];
  readonly end: Track;
  readonly note: string | null;
  /** Number of the moved passage that it begins or ends; null for neither. */
  readonly moveStarts: number | null;
  readonly moveEnds: number | null;
}

type SideName = "base" | "other";

/** The paragraphs of one stretch of the document. */
export function trackParagraphs(revision: Revision): readonly TrackedParagraph[] {
  switch (revision.kind) {
    case "base":
      return wholeBlock(revision.block, "deleted", revision.note);
    case "other":
      return wholeBlock(revision.block, "inserted", revision.note);
    case "both":
      return trackBoth(revision.pair);
    default:
      return trackMove(revision.pair, revision.kind, revision.move);
  }
}

const wholeBlock = (
  block: Block,
  track: Track,
  note: string | null,
): readonly TrackedParagraph[] => {
  const sheet = createSheet([block.kind]);
  for (const mark of createMarks([block]).cut(block.text)) sheet.write(mark.text, track);
  return sheet.close(track, note);
};

function trackBoth(pair: PairedBlocks): readonly TrackedParagraph[] {
  const sheet = createSheet(pair.base.map((block) => block.kind));
  const marks = { base: createMarks(pair.base), other: createMarks(pair.other) };
  for (const segment of rowSegments(pair)) {
    const [base, other] = [marks.base.cut(segment.base), marks.other.cut(segment.other)];
    if (isSame(base, other)) writeAll(sheet, base, "same");
    else {
      writeAll(sheet, base, "deleted");
      writeAll(sheet, other, "inserted");
    }
  }
  return sheet.close("same", null);
}

function trackMove(
  pair: PairedBlocks,
  kind: "from" | "to",
  move: number,
): readonly TrackedParagraph[] {
  const side: SideName = kind === "from" ? "base" : "other";
  const shared: Track = kind === "from" ? "movedFrom" : "movedTo";
  const own: Track = kind === "from" ? "deleted" : "inserted";
  const sheet = createSheet(pair[side].map((block) => block.kind));
  const marks = createMarks(pair[side]);
  for (const segment of rowSegments(pair))
    writeAll(sheet, marks.cut(textOf(segment, side)), segment.change === null ? shared : own);
  const paragraphs = sheet.close(shared, null);
  return paragraphs.map((paragraph, i) => ({
    ...paragraph,
    moveStarts: i === 0 ? move : null,
    moveEnds: i === paragraphs.length - 1 ? move : null,
  }));
}

const textOf = (segment: RowSegment, side: SideName): string => segment[side];

/** A piece of a side's text: words, a break between two lines of a block, or the end of a block before the next. */
interface Mark {
  readonly kind: "words" | "line" | "end";
  readonly text: string;
}

/** Cuts a side's text, handed over piece by piece, at its line breaks; CR LF and CR are one break. */
function createMarks(blocks: readonly Block[]): {
  readonly cut: (piece: string) => readonly Mark[];
} {
  const whole = rowText(blocks);
  const ends = new Set<number>();
  let length = -1;
  for (const block of blocks) {
    length += block.text.length + 1;
    ends.add(length);
  }
  let at = 0;
  return {
    cut: (piece) => {
      const marks: Mark[] = [];
      let from = at;
      const stop = at + piece.length;
      for (; at < stop; at++) {
        const unit = whole[at];
        if (unit !== "\n" && unit !== "\r") continue;
        if (at > from) marks.push({ kind: "words", text: whole.slice(from, at) });
        from = at + 1;
        if (unit === "\n" && ends.has(at)) marks.push({ kind: "end", text: "" });
        else if (unit === "\n" || whole[at + 1] !== "\n") marks.push({ kind: "line", text: "\n" });
      }
      if (stop > from) marks.push({ kind: "words", text: whole.slice(from, stop) });
      return marks;
    },
  };
}

function writeAll(sheet: Sheet, marks: readonly Mark[], track: Track): void {
  for (const mark of marks) writeMark(sheet, mark, track);
}

function writeMark(sheet: Sheet, mark: Mark, track: Track): void {
  if (mark.kind === "end") sheet.end(track);
  else sheet.write(mark.text, track);
}

/** The same words parted the same way: CR LF and LF are one break, but a break in a block is not the end of one. */
const isSame = (base: readonly Mark[], other: readonly Mark[]): boolean =>
  base.length === other.length &&
  base.every(({ kind, text }, i) => kind === other[i]?.kind && text === other[i]?.text);

interface Sheet {
  readonly write: (text: string, track: Track) => void;
  /** Ends a paragraph before the next block of the stretch. */
  readonly end: (track: Track) => void;
  readonly close: (track: Track, note: string | null) => readonly TrackedParagraph[];
}

function createSheet(kinds: readonly BlockKind[]): Sheet {
  const paragraphs: TrackedParagraph[] = [];
  let runs: TrackedRun[] = [];
  const end = (track: Track, note: string | null): void => {
    const kind = kinds[Math.min(paragraphs.length, kinds.length - 1)] ?? "body";
    paragraphs.push({ kind, runs, end: track, note, moveStarts: null, moveEnds: null });
    runs = [];
  };
  return {
    write: (text, track) => {
      const last = runs.at(-1);
      if (last?.track === track) runs[runs.length - 1] = { track, text: last.text + text };
      else runs.push({ track, text });
    },
    end: (track) => end(track, null),
    close: (track, note) => {
      end(track, note);
      return paragraphs;
    },
  };
}
