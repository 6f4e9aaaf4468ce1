import type { Range } from "../text/range";
import { readNumbers } from "./number-values";
import { type RowReading, readStatements, tellTheSame } from "./row-reading";
import { findingInRow, type RowPair, type RowSide } from "./row-sides";

/** A noun with how many of it there are. */
interface Counted extends Range {
  readonly noun: string;
  /** 1, a larger number, or infinity for "several". */
  readonly count: number;
}

const ONE: ReadonlySet<string> = new Set(
  "a an one un une una uno um uma ein eine einen einem einer een één en ett".split(" "),
);
const SEVERAL: ReadonlySet<string> = new Set(
  "several plusieurs varios varias vários várias diversi diverse parecchi parecchie mehrere mehreren verschillende verscheidene meerdere flera".split(
    " ",
  ),
);
/** Plurals that no ending makes. */
const PLURALS: ReadonlyMap<string, string> = new Map([
  ["men", "man"],
  ["women", "woman"],
  ["policemen", "policeman"],
  ["firefighters", "firefighter"],
  ["people", "person"],
  ["children", "child"],
  ["männer", "mann"],
  ["mannen", "man"],
  ["män", "man"],
]);

/**
 * One on one side and several on the other: "Trois responsables syndicaux ont vu" / "Un responsable syndical a vu", "two men were
 * held" / "a man was held". Two numbers that differ are told with the figures.
 */
export function oneOrMoreInRow(pair: RowPair): RowReading {
  const base = countedIn(pair.base);
  const other = countedIn(pair.other);
  const { differing } = readStatements(base, other, isSameCount, (lost, added) => {
    const found = lost.flatMap((one) => {
      const two = added.find((match) => isOneAndMore(one, match) && tellTheSame(pair, one, match));
      return two === undefined || isSaidElsewhere(pair, one, two)
        ? []
        : [{ base: one, other: two }];
    });
    const [only, ...more] = found;
    return only === undefined || more.length > 0
      ? []
      : [findingInRow(pair, "number", "drift-one-or-more", withNextNoun(pair, only))];
  });
  return { differing, same: { base: [], other: [] } };
}

/** "Three union [officials]" / "one union [official]": what is counted comes after a word that both have. */
function withNextNoun(
  { base, other }: RowPair,
  found: { readonly base: Counted; readonly other: Counted },
): { readonly base: Range; readonly other: Range } {
  if (found.base.noun !== found.other.noun) return found;
  const more = ({ text }: RowSide, { start, end }: Counted): Range => ({
    start,
    end: end + (NOUN.exec(text.slice(end, end + 40))?.[0].length ?? 0),
  });
  return { base: more(base, found.base), other: more(other, found.other) };
}

const isSameCount = (one: Counted, two: Counted): boolean =>
  isSameNoun(one.noun, two.noun) && one.count === two.count;

const isOneAndMore = (one: Counted, two: Counted): boolean =>
  (one.count === 1) !== (two.count === 1) && isSameNoun(one.noun, two.noun);

/** "Two barges broke loose" / "a barge struck the bridge after two broke loose". */
const isSaidElsewhere = (pair: RowPair, one: Counted, two: Counted): boolean => {
  const [many, side] = one.count === 1 ? ([two, pair.base] as const) : ([one, pair.other] as const);
  const isSingularThere = one.count === 1 ? pair.other : pair.base;
  return (
    readNumbers(side.text, pair.languages).some(({ value }) => value === many.count) ||
    countedIn(isSingularThere).some(
      (more) => more.count === 1 && isSameNoun(more.noun, many.noun),
    ) ||
    countedIn(side).some((more) => more.count > 1 && isSameNoun(more.noun, many.noun))
  );
};

/** Letters at the end in which singular and plural may differ: "källa" / "källor", "Zeuge" / "Zeugen". */
const ENDING = 2;
const SHORTEST_STEM = 3;
/** From this length on two letters may: "ambtenaar" / "ambtenaren". */
const LONG = 7;

function isSameNoun(one: string, two: string): boolean {
  const [first, second] = [PLURALS.get(one) ?? one, PLURALS.get(two) ?? two];
  const shorter = Math.min(first.length, second.length);
  const longer = Math.max(first.length, second.length);
  if (longer - shorter > ENDING) return false;
  const stem = Math.max(SHORTEST_STEM, shorter < LONG ? shorter - 1 : shorter - 2);
  return shorter >= SHORTEST_STEM && first.slice(0, stem) === second.slice(0, stem);
}

const NOUN = /^\s(?<noun>\p{L}[\p{L}\p{M}'’-]+)/u;

function countedIn({ text, from, article }: RowSide): readonly Counted[] {
  const found: Counted[] = [];
  const add = (start: number, end: number, count: number): void => {
    const noun = NOUN.exec(text.slice(end, end + 40))?.groups?.noun;
    if (start < from || noun === undefined || found.some((one) => one.start === start)) return;
    found.push({ noun: noun.toLowerCase(), count, start, end: end + 1 + noun.length });
  };
  for (const { start, end, value } of readNumbers(text, [article.language]))
    if (Number.isInteger(value) && value >= 1) add(start, end, value);
  for (const { 0: word, index } of text.matchAll(/[\p{L}\p{M}]+/gu)) {
    const lower = word.toLowerCase();
    if (ONE.has(lower)) add(index, index + word.length, 1);
    else if (SEVERAL.has(lower)) add(index, index + word.length, Number.POSITIVE_INFINITY);
  }
  return found.sort((a, b) => a.start - b.start);
}
