import type { DeskLogLine } from "../../store/desk-records";
import type { Store } from "../../store/store";
import { batchName, MOST_AT_ONCE, placeInBatch } from "./batch";
import type { DeskLogEntry, DeskLogItem } from "./desk";

/** Equal for lines that tell of one act: what was said at once, or taken back at once. */
const actOf = ({ entry, undo, doing }: DeskLogLine): string | null => {
  const batch = placeInBatch(entry.id)?.batch;
  return batch === undefined ? null : JSON.stringify([batch, undo, doing.by, doing.at]);
};

/**
 * The lines of a page, grouped into acts: what was said of several findings at once is one, whole on the page where it begins.
 * `lines`: those of the page, with one before it (`before`: whether there is one) and all that may belong to the last act after it.
 */
export function actsOfPage(
  lines: readonly DeskLogLine[],
  { before, limit }: { readonly before: boolean; readonly limit: number },
): readonly (readonly DeskLogLine[])[] {
  const acts: DeskLogLine[][] = [];
  for (const [index, line] of lines.entries()) {
    const last = acts.at(-1);
    const [act, previous] = [actOf(line), last?.[0]];
    if (last !== undefined && act !== null && previous !== undefined && act === actOf(previous))
      last.push(line);
    else if (index < limit + Number(before)) acts.push([line]);
    else break;
  }
  return before ? acts.slice(1) : acts;
}

/** Lines to get beyond a page, so that an act is not cut. */
export const BEYOND_PAGE = MOST_AT_ONCE;

/** How many findings were spoken of at once, of which some are shown: under a filter others may be hidden. */
export async function sizeOfBatch(
  store: Pick<Store, "findDeskEntry">,
  shown: readonly string[],
): Promise<number> {
  const places = shown.flatMap((id) => placeInBatch(id) ?? []);
  const batch = places[0]?.batch ?? "";
  let size = Math.max(0, ...places.map(({ place }) => place));
  while (size < MOST_AT_ONCE && (await store.findDeskEntry(`${batch}.${size + 1}`)) !== null)
    size += 1;
  return size;
}

/** One line for an act of several entries, which it holds; `size`: how many there are in all. */
export function foldAct(
  parts: readonly [DeskLogEntry, ...DeskLogEntry[]],
  batch: string,
  size: number,
): DeskLogItem {
  const [first] = parts;
  const name = batchName(batch, size);
  const same = <A>(of: (entry: DeskLogEntry) => A): A | null =>
    parts.every((part) => of(part) === of(first)) ? of(first) : null;
  const slug = same(({ story }) => story?.slug ?? "");
  const others = size - parts.length;
  return {
    ...first,
    id: first.undo ? `undo ${name}` : name,
    undone: parts.every(({ undone }) => undone),
    what: `${size} findings${others === 0 ? "" : `, ${parts.length} of them here`}`,
    from: same(({ from }) => from),
    story: slug === null ? null : first.story,
    href: null,
    parts,
  };
}
