import type { Version } from "../../compare/comparison";
import { isHash } from "../../compare/permalink";
import { failure, type Result, success } from "../../result";
import type { StoryRecord } from "../../store/records";
import type { Standing, StoreReader } from "../../store/store";
import { notFound, type PageProblem } from "../page-problem";
import { earlierVersion } from "./earlier-version";
import type { KeyedVersion } from "./kept-comparisons";
import { isShown, type KeptTexts, type ShownText } from "./kept-texts";
import type { BuiltStory, ShelveStory } from "./shelve-story";

/** Two texts by their hashes, and the story that both stand in, where there is one. */
export interface PinnedPair {
  readonly base: KeyedVersion;
  readonly other: KeyedVersion;
  readonly shared: { readonly record: StoryRecord; readonly built: BuiltStory } | null;
  /** The places that the two are named after; null for a text that stands in no story. */
  readonly standings: { readonly base: Standing | null; readonly other: Standing | null };
}

interface Needs {
  readonly store: StoreReader;
  readonly texts: KeptTexts;
  readonly shelve: ShelveStory;
}

/** The two kept texts that a pinned address names, whatever story they stand in, or none. */
export async function findPinned(
  needs: Needs,
  baseHash: string,
  otherHash: string,
): Promise<Result<PageProblem, PinnedPair>> {
  const base = await findText(needs, baseHash);
  if (!base.ok) return base;
  const other = await findText(needs, otherHash);
  if (!other.ok) return other;
  const standings = [
    await needs.store.standingsOf(base.value.hash),
    await needs.store.standingsOf(other.value.hash),
  ] as const;
  const story = sharedStory(...standings);
  const [standing, opposite] = [
    chooseStanding(standings[0], story),
    chooseStanding(standings[1], story),
  ];
  const [one, two] = [
    await nameText(needs, base.value, standing),
    await nameText(needs, other.value, opposite),
  ];
  const built = story === null ? null : await needs.shelve(story);
  return success({
    base: one,
    other: one.version.label === two.version.label && one.key !== two.key ? withHash(two) : two,
    shared: story !== null && built?.ok ? { record: story, built: built.value } : null,
    standings: { base: standing, other: opposite },
  });
}

const withHash = ({ key, version }: KeyedVersion): KeyedVersion => ({
  key,
  version: { ...version, label: `${version.label} (${version.article.version.slice(0, 8)})` },
});

/** A text by its hash: all 64 digits, or the first twelve or more where only one text begins with them. */
export async function findText(
  { store, texts }: Pick<Needs, "store" | "texts">,
  hash: string,
): Promise<Result<PageProblem, ShownText>> {
  const [known, second] = await hashesOf(store, hash);
  if (second !== undefined)
    return failure(
      notFound(
        `“${hash}” is the beginning of more than one version's hash.`,
        "Use the whole address as it was copied.",
      ),
    );
  const text = known === undefined ? undefined : (await texts.find([known])).get(known);
  if (text === undefined)
    return failure(
      notFound(
        "A text that this link compares is not here.",
        `The link names a text by its fingerprint ${hash.slice(0, 12)}…; no kept text has it. We do not show another text in its place.`,
      ),
    );
  return isShown(text) ? success(text) : failure(text.withheld);
}

/** The hashes that a whole one or the beginning of one may stand for; two where it is the beginning of several. */
async function hashesOf(store: StoreReader, hash: string): Promise<readonly string[]> {
  if (!isHash(hash)) return [];
  if (hash.length === 64) return [hash];
  return (await store.findVersions(hash, 2)).map((record) => record.hash);
}

/** The story that both texts stand in; of several the first that was made. */
function sharedStory(base: readonly Standing[], other: readonly Standing[]): StoryRecord | null {
  const ids = new Set(other.map(({ story }) => story.id));
  const [first] = base
    .map(({ story }) => story)
    .filter(({ id }) => ids.has(id))
    .sort(byAge);
  return first ?? null;
}

/** Stories that were made at the same moment are told apart by what never changes either. */
const byAge = (a: StoryRecord, b: StoryRecord): number =>
  a.createdAt < b.createdAt ? -1 : a.createdAt > b.createdAt ? 1 : a.id < b.id ? -1 : 1;

/** Where a text stands in the given story, else in the first story that it stands in. */
function chooseStanding(
  standings: readonly Standing[],
  story: StoryRecord | null,
): Standing | null {
  const [standing] = standings
    .filter((candidate) => story === null || candidate.story.id === story.id)
    .sort(
      (a, b) =>
        byAge(a.story, b.story) || a.source.position - b.source.position || b.state - a.state,
    );
  return standing ?? null;
}

/** What the text is called: as in its story, else by what it says of itself. */
async function nameText(
  { texts, shelve }: Needs,
  text: ShownText,
  standing: Standing | null,
): Promise<KeyedVersion> {
  if (standing !== null) {
    const built = await shelve(standing.story);
    const { source, state } = standing;
    const newest = built.ok
      ? built.value.story.versions.find(({ file }) => file === source.file)
      : undefined;
    const isNewest = source.states.at(-1)?.hash === text.hash;
    if (isNewest && newest !== undefined) return { key: text.key, version: newest };
    const earlier = await earlierVersion(texts, { source, state }, newest);
    if (earlier.ok) return earlier.value;
  }
  return { key: text.key, version: withoutStory(text) };
}

const LONGEST_LABEL = 60;

function withoutStory({ hash, article, facts }: ShownText): Version {
  const said = facts.outlet ?? facts.title ?? article.title ?? `Text ${hash.slice(0, 12)}`;
  const label = said.length > LONGEST_LABEL ? `${said.slice(0, LONGEST_LABEL).trimEnd()}…` : said;
  return { file: hash, slug: hash.slice(0, 12), label, role: "unknown", article };
}
