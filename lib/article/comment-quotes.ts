import type { CommentQuote, LineRange } from "./article";
import type { CommentDraft, CommentTextLine } from "./comment-draft";
import { foldPhrase } from "./fold-phrase";
import { countWords, endsSentence } from "./measure-unit";
import { isUnspaced } from "./phrase-lexicon";
import { findQuotations } from "./quotations";
import { findQuoted, findWording, type QuoteIndex, quoteKeys, RUN_WORDS } from "./quote-index";

export interface FoundQuote extends CommentQuote {
  /** Id of the quoted comment. */
  readonly from: string | null;
}

export interface QuoteSources {
  readonly body: QuoteIndex;
  /** One source for each comment, in order. */
  readonly comments: QuoteIndex;
  readonly drafts: readonly CommentDraft[];
  /** Ids of comments that are the same text posted again, by id. */
  readonly family: (id: string) => string;
  /** Opening lines that several comments share, folded. */
  readonly repeated: ReadonlySet<string>;
}

const MARK = /^(?:>|＞|»(?=\s)|\|(?=\s))\s*(?!>)/u;
const HEADLINE_WORDS = 6;
/** The quoted run must be most of the line: a comment that drops eight words of the story into its own sentence quotes no line. */
const LINE_SHARE = 0.5;
const SPEAKING: ReadonlySet<string> = new Set(
  "i i'm i'd i've i'll my me mine you your you're we our us yo mi me tu te usted nosotros je j'ai mon ma moi vous tu nous ich mein mir mich du dir ihr wir uns eu meu minha voce nos io mio mi noi ik mijn jij wij я мне мой ты вы мы нас انا اني انت نحن 私 僕 俺 あなた 我 你 我们 나 저 jag du vi minä sina ja ty ben sen"
    .split(" ")
    .map(foldPhrase),
);

const speaks = (text: string): boolean =>
  (foldPhrase(text).match(/[\p{L}']+/gu) ?? []).some((word) => SPEAKING.has(word));

/** A line that is one quotation from end to end. */
function isQuotedLine(text: string): boolean {
  const first = findQuotations(text)[0];
  return (
    first !== undefined &&
    first.outer.start <= 1 &&
    first.outer.end >= text.length - 2 &&
    countWords(text) >= 3
  );
}

/** Fewer words in marks at a line's head are a name or a catchword. */
const LEAD_WORDS = 5;

/** `"Nobody walks two miles for bread" - she is right.` → the quotation with its marks; null where it is not most of the line. */
function leadingQuotation(text: string): string | null {
  const first = findQuotations(text)[0];
  if (first === undefined || first.outer.start > 1 || isQuotedLine(text)) return null;
  const quoted = text.slice(first.outer.start, first.outer.end);
  const words = countWords(quoted);
  return words >= LEAD_WORDS && words >= countWords(text) * LINE_SHARE ? quoted : null;
}

const isMarked = (line: CommentTextLine): boolean =>
  line.quoted || MARK.test(line.text) || isQuotedLine(line.text);

/** Headline-like: no end mark, some length, nobody speaks in it, and an answer in sentences comes after. */
function isBareQuote(own: CommentDraft, at: number): boolean {
  const line = own.lines[at];
  const next = own.lines[at + 1];
  if (line === undefined || next === undefined || at > 0) return false;
  const words = countWords(line.text);
  if (
    words < (isUnspaced(line.text) ? HEADLINE_WORDS * 1.5 : HEADLINE_WORDS) ||
    endsSentence(line.text) ||
    /[,;:،、：]$/u.test(line.text)
  )
    return false;
  return (
    !speaks(line.text) &&
    own.lines
      .slice(at + 1)
      .some((later) => endsSentence(later.text) || countWords(later.text) < words)
  );
}

const rangeOf = (own: CommentDraft, from: number, to: number): LineRange => [
  own.lines[from]?.number as number,
  own.lines[to]?.number as number,
];

/** Lines `at` and on that stand one after the other in another comment. */
function matchComment(
  own: CommentDraft,
  at: number,
  sources: QuoteSources,
): { readonly to: number; readonly source: number } | null {
  const line = own.lines[at] as CommentTextLine;
  const hit = findQuoted(line.text, sources.comments);
  const marked = isMarked(line);
  let source =
    hit !== null && hit.share >= 0.9
      ? hit.source
      : marked
        ? findWording(line.text, sources.comments)
        : null;
  if (source === null) return null;
  const other = sources.drafts[source] as CommentDraft;
  if (other.id === own.id || sources.family(other.id) === sources.family(own.id)) {
    source = null;
    const wanted = ` ${quoteKeys(line.text).join(" ")} `;
    for (let s = 0; s < sources.comments.keys.length && source === null; s++) {
      const draft = sources.drafts[s] as CommentDraft;
      if (
        sources.family(draft.id) !== sources.family(own.id) &&
        wanted.length > 24 &&
        ` ${(sources.comments.keys[s] as readonly string[]).join(" ")} `.includes(wanted)
      )
        source = s;
    }
    if (source === null) return null;
  }
  const theirs = ` ${(sources.comments.keys[source] as readonly string[]).join(" ")} `;
  let joined = quoteKeys(line.text).join(" ");
  let to = at;
  for (let k = at + 1; k < own.lines.length; k++) {
    const longer = `${joined} ${quoteKeys((own.lines[k] as { text: string }).text).join(" ")}`;
    if (!theirs.includes(` ${longer} `)) break;
    joined = longer;
    to = k;
  }
  return { to, source };
}

/** Of two comments that share a line, the one that goes on under it quotes; of two that both do, the later. */
function isAnswered(own: CommentDraft, to: number, source: number, sources: QuoteSources): boolean {
  if (to >= own.lines.length - 1) return false;
  return (
    sources.drafts.indexOf(own) > source ||
    sources.drafts[source]?.lines.at(-1)?.text === own.lines[to]?.text
  );
}

/**
 * Lines of a comment that quote: a paragraph of the story (eight words in a row, or a whole sentence), another comment,
 * or — marked by `>`, by quotation marks, or standing as a bare headline over the answer — wording found nowhere here (target null).
 */
export function findCommentQuotes(own: CommentDraft, sources: QuoteSources): readonly FoundQuote[] {
  const quotes: FoundQuote[] = [];
  for (let at = 0; at < own.lines.length; at++) {
    const line = own.lines[at] as CommentTextLine;
    const lead = line.quoted || MARK.test(line.text) ? null : leadingQuotation(line.text);
    const marked = lead !== null || isMarked(line);
    const wording = lead ?? line.text.replace(MARK, "");
    const said = lead ?? line.text;
    const inBody = findQuoted(wording, sources.body);
    if (
      inBody !== null &&
      (inBody.share >= LINE_SHARE || marked) &&
      (inBody.length >= RUN_WORDS || inBody.share === 1)
    ) {
      quotes.push({
        lines: rangeOf(own, at, at),
        text: said,
        target: {
          kind: "body",
          lines: (sources.body.sources[inBody.source] as { lines: LineRange }).lines,
        },
        from: null,
      });
      continue;
    }
    const exact = marked ? findWording(wording, sources.body) : null;
    if (exact !== null) {
      quotes.push({
        lines: rangeOf(own, at, at),
        text: said,
        target: {
          kind: "body",
          lines: (sources.body.sources[exact] as { lines: LineRange }).lines,
        },
        from: null,
      });
      continue;
    }
    const repeated =
      at === 0 &&
      own.lines.length > 1 &&
      !endsSentence(line.text) &&
      sources.repeated.has(foldPhrase(line.text));
    const inComment = repeated ? null : matchComment(own, at, sources);
    if (
      inComment !== null &&
      (marked || isAnswered(own, inComment.to, inComment.source, sources))
    ) {
      const other = sources.drafts[inComment.source] as CommentDraft;
      const text = own.lines
        .slice(at, inComment.to + 1)
        .map((part) => part.text)
        .join("\n");
      quotes.push({
        lines: rangeOf(own, at, inComment.to),
        text,
        target: { kind: "comment", lines: other.range },
        from: other.id,
      });
      at = inComment.to;
      continue;
    }
    if (
      (marked && (own.lines.length > 1 || lead !== null || MARK.test(line.text) || line.quoted)) ||
      repeated ||
      isBareQuote(own, at)
    ) {
      quotes.push({ lines: rangeOf(own, at, at), text: said, target: null, from: null });
    }
  }
  return quotes;
}
