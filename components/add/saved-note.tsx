import { type Query, queryValue } from "../reader/view-options";
import { plural } from "../ui/plural";

/** What came of saving a draft: how many texts are new, how many were here already. */
export interface Saved {
  readonly added: number;
  readonly here: number;
  /** How many of these state other data than before. */
  readonly anew: number;
}

/** As a page's address tells it: `added=3&here=2`, `added=0&here=1&anew=1`. */
export const savedQuery = ({ added, here, anew }: Saved): string =>
  `added=${added}&here=${here}${anew === 0 ? "" : `&anew=${anew}`}`;

const COUNT = /^\d{1,4}$/u;

/** Reads it back from a query; null where the address tells no such thing. */
export function readSaved(query: Query): Saved | null {
  const [added, here, anew] = ["added", "here", "anew"].map((name) => queryValue(query, name));
  if (!added || !here || !COUNT.test(added) || !COUNT.test(here)) return null;
  const saved = {
    added: Number(added),
    here: Number(here),
    anew: anew && COUNT.test(anew) ? Number(anew) : 0,
  };
  return saved.added + saved.here === 0 ? null : saved;
}

/** "Added 3 texts. 2 texts were here already. One of them states other data than before, which holds now." */
export const saySaved = (saved: Saved): string => `${sayTexts(saved)}${sayData(saved)}`;

/** Usage terms, an embargo, an outlet: the words are the same. */
function sayData({ here, anew }: Saved): string {
  if (anew === 0) return "";
  const who = here === 1 ? "It states" : anew === 1 ? "1 of them states" : `${anew} of them state`;
  return ` ${who} other data than before (terms, outlet or the like), which holds now.`;
}

function sayTexts({ added, here, anew }: Saved): string {
  const were = (count: number): string =>
    `${plural(count, "text")} ${count === 1 ? "was" : "were"}`;
  if (added > 0)
    return `Added ${plural(added, "text")}.${here === 0 ? "" : ` ${were(here)} here already.`}`;
  const nothing = anew === 0 ? "Nothing new" : "No new words";
  return here === 1
    ? `${nothing}: the text was here already.`
    : `${nothing}: all ${were(here)} here already.`;
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
