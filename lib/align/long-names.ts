/** Names that newsrooms write short or long: both forms count as one word. */
const LONG_NAMES: ReadonlyMap<string, string> = new Map([
  ["united states", "us"],
  ["united kingdom", "uk"],
  ["united nations", "un"],
  ["european union", "eu"],
  ["estados unidos", "eeuu"],
  ["etats unis", "usa"],
  ["vereinigten staaten", "usa"],
]);
const STARTS: ReadonlySet<string> = new Set(
  [...LONG_NAMES.keys()].map((name) => name.slice(0, name.indexOf(" "))),
);

/** Whether a folded word may begin a long name: a quick test before looking at the next word. */
export const startsLongName = (folded: string): boolean => STARTS.has(folded);

/** The short form of two neighbouring folded words: "united", "states" → "us"; undefined where they are no name. */
export const longName = (first: string, second: string): string | undefined =>
  LONG_NAMES.get(`${first} ${second}`);
