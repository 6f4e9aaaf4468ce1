import type { Candidate } from "./find-candidates";
import type { Passage } from "./passage";
import type { FeatureTable } from "./passage-features";
import { quotedTokens } from "./quoted-tokens";

/** So many words in a row are a run; two characters of a script without spaces make a word. */
const RUN = 5;
const CHARACTER = 0.5;
/** … if they come to so much in rare words: "on the way to the" is in any text. */
const TELLING = 1.5;
/** Grammar is written in hiragana; other characters of scripts without spaces stand for half a word. */
const GRAMMAR = /^\p{Script=Hiragana}+$/u;

/**
 * How many pairs of passages share a run of five own words: outside quotation marks, of one's own choice
 * (`weights` gives names nothing), and not only stop words. "the barge that sank off Orrin" in both texts is a
 * run, "Mayor Una Prell of Orrin" is none. Looks only at `candidates`; a run counts where it first stands.
 */
export function countRuns(
  base: readonly Passage[],
  other: readonly Passage[],
  candidates: readonly Candidate[],
  table: Pick<FeatureTable, "forms" | "weights">,
): number {
  const homes = new Map<string, number>();
  base.forEach((passage, i) => {
    for (const run of runsOf(passage, table)) if (!homes.has(run)) homes.set(run, i);
  });
  const found = new Set<number>();
  const seen = new Set<string>();
  other.forEach((passage, j) => {
    for (const run of runsOf(passage, table)) {
      const i = homes.get(run);
      if (i === undefined || seen.has(run)) continue;
      seen.add(run);
      found.add(i * other.length + j);
    }
  });
  if (found.size === 0) return 0;
  return candidates.filter((pair) => found.has(pair.base * other.length + pair.other)).length;
}

/** Every run of a passage, as a key: from each word on the fewest words that come to five. */
function runsOf(
  passage: Passage,
  { forms, weights }: Pick<FeatureTable, "forms" | "weights">,
): readonly string[] {
  const quoted = quotedTokens(passage);
  const runs: string[] = [];
  const words: number[] = [];
  const sizes: number[] = [];
  const tells: number[] = [];
  let start = 0;
  let size = 0;
  let tell = 0;
  for (let token = 0; token < passage.tokens.length; token++) {
    if (quoted[token] === 1) {
      start = words.length;
      size = 0;
      tell = 0;
      continue;
    }
    const form = forms.formAt(passage, token);
    if (form === undefined) continue;
    words.push(form.word);
    sizes.push(form.split ? CHARACTER * form.folded.length : 1);
    const spoken = GRAMMAR.test(form.folded) ? 0 : CHARACTER * form.folded.length;
    tells.push(form.split ? spoken : form.stop ? 0 : (weights[form.stem] ?? 0));
    size += sizes.at(-1) ?? 0;
    tell += tells.at(-1) ?? 0;
    for (; size - (sizes[start] ?? 0) >= RUN; start++) {
      size -= sizes[start] ?? 0;
      tell -= tells[start] ?? 0;
    }
    if (size >= RUN && tell >= TELLING) runs.push(words.slice(start).join(" "));
  }
  return runs;
}
