import { languageAttributes } from "../ui/direction";
import { plural } from "../ui/plural";
import type { ItemView } from "./draft-view";

/** A book of menus is not read here line by line; the list of all lines has the rest. */
const SHOWN = 200;

/** The lines that were taken for no part of the article, closed until asked for. */
export function KeptOutLines({ item }: { readonly item: ItemView }) {
  const out = item.lines.filter(({ kind }) => kind === "chrome");
  if (out.length === 0) return null;
  return (
    <details className="draft-more kept-out">
      <summary>
        Kept out: {plural(out.length, "line")} of the page that {out.length === 1 ? "is" : "are"}{" "}
        not the article
      </summary>
      <ul translate="no" {...languageAttributes(item.article.language)}>
        {out.slice(0, SHOWN).map(({ line, text }) => (
          <li key={line}>
            <span className="kept-out-line">line {line}</span> <span>{text.trim()}</span>
          </li>
        ))}
      </ul>
      {out.length > SHOWN && (
        <p className="none">and {plural(out.length - SHOWN, "line")} more, in the list of lines</p>
      )}
    </details>
  );
}
