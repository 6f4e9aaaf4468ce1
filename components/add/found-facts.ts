import type { BlockKind } from "@/lib/article/article";
import { plural } from "../ui/plural";
import type { ItemView } from "./draft-view";
import { formatWord } from "./kind-words";

/** One thing that was found in a text. */
export interface FoundFact {
  readonly name: string;
  readonly value: string;
  /** Whether the value is the text's own words, to be left to its own direction. */
  readonly quoted: boolean;
}

const day = new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeZone: "UTC" });

/** What was found in a text, in the order in which a reader checks it. */
export function foundFacts(item: ItemView): readonly FoundFact[] {
  const { facts, article, counts } = item;
  const published = facts.versionCreated ?? facts.published;
  return [
    own("Outlet", item.outlet),
    own("Agency", item.article.agency === item.outlet ? null : item.article.agency),
    own("Byline", bylineOf(item)),
    own("Dateline", textOf(item, "dateline")),
    said("Published", published === null ? null : sayDay(published)),
    said("Article", sayArticle(item)),
    ...article.notices.map((notice) => own("Notice", notice.text)),
    said("Comments", counts.comments === 0 ? null : sayComments(item)),
    own("Terms of use", facts.usageTerms),
    said("Embargo", facts.embargo === null ? null : `until ${sayDay(facts.embargo)}`),
  ].filter((fact) => fact !== null);
}

/** What most articles have and this one seems to lack: "outlet, byline". Empty where nothing is missing. */
export function missingFacts(item: ItemView): string {
  const { facts, counts } = item;
  return [
    counts.paragraphs === 0 && counts.turns === 0 && "article",
    textOf(item, "headline") === null && facts.title === null && "headline",
    item.outlet === null && "outlet",
    bylineOf(item) === null && "byline",
  ]
    .filter((name) => name !== false)
    .join(", ");
}

const own = (name: string, value: string | null): FoundFact | null =>
  value === null ? null : { name, value, quoted: true };
const said = (name: string, value: string | null): FoundFact | null =>
  value === null ? null : { name, value, quoted: false };

const textOf = (item: ItemView, kind: BlockKind): string | null =>
  item.article.blocks.find((block) => block.kind === kind)?.text ?? null;

const bylineOf = (item: ItemView): string | null => textOf(item, "byline") ?? item.facts.byline;

/** A time as the document gives it: by its day where it can be read, else as it stands. */
function sayDay(time: string): string {
  const at = new Date(time);
  return Number.isNaN(at.getTime()) ? time : day.format(at);
}

function sayArticle({ counts }: ItemView): string | null {
  if (counts.paragraphs === 0 && counts.turns === 0) return null;
  return [
    counts.paragraphs > 0 && plural(counts.paragraphs, "paragraph"),
    counts.turns > 0 && plural(counts.turns, "interview turn"),
    plural(counts.words, "word"),
  ]
    .filter((part) => part !== false)
    .join(", ");
}

function sayComments({ counts: { comments, declaredComments } }: ItemView): string {
  if (declaredComments === null) return String(comments);
  return declaredComments === comments
    ? `${comments}, as many as the page says`
    : `${comments}; the page says ${declaredComments}`;
}

/** Where a text came from: the name it was given under, and how it is written. */
export const sayOrigin = (item: ItemView): string => `${item.name} · ${formatWord(item.format)}`;
