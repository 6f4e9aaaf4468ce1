import { ENGINE_VERSION } from "../../compare/engine-version";
import type { SourceRecord, StoryRecord } from "../../store/records";
import type { StoryInput, VersionInput } from "../../story/story-input";
import type { ShownText, TextHead } from "./kept-texts";

/** A source with its newest text. */
export interface TextOfSource<A extends TextHead = ShownText> {
  readonly source: SourceRecord;
  readonly text: A;
}

/** An earlier text of a source. */
export interface EarlierText {
  readonly source: SourceRecord;
  /** Index in `source.states`. */
  readonly state: number;
  readonly text: ShownText;
}

/** So many states before the newest are held against it: a notice speaks of the one before, rarely of the day before. */
const EARLIER_STATES = 6;

/** The states of a source before its newest that a story is told with, the oldest first. */
export const earlierOf = (
  source: SourceRecord,
): readonly { readonly source: SourceRecord; readonly state: number; readonly hash: string }[] =>
  source.states
    .map(({ hash }, state) => ({ source, state, hash }))
    .slice(0, -1)
    .slice(-EARLIER_STATES);

export const newestHash = (source: SourceRecord): string => source.states.at(-1)?.hash ?? "";

/** What a story is built from, with the given texts of its sources. */
export const storyInput = (
  record: StoryRecord,
  sources: readonly TextOfSource[],
  earlier: readonly EarlierText[],
): StoryInput => ({
  ...told(record, sources),
  earlier: earlier.map(({ source, state, text }) => ({
    of: source.file,
    state,
    slug: `${source.name}.${state + 1}`,
    article: text.article,
  })),
  versions: sources.map((one) => ({ ...toldOf(one), article: one.text.article })),
});

/** Names everything that a story is built from: the same key, the same story, for ever. */
export const storyKey = (record: StoryRecord, sources: readonly TextOfSource<TextHead>[]): string =>
  JSON.stringify([
    ENGINE_VERSION,
    told(record, sources),
    sources.map((one) => ({ ...toldOf(one), text: one.text.key })),
    sources.map(({ source }) => earlierOf(source).map(({ hash }) => hash)),
  ]);

/** What is said of the story as a whole. */
function told(
  record: StoryRecord,
  sources: readonly TextOfSource<TextHead>[],
): Omit<StoryInput, "versions" | "compare"> {
  const base = sources.find(({ source }) => source.id === record.baseSourceId);
  return {
    slug: record.slug,
    name: record.shownTitle,
    ordered: record.ordered,
    ...(record.title === null ? {} : { title: record.title }),
    ...(base === undefined ? {} : { base: base.source.file }),
  };
}

/** What is said of a source beside its text. */
function toldOf({ source, text }: TextOfSource<TextHead>): Omit<VersionInput, "article"> {
  const outlet = source.outlet ?? text.facts.outlet;
  return {
    file: source.file,
    slug: source.name,
    ...(source.label === null ? {} : { label: source.label }),
    ...(source.role === null ? {} : { role: source.role }),
    ...(outlet === null ? {} : { outlet }),
    ...(text.facts.published === null ? {} : { published: text.facts.published }),
  };
}
