import type { Story } from "@/lib/story/story";

/** A line of links to the sections of an overview; only sections that are there. */
export function StoryContents({ story }: { readonly story: Story }) {
  const sections: readonly (readonly [id: string, name: string, there: boolean])[] = [
    ["differs", "What differs most", true],
    ["corrections", "Corrections", story.corrections.length > 0],
    ["sources", "Sources", true],
    ["strip", "Paragraphs", true],
    ["quotations", "Quotations", story.quotations.length > 0],
    ["drift", "Figures and sourcing", story.drift.length > 0],
    ["comments", "Comments", story.versions.some(({ article }) => article.comments.length > 0)],
  ];
  return (
    <nav className="page-contents" aria-label="On this page">
      {sections
        .filter(([, , there]) => there)
        .map(([id, name]) => (
          <a key={id} href={`#${id}`}>
            {name}
          </a>
        ))}
    </nav>
  );
}
