import type { SourceFacts } from "../../article/source-facts";
import { judgeKinship } from "../../search/judge-kinship";
import { isKin, type Kinship } from "../../search/kinship";
import type { StoreReader } from "../../store/store";
import type { ArticleMemory } from "../import/article-memory";
import { findKin } from "../import/find-by-text";
import type { PartReading } from "../import/read-incoming";
import type { DraftKin, KnownPlace } from "./draft";

/** An item that was read. */
export interface ItemText {
  readonly key: string;
  readonly name: string;
  readonly read: PartReading;
}

/** So many resemblances help a person to choose; more are a list to read. */
const SHOWN = 5;

/** What an item resembles in the store and among the other items, the most alike first. */
export async function findItemKin(
  store: StoreReader,
  item: ItemText,
  others: readonly ItemText[],
  memory: ArticleMemory,
): Promise<readonly DraftKin[]> {
  const kin: DraftKin[] = [];
  for await (const { hash, story, source, kinship } of findKin(
    store,
    item.read,
    memory,
    ({ source: { states }, state }) => state === states.length - 1,
  )) {
    const withdrawn = (await store.readVersions([hash])).get(hash)?.withdrawn ?? null;
    if (withdrawn === null && isKin(kinship))
      kin.push(describeKin({ kind: "source", hash, ...knownPlace(story, source) }, kinship));
  }
  for (const other of others) {
    if (other.key === item.key || !mayBeKin(item.read, other.read)) continue;
    const kinship = judgeKinship(item.read.article, other.read.article, facts(item, other));
    if (isKin(kinship))
      kin.push(describeKin({ kind: "item", key: other.key, name: other.name }, kinship));
  }
  return kin
    .sort(
      (a, b) =>
        rank(a) - rank(b) || b.shareOfItem + b.shareOfOther - (a.shareOfItem + a.shareOfOther),
    )
    .slice(0, SHOWN);
}

const facts = (
  one: ItemText,
  other: ItemText,
): { readonly articleFacts: SourceFacts; readonly candidateFacts: SourceFacts } => ({
  articleFacts: one.read.facts,
  candidateFacts: other.read.facts,
});

/** Where a version stands, as a draft names it. */
export const knownPlace = (
  story: {
    readonly id: string;
    readonly slug: string;
    readonly title: string | null;
    readonly shownTitle: string;
  },
  source: {
    readonly id: string;
    readonly name: string;
    readonly label: string | null;
    readonly outlet: string | null;
  },
): KnownPlace => ({
  story: { id: story.id, slug: story.slug, title: story.title ?? story.shownTitle },
  source: { id: source.id, name: source.name, label: source.label ?? source.outlet ?? source.name },
});

/** Terms that two texts of one event share at least. */
const TERMS = 3;
/** A note has fewer terms to share, and is quickly compared. */
const FEW_TERMS = 2 * TERMS;

/** Texts that share no run and hardly a name are not compared, but for notes: a hundred items make 4,950 pairs. */
function mayBeKin(one: PartReading, other: PartReading): boolean {
  if (Math.min(one.sketch.terms.length, other.sketch.terms.length) < FEW_TERMS) return true;
  const runs = new Set(one.sketch.runs);
  if (other.sketch.runs.some((run) => runs.has(run))) return true;
  const terms = new Set(one.sketch.terms);
  return other.sketch.terms.filter((term) => terms.has(term)).length >= TERMS;
}

const RANKS = ["same", "version", "copy", "same-story"];
const rank = ({ kinship }: DraftKin): number => RANKS.indexOf(kinship);

function describeKin(to: DraftKin["to"], kinship: Kinship): DraftKin {
  const { kind, articleInCandidate, candidateInArticle, longestRun, evidence } = kinship;
  return {
    to,
    kinship: kind === "unrelated" ? "same-story" : kind,
    shareOfItem: articleInCandidate,
    shareOfOther: candidateInArticle,
    longestRun,
    evidence: evidence.join(" "),
    question: questionOf(to, kinship),
  };
}

/** From this share of both texts on, one may be a later version of the other. */
const MAY_BE_VERSION = 0.6;

/** What a share of both texts is called, the greatest first: `61%` is most of it, and not almost all. */
const SHARES: readonly (readonly [from: number, says: string])[] = [
  [0.9, "Almost the same as"],
  [0.5, "Most of it is the same as in"],
  [0, "A part of it is the same as in"],
];

function questionOf(to: DraftKin["to"], kinship: Kinship): string | null {
  const name = to.kind === "item" ? to.name : to.source.label;
  if (kinship.kind === "same")
    return `The same article as “${name}”, apart from the page around it or its typography: another outlet’s copy?`;
  const alike = Math.min(kinship.articleInCandidate, kinship.candidateInArticle);
  return kinship.kind === "version" || alike >= MAY_BE_VERSION
    ? `${SHARES.find(([from]) => alike >= from)?.[1]} “${name}”: a version of it, or another outlet’s text?`
    : null;
}
