import type { Article } from "../../article/article";
import type { SourceFacts } from "../../article/source-facts";
import { judgeKinship } from "../../search/judge-kinship";
import { compareKinship, isKin, type Kinship } from "../../search/kinship";
import type { SourceRecord, StoryRecord } from "../../store/records";
import type { SketchRecord, Standing, StoreReader } from "../../store/store";
import type { ArticleMemory } from "./article-memory";

/** So many texts of the store are read and compared at most; they come best first. */
const JUDGED = 8;
/** Some that the store finds are passed over: their stories belong to folders. */
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
  let judged = 0;
  for (const { hash } of found) {
    if (hash === text.article.version) continue;
    const standing = (await store.standingsOf(hash)).find(fits);
    const candidate = standing ? await memory.find(store, hash) : null;
    if (!standing || candidate === null) continue;
    const kinship = judgeKinship(text.article, candidate.article, {
      articleFacts: text.facts,
      candidateFacts: candidate.facts,
    });
    const { story, source } = standing;
    const chain = sharesIdentifier(text.facts, candidate.facts);
    if (isKin(kinship) || chain) yield { hash, story, source, kinship, chain };
    judged += 1;
    if (judged === JUDGED) return;
  }
}

/** An item whose source carries a later identifier by now is still found by its text. */
const sharesIdentifier = (one: SourceFacts, other: SourceFacts): boolean =>
  (one.uri !== null && (one.uri === other.uri || one.uri === other.evolvedFrom)) ||
  (one.evolvedFrom !== null && one.evolvedFrom === other.uri);
