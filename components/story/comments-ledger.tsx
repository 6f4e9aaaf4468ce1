import { addressOf } from "@/lib/compare/permalink";
import type { LedgerFilter } from "@/lib/story/ledger-filter";
import type { Story } from "@/lib/story/story";
import { commentFacts } from "../comments/comment-facts";
import { discussedIn } from "./ledger-choice";
import { Section } from "./section";

/** The versions with comments: how many were found, against how many the page says it has. */
export function CommentsLedger(props: { readonly story: Story; readonly filter: LedgerFilter }) {
  const { story, filter } = props;
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
          </li>
        ))}
      </ul>
    </Section>
  );
}
