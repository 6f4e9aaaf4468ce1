/**
 * Postgres keeps no NUL in a text and refuses the whole statement; an address typed with `%00` must find nothing
 * instead: "a\0b" → "a\uFFFDb". On both databases, so that they agree.
 */
export const cleanParameters = (parameters: readonly unknown[]): unknown[] =>
  parameters.map((value) =>
    typeof value === "string" && value.includes("\0") ? value.replaceAll("\0", "\uFFFD") : value,
  );
