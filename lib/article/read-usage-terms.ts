import { foldPhrase } from "./fold-phrase";

/** What a provider's usage terms ask of a reader that shows the text. */
export interface UsageLimits {
  /** Not to be listed by search engines. */
  readonly noIndex: boolean;
  /** Only excerpts are to be shown. */
  readonly excerptsOnly: boolean;
}

/** Folded phrases that ask for it, in the languages of the providers; a phrase stands as whole words. */
const NO_INDEX = [
  "noindex",
  "no index",
  "no-index",
  "not be indexed",
  "do not index",
  "no indexing",
  "not for search engines",
  "nicht indexieren",
  "keine indexierung",
  "ne pas indexer",
  "no indexar",
  "検索エンジンに登録しない",
];
const EXCERPTS = [
  "excerpts only",
  "excerpt only",
  "only excerpts",
  "short extracts only",
  "extracts only",
  "snippets only",
  "no full text",
  "not be published in full",
  "not be reproduced in full",
  "nur auszuge",
  "nur auszugsweise",
  "extraits seulement",
  "extraits uniquement",
  "solo extractos",
  "solo fragmentos",
  "抜粋のみ",
];

/**
 * Reads usage terms as printed. Terms that ask for nothing of the kind limit nothing:
 * `"For editorial use only"` → neither; `"Excerpts only; no indexing"` → both.
 */
export function readUsageTerms(terms: string | null): UsageLimits {
  const folded = ` ${foldPhrase(terms ?? "")} `;
  const asks = (phrases: readonly string[]): boolean =>
    phrases.some((phrase) => {
      const at = folded.indexOf(foldPhrase(phrase));
      if (at < 0 || !/[a-z]/u.test(phrase)) return at >= 0;
      const around = folded.charAt(at - 1) + folded.charAt(at + foldPhrase(phrase).length);
      return !/\p{L}/u.test(around);
    });
  return { noIndex: asks(NO_INDEX), excerptsOnly: asks(EXCERPTS) };
}
