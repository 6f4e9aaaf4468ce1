/** For what no caller may ask: a bug there, so it is thrown. */
export function found<A>(value: A | null | undefined, what: string): A {
  if (value === null || value === undefined) throw new Error(`The store has no ${what}.`);
  return value;
}
