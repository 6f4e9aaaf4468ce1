import { notFound } from "next/navigation";
import { decodeSegment } from "@/app/decode-segment";
import { sayProblem } from "@/app/say-problem";
import { valueOrNotFound } from "@/app/value-or-not-found";
import { type Query, queryValue } from "@/components/reader/view-options";
import type { ShownSource } from "@/lib/server/shown-story";
import { loadStory, readAgainst } from "@/lib/server/stories";
import type { Story } from "@/lib/story/story";

/** The story that an address names, read against the base that its query asks for. */
export async function loadStoryPage(
  slug: string,
  query: Query,
): Promise<{
  readonly story: Story;
  readonly note: string | null;
  readonly problems: readonly string[];
  readonly sources: readonly ShownSource[];
  readonly excerpts: boolean;
  readonly noIndex: boolean;
}> {
  const { story, note, problems, sources, excerpts, noIndex } = valueOrNotFound(
    await loadStory(decodeSegment(slug) ?? ""),
  );
  const read = await readAgainst(story, queryValue(query, "base"));
  if (read === null) notFound();
  return {
    story: read,
    note,
    problems: problems.map(sayProblem),
    sources,
    excerpts,
    noIndex,
  };
}
