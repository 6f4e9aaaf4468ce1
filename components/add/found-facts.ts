import type { BlockKind } from "@/lib/article/article";
import { plural } from "../ui/plural";
import type { ItemView } from "./draft-view";
import { formatWord } from "./kind-words";

/** One thing that was looked for in a text; `value` null: not found. */
export interface FoundFact {
  readonly name: string;
  readonly value: string | null;
  /** Whether the value is the text's own words, to be left to its own direction. */
  readonly quoted: boolean;
}

const day = new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeZone: "UTC" });

/** What was found in a text, in the order in which a reader checks it. What most texts lack is named only where it is there. */
export function foundFacts(item: ItemView): readonly FoundFact[] {
  const { facts, article } = item;
  const published = facts.versionCreated ?? facts.published;
  return [
    own("Outlet", item.outlet ?? article.agency),
    textOf(item, "headline") === null && facts.title === null && own("Headline", null),
    own("Byline", textOf(item, "byline") ?? facts.byline),
    textOf(item, "dateline") !== null && own("Dateline", textOf(item, "dateline")),
    published !== null && said("Published", sayDay(published)),
    said("Article", sayArticle(item)),
    ...article.notices.map((notice) => own("Notice", notice.text)),
    item.counts.comments > 0 && said("Comments", sayComments(item)),
    facts.usageTerms !== null && own("Terms of use", facts.usageTerms),
    facts.embargo !== null && said("Embargo", `until ${sayDay(facts.embargo)}`),
  ].filter((fact) => fact !== false);
}

const own = (name: string, value: string | null): FoundFact => ({ name, value, quoted: true });
const said = (name: string, value: string | null): FoundFact => ({ name, value, quoted: false });

const textOf = (item: ItemView, kind: BlockKind): string | null =>
  item.article.blocks.find((block) => block.kind === kind)?.text ?? null;

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
