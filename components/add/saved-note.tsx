import { plural } from "../ui/plural";

/** What came of saving a draft: how many texts are new, how many were here already. */
export interface Saved {
  readonly added: number;
  readonly here: number;
}

/** As a page's address tells it: `added=3&here=2`. */
export const savedQuery = ({ added, here }: Saved): string => `added=${added}&here=${here}`;

const COUNT = /^\d{1,4}$/u;

/** Reads it back from the two values; null where the address tells no such thing. */
export function readSaved(added: string | null, here: string | null): Saved | null {
  if (added === null || here === null || !COUNT.test(added) || !COUNT.test(here)) return null;
  const saved = { added: Number(added), here: Number(here) };
  return saved.added + saved.here === 0 ? null : saved;
}

/** "Added 3 texts. 2 texts were here already." */
export function saySaved({ added, here }: Saved): string {
  const were = (count: number): string =>
    `${plural(count, "text")} ${count === 1 ? "was" : "were"}`;
  if (added > 0)
    return `Added ${plural(added, "text")}.${here === 0 ? "" : ` ${were(here)} here already.`}`;
  return here === 1
    ? "Nothing new: the text was here already."
    : `Nothing new: all ${were(here)} here already.`;
}

/** Says on the page that opens after saving what came of it; nothing on any other visit. */
export function SavedNote({ saved }: { readonly saved: Saved | null }) {
  if (saved === null) return null;
  return (
    <p className="edit-done" role="status">
      {saySaved(saved)}
    </p>
  );
}
