/** Findings that are spoken of at once; a page of the desk shows fewer. */
export const MOST_AT_ONCE = 100;

/** The name of one entry, or of several that were made at once: `8f…e1` or `8f…e1*25`. */
export const batchName = (id: string, count: number): string =>
  count === 1 ? id : `${id}*${count}`;

/** What entries made at once have in common: `8f…e1.2` → `8f…e1`, place 2; null for one that was made alone. */
export function placeInBatch(
  entry: string,
): { readonly batch: string; readonly place: number } | null {
  const [, batch, place] = /^([^.]{1,200})\.([1-9]\d{0,2})$/u.exec(entry) ?? [];
  return batch === undefined ? null : { batch, place: Number(place) };
}

/** The entries that a name stands for: `8f…e1*2` → `8f…e1.1`, `8f…e1.2`. */
export function batchEntries(name: string): readonly string[] {
  const [, id, count] = /^(.{1,200})\*([1-9]\d{0,2})$/u.exec(name) ?? [];
  if (id === undefined) return [name];
  return Array.from(
    { length: Math.min(Number(count), MOST_AT_ONCE) },
    (_, at) => `${id}.${at + 1}`,
  );
}
