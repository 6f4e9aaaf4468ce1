import { alignPassages } from "../align/align-passages";
import type { Article, Block } from "../article/article";
import { passagesOf } from "../article/passages";
import { hashText } from "../text/hash-text";
import { foldTypography } from "../text/normalize";
import { createVocabulary, tokenize } from "../text/tokenize";
import { numberTurns } from "./row-id";

/** A body paragraph, or a turn of an interview, as it is kept beside a link, so that it can be found again in another reading or version. */
export interface Passage {
  /** Number from 1 among the paragraphs; of a turn, among the turns. */
  readonly paragraph: number;
  /** Set for a turn of an interview. */
  readonly turn?: true;
  /** The exact text; of a long paragraph only its beginning. */
  readonly quote: string;
  /** The end of a long paragraph; empty where `quote` holds it whole. */
  readonly ending: string;
  /** Fingerprint of the whole paragraph without typography: equal for paragraphs that `foldTypography` makes equal. */
  readonly sign: string;
  /** The end of the paragraph or turn before it, and the beginning of the one after it; empty at either end. */
  readonly prefix: string;
  readonly suffix: string;
}

/**
 * What became of a passage. `exact`: it has the same number and the same words. `moved`: the same words under another
 * number. `changed`: a paragraph that stands for it reads differently. `gone`: none stands for it.
 */
export type PassageState = "exact" | "moved" | "changed" | "gone";

export interface ResolvedPassage {
  readonly state: PassageState;
  /** Number of the paragraph that was found; null where it is gone, or reads as a turn of an interview now. */
  readonly paragraph: number | null;
  /** Number of the turn that was found; left out where none was. */
  readonly turn?: number;
}

/** A longer paragraph is kept by its two ends: nine of ten news paragraphs are shorter. */
const WHOLE = 400;
const BEGINNING = 280;
const ENDING = 80;
/** Enough of a neighbour to tell two equal paragraphs apart. */
const CONTEXT = 48;

/** The passage of a body paragraph; null where the article has no paragraph of that number. */
export function passageOf(article: Article, paragraph: number): Passage | null {
  const blocks = passagesOf(article);
  const index = blocks.findIndex((block) => block.number === paragraph);
  return index < 0 ? null : passageAt(blocks, index, paragraph);
}

/** The passage of a turn of an interview, by its number from 1 among the turns; null where there is none. */
export function passageOfTurn(article: Article, turn: number): Passage | null {
  const blocks = passagesOf(article);
  const numbers = numberTurns(blocks);
  const index = blocks.findIndex(({ id }) => numbers.get(id) === turn);
  return index < 0 ? null : { ...passageAt(blocks, index, turn), turn: true };
}

/** The passages of all body paragraphs and turns, in order. */
export function passagesOfArticle(article: Article): readonly Passage[] {
  const blocks = passagesOf(article);
  const turns = numberTurns(blocks);
  return blocks.map(({ id, number }, index) =>
    number === null
      ? { ...passageAt(blocks, index, turns.get(id) ?? 0), turn: true }
      : passageAt(blocks, index, number),
  );
}

function passageAt(blocks: readonly Block[], index: number, paragraph: number): Passage {
  const text = blocks[index]?.text ?? "";
  const whole = text.length <= WHOLE;
  return {
    paragraph,
    quote: whole ? text : cutEnd(text, BEGINNING),
    ending: whole ? "" : cutStart(text, ENDING),
    sign: signOf(text),
    prefix: cutStart(blocks[index - 1]?.text ?? ""),
    suffix: cutEnd(blocks[index + 1]?.text ?? ""),
  };
}

/** 16 hexadecimal digits. */
function signOf(text: string): string {
  const folded = foldTypography(text);
  const parts = [hashText(folded), hashText(folded, folded.length + 1)];
  return parts.map((part) => part.toString(16).padStart(8, "0")).join("");
}

/** The beginning of a text, without half a character at its end. */
export const cutEnd = (text: string, length: number = CONTEXT): string =>
  isLowHalf(text.charCodeAt(length)) ? text.slice(0, length - 1) : text.slice(0, length);

/** The end of a text, without half a character at its beginning. */
export const cutStart = (text: string, length: number = CONTEXT): string => {
  const from = Math.max(0, text.length - length);
  return text.slice(isLowHalf(text.charCodeAt(from)) ? from + 1 : from);
};

const isLowHalf = (unit: number): boolean => unit >= 0xdc00 && unit <= 0xdfff;

/**
 * Finds a passage again in an article: another reading of the same bytes, or another version. `all`: every passage of
 * the text that it comes from, where they are known; the changed ones are then found by aligning both texts.
 * Of several equal paragraphs the one between the same neighbours is taken, then the one nearest to the old number.
 */
export function resolvePassage(
  passage: Passage,
  article: Article,
  all: readonly Passage[] = [passage],
): ResolvedPassage {
  const blocks = passagesOf(article);
  const turns = numberTurns(blocks);
  const equal = blocks.flatMap((block, index) =>
    signOf(block.text) === passage.sign ? [index] : [],
  );
  const twins = all.filter(({ sign }) => sign === passage.sign).length;
  const best = equal
    .map((index) => ({ ...nameAt(blocks, index, turns), ...placeOf(blocks, index, passage) }))
    .sort((a, b) => b.neighbours - a.neighbours || a.distance - b.distance)[0];
  // As many stood there before as were told apart by nothing but their neighbours: another twin is not this one.
  const isTwin = twins > 1 && equal.length < twins && best?.neighbours === 0;
  if (best !== undefined && !isTwin)
    return {
      state: (passage.turn ? best.turn : best.paragraph) === passage.paragraph ? "exact" : "moved",
      paragraph: best.paragraph,
      ...(best.turn === undefined ? {} : { turn: best.turn }),
    };
  return findChanged(passage, all, blocks);
}

function nameAt(
  blocks: readonly Block[],
  index: number,
  turns: ReadonlyMap<string, number>,
): Pick<ResolvedPassage, "paragraph" | "turn"> {
  const { id = "", number = null } = blocks[index] ?? {};
  const turn = turns.get(id);
  return { paragraph: number, ...(turn === undefined ? {} : { turn }) };
}

function placeOf(blocks: readonly Block[], index: number, passage: Passage) {
  const prefix = cutStart(blocks[index - 1]?.text ?? "");
  const suffix = cutEnd(blocks[index + 1]?.text ?? "");
  const same = (a: string, b: string): number => Number(foldTypography(a) === foldTypography(b));
  return {
    neighbours: same(prefix, passage.prefix) + same(suffix, passage.suffix),
    distance: Math.abs((blocks[index]?.number ?? index + 1) - passage.paragraph),
  };
}

function findChanged(
  passage: Passage,
  all: readonly Passage[],
  blocks: readonly Block[],
): ResolvedPassage {
  const vocabulary = createVocabulary();
  const read = (text: string) => ({
    kind: "body" as const,
    text,
    tokens: tokenize(text, vocabulary),
  });
  const before = all.map(({ quote, ending }) => read(ending === "" ? quote : `${quote} ${ending}`));
  const index = all.findIndex(
    ({ paragraph, turn }) => paragraph === passage.paragraph && turn === passage.turn,
  );
  const { rows } = alignPassages(
    before,
    blocks.map(({ text }) => read(text)),
  );
  const row = rows.find(({ base }) => base.includes(index));
  const turns = numberTurns(blocks);
  const found = row?.other.map((other) => nameAt(blocks, other, turns)) ?? [];
  const best = found.find(({ paragraph }) => paragraph !== null) ?? found[0];
  return best === undefined ? { state: "gone", paragraph: null } : { state: "changed", ...best };
}
