import { notFound } from "next/navigation";
import { decodeSegment } from "@/app/decode-segment";
import { sayProblem } from "@/app/say-problem";
import { valueOrNotFound } from "@/app/value-or-not-found";
import { type Query, queryValue } from "@/components/reader/view-options";
import { type FindingAddresses, NO_ADDRESSES } from "@/components/story/finding-link";
import type { ShownSource } from "@/lib/server/shown-story";
import { loadStory, readAgainst } from "@/lib/server/stories";
import { findingAddress } from "@/lib/story/finding-address";
import { findingsByEntry, listFindings, listNotes } from "@/lib/story/list-findings";
import type { Story } from "@/lib/story/story";

/** The story that an address names, read against the base that its query asks for. */
export async function loadStoryPage(
  slug: string,
  query: Query,
): Promise<{
  readonly story: Story;
  readonly addresses: FindingAddresses;
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
    // Findings are kept as the whole texts tell them, and named by their words.
    addresses: excerpts ? NO_ADDRESSES : findingAddresses(story, read),
    note,
    problems: problems.map(sayProblem),
    sources,
    excerpts,
    noIndex,
  };
}

/** What the story's own base tells has the address by which the desk knows it; what another tells names that base. */
function findingAddresses(own: Story, read: Story): FindingAddresses {
  const find = () => ({
    found: findingsByEntry(read),
    known:
      read === own ? null : new Set([...listFindings(own), ...listNotes(own)].map(({ id }) => id)),
  });
  // Only the overview asks.
  let kept: ReturnType<typeof find> | null = null;
  const base = read.versions.find(({ file }) => file === read.base)?.slug ?? "";
  const ofId = (id: string): string => {
    kept ??= find();
    return findingAddress(own.slug, id, kept.known?.has(id) === false ? base : null);
  };
  return {
    ofId,
    ofEntry: (entry) => {
      kept ??= find();
      const id = entry ? kept.found.get(entry) : undefined;
      return id === undefined ? null : ofId(id);
    },
  };
}
