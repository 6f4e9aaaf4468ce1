import { ENGINE_VERSION } from "../../compare/engine-version";
import { sameButForChrome } from "../../search/same-but-for-chrome";
import type { SourceRecord, StoryRecord } from "../../store/records";
import type { StoreWriter } from "../../store/store";
import { outletOfText } from "../../story/outlet-of-text";
import { addedFile } from "../folder-owned";
import { UNDER_EMBARGO } from "../read/why-withheld";
import type { ArticleMemory } from "./article-memory";
import type { Placing, Target } from "./find-target";
import type { DocumentOutcome, Place } from "./incoming";
import { nameSourceAnew, takeNewerFacts } from "./keep-facts";
import { nameSource } from "./name-source";
import { betterTitle, isUnderEmbargo, nameClosed, nameOpened, titleByText } from "./name-story";
import { placeState } from "./place-state";
import { slugOfStory, withoutDateline } from "./slug-of-story";

/** What a new story is given beside its first text. */
export interface StoryWish {
  readonly title: string | null;
  /** A headline among the texts that come with it. */
  readonly headline: string | null;
  readonly note: string | null;
  /** Wished for as its address; null: made from the title. */
  readonly slug: string | null;
  /** Where the title gives none. */
  readonly spareSlug: string | null;
  readonly ordered: boolean;
}

export const NO_WISH: StoryWish = {
  title: null,
  headline: null,
  note: null,
  slug: null,
  spareSlug: null,
  ordered: false,
};

export interface Keeping {
  readonly now: string;
  readonly memory: ArticleMemory;
  readonly wish: StoryWish;
  /** True where the files' names were chosen to tell the sources of a story apart. */
  readonly namedFiles: boolean;
  /** The folder that the text lies in, as StoryRecord.origin names it. */
  readonly origin: string | null;
}

/** Keeps a text where it belongs; the caller's transaction makes it whole. */
export async function keepPart(
  writer: StoreWriter,
  placing: Placing,
  target: Target,
  keeping: Keeping,
): Promise<DocumentOutcome> {
  if (target.kind === "stands")
    return known(placing, placeOf(target.story, target.source), "nothing");
  if (target.kind === "state") return await keepState(writer, placing, target.source, keeping);
  const made = target.kind === "story";
  const story = made
    ? await createStory(writer, placing, keeping)
    : await writer.findStoryById(target.storyId);
  if (!story) throw new Error("a story that was just found is there");
  const kept = await keepVersion(writer, placing, keeping.now);
  const source = await addSource(writer, placing, story, keeping);
  if (!made && !(await nameOpened(writer, placing, story, keeping.now)))
    await betterTitle(writer, placing, story, keeping);
  return outcome(placing, kept, placeOf(story, source), made ? "new-story" : "new-source");
}

/**
 * A state of a source, by its time or the next one, unless one beside it has these bytes or differs only around the
 * article: then what it says of itself is taken where it is the later one.
 */
async function keepState(
  writer: StoreWriter,
  placing: Placing,
  source: SourceRecord,
  keeping: Keeping,
): Promise<DocumentOutcome> {
  const { part, article } = placing;
  const { now, memory } = keeping;
  const story = await writer.findStoryById(source.storyId);
  if (!story) throw new Error("a source belongs to a story");
  const place = placeOf(story, source);
  const at = await placeState(writer, placing, source);
  const before = source.states[at - 1]?.hash ?? null;
  for (const hash of [before, source.states[at]?.hash ?? null]) {
    if (hash === null) continue;
    if (hash === part.hash) return known(placing, place, "nothing");
    const read = await memory.find(writer, hash);
    if (!read || !sameButForChrome(read.article, article)) continue;
    const facts =
      hash === before ? await takeNewerFacts(writer, placing, source, hash, keeping) : {};
    return { kind: "unchanged", name: part.name, hash: part.hash, place, facts };
  }
  const kept = await keepVersion(writer, placing, now);
  await writer.addState(source.id, part.hash, now, at);
  await nameOpened(writer, placing, story, now);
  if (at === source.states.length && before !== null) {
    const facts = (await writer.readHeads([before])).get(before)?.facts;
    await nameSourceAnew(writer, source, placing, facts, now);
    if (isUnderEmbargo(placing.facts, now)) await nameClosed(writer, story.id, now);
  }
  return outcome(placing, kept, place, "new-state");
}

async function keepVersion(
  writer: StoreWriter,
  { part, article }: Placing,
  now: string,
): Promise<"taken" | "known"> {
  if (!part.read) return "known";
  const { facts, sketch, passages } = part.read;
  const { hash, bytes, reading } = part;
  const kept = await writer.addVersion({ hash, bytes, ...reading, facts, sketch, addedAt: now });
  if (kept === "taken") await writer.savePassages(article.version, ENGINE_VERSION, passages);
  return kept;
}

async function createStory(
  writer: StoreWriter,
  placing: Placing,
  { wish, now }: Keeping,
): Promise<StoryRecord> {
  const own = isUnderEmbargo(placing.facts, now) ? UNDER_EMBARGO : titleByText(placing);
  const headline = wish.headline ?? own;
  const told = headline === own ? withoutDateline(placing.article, own) : headline;
  // An address is public from the start, also that of a story which was given a title.
  const named = headline === UNDER_EMBARGO ? headline : (wish.title ?? told);
  return await writer.createStory({
    slug: wish.slug ?? slugOfStory(named, wish.spareSlug),
    title: wish.title,
    shownTitle: wish.title ?? headline,
    note: wish.note,
    ordered: wish.ordered,
    origin: null,
    at: now,
  });
}

async function addSource(
  writer: StoreWriter,
  { part, article, facts }: Placing,
  story: StoryRecord,
  { now, namedFiles, origin }: Keeping,
): Promise<SourceRecord> {
  const { document, file, hash } = part;
  const outlet = document.outlet ?? facts.outlet;
  const address = document.address ?? facts.address;
  const { uri } = facts;
  const found = outletOfText(article);
  const named = { outlet: outlet === found ? null : outlet, address, found };
  return await writer.addSource(
    story.id,
    {
      // A file, and the address of its page, are often called by the headline.
      name: nameSource(isUnderEmbargo(facts, now) ? "" : file, named, namedFiles),
      file: story.origin === origin ? file : addedFile(story, file),
      label: document.label ?? null,
      role: document.role ?? null,
      outlet,
      address,
      uri,
    },
    hash,
    now,
  );
}

const placeOf = (story: StoryRecord, source: SourceRecord): Place => ({
  storyId: story.id,
  story: story.slug,
  sourceId: source.id,
  source: source.name,
});

const known = (
  { part }: Placing,
  place: Place,
  as: "new-story" | "new-source" | "new-state" | "nothing",
): DocumentOutcome => ({ kind: "known", name: part.name, hash: part.hash, place, as });

const outcome = (
  placing: Placing,
  kept: "taken" | "known",
  place: Place,
  as: "new-story" | "new-source" | "new-state",
): DocumentOutcome =>
  kept === "known"
    ? known(placing, place, as)
    : {
        kind: "taken",
        name: placing.part.name,
        hash: placing.part.hash,
        format: placing.part.reading.format,
        place,
        as,
        warnings: placing.article.warnings,
      };
