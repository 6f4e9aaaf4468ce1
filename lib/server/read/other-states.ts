import type { Version } from "../../compare/comparison";
import { paragraphBefore, paragraphSince } from "../../compare/follow-paragraph";
import type { OtherState, PassageNumber } from "../../compare/other-state";
import { addressOf } from "../../compare/permalink";
import type { SourceRecord } from "../../store/records";
import { earlierVersion } from "./earlier-version";
import type { KeptComparisons, KeyedVersion } from "./kept-comparisons";
import type { KeptTexts } from "./kept-texts";
import { limitUse } from "./limit-use";
import type { BuiltStory } from "./shelve-story";
import { labelWithoutText, statesOf } from "./shown-source";

/** One side of a shown comparison: which state of which source it is. */
export interface ShownState {
  readonly side: "base" | "other";
  readonly source: SourceRecord;
  /** Index in `source.states`. */
  readonly state: number;
  /** The story of the source, read. */
  readonly built: BuiltStory;
}

/** Numbers of the paragraphs or turns that a page is about, in its two texts. */
export interface ShownParagraphs {
  readonly base: readonly PassageNumber[];
  readonly other: readonly PassageNumber[];
}

interface Needs {
  readonly texts: KeptTexts;
  readonly comparisons: KeptComparisons;
}

/** How addresses name two states of a source, and the shown pair with one state in place of another. */
export interface StateAddresses {
  readonly between: (source: SourceRecord, earlier: number, later: number) => string;
  readonly withState: (side: "base" | "other", source: SourceRecord, state: number) => string;
}

/**
 * What came after the shown states, and, where `before` asks for it, what stood right before them, with what became of
 * the given paragraphs. States whose text may not be shown are left out.
 */
export async function findOtherStates(
  needs: Needs,
  shown: readonly ShownState[],
  paragraphs: ShownParagraphs,
  addresses: StateAddresses,
  before: boolean,
): Promise<readonly OtherState[]> {
  const found: (OtherState | null)[] = [];
  // Where a page compares two states of one source, it shows what there is to say.
  const hashes = new Set(shown.map(({ source, state }) => source.states[state]?.hash));
  for (const one of shown) {
    const { source, state } = one;
    const newest = source.states.length - 1;
    const differs = (other: number): boolean =>
      other >= 0 && !hashes.has(source.states[other]?.hash);
    if (differs(newest))
      found.push(await compareStates(needs, one, [state, newest], paragraphs, addresses));
    if (before && differs(state - 1))
      found.push(await compareStates(needs, one, [state - 1, state], paragraphs, addresses));
  }
  return found.filter((one) => one !== null);
}

const newestOf = (source: SourceRecord, { story }: BuiltStory): Version | undefined =>
  story.versions.find(({ file }) => file === source.file);

/** Two states of a source; the paragraphs are followed in the whole texts, and shown as the usage terms let them. */
async function compareStates(
  { texts, comparisons }: Needs,
  { side, source, state, built }: ShownState,
  [earlier, later]: readonly [earlier: number, later: number],
  paragraphs: ShownParagraphs,
  addresses: StateAddresses,
): Promise<OtherState | null> {
  const base = await versionOf(texts, source, earlier, built);
  const other = await versionOf(texts, source, later, built);
  if (base === null || other === null) return null;
  const full = await comparisons.compare(base, other);
  const { comparison } = await limitUse(texts, full);
  const since = earlier === state;
  return {
    side,
    label: newestOf(source, built)?.label ?? labelWithoutText(source),
    when: since ? "since" : "before",
    seenAt: source.states[later]?.seenAt ?? "",
    madeAt: await madeAt(texts, source.states[later]?.hash),
    comparison,
    address: addresses.between(source, earlier, later),
    newestAddress: since ? addresses.withState(side, source, later) : null,
    paragraphs: paragraphs[side].map((paragraph) => {
      const found = (since ? paragraphSince : paragraphBefore)(full, paragraph);
      return { ...found, row: comparison.rows.find(({ id }) => id === found.row?.id) ?? null };
    }),
  };
}

/** When a text was made, as it says itself. */
async function madeAt(texts: KeptTexts, hash: string | undefined): Promise<string | null> {
  if (hash === undefined) return null;
  return (await texts.findHeads([hash])).get(hash)?.facts.versionCreated ?? null;
}

/** A state of a source as a version; null where its text may not be shown. */
export async function versionOf(
  texts: KeptTexts,
  source: SourceRecord,
  state: number,
  built: BuiltStory,
): Promise<KeyedVersion | null> {
  const version = await earlierVersion(texts, { source, state }, newestOf(source, built));
  return version.ok ? version.value : null;
}

/** Addresses by name: "/s/bridge/wire.1..wire/p/11". */
export function namedAddresses(
  story: string,
  pair: { readonly base: string; readonly other: string },
  paragraph: number | null,
): StateAddresses {
  const slugOf = (source: SourceRecord, state: number): string =>
    statesOf(source)[state]?.slug ?? source.name;
  return {
    between: (source, earlier, later) =>
      addressOf({
        kind: "pair",
        story,
        base: slugOf(source, earlier),
        other: slugOf(source, later),
        paragraph: null,
      }),
    withState: (side, source, state) =>
      addressOf({ kind: "pair", story, ...pair, [side]: slugOf(source, state), paragraph }),
  };
}

/** Addresses by hash, which stay the same for ever. */
export function pinnedAddresses(pair: {
  readonly base: string;
  readonly other: string;
}): StateAddresses {
  const hashOf = (source: SourceRecord, state: number): string => source.states[state]?.hash ?? "";
  return {
    between: (source, earlier, later) =>
      addressOf({
        kind: "pinned",
        base: hashOf(source, earlier),
        other: hashOf(source, later),
        paragraph: null,
      }),
    withState: (side, source, state) =>
      addressOf({ kind: "pinned", ...pair, [side]: hashOf(source, state), paragraph: null }),
  };
}
