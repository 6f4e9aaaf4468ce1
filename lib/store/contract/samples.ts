import { createHash } from "node:crypto";
import { NO_FACTS, type SourceFacts } from "../../article/source-facts";
import type { NewSource, NewStory, NewVersion } from "../store";

/** Day `day` of an invented month, so that later days are later times. */
export const day = (number: number): string => new Date(Date.UTC(2026, 4, number, 8)).toISOString();

export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

export const hashOf = (bytes: Uint8Array): string =>
  createHash("sha256").update(bytes).digest("hex");

/** A version of this text; its sketch are the numbers given. */
export function version(
  text: string,
  more: Partial<Omit<NewVersion, "facts">> & { readonly facts?: Partial<SourceFacts> } = {},
): NewVersion {
  const bytes = more.bytes ?? bytesOf(text);
  return {
    hash: hashOf(bytes),
    format: "text",
    charset: null,
    tags: [],
    addedAt: day(1),
    sketch: { runs: [], terms: [] },
    ...more,
    bytes,
    facts: { ...NO_FACTS, ...more.facts },
  };
}

export const story = (slug: string, more: Partial<NewStory> = {}): NewStory => ({
  slug,
  title: null,
  shownTitle: `About ${slug}`,
  note: null,
  ordered: false,
  origin: null,
  at: day(1),
  ...more,
});

export const source = (name: string, more: Partial<NewSource> = {}): NewSource => ({
  name,
  file: `${name}.txt`,
  label: null,
  role: null,
  outlet: null,
  address: null,
  uri: null,
  ...more,
});
