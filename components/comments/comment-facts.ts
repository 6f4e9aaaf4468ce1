import type { Article, Comment } from "@/lib/article/article";
import { plural } from "../ui/plural";

/** What was found in the comments of a version, as short phrases; counts are checked against what the page prints. */
export function commentFacts(article: Article): readonly string[] {
  const { comments, declaredComments } = article;
  const quotes = comments.flatMap((comment) => comment.quotes);
  const quoting = (kind: "body" | "comment" | null) =>
    comments.filter((comment) =>
      comment.quotes.some((quote) => (quote.target?.kind ?? null) === kind),
    ).length;
  const unknown = quotes.filter((quote) => quote.target === null).length;
  const reposts = comments.filter((comment) => comment.repostOf !== null).length;
  const replies = comments.filter((comment) => comment.replyTo !== null).length;
  const wrong = comments.filter((comment) => !votesAddUp(comment)).length;
  return [
    declaredComments === null
      ? plural(comments.length, "comment")
      : declaredComments === comments.length
        ? `${plural(comments.length, "comment")}, as many as the page says`
        : `${plural(comments.length, "comment")} found, the page says ${declaredComments}`,
    saysQuoting(quoting("body"), "a paragraph of the article"),
    saysQuoting(quoting("comment"), "another comment"),
    replies > 0 ? `${replies} ${replies === 1 ? "is a reply" : "are replies"}` : "",
    reposts > 0 ? `${reposts} ${reposts === 1 ? "repeats" : "repeat"} an earlier one` : "",
    wrong > 0 ? `the printed votes of ${wrong === 1 ? "one" : wrong} do not add up` : "",
    unknown > 0
      ? `${plural(unknown, "line")} ${unknown === 1 ? "quotes" : "quote"} wording found in no loaded version`
      : "",
  ].filter((fact) => fact !== "");
}

const saysQuoting = (count: number, what: string): string =>
  count === 0 ? "" : `${count} ${count === 1 ? "quotes" : "quote"} ${what}`;

/** Votes in words: "minus 6: 1 up, 7 down"; null where none are printed. */
export function voteWords(comment: Comment): string | null {
  const { votes } = comment;
  if (votes === null) return null;
  const score =
    votes.score === null
      ? null
      : votes.score < 0
        ? `minus ${-votes.score}`
        : votes.score > 0
          ? `plus ${votes.score}`
          : "0";
  const parts = [
    votes.up === null ? "" : `${votes.up} up`,
    votes.down === null ? "" : `${votes.down} down`,
  ].filter((part) => part !== "");
  if (score === null) return parts.length === 0 ? null : parts.join(", ");
  return parts.length === 0 ? score : `${score}: ${parts.join(", ")}`;
}

/** False where the printed score is not the printed ups less the printed downs; true also where that cannot be told. */
export const votesAddUp = ({ votes }: Comment): boolean =>
  votes === null ||
  votes.score === null ||
  votes.up === null ||
  votes.down === null ||
  votes.score === votes.up - votes.down;
