import { addressOf } from "@/lib/compare/permalink";
import type { Story } from "@/lib/story/story";
import type { ExportLink } from "../ui/export-menu";

/** What a story is taken away as, read against the base that the page shows (`base`: its short name; null: the story's own). */
export function storyExports(story: Story, base: string | null): readonly ExportLink[] {
  const page = addressOf({ kind: "story", story: story.slug });
  const query = base === null ? "" : `?base=${encodeURIComponent(base)}`;
  return [
    { href: `${page}/report${query}`, says: "Report to read and print (page, PDF)" },
    { href: `${page}/report.html${query}`, says: "Report as one file (HTML)" },
    { href: `${page}.csv${query}`, says: "Table of the findings (CSV)" },
    { href: `${page}.json${query}`, says: "Everything as data (JSON)" },
    { href: `${page}/annotations.jsonld${query}`, says: "Notes on the words (Web Annotation)" },
  ];
}
