import type { Comment, CommentQuote } from "../../article/article";
import type { Version } from "../../compare/comparison";
import type { Range } from "../../text/range";
import { evidenceOfLines, rangeOfLines } from "../evidence";
import type { Finding } from "../finding";
import { listFindings } from "../list-findings";
import type { Story } from "../story";
import { type TextSelector, textSelectors } from "./text-selectors";

/** Where the annotations and what they speak of are found. */
export interface AnnotationPlace {
  /** Address of the collection itself; "" where it has none, then names are relative to the file. */
  readonly self: string;
  /** Stands before the address of every page; null where there are no pages to link to. */
  readonly origin: string | null;
  /** Address of a version's text, by its hash. */
  readonly textOf: (version: string) => string;
}

interface TextualBody {
  readonly type: "TextualBody";
  readonly value: string;
  readonly format: "text/plain";
  readonly language?: string;
  readonly purpose: "describing" | "tagging" | "commenting" | "replying";
}

interface PageBody {
  readonly id: string;
  readonly type: "Text";
  readonly format: "text/html";
}

type Target =
  | string
  | {
      readonly type: "SpecificResource";
      readonly source: string;
      readonly selector: readonly TextSelector[];
    };

/** One annotation (Web Annotation Data Model, W3C, 2017). */
export interface Annotation {
  readonly id: string;
  readonly type: "Annotation";
  readonly motivation: "describing" | "commenting" | "replying";
  readonly creator?: { readonly type: "Person"; readonly name: string };
  readonly body: readonly (TextualBody | PageBody)[];
  readonly target: readonly Target[];
}

/** An annotation collection with all its annotations on one page. */
export interface AnnotationCollection {
  readonly "@context": "http://www.w3.org/ns/anno.jsonld";
  readonly id: string;
  readonly type: "AnnotationCollection";
  readonly label: string;
  readonly total: number;
  readonly first: {
    readonly id: string;
    readonly type: "AnnotationPage";
    readonly startIndex: 0;
    readonly items: readonly Annotation[];
  };
}

/** The place for a file by itself: names relative to it, texts by their hashes. */
const FILE_PLACE: AnnotationPlace = {
  self: "",
  origin: null,
  textOf: (version) => `urn:sha256:${version}`,
};

/**
 * The findings of a story and the readers' comments on its versions as web annotations: each finding on the words that it
 * rests on, each comment on what it quotes or answers, else on the whole text. Nothing of it depends on the hour: a
 * finding's name is `findingId`, a comment's is its version's name and its own.
 */
export function storyAnnotations(
  story: Story,
  place: AnnotationPlace = FILE_PLACE,
): AnnotationCollection {
  const items = [
    ...listFindings(story).map((finding) => findingAnnotation(story, finding, place)),
    ...story.versions.flatMap((version) =>
      version.article.comments.map((comment) => commentAnnotation(story, version, comment, place)),
    ),
  ];
  return {
    "@context": "http://www.w3.org/ns/anno.jsonld",
    id: `${place.self}#annotations`,
    type: "AnnotationCollection",
    label: story.title,
    total: items.length,
    first: { id: `${place.self}#page`, type: "AnnotationPage", startIndex: 0, items },
  };
}

function findingAnnotation(story: Story, finding: Finding, place: AnnotationPlace): Annotation {
  const targets = finding.sides.map((side): Target => {
    const version = story.versions.find(({ article }) => article.version === side.version);
    const lines = side.lines === null ? null : version && rangeOfLines(version.article, side.lines);
    return targetOf(version, side.version, side.range ?? lines ?? null, place);
  });
  const about = story.versions.find(({ slug }) => slug === finding.source);
  return {
    id: `${place.self}#finding-${finding.id}`,
    type: "Annotation",
    motivation: "describing",
    body: [
      textBody(finding.sentence, "describing", "en"),
      textBody(`${finding.ledger}: ${finding.class}`, "tagging", "en"),
      ...(place.origin === null
        ? []
        : [
            {
              id: `${place.origin}${finding.href}`,
              type: "Text",
              format: "text/html",
            } as const,
          ]),
    ],
    target: unique(
      targets.length > 0 || about === undefined ? targets : [place.textOf(about.article.version)],
    ),
  };
}

function commentAnnotation(
  story: Story,
  version: Version,
  comment: Comment,
  place: AnnotationPlace,
): Annotation {
  const quoted = comment.quotes.flatMap((quote) => quoteTarget(story, version, quote, place) ?? []);
  const answered =
    comment.replyTo === null ? [] : [commentId(version.slug, comment.replyTo, place)];
  const purpose = answered.length > 0 ? "replying" : "commenting";
  const targets = [...answered, ...quoted];
  return {
    id: commentId(version.slug, comment.id, place),
    type: "Annotation",
    motivation: purpose,
    ...(comment.author === null ? {} : { creator: { type: "Person", name: comment.author } }),
    body: [textBody(comment.text, purpose)],
    target: unique(targets.length > 0 ? targets : [place.textOf(version.article.version)]),
  };
}

/** What a comment quotes: the paragraph's own words where they stand there once, else the paragraph. */
function quoteTarget(
  story: Story,
  version: Version,
  { text, target }: CommentQuote,
  place: AnnotationPlace,
): Target | null {
  if (target === null) return null;
  const file = target.file ?? version.file;
  const held = story.versions.find((own) => own.file === file);
  const evidence = held && evidenceOfLines(held.article, target.lines, text);
  return held && evidence ? targetOf(held, held.article.version, evidence.range, place) : null;
}

function targetOf(
  version: Version | undefined,
  hash: string,
  range: Range | null,
  place: AnnotationPlace,
): Target {
  const source = place.textOf(hash);
  const selector = version && range ? textSelectors(version.article, range) : [];
  return selector.length === 0 ? source : { type: "SpecificResource", source, selector };
}

const commentId = (slug: string, id: string, { self }: AnnotationPlace): string =>
  `${self}#comment-${encodeURIComponent(slug)}-${encodeURIComponent(id)}`;

const textBody = (
  value: string,
  purpose: TextualBody["purpose"],
  language?: string,
): TextualBody => ({
  type: "TextualBody",
  value,
  format: "text/plain",
  ...(language === undefined ? {} : { language }),
  purpose,
});

/** Two sides may rest on the same words. */
function unique(targets: readonly Target[]): readonly Target[] {
  const seen = new Set<string>();
  return targets.filter((target) => {
    const key = JSON.stringify(target);
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
}
