/**
 * The order of a story's sources after one of them was put at `position` (counted from 0 among them all, itself
 * included); null takes it out: [a b c], b at 0 → [b a c]; b at null → [a c].
 */
export function placeSource<A>(
  order: readonly A[],
  item: A,
  position: number | null,
): readonly A[] {
  const others = order.filter((each) => each !== item);
  if (position === null) return others;
  const at = Math.min(Math.max(position, 0), others.length);
  return [...others.slice(0, at), item, ...others.slice(at)];
}

/**
 * A file name that no other source of the story has, `wire.txt` → `wire-2.txt`.
 */
export function freeFile(wish: string, taken: ReadonlySet<string>): string {
  if (!taken.has(wish)) return wish;
  const dot = wish.lastIndexOf(".");
  const [stem, end] = dot > 0 ? [wish.slice(0, dot), wish.slice(dot)] : [wish, ""];
  let number = 2;
  while (taken.has(`${stem}-${number}${end}`)) number += 1;
  return `${stem}-${number}${end}`;
}
