import { decodeSegment } from "@/app/decode-segment";
import { nameUuid } from "@/app/name-uuid";
import { noIndexHeader } from "@/app/no-index-header";
import { ownAddress } from "@/app/own-address";
import { type FeedEntry, storyFeedXml } from "@/components/share/story-feed";
import { addressOf } from "@/lib/compare/permalink";
import { respond } from "@/lib/server/api/respond";
import type { ShelvedStory, ShownSource, ShownState } from "@/lib/server/shown-story";
import { loadComparison, loadStory } from "@/lib/server/stories";

/** A feed is read again and again; older entries are found on the story's page. */
const ENTRIES = 30;

/** The Atom feed of a story: every text that came in, newest first. */
export async function GET(
  request: Request,
  { params }: { readonly params: Promise<{ readonly story: string }> },
): Promise<Response> {
  const found = await loadStory(decodeSegment((await params).story) ?? "");
  if (!found.ok && found.error.movedTo !== undefined)
    return Response.redirect(
      await ownAddress(`${addressOf({ kind: "story", story: found.error.movedTo })}/feed.atom`),
      308,
    );
  if (!found.ok)
    return new Response(`${found.error.message}\n`, {
      status: found.error.status,
      headers: { "Content-Type": "text/plain; charset=utf-8", "Cache-Control": "no-store" },
    });
  const shelved = found.value;
  const page = await ownAddress(addressOf({ kind: "story", story: shelved.story.slug }));
  const states = shelved.sources
    .filter((source) => source.withheld === null)
    .flatMap((source) => source.states.map((state) => ({ source, state })))
    .sort((a, b) =>
      a.state.seenAt < b.state.seenAt ? 1 : a.state.seenAt > b.state.seenAt ? -1 : 0,
    )
    .slice(0, ENTRIES);
  const entries: FeedEntry[] = [];
  for (const { source, state } of states) entries.push(await entryOf(shelved, source, state));
  const feed = storyFeedXml({
    id: `urn:uuid:${shelved.id}`,
    title: shelved.story.title,
    self: `${page}/feed.atom`,
    page,
    changedAt: shelved.changedAt,
    entries,
  });
  return respond(request, {
    body: feed,
    type: "application/atom+xml; charset=utf-8",
    lasting: "ask again",
    headers: noIndexHeader(shelved.noIndex),
  });
}

async function entryOf(
  { story }: ShelvedStory,
  source: ShownSource,
  state: ShownState,
): Promise<FeedEntry> {
  // A text that was put back stands in the chain a second time.
  const time = source.states
    .slice(0, source.states.indexOf(state) + 1)
    .filter(({ hash }) => hash === state.hash).length;
  const before = source.states[source.states.indexOf(state) - 1];
  const base = story.versions.find(({ file }) => file === story.base);
  const against = before?.slug ?? (base?.slug === state.slug ? null : (base?.slug ?? null));
  const found = against === null ? null : await loadComparison(story.slug, against, state.slug);
  const place =
    against === null
      ? addressOf({ kind: "story", story: story.slug })
      : addressOf({
          kind: "pair",
          story: story.slug,
          base: against,
          other: state.slug,
          paragraph: null,
        });
  return {
    id: `urn:uuid:${nameUuid(source.id, time === 1 ? state.hash : `${state.hash} ${time}`)}`,
    href: await ownAddress(place),
    label: source.label,
    seenAt: state.seenAt,
    newState: before !== undefined,
    comparison: found?.ok ? found.value.comparison : null,
  };
}
