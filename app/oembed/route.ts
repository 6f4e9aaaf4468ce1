import { cardAddress } from "@/app/card/card-content-of";
import { findLinkedRow, type LinkedRow } from "@/app/find-linked-row";
import { noIndexHeader } from "@/app/no-index-header";
import { ownAddress } from "@/app/own-address";
import { paragraphFinding } from "@/components/reader/paragraph-finding";
import { CARD_SIZE } from "@/components/share/link-card";
import { escapeHtml } from "@/lib/compare/export-html";
import { namesOf, rowOfPassage } from "@/lib/compare/findings";
import { ENGINE_KEY, parseAddress, pinnedAddress } from "@/lib/compare/permalink";
import { CACHE } from "@/lib/server/api/respond";
import { loadComparison } from "@/lib/server/stories";

const WIDTH = 640;
const HEIGHT = 320;

/**
 * oEmbed 1.0 (oembed.com) for addresses of one paragraph: a frame with that paragraph. Other addresses of this server are
 * 404, other formats than JSON 501, as the specification asks.
 */
export async function GET(request: Request): Promise<Response> {
  const query = new URL(request.url).searchParams;
  if ((query.get("format") ?? "json") !== "json")
    return answer({ error: "Only format=json is given." }, 501);
  const found = await findParagraph(query.get("url"));
  if (found === null)
    return answer({ error: "The url names no paragraph of a comparison on this server." }, 404);
  const { comparison, paragraph, finding } = found;
  const width = bounded(query.get("maxwidth"), WIDTH);
  const height = bounded(query.get("maxheight"), HEIGHT);
  const fixed = pinnedAddress(comparison, paragraph);
  const source = await ownAddress(`/embed${fixed}`);
  const body = {
    version: "1.0",
    type: "rich",
    provider_name: "Variorum",
    provider_url: await ownAddress("/"),
    title: finding,
    width,
    height,
    thumbnail_url: await cardAddress(found, paragraph),
    thumbnail_width: CARD_SIZE.width,
    thumbnail_height: CARD_SIZE.height,
    // The link in the frame opens a page of ours; a window that stayed sandboxed could not show it (its opener policy).
    html: `<iframe src="${escapeHtml(source)}" width="${width}" height="${height}" title="${escapeHtml(finding)}" sandbox="allow-popups allow-popups-to-escape-sandbox" loading="lazy"></iframe>`,
  };
  return answer(body, 200, found.noIndex);
}

async function findParagraph(
  address: string | null,
): Promise<(LinkedRow & { readonly finding: string }) | null> {
  const own = await ownAddress("/");
  if (address === null || !address.startsWith(own) || !URL.canParse(address)) return null;
  const asked = new URL(address);
  const place = parseAddress(asked.pathname);
  if ((place?.kind !== "pinned" && place?.kind !== "pair") || place.paragraph === null) return null;
  if (place.kind === "pinned") {
    const engine = asked.searchParams.get(ENGINE_KEY);
    const found = await findLinkedRow(
      `${place.base}..${place.other}`,
      `${place.paragraph}`,
      engine,
    );
    return found.ok ? withFinding(found.value) : null;
  }
  const found = await loadComparison(place.story, place.base, place.other);
  if (!found.ok) return null;
  const { comparison, shelved, noIndex } = found.value;
  const row = rowOfPassage(comparison, place.paragraph);
  const storyTitle = shelved.story.title;
  return row === null
    ? null
    : withFinding({ comparison, paragraph: place.paragraph, row, storyTitle, noIndex });
}

const withFinding = (found: LinkedRow) => ({
  ...found,
  finding: paragraphFinding(found.row, namesOf(found.comparison)),
});

/** No wider and no higher than asked for, as the specification has it. */
function bounded(text: string | null, most: number): number {
  const asked = text !== null && /^[1-9]\d{0,4}$/u.test(text) ? Number(text) : most;
  return Math.min(most, asked);
}

const answer = (body: object, status = 200, noIndex = false): Response =>
  Response.json(body, {
    status,
    headers: {
      "Cache-Control": status === 200 ? CACHE["for minutes"] : "no-store",
      "Access-Control-Allow-Origin": "*",
      ...noIndexHeader(noIndex),
    },
  });
