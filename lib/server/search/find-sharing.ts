import type { Article } from "../../article/article";
import type { SourceFacts } from "../../article/source-facts";
import { findSharedText, type SharedSpan } from "../../search/find-shared-text";
import { judgeKinship } from "../../search/judge-kinship";
import type { KinshipKind } from "../../search/kinship";
import { sketchArticle } from "../../search/sketch-article";
import type { StoreReader } from "../../store/store";
import type { ArticleMemory } from "../import/article-memory";

/** A kept text that shares words with the one that was asked about. */
export interface SharingText {
  /** Hash of the version. */
  readonly version: string;
  /** True for the very bytes that were asked about. */
  readonly identical: boolean;
  /** Where it stands; empty for a text that was taken out of its story. */
  readonly places: readonly SharingPlace[];
  /** As in lib/search/kinship; "unrelated" for texts that share a passage and nothing else. */
  readonly kinship: KinshipKind;
  /** Share of the asked text's words that stand in it in runs of five or more, 0 to 1; and of its words in the asked text. */
  readonly shareOfText: number;
  readonly shareOfVersion: number;
  /** The shared runs, in the order of the asked text */
  readonly spans: readonly SharedSpan[];
}

export interface SharingPlace {
  readonly story: string;
  readonly title: string;
  readonly source: string;
  readonly label: string;
  /** How addresses name this state of the source: `wire`, or `wire.1` for an earlier one. */
  readonly state: string;
  /** Which of the source's versions it is, 1 the oldest, and how many there are. */
  readonly number: number;
  readonly states: number;
}

/**
 * The kept texts that share words with an article, at most `limit`: the very text first, where it is kept, then the largest
 * share first. The others are found by a sample
 * of the runs: a passage of 40 words is missed once in 120 times, one of 10 words every second time.
 */
export async function findSharing(
  store: StoreReader,
  text: { readonly article: Article; readonly facts: SourceFacts },
  limit: number,
  memory: ArticleMemory,
): Promise<readonly SharingText[]> {
  const { article, facts } = text;
  // Half of the candidates are found by their subject, whatever words they share.
  const { found } = await store.findCandidates(sketchArticle(article), 2 * limit + 2);
  const sharing: SharingText[] = [];
  const identical = await findIdentical(store, article);
  for (const { hash } of found) {
    const kept = hash === article.version ? null : await memory.find(store, hash);
    if (kept === null) continue;
    const shared = findSharedText(article, kept.article);
    if (shared.spans.length === 0) continue;
    const context = { articleFacts: facts, candidateFacts: kept.facts };
    sharing.push({
      version: hash,
      identical: false,
      places: await placesOf(store, hash),
      kinship: judgeKinship(article, kept.article, context).kind,
      shareOfText: shared.articleInCandidate,
      shareOfVersion: shared.candidateInArticle,
      spans: shared.spans,
    });
  }
  sharing.sort((a, b) => b.shareOfText - a.shareOfText || b.shareOfVersion - a.shareOfVersion);
  return [...identical, ...sharing].slice(0, limit);
}

/** The text itself, where its bytes are kept. */
async function findIdentical(
  store: StoreReader,
  article: Article,
): Promise<readonly SharingText[]> {
  const hash = article.version;
  if (!(await store.knownHashes([hash])).has(hash)) return [];
  return [
    {
      version: hash,
      identical: true,
      places: await placesOf(store, hash),
      kinship: "same",
      shareOfText: 1,
      shareOfVersion: 1,
      spans: findSharedText(article, article).spans,
    },
  ];
}

async function placesOf(store: StoreReader, hash: string): Promise<readonly SharingPlace[]> {
  return (await store.standingsOf(hash)).map(({ story, source, state }) => ({
    story: story.slug,
    title: story.title ?? story.shownTitle,
    source: source.name,
    label: source.label ?? source.outlet ?? source.name,
    state: state === source.states.length - 1 ? source.name : `${source.name}.${state + 1}`,
    number: state + 1,
    states: source.states.length,
  }));
}
