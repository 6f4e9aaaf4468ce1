import type { Article, Block, Comment, Notice } from "../article/article";
import type { Style } from "./terminal";

/** An article as readable text: what was found, then each block with its line and kind. */
export function printArticle(file: string, article: Article, style: Style): string {
  const facts = [
    article.title ?? "no headline found",
    `language ${article.language}`,
    ...(article.agency === null ? [] : [`agency ${article.agency}`]),
    ...article.warnings.map((warning) => warning.message),
  ];
  const lines = [
    style.strong(file),
    ...facts.map((fact) => `  ${fact}`),
    "",
    ...article.blocks.map((block) => printBlock(block, style)),
    ...section("Notices", article.notices.map(printNotice), style),
    ...section(commentsTitle(article), article.comments.map(printComment), style),
  ];
  return `${lines.join("\n")}\n`;
}

const section = (title: string, lines: readonly string[], style: Style): readonly string[] =>
  lines.length === 0 ? [] : ["", style.strong(title), ...lines];

function printBlock(block: Block, style: Style): string {
  const place = `${block.lines[0]}`.padStart(5);
  const kind = block.number === null ? block.kind : `¶ ${block.number}`;
  const speaker = block.speaker === null ? "" : `[${block.speaker}] `;
  const text = speaker + block.text.replace(/\s+/gu, " ");
  const shown = block.kind === "chrome" || block.kind === "comment" ? style.muted(text) : text;
  return `${style.muted(place)}  ${kind.padEnd(9)} ${shown}`;
}

function printNotice(notice: Notice): string {
  const places =
    notice.paragraphs.length === 0 ? "" : `, paragraph ${notice.paragraphs.join(", ")}`;
  const words =
    notice.words.length === 0 ? "" : `: ${notice.words.map((w) => `“${w}”`).join(", ")}`;
  const before =
    notice.insteadOf.length === 0
      ? ""
      : ` instead of ${notice.insteadOf.map((w) => `“${w}”`).join(", ")}`;
  const stands = notice.lines === null ? "in the document's data" : `line ${notice.lines[0]}`;
  return `  ${stands}: ${notice.type}${places}, ${notice.action}${words}${before}`;
}

const commentsTitle = (article: Article): string =>
  article.declaredComments === null
    ? `Comments (${article.comments.length})`
    : `Comments (${article.comments.length} found, the page says ${article.declaredComments})`;

function printComment(comment: Comment): string {
  const { score, up, down } = comment.votes ?? { score: null, up: null, down: null };
  const votes = [
    score === null ? "" : `${score}`,
    up === null ? "" : `${up} up`,
    down === null ? "" : `${down} down`,
  ].filter((part) => part !== "");
  const notes = [
    comment.author ?? "no name",
    ...(comment.posted === null ? [] : [comment.posted]),
    ...(votes.length === 0 ? [] : [`votes ${votes.join(", ")}`]),
    ...(comment.replyTo === null ? [] : [`answers ${comment.replyTo}`]),
    ...(comment.repostOf === null ? [] : [`posts ${comment.repostOf} again`]),
    ...comment.quotes.map((quote) =>
      quote.target === null
        ? `line ${quote.lines[0]} quotes wording found in no loaded version`
        : `line ${quote.lines[0]} quotes ${quote.target.kind === "body" ? "the article" : "a comment"}, line ${quote.target.lines[0]}`,
    ),
  ];
  return `  ${comment.id.padEnd(4)} line ${comment.lines[0]}: ${notes.join(" · ")}`;
}
