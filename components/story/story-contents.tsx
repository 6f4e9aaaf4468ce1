import { shownLeftOut } from "@/lib/story/shown-left-out";
import type { Story } from "@/lib/story/story";
import { isKnownOf } from "./about-sources";
import { NarrowFold } from "./section";
import { shownCredit } from "./shown-rows";
import type { SourceNote } from "./source-note";

/** A line of links to the sections of an overview; only sections that are there. */
export function StoryContents(props: {
  readonly story: Story;
  readonly sources: readonly SourceNote[];
}) {
  const { story, sources } = props;
  const sections: readonly (readonly [id: string, name: string, there: boolean])[] = [
    ["differs", "What differs most", true],
    ["corrections", "Corrections", story.corrections.length > 0],
    ["earlier", "Earlier versions", sources.some(({ states }) => states.length > 1)],
    ["sources", "Sources", true],
    ["strip", "Paragraphs", true],
    ["quotations", "Quotations", story.quotations.length > 0],
    ["drift", "Figures and sourcing", story.drift.length > 0],
    ["credit", "Credit", shownCredit(story).slots.length > 0],
    ["descent", "Descent", story.descent.links.length + story.descent.shared.length > 0],
    ["not-carried", "Not carried", shownLeftOut(story).length > 0],
    ["comments", "Comments", story.versions.some(({ article }) => article.comments.length > 0)],
    ["about", "Where they come from", sources.some(isKnownOf)],
  ];
  return (
    <nav aria-label="On this page">
      <NarrowFold summary="On this page">
        <div className="page-contents">
          {sections
            .filter(([, , there]) => there)
            .map(([id, name]) => (
              <a key={id} href={`#${id}`}>
                {name}
              </a>
            ))}
        </div>
      </NarrowFold>
    </nav>
  );
}
