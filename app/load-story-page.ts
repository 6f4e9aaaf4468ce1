import { notFound } from "next/navigation";
import { decodeSegment } from "@/app/decode-segment";
import { sayProblem } from "@/app/say-problem";
import { valueOrNotFound } from "@/app/value-or-not-found";
import { type Query, queryValue } from "@/components/reader/view-options";
import { addressOf } from "@/lib/compare/permalink";
import type { ShownSource } from "@/lib/server/shown-story";
import { loadStory, readAgainst } from "@/lib/server/stories";
import { findingsByEntry, listFindings } from "@/lib/story/list-findings";
import type { Story } from "@/lib/story/story";

/** The story that an address names, read against the base that its query asks for. */
export async function loadStoryPage(
  slug: string,
  query: Query,
): Promise<{
  readonly story: Story;
  /** Address of the finding that tells a part of the story; null where no finding of the story's own base does. */
  readonly addressOfEntry: (entry: object | undefined | null) => string | null;
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
    addressOfEntry: excerpts ? () => null : entryAddresses(story, read),
    note,
    problems: problems.map(sayProblem),
    sources,
    excerpts,
    noIndex,
  };
}

/** Findings are kept as the story's own base tells them: read against another, an entry may be none of them. */
function entryAddresses(own: Story, read: Story) {
  const find = () => ({
    found: findingsByEntry(read),
    known: read === own ? null : new Set(listFindings(own).map(({ id }) => id)),
  });
  // Only the overview asks.
  let kept: ReturnType<typeof find> | null = null;
  return (entry: object | undefined | null): string | null => {
    kept ??= find();
    const id = entry ? kept.found.get(entry) : undefined;
    if (id === undefined || kept.known?.has(id) === false) return null;
    return `${addressOf({ kind: "story", story: own.slug })}/f/${id}`;
  };
}
