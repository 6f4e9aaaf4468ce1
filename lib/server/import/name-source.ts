import type { SourceFacts } from "../../article/source-facts";
import { slugify, stemOf } from "../../story/slug";

/** File names that say nothing about what is in the file. */
const GENERIC = new Set(
  "article artikel content data document download file index input item news page paste pasted-text story text untitled upload".split(
    " ",
  ),
);

/**
 * Short name of a source for addresses: the file's name where it says something, else the outlet, else the host of its
 * address. An outlet that was only found in the text comes last. `2-syndicated-copy.txt` → `2-syndicated-copy`; `article.html` of “North Post” → `north-post`; a text pasted
 * from `https://www.north-post.example/a/17` → `north-post-example`; else `text`. The store adds a number where taken.
 */
export function nameSource(
  file: string,
  facts: Pick<SourceFacts, "outlet" | "address"> & { readonly found?: string | null },
  fileSpeaks: boolean,
): string {
  const stem = slugify(stemOf(file));
  const outlet = slugify(facts.outlet ?? "");
  const names = fileSpeaks && !isGeneric(stem) ? [stem, outlet] : [outlet];
  const others = [hostOf(facts.address), isGeneric(stem) ? "" : stem, facts.found ?? ""];
  return [...names, ...others.map(slugify)].find((name) => name !== "") ?? "text";
}

/** `article`, `article-2`, `untitled_3`, `17`. */
const isGeneric = (stem: string): boolean => GENERIC.has(stem.replace(/[-_]?\d{1,9}$/, ""));

function hostOf(address: string | null): string {
  if (address === null || !URL.canParse(address)) return "";
  return new URL(address).hostname.replace(/^www\./, "");
}
