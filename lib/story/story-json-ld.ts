import type { Block, Comment } from "../article/article";
import { NO_FACTS, type SourceFacts } from "../article/source-facts";
import type { Version } from "../compare/comparison";
import type { Story } from "./story";

/** A node of schema.org data; members without a value are left out. */
export type LinkedData = Readonly<Record<string, unknown>>;

const SCHEMA = "https://schema.org";

/**
 * What a story's page says to programs in the words of schema.org: each version as a NewsArticle with its notices as
 * CorrectionComment, and the direct quotations of the base as Quotation. `address` is the page's own. The texts of the
 * articles are not in it: they belong to the outlets. `factsOf` gives what is known beside the text, by file name.
 */
export function storyJsonLd(
  story: Story,
  address: string,
  factsOf: ReadonlyMap<string, SourceFacts> = new Map(),
): LinkedData {
  const base = story.versions.find(({ file }) => file === story.base);
  return {
    "@context": SCHEMA,
    "@graph": [
      {
        "@type": "CollectionPage",
        "@id": address,
        name: story.title,
        hasPart: story.versions.map((version) => ({ "@id": idOf(version, address) })),
      },
      ...story.versions.map((version) => articleNode(version, address, factsOf.get(version.file))),
      ...story.quotations.flatMap((quotation) =>
        base === undefined || quotation.versions[base.file]?.text == null
          ? []
          : [
              withoutEmpty({
                "@type": "Quotation",
                text: quotation.text,
                spokenByCharacter:
                  quotation.speaker === null
                    ? null
                    : { "@type": "Person", name: quotation.speaker },
                isPartOf: { "@id": idOf(base, address) },
              }),
            ],
      ),
    ],
  };
}

/** The comments on one version as schema.org Comment, answers under what they answer. */
export function commentsJsonLd(version: Version, address: string): LinkedData {
  return {
    "@context": SCHEMA,
    ...articleNode(version, address),
    commentCount: version.article.comments.length,
    comment: version.article.comments.map((comment) => commentNode(comment, address)),
  };
}

const idOf = (version: Version, address: string): string => `${address}#${version.slug}`;

const textOf = (blocks: readonly Block[], kind: Block["kind"]): string | null =>
  blocks.find((block) => block.kind === kind)?.text.replace(/\s+/gu, " ") ?? null;

function articleNode(version: Version, address: string, facts: SourceFacts = NO_FACTS): LinkedData {
  const { article } = version;
  return withoutEmpty({
    "@type": "NewsArticle",
    "@id": idOf(version, address),
    headline: article.title,
    name: version.label,
    inLanguage: article.language === "und" ? null : article.language,
    dateline: textOf(article.blocks, "dateline"),
    creditText: textOf(article.blocks, "byline"),
    url: facts.address,
    datePublished: facts.published,
    dateModified: facts.versionCreated,
    publisher: facts.outlet === null ? null : { "@type": "Organization", name: facts.outlet },
    usageInfo: facts.usageTerms,
    identifier: `sha256:${article.version}`,
    correction: article.notices.map((notice) =>
      withoutEmpty({
        "@type": "CorrectionComment",
        text: notice.text,
        datePublished: notice.published,
      }),
    ),
  });
}

const commentNode = (comment: Comment, address: string): LinkedData =>
  withoutEmpty({
    "@type": "Comment",
    "@id": `${address}#${comment.id}`,
    author: comment.author === null ? null : { "@type": "Person", name: comment.author },
    text: comment.text,
    upvoteCount: comment.votes?.up ?? null,
    downvoteCount: comment.votes?.down ?? null,
    parentItem: comment.replyTo === null ? null : { "@id": `${address}#${comment.replyTo}` },
  });

const withoutEmpty = (node: LinkedData): LinkedData =>
  Object.fromEntries(
    Object.entries(node).filter(
      ([, value]) => value !== null && !(Array.isArray(value) && value.length === 0),
    ),
  );
