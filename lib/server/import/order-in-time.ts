import type { SourceFacts } from "../../article/source-facts";

/**
 * Items that say when they were made, in the order of that, so that an archive's second version follows its first
 * whatever their files are called; the others stay where they are.
 */
export function orderInTime<A>(
  items: readonly A[],
  factsOf: (item: A) => SourceFacts | null,
): readonly A[] {
  const timeOf = (item: A): number => {
    const facts = factsOf(item);
    return Date.parse(facts?.versionCreated ?? facts?.published ?? "");
  };
  const dated = items
    .map((item) => ({ item, time: timeOf(item) }))
    .filter(({ time }) => !Number.isNaN(time))
    .sort((a, b) => a.time - b.time);
  let next = 0;
  return items.map((item) => (Number.isNaN(timeOf(item)) ? item : (dated[next++]?.item ?? item)));
}
