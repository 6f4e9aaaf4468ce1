import type { Article, Comment } from "../article/article";
import type { Version } from "./comparison";
import { excerptText } from "./excerpt-text";

/** An article is cut once: pages know what they show by identity. */
const cut = new WeakMap<Article, Article>();

/**
 * The article as it may be shown where usage terms ask for excerpts only: of every block, notice and comment the first
 * words. Kinds, numbers, lines and spans stay, so that findings still name their places; `text` is empty, because spans
 * would count in it.
 */
function excerptArticle(article: Article): Article {
  const known = cut.get(article);
  if (known !== undefined) return known;
  const short: Article = {
    ...article,
    text: "",
    title: article.title && excerptText(article.title),
    blocks: article.blocks.map((block) => ({ ...block, text: excerptText(block.text) })),
    notices: article.notices.map((notice) => ({
      ...notice,
      text: excerptText(notice.text),
      words: notice.words.map(excerptText),
      insteadOf: notice.insteadOf.map(excerptText),
      changes: notice.changes.map((change) => ({
        ...change,
        text: excerptText(change.text),
        words: change.words.map(excerptText),
        insteadOf: change.insteadOf.map(excerptText),
      })),
    })),
    comments: article.comments.map(excerptComment),
  };
  cut.set(article, short);
  cut.set(short, short);
  return short;
}

/** A version whose article is cut. */
export const excerptVersion = (version: Version): Version => ({
  ...version,
  article: excerptArticle(version.article),
});

/**
 * Readers quote the text at length: what they quote and what they say are cut each by itself, so that a quotation is
 * still known as one. `"> One two … thirty\nI doubt it."` → `"> One two … twenty-five …\nI doubt it."`
 */
function excerptComment(comment: Comment): Comment {
  let text = "";
  let at = 0;
  const own = (end: number): void => {
    text += comment.text
      .slice(at, end)
      .split("\n")
      .map((line) => excerptText(line))
      .join("\n");
  };
  const quotes = comment.quotes.map((quote) => {
    const start = quote.text === "" ? -1 : comment.text.indexOf(quote.text, at);
    const shown = excerptText(quote.text);
    if (start >= 0) {
      own(start);
      text += shown;
      at = start + quote.text.length;
    }
    return { ...quote, text: shown };
  });
  own(comment.text.length);
  return { ...comment, text, quotes };
}
