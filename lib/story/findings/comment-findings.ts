import type { Version } from "../../compare/comparison";
import { quoted, shortenText } from "../../compare/describe-change";
import { addressOf } from "../../compare/permalink";
import type { CommentCheck } from "../comment-checks";
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
    const sums = wrongSums(story, version).map(
      ({ comment, lines, declared, found }): ToldFinding => ({
        ...told,
        class: "sum",
        words: [`${declared}`, `${found}`, comments.find(({ id }) => id === comment)?.text ?? ""],
        entries: [...comments.filter(({ id }) => id === comment)],
        sentence: `A comment on ${version.label} prints the score ${declared}; its votes for less those against are ${found}.`,
        sides: [sideOf(version, lines, comments.find(({ id }) => id === comment)?.text ?? null)],
        href: `${told.href}#${comment}`,
      }),
    );
    if (declaredComments === null || declaredComments === comments.length)
      return [...sums, ...quotes];
    const count: ToldFinding = {
      ...told,
      class: "count",
      words: [`${declaredComments}`, `${comments.length}`],
      entries: [comments],
      sentence: `${version.label} says it has ${declaredComments} comments; ${comments.length} ${comments.length === 1 ? "is" : "are"} found in it.`,
      sides: [],
    };
    return [count, ...sums, ...quotes];
  });

/** Printed scores that are not what the votes beside them come to. */
const wrongSums = (story: Story, { file }: Version): readonly CommentCheck[] =>
  story.commentChecks.filter(
    (check) => check.kind === "sum" && !check.holds && check.file === file,
  );
