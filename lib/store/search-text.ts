/** What a list of stories is searched in, and what is searched for, letter by letter alike. */
export const foldForSearch = (text: string): string => text.normalize("NFKC").toLowerCase();

/** Longer questions are cut: each word is looked for in every story. */
const LONGEST_QUERY = 200;

/** Patterns for `like … escape '\'`, one for each word: `50% Kai` → `%50\%%`, `%kai%`. */
export const searchPatterns = (query: string): readonly string[] =>
  foldForSearch(query.slice(0, LONGEST_QUERY))
    .split(/\s+/u)
    .filter((word) => word !== "")
    .map((word) => `%${word.replaceAll(/[\\%_]/gu, (mark) => `\\${mark}`)}%`);
