import type { SketchRecord } from "../store";

/**
 * A posting says that a text holds a hash. It is one number, so that many can be sorted and held as numbers: the key
 * (a run's hash, or a term's hash behind all runs), then which text of the segment holds it.
 */
export type Posting = number;

/** Texts of the largest segment: a posting then takes 49 of the 53 bits of a number. */
export const MOST_TEXTS = 65_536;

const TERMS_FROM = 2 ** 32;

export const runKey = (hash: number): number => hash >>> 0;
export const termKey = (hash: number): number => TERMS_FROM + (hash >>> 0);
export const isTermKey = (key: number): boolean => key >= TERMS_FROM;

export const posting = (key: number, text: number): Posting => key * MOST_TEXTS + text;
export const keyOf = (one: Posting): number => Math.floor(one / MOST_TEXTS);
export const textOf = (one: Posting): number => one % MOST_TEXTS;

/** All postings of a text. */
export const postingsOf = ({ runs, terms }: SketchRecord, text: number): readonly Posting[] => [
  ...runs.map((hash) => posting(runKey(hash), text)),
  ...terms.map((hash) => posting(termKey(hash), text)),
];
