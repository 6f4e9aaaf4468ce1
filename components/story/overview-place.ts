import { addressOf } from "@/lib/compare/permalink";
import type { LedgerFilter } from "@/lib/story/ledger-filter";
import type { Story } from "@/lib/story/story";
import { type Counting, countings } from "./counting";
import { versionOf } from "./locate";

export const NO_FILTER: LedgerFilter = { file: null, kind: null };

/** What the address of an overview chooses: each choice keeps the others. */
export interface OverviewPlace {
  readonly story: Story;
  readonly counting: Counting;
  /** Short name of the base that the address asks for; null where it asks for none. */
  readonly chosenBase: string | null;
  readonly filter: LedgerFilter;
}

/** The choices as parts of a query: `base=copy`, `quoted=off`, `source=copy`, `kind=number`. */
export function placeQuery(
  place: OverviewPlace,
): readonly (readonly [name: string, value: string])[] {
  const { story, counting, chosenBase, filter } = place;
  const [name = "", value = ""] =
    countings.find(({ id }) => id === counting)?.query.split("=") ?? [];
  const source = filter.file === null ? undefined : versionOf(story, filter.file)?.slug;
  const parts: readonly (readonly [string, string | null | undefined])[] = [
    ["base", chosenBase],
    [name, value],
    ["source", source],
    ["kind", filter.kind],
  ];
  return parts.flatMap(([key, chosen]) => (key !== "" && chosen ? [[key, chosen] as const] : []));
}

/** The overview with these choices, at one of its sections. */
export function placeAddress(place: OverviewPlace, section: string): string {
  const query = new URLSearchParams(placeQuery(place).map(([name, value]) => [name, value]));
  const page = addressOf({ kind: "story", story: place.story.slug });
  return `${page}${query.size === 0 ? "" : `?${query}`}#${section}`;
}
