import { followParagraph } from "../../compare/follow-paragraph";
import type { OtherState } from "../../compare/other-state";
import type { ResolvedPassage } from "../../compare/passage";
import type { SourceRecord, StoryRecord } from "../../store/records";
import type { StoreReader } from "../../store/store";
import { findEarlier } from "./earlier-version";
import { findPinned } from "./find-pinned";
import type { KeptComparisons } from "./kept-comparisons";
import type { KeptTexts } from "./kept-texts";
import {
  findOtherStates,
  namedAddresses,
  pinnedAddresses,
  type ShownParagraphs,
  type ShownState,
  versionOf,
} from "./other-states";
import type { BuiltStory, ShelveStory } from "./shelve-story";
import { statesOf } from "./shown-source";

interface Needs {
  readonly store: StoreReader;
  readonly texts: KeptTexts;
  readonly comparisons: KeptComparisons;
  readonly shelve: ShelveStory;
}

interface Pair {
  readonly base: string;
  readonly other: string;
}

const SIDES = ["base", "other"] as const;

/** Other states of two versions that are named in a story. */
export async function namedStates(
  needs: Needs,
  { record, built }: { readonly record: StoryRecord; readonly built: BuiltStory },
  pair: Pair,
  paragraphs: ShownParagraphs,
): Promise<readonly OtherState[]> {
  const shown = SIDES.flatMap((side): readonly ShownState[] => {
    const named = stateOfName(record.sources, pair[side]);
    return named === null ? [] : [{ side, built, ...named }];
  });
  const [paragraph] = paragraphs.base;
  const addresses = namedAddresses(
    record.slug,
    pair,
    typeof paragraph === "number" ? paragraph : null,
  );
  return findOtherStates(needs, shown, paragraphs, addresses, true);
}

function stateOfName(
  sources: readonly SourceRecord[],
  name: string,
): Pick<ShownState, "source" | "state"> | null {
  const earlier = findEarlier(sources, name);
  if (earlier !== null) return earlier;
  const source = sources.find((candidate) => candidate.name === name);
  return source === undefined ? null : { source, state: source.states.length - 1 };
}

/** Other states of two texts that are named by their hashes. */
export async function pinnedStates(
  needs: Needs,
  pair: Pair,
  paragraphs: ShownParagraphs,
): Promise<readonly OtherState[]> {
  const found = await findPinned(needs, pair.base, pair.other);
  if (!found.ok) return [];
  const { base, other, standings } = found.value;
  const shown: ShownState[] = [];
  for (const side of SIDES) {
    const standing = standings[side];
    if (standing === null) continue;
    const built = await needs.shelve(standing.story);
    if (built.ok)
      shown.push({ side, source: standing.source, state: standing.state, built: built.value });
  }
  const addresses = pinnedAddresses({
    base: base.version.article.version,
    other: other.version.article.version,
  });
  return findOtherStates(needs, shown, paragraphs, addresses, false);
}

/** A paragraph that an earlier state of a source had. */
export interface FormerParagraph {
  /** Name of that state in addresses. */
  readonly version: string;
  /** ISO 8601: since when the source is known without it. */
  readonly until: string;
  /** What became of it in the newest state. */
  readonly now: ResolvedPassage;
}

/** A source that changes every hour for a day. */
const MOST_STATES = 24;

/** See `UseCases.loadFormerParagraph`. */
export async function findFormer(
  { texts, comparisons }: Needs,
  { record, built }: { readonly record: StoryRecord; readonly built: BuiltStory },
  name: string,
  paragraph: number,
): Promise<FormerParagraph | null> {
  const source = record.sources.find((candidate) => candidate.name === name);
  if (source === undefined) return null;
  const newest = source.states.length - 1;
  const now = await versionOf(texts, source, newest, built);
  for (let state = newest - 1; state >= 0 && state >= newest - MOST_STATES; state--) {
    const then = await versionOf(texts, source, state, built);
    const had = then?.version.article.blocks.some(({ number }) => number === paragraph);
    if (then === null || now === null || !had) continue;
    const followed = followParagraph(await comparisons.compare(then, now), paragraph);
    return {
      version: statesOf(source)[state]?.slug ?? name,
      until: source.states[state + 1]?.seenAt ?? "",
      now: { state: followed.state, paragraph: followed.paragraph },
    };
  }
  return null;
}
