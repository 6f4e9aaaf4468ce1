import type { LinkedPassage } from "@/lib/compare/linked-passage";
import { sayLinked } from "./say-elsewhere";

/** What a fixed link found: the paragraph as it was copied, or, where its numbers are of another reading, what stands for it. */
export function LinkState({ linked }: { readonly linked: LinkedPassage | null | "unknown" }) {
  if (linked === null)
    return (
      <p className="link-state">
        Found exactly: this link is bound to the two texts and always shows these words.
      </p>
    );
  if (linked === "unknown")
    return (
      <p className="link-state link-state-doubt">
        This link was made by another version of Variorum, which may have counted the paragraphs in
        another way; its reading of the text is not kept here.
      </p>
    );
  return (
    <div className={`link-state${linked.state === "exact" ? "" : " link-state-doubt"}`}>
      <p>{sayLinked(linked)}</p>
      {linked.state === "changed" && (
        <p>
          It read: <q translate="no">{linked.quote}</q>
        </p>
      )}
    </div>
  );
}
