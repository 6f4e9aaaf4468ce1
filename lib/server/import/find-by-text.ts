import type { Article } from "../../article/article";
import type { SourceFacts } from "../../article/source-facts";
import { sharesIdentifier } from "../../search/group-articles";
import { judgeKinship } from "../../search/judge-kinship";
import { compareKinship, isKin, type Kinship } from "../../search/kinship";
import { type IndexedKin, worthJudging } from "../../search/worth-judging";
import type { SourceRecord, StoryRecord } from "../../store/records";
import type { Candidate, SketchRecord, Standing, StoreReader } from "../../store/store";
import type { ArticleMemory } from "./article-memory";

/** So many texts of the store are read and compared at most; they come best first. */
const JUDGED = 16;
/** More that the index finds are not worth it, and cost nothing. */
const ASKED = 24;

/** A text of the store that the given one is kin to. */
export interface Alike {
  readonly hash: string;
  readonly story: StoryRecord;
  readonly source: SourceRecord;
  readonly kinship: Kinship;
  /** True where the documents' identifiers make one the later state of the other. */
  readonly chain: boolean;
}

/** A text to look for. */
export interface SoughtText {
  readonly article: Article;
  readonly facts: SourceFacts;
  readonly sketch: SketchRecord;
}

/**
 * The closest kin of a text; null where no text of the store is kin. What shares its words ends the search. Stories that
 * a folder owns are passed over: they hold what is in the folder, and what a person puts there.
 */
export async function findByText(
  store: StoreReader,
  text: SoughtText,
  memory: ArticleMemory,
): Promise<Alike | null> {
  let best: Alike | null = null;
  for await (const alike of findKin(store, text, memory, isOwnStory)) {
    if (alike.chain || best === null || compareKinship(alike.kinship, best.kinship) < 0)
      best = alike;
    if (alike.chain || alike.kinship.kind !== "same-story") break;
  }
  return best;
}

const isOwnStory = ({ story }: Standing): boolean => story.origin === null;

/** The kin of a text in the stories that `fits` lets pass, in the order of the store's first guess. */
export async function* findKin(
  store: StoreReader,
  text: SoughtText,
  memory: ArticleMemory,
  fits: (standing: Standing) => boolean,
): AsyncGenerator<Alike> {
  const { found } = await store.findCandidates(text.sketch, ASKED);
  const texts = await memory.countTexts(store);
  let judged = 0;
  for (const indexed of found) {
    const { hash } = indexed;
    if (hash === text.article.version || !worthJudging(smaller(text.sketch, indexed, texts)))
      continue;
    const candidate = await memory.find(store, hash);
    if (candidate === null) continue;
    const kinship = judgeKinship(text.article, candidate.article, {
      articleFacts: text.facts,
      candidateFacts: candidate.facts,
    });
    // An item whose source carries a later identifier by now is still found by its text.
    const chain = sharesIdentifier(text.facts, candidate.facts);
    const kin = isKin(kinship) || chain;
    const standing = kin ? (await store.standingsOf(hash)).find(fits) : undefined;
    if (standing) yield { hash, story: standing.story, source: standing.source, kinship, chain };
    judged += 1;
    if (judged === JUDGED) return;
  }
}

const smaller = (sketch: SketchRecord, candidate: Candidate, texts: number): IndexedKin => ({
  ...candidate,
  runs: Math.min(sketch.runs.length, candidate.runs),
  terms: Math.min(sketch.terms.length, candidate.terms),
  texts,
});
