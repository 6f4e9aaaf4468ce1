import type { SourceFacts } from "../../article/source-facts";

type Fact = keyof SourceFacts;

/** What a later item with the same text says otherwise of itself; null: what it no longer says. */
export type NewerFacts = Partial<SourceFacts>;

/** In the order in which they are told; the identifier is the source's, see keep-facts. */
const WORDS: { readonly [Name in Exclude<Fact, "uri">]: string } = {
  usageTerms: "usage terms",
  embargo: "embargo",
  outlet: "outlet",
  address: "address",
  language: "language",
  published: "date of publication",
  evolvedFrom: "identifier of the item it was made from",
  title: "title in the data",
  byline: "byline in the data",
  versionCreated: "time of the version",
  versionNumber: "number of the version",
};
const NAMES = Object.keys(WORDS) as readonly (keyof typeof WORDS)[];

/** Rights that end where an item no longer states them. */
const RIGHTS: ReadonlySet<Fact> = new Set(["usageTerms", "embargo"]);
const TIMES: ReadonlySet<Fact> = new Set(["published", "versionCreated", "embargo"]);
/** They count versions, and change with each one that is sent. */
const COUNTING: ReadonlySet<Fact> = new Set(["versionCreated", "versionNumber"]);

/**
 * What changes of the facts of a kept text by an item that says the same later. What the later item says holds. What it
 * does not say stays as it was; but usage terms and an embargo end with it where both are of one identifier or address:
 * a text that is sent again without any data lifts nothing.
 */
export function newerFacts(kept: SourceFacts, later: SourceFacts): NewerFacts {
  if (isEarlierNumber(kept, later)) return {};
  const speaks = isOfOneItem(kept, later);
  return Object.fromEntries(
    NAMES.flatMap((name) => {
      const value = later[name];
      if (value === null && !(speaks && RIGHTS.has(name))) return [];
      return isSame(name, kept[name], value) ? [] : [[name, value]];
    }),
  );
}

/** Made in the same moment, so that only the number tells which came first. */
const isEarlierNumber = (kept: SourceFacts, later: SourceFacts): boolean =>
  isSame("versionCreated", kept.versionCreated, later.versionCreated) &&
  /^\d{1,9}$/.test(later.versionNumber ?? "") &&
  /^\d{1,9}$/.test(kept.versionNumber ?? "") &&
  Number(later.versionNumber) < Number(kept.versionNumber);

const isOfOneItem = (kept: SourceFacts, later: SourceFacts): boolean =>
  (kept.uri !== null && (kept.uri === later.uri || kept.uri === later.evolvedFrom)) ||
  (kept.address !== null && kept.address === later.address);

const isSame = (name: Fact, one: string | null, other: string | null): boolean =>
  one === other ||
  (TIMES.has(name) && one !== null && other !== null && Date.parse(one) === Date.parse(other));

/** The names of what changed, the weightiest first. */
export const factNames = (facts: NewerFacts): readonly Fact[] =>
  NAMES.filter((name) => facts[name] !== undefined);

/** Whether something changed that a reader may see: more than how versions are counted. */
export const tellFacts = (facts: NewerFacts): boolean =>
  factNames(facts).some((name) => !COUNTING.has(name));

/** "same text; usage terms changed, embargo lifted"; null where nothing changed that a reader may see. */
export function sayFacts(facts: NewerFacts): string | null {
  if (!tellFacts(facts)) return null;
  const said = NAMES.filter((name) => facts[name] !== undefined && !COUNTING.has(name)).map(
    (name) =>
      facts[name] !== null
        ? `${WORDS[name]} changed`
        : name === "embargo"
          ? "embargo lifted"
          : `${WORDS[name]} no longer stated`,
  );
  return `same text; ${said.join(", ")}`;
}
