import type { Article, Comment, LineRange } from "../article/article";
import type { Version } from "../compare/comparison";
import { createVocabulary } from "../text/tokenize";
import { longestSharedRun, wordsOf } from "./compare-words";
import { type DifferingRuns, differingRuns } from "./differing-runs";
import { type Evidence, evidenceOfLines } from "./evidence";
import type { Rule } from "./rule";

/** What a look at the comments of a version shows beside their words. */
export interface CommentCheck {
  readonly kind: "count" | "sum" | "repost" | "quote";
  readonly file: string;
  /** Id of the comment; null for the count. */
  readonly comment: string | null;
  readonly lines: LineRange | null;
  readonly rule: Rule;
  /** For a repost the earlier comment, for a quote what it quotes; null: wording found in no loaded version. */
  readonly target: {
    readonly kind: "body" | "comment";
    readonly file: string;
    readonly lines: LineRange;
  } | null;
  /** Whether a count or a sum is right, and whether repeated or quoted words stand there as they are quoted. */
  readonly holds: boolean;
  /** Words that only the target has, and words that only the comment has. */
  readonly differences: DifferingRuns;
  /** What the page prints, and what was found. */
  readonly declared: number | null;
  readonly found: number | null;
  /** The words of the comment, and what they repeat or quote; null for the count, and for wording found nowhere. */
  readonly evidence: { readonly comment: Evidence | null; readonly target: Evidence | null };
}

const NO_EVIDENCE: CommentCheck["evidence"] = { comment: null, target: null };
const NONE: DifferingRuns = { missing: [], extra: [] };
const RULES = {
  "comment-count":
    "The page prints how many comments it has; that many or another number were found.",
  "comment-sum": "The printed score is the votes for less the votes against, or it is not.",
  "comment-repost": "A comment has most words of an earlier one by the same or no author.",
  "comment-quote":
    "A line quotes eight words in a row, or a whole sentence; it is set beside the present wording.",
  "comment-unknown":
    "A line is marked as a quotation, and its wording stands in no loaded version.",
} as const;
const rule = (id: keyof typeof RULES): Rule => ({ id, says: RULES[id] });

/** Checks the comments of all versions: counts, sums, reposts with their own words, quotations beside what they quote. */
export const checkComments = (versions: readonly Version[]): readonly CommentCheck[] =>
  versions.flatMap((version) => {
    const { article, file } = version;
    const plain = { file, target: null, differences: NONE, declared: null, found: null };
    const { declaredComments: declared, comments } = article;
    const count: readonly CommentCheck[] =
      declared === null
        ? []
        : [
            {
              ...plain,
              kind: "count",
              comment: null,
              lines: null,
              rule: rule("comment-count"),
              holds: declared === comments.length,
              declared,
              found: comments.length,
              evidence: NO_EVIDENCE,
            },
          ];
    return [
      ...count,
      ...comments.flatMap((comment) => [
        ...checkSum(version, comment),
        ...checkRepost(version, comment),
        ...checkQuotes(version, comment, versions),
      ]),
    ];
  });

/** Only sums that are wrong: right ones say nothing. */
function checkSum(
  { file, article }: Version,
  { id, lines, votes }: Comment,
): readonly CommentCheck[] {
  if (votes === null || votes.score === null || votes.up === null || votes.down === null) return [];
  const found = votes.up - votes.down;
  if (found === votes.score) return [];
  return [
    {
      kind: "sum",
      file,
      comment: id,
      lines,
      rule: rule("comment-sum"),
      target: null,
      holds: false,
      differences: NONE,
      declared: votes.score,
      found,
      evidence: { comment: evidenceOfLines(article, lines), target: null },
    },
  ];
}

function checkRepost({ file, article }: Version, comment: Comment): readonly CommentCheck[] {
  const original = article.comments.find(({ id }) => id === comment.repostOf);
  if (!original) return [];
  const differences = differingRuns(original.text, comment.text);
  return [
    {
      kind: "repost",
      file,
      comment: comment.id,
      lines: comment.lines,
      rule: rule("comment-repost"),
      target: { kind: "comment", file, lines: original.lines },
      holds: differences.missing.length + differences.extra.length === 0,
      differences,
      declared: null,
      found: null,
      evidence: {
        comment: evidenceOfLines(article, comment.lines, comment.text),
        target: evidenceOfLines(article, original.lines, original.text),
      },
    },
  ];
}

const checkQuotes = (
  { file, article: own }: Version,
  comment: Comment,
  versions: readonly Version[],
): readonly CommentCheck[] =>
  comment.quotes.map((quote): CommentCheck => {
    const { target } = quote;
    const at = target === null ? undefined : (target.file ?? file);
    const article = versions.find((version) => version.file === at)?.article;
    const differences =
      target === null || article === undefined
        ? NONE
        : quotedDifference(quote.text, textAt(article, target.kind, target.lines));
    return {
      kind: "quote",
      file,
      comment: comment.id,
      lines: quote.lines,
      rule: rule(target === null ? "comment-unknown" : "comment-quote"),
      target: target === null || at === undefined ? null : { ...target, file: at },
      holds: target !== null && differences.missing.length + differences.extra.length === 0,
      differences,
      declared: null,
      found: null,
      evidence: {
        comment: evidenceOfLines(own, quote.lines, quote.text),
        target: target && article ? evidenceOfLines(article, target.lines, quote.text) : null,
      },
    };
  });

const textAt = (article: Article, kind: "body" | "comment", lines: LineRange): string =>
  kind === "comment"
    ? (article.comments.find((comment) => comment.lines[0] === lines[0])?.text ?? "")
    : (article.blocks.find((block) => block.lines[0] === lines[0])?.text ?? "");

/**
 * How quoted words differ from what stands there now: within the part of the text that is quoted. "the wheel ran for
 * nine years" against "The old wheel ran for eleven years, the mill says": missing "eleven", extra "nine".
 */
function quotedDifference(quote: string, text: string): DifferingRuns {
  const vocabulary = createVocabulary();
  const quoted = wordsOf(quote, vocabulary);
  const present = wordsOf(text, vocabulary);
  const run = longestSharedRun(quoted.words, present.words);
  if (run.length === quoted.words.length || run.length === 0) return NONE;
  const at = present.words.findIndex((_, start) =>
    quoted.words
      .slice(run.start, run.start + run.length)
      .every((word, offset) => present.words[start + offset] === word),
  );
  const from = Math.max(0, at - run.start);
  const to = Math.min(present.words.length, from + quoted.words.length);
  return differingRuns(
    text.slice(present.starts[from] ?? 0, present.ends[to - 1] ?? text.length),
    quote,
  );
}
