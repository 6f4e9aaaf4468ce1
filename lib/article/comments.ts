import type { Comment } from "./article";
import type { CommentDraft, CommentTextLine } from "./comment-draft";
import { type CommentLink, linkComments } from "./comment-links";
import { findCommentQuotes, type QuoteSources } from "./comment-quotes";
import type { Draft } from "./draft";
import { unitAt } from "./draft";
import { foldPhrase } from "./fold-phrase";
import { createQuoteIndex } from "./quote-index";
import { readQuoteLabel } from "./read-quote-label";

/** What comments may quote: the story's lines, and one another. */
function sourcesOf(
  draft: Draft,
  drafts: readonly CommentDraft[],
  links: readonly CommentLink[],
): QuoteSources {
  const roots = new Map<string, string>();
  drafts.forEach((own, i) => {
    const parent = links[i]?.repostOf ?? null;
    roots.set(own.id, parent === null ? own.id : (roots.get(parent) ?? parent));
  });
  const seen = new Set<string>();
  const repeated = new Set<string>();
  for (const own of drafts) {
    const first = foldPhrase(own.lines[0]?.text ?? "");
    if (seen.has(first)) repeated.add(first);
    seen.add(first);
  }
  const told = draft.kinds.flatMap((kind, i) =>
    kind === "body" || kind === "turn" || kind === "headline" ? [unitAt(draft, i)] : [],
  );
  return {
    body: createQuoteIndex(
      told.map((unit) => ({
        lines: [unit.first + 1, unit.last + 1] as const,
        text: draft.text.slice(unit.span.start, unit.span.end).replace(/\s+/gu, " "),
      })),
    ),
    comments: createQuoteIndex(
      drafts.map((own) => ({
        lines: own.range,
        text: own.lines.map((line) => line.text).join("\n"),
      })),
    ),
    drafts,
    family: (id) => roots.get(id) ?? id,
    repeated,
  };
}

type RawLine = Pick<CommentTextLine, "number" | "text">;

/** Labels over quoted posts taken out, and the line under each of them marked. */
function withoutLabels(raw: readonly RawLine[]): {
  readonly lines: readonly CommentTextLine[];
  readonly quotedName: string | null;
} {
  const lines: CommentTextLine[] = [];
  let quotedName: string | null = null;
  let quoted = false;
  raw.forEach((line, i) => {
    const label = i < raw.length - 1 ? readQuoteLabel(line.text) : null;
    if (label === null) lines.push({ ...line, quoted });
    else quotedName ??= label.name;
    quoted = label !== null;
  });
  return { lines, quotedName };
}

/** `Liv: It held.` by Liv → `It held.` */
function withoutName(line: RawLine, author: string | null): RawLine {
  if (author === null || !line.text.startsWith(author)) return line;
  const mark = /^\s?[:：]\s*(?=\S)/u.exec(line.text.slice(author.length))?.[0];
  return mark === undefined
    ? line
    : { ...line, text: line.text.slice(author.length + mark.length) };
}

/** Comments with their reposts, answers and quoted lines. Runs once the body is known. */
export function readComments(draft: Draft): readonly Comment[] {
  if (draft.segments.length === 0) return [];
  const drafts = draft.segments.map((segment, i): CommentDraft => {
    const numbers = segment.text.flatMap((index) => {
      const unit = unitAt(draft, index);
      return draft.lines
        .slice(unit.first, unit.last + 1)
        .map((line) => ({ number: line.number, text: line.text }));
    });
    return {
      id: `c${i + 1}`,
      segment,
      ...withoutLabels(
        numbers
          .filter((line) => line.text !== "")
          .map((line, k) => (k === 0 ? withoutName(line, segment.author) : line)),
      ),
      range: [unitAt(draft, segment.first).first + 1, unitAt(draft, segment.last).last + 1],
    };
  });
  const links = linkComments(drafts);
  const sources = sourcesOf(draft, drafts, links);
  const holder = (unit: number | null): string | null =>
    unit === null
      ? null
      : (drafts.find(({ segment }) => unit >= segment.first && unit <= segment.last)?.id ?? null);
  return drafts.map((own, i) => {
    const link = links[i] as CommentLink;
    const quotes = findCommentQuotes(own, sources);
    const quoted = quotes.find((quote) => quote.from !== null)?.from ?? null;
    return {
      id: own.id,
      lines: own.range,
      author: own.segment.author,
      posted: own.segment.posted,
      votes: own.segment.votes,
      replyTo: link.replyTo ?? holder(own.segment.parent) ?? quoted,
      repostOf: link.repostOf,
      text: own.lines.map((line) => line.text).join("\n"),
      quotes: quotes.map(({ lines, text, target }) => ({ lines, text, target })),
    };
  });
}
