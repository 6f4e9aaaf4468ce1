import type { ShownSource } from "@/lib/server/shown-story";

/**
 * What a page that shows one source's text and no other's names as its canonical address: the outlet's own, where the
 * source says it. Null where a page shows several, or nothing is said: the page is then its own original.
 */
export function outletAddress(sources: readonly ShownSource[]): string | null {
  const [only, second] = sources.filter(({ withheld }) => withheld === null);
  return only !== undefined && second === undefined ? only.facts.address : null;
}

/** The same of the source that one of its states names: `wire`, `wire.1` or its hash. */
export const outletAddressOf = (sources: readonly ShownSource[], state: string): string | null =>
  outletAddress(
    sources
      .filter(({ states }) => states.some(({ slug, hash }) => slug === state || hash === state))
      .slice(0, 1),
  );
