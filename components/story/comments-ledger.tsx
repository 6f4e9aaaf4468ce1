import type { Version } from "@/lib/compare/comparison";
import { shortenText } from "@/lib/compare/describe-change";
import { addressOf } from "@/lib/compare/permalink";
import type { LedgerFilter } from "@/lib/story/ledger-filter";
import type { Story } from "@/lib/story/story";
import { commentFacts } from "../comments/comment-facts";
import { type FindingAddress, FindingLink, noAddress } from "./finding-link";
import { discussedIn } from "./ledger-choice";
import { Section } from "./section";

/** The versions with comments: how many were found, against how many the page says it has. */
export function CommentsLedger(props: {
  readonly story: Story;
  readonly filter: LedgerFilter;
  readonly addressOfEntry?: FindingAddress;
}) {
  const { story, filter, addressOfEntry = noAddress } = props;
  const discussed = discussedIn(story, filter);
  if (discussed.length === 0) return null;
  return (
    <Section id="comments" title="Comments">
      <ul className="comments-ledger">
        {discussed.map((version) => (
          <li key={version.file}>
            <a href={addressOf({ kind: "comments", story: story.slug, version: version.slug })}>
              {version.label}
            </a>
            : {commentFacts(version.article).join("; ")}.
            <FindingLink
              href={addressOfEntry(version.article.comments)}
              of={`how many comments ${version.label} has`}
            />
            {version.article.comments.map((comment, index) => (
              <FindingLink
                key={comment.id}
                href={addressOfEntry(comment)}
                of={`votes of comment ${index + 1} of ${version.label}`}
              />
            ))}
            <UnknownWordings story={story} version={version} addressOfEntry={addressOfEntry} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** Lines that quote wording of no loaded version; what is posted again is shown once. */
function UnknownWordings(props: {
  readonly story: Story;
  readonly version: Version;
  readonly addressOfEntry: FindingAddress;
}) {
  const { story, version, addressOfEntry } = props;
  const page = addressOf({ kind: "comments", story: story.slug, version: version.slug });
  const { comments } = version.article;
  const lines = comments
    .filter(({ repostOf }) => repostOf === null)
    .flatMap((comment) =>
      comment.quotes
        .filter(({ target }) => target === null)
        .map((quote) => ({ comment, number: comments.indexOf(comment) + 1, quote })),
    );
  if (lines.length === 0) return null;
  return (
    <details className="ledger-fold">
      <summary>What they quote that is found in no loaded version</summary>
      <ul className="comment-wordings">
        {lines.map(({ comment, number, quote }) => (
          <li key={`${comment.id} ${quote.lines[0]} ${quote.text}`} className="with-finding-link">
            <a href={`${page}#${comment.id}`} translate="no" dir="auto">
              {shortenText(quote.text)}
            </a>
            <FindingLink
              href={addressOfEntry(quote)}
              of={`what comment ${number} of ${version.label} quotes`}
            />
          </li>
        ))}
      </ul>
    </details>
  );
}
