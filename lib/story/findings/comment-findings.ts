import { quoted, shortenText } from "../../compare/describe-change";
import { addressOf } from "../../compare/permalink";
import type { ToldFinding } from "../finding";
import type { Story } from "../story";
import { sideOf } from "./side-of";

/** Lines of comments that quote wording of no loaded version, and a count of comments that is not the number found. */
export const commentFindings = (story: Story): readonly ToldFinding[] =>
  story.versions.flatMap((version) => {
    const { comments, declaredComments } = version.article;
    const told = {
      ledger: "comments",
      source: version.slug,
      against: null,
      href: addressOf({ kind: "comments", story: story.slug, version: version.slug }),
      pair: null,
    } as const;
    // What is posted again quotes the same words again.
    const first = comments.filter(({ repostOf }) => repostOf === null);
    const quotes = first.flatMap((comment) =>
      comment.quotes
        .filter(({ target }) => target === null)
        .map(
          (quote): ToldFinding => ({
            ...told,
            class: "unknown-wording",
            words: [quote.text],
            entries: [quote],
            sentence: `A comment on ${version.label} quotes wording that is not found in the loaded versions: ${quoted(shortenText(quote.text))}.`,
            sides: [sideOf(version, quote.lines, quote.text)],
          }),
        ),
    );
    if (declaredComments === null || declaredComments === comments.length) return quotes;
    const count: ToldFinding = {
      ...told,
      class: "count",
      words: [`${declaredComments}`, `${comments.length}`],
      entries: [comments],
      sentence: `${version.label} says it has ${declaredComments} comments; ${comments.length} ${comments.length === 1 ? "is" : "are"} found in it.`,
      sides: [],
    };
    return [count, ...quotes];
  });
