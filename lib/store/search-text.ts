import { type Expression, type SqlBool, sql } from "kysely";

/** What a list of stories is searched in, and what is searched for, letter by letter alike. */
export const foldForSearch = (text: string): string => text.normalize("NFKC").toLowerCase();

/** Longer questions are cut: each word is looked for in every story. */
const LONGEST_QUERY = 200;

/**
 * Conditions, one for each word of a question: that it stands somewhere in one of the columns, whatever its case. A database may
 * know the case of ASCII letters only; a word as it was typed is looked for too.
 */
export const holdsWords = (
  columns: readonly Expression<string | null>[],
  query: string,
): readonly Expression<SqlBool>[] => {
  const folded = searchPatterns(query);
  const typed = patternsOf(query);
  return folded.map((pattern, at) => {
    const either = columns.flatMap((column) => [
      sql<SqlBool>`lower(${column}) like ${pattern} escape '\\'`,
      sql<SqlBool>`${column} like ${typed[at] ?? pattern} escape '\\'`,
    ]);
    return sql<SqlBool>`(${sql.join(either, sql` or `)})`;
  });
};

/** Patterns for `like … escape '\'`, one for each word: `50% Kai` → `%50\%%`, `%kai%`. */
export const searchPatterns = (query: string): readonly string[] =>
  patternsOf(foldForSearch(query.slice(0, LONGEST_QUERY)));

const patternsOf = (query: string): readonly string[] =>
  query
    .slice(0, LONGEST_QUERY)
    .split(/\s+/u)
    .filter((word) => word !== "")
    .map((word) => `%${word.replaceAll(/[\\%_]/gu, (mark) => `\\${mark}`)}%`);
