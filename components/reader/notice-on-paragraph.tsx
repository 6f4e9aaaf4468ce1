import type { Comparison } from "@/lib/compare/comparison";
import { addressOf } from "@/lib/compare/permalink";
import type { Story } from "@/lib/story/story";
import { languageAttributes } from "../ui/direction";

/** Findings that are said of the other version before its notice is. */
const SAID: ReadonlySet<string> = new Set(["applied", "not-applied", "not-carried", "rewritten"]);

interface NoticeOnParagraphProps {
  readonly comparison: Comparison;
  readonly story: Story | null;
  readonly paragraph: number;
}

/** The notice of the base that names this paragraph, with what was found out about it. */
export function NoticeOnParagraph({ comparison, story, paragraph }: NoticeOnParagraphProps) {
  const { base, other } = comparison;
  const notices = base.article.notices.filter((notice) => notice.paragraphs.includes(paragraph));
  if (notices.length === 0) return null;
  return notices.map((notice) => {
    const found = story?.corrections.find(
      (finding) =>
        finding.file === base.file &&
        finding.text === notice.text &&
        finding.lines?.[0] === notice.lines?.[0],
    )?.versions[other.file];
    const carries = found
      ? found.noticeCarried
      : other.article.notices.some((candidate) => candidate.type === notice.type);
    return (
      <aside key={notice.lines?.[0] ?? notice.text} className="notice-box" aria-label="Notice">
        <p>
          <span className="badge badge-neutral">{notice.type}</span> {base.label} names this
          paragraph in a notice{notice.from === "data" && " in its data"}:{" "}
          <q translate="no" {...languageAttributes(base.article.language)}>
            {notice.text}
          </q>
        </p>
        <p>
          {found?.state === "applied" && `${other.label} carries the change. `}
          {found?.state === "not-applied" && `${other.label} reads as before the change. `}
          {found?.state === "not-carried" && `${other.label} does not carry the passage. `}
          {found?.state === "rewritten" && `${other.label} words the passage differently. `}
          {SAID.has(found?.state ?? "") ? "It" : other.label}{" "}
          {carries ? "carries a notice too." : "carries no such notice."}{" "}
          {story !== null && (
            <a href={`${addressOf({ kind: "story", story: story.slug })}#corrections`}>
              All corrections
            </a>
          )}
        </p>
      </aside>
    );
  });
}
