import { checkAddress } from "../check-facts";
import type { SourceFacts } from "../source-facts";
import { headlineOf } from "./judge-item";
import type { NinjsItem } from "./ninjs-item";

const listOf = <A>(
  value: readonly A[] | Readonly<Record<string, A>> | null | undefined,
): readonly A[] => (value === null || value === undefined ? [] : Object.values(value));

/** The page of the item on the web, where the item names it: an identifier of that role, or a rendition as HTML. */
function addressOf(item: NinjsItem): string | null {
  const named = (item.altids ?? []).find((id) =>
    /^(?:url|uri|web|weburl|canonical|canonicalurl|permalink|link)$/i.test(id.role ?? ""),
  );
  const page = listOf(item.renditions).find((one) => /html/i.test(one.contenttype ?? ""));
  return (
    [named?.value, page?.href]
      .map((address) => checkAddress(String(address ?? "")))
      .find((address) => address !== null) ?? null
  );
}

function outletOf(item: NinjsItem): string | null {
  const provider = typeof item.provider === "string" ? item.provider : item.provider?.name;
  return (
    provider ||
    item.infosources?.find((source) => source.name)?.name ||
    item.copyrightholder ||
    null
  );
}

/** What a ninjs item says of itself, unchecked. */
export function ninjsFacts(item: NinjsItem): Partial<SourceFacts> {
  const { evolvedfrom: origin } = item;
  return {
    outlet: outletOf(item),
    address: addressOf(item),
    uri: item.uri ?? null,
    evolvedFrom: (typeof origin === "string" ? origin : origin?.[0]) ?? null,
    versionNumber:
      item.version === null || item.version === undefined ? null : String(item.version),
    title: headlineOf(item) ?? item.title ?? null,
    byline: item.byline || item.by || null,
    published: item.firstcreated ?? item.contentcreated ?? null,
    versionCreated: item.versioncreated ?? null,
    embargo: item.embargoed ?? null,
    usageTerms: item.usageterms ?? null,
    language: item.language ?? null,
  };
}

/** The captions of pictures, graphics and films that belong to the item. */
export const captionsOf = (item: NinjsItem): readonly string[] =>
  listOf(item.associations).flatMap((media) => {
    if (media.type === "text") return [];
    const said = (media.descriptions ?? []).filter(
      (text) => !/^(?:writer|credit|headline|title)/i.test(text.role ?? ""),
    );
    const text = said[0]?.value ?? media.description_caption ?? media.description_text ?? "";
    return text.trim() === "" ? [] : [text];
  });
