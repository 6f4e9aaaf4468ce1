import { passagesOf } from "../article/passages";
import type { Version } from "../compare/comparison";
import type { Range } from "../text/range";
import { type Attribution, findAttributions } from "./attributions";
import { countedSource } from "./counted-source";
import type { DriftFinding } from "./drift-finding";
import { surnameOf } from "./names";
import { findReporters } from "./reporters";
import { findingInRow, type RowPair, type RowSide } from "./row-sides";
import { findSources } from "./said-by/find-sources";
import type { KnownNames } from "./speaker";

/**
 * Where an aligned passage comes from, as each side says it: a source on one side alone (", writes BTA"), another source
 * on each side, or a speaker whose name the other version nowhere gives ("said Ada Lund" / "said a neighbour"). A source
 * whose words stand on the other side in any form is said there too.
 */
export function sourcingInRow(
  pair: RowPair,
  other: Version,
  known: KnownNames,
): readonly DriftFinding[] {
  const inBase = findAttributions(pair.base.text, pair.base.from);
  const inOther = findAttributions(pair.other.text, pair.other.from);
  // "Según los vecinos" / "los vecinos aseguran": somebody says it on both sides.
  const someoneSpeaks = findReporters(pair.other.text).some(
    ({ kind }) => kind === "named" || kind === "unnamed",
  );
  const lost = inBase.filter((one) => !isSaid(one, pair.other) && !(one.isSpeech && someoneSpeaks));
  const added = inOther.filter((one) => !isSaid(one, pair.base));
  const replaced = Math.min(lost.length, added.length);
  return [
    ...lost.slice(0, replaced).map((one, index) =>
      findingInRow(pair, "sourcing", "drift-source-replaced", {
        base: one,
        other: added[index] ?? null,
      }),
    ),
    ...(inOther.length === 0 || replaced > 0 ? lost.slice(replaced) : []).map((one) =>
      findingInRow(pair, "sourcing", "drift-source-one-side", { base: one, other: null }),
    ),
    ...added
      .slice(replaced)
      .map((one) =>
        findingInRow(pair, "sourcing", "drift-source-one-side", { base: null, other: one }),
      ),
    ...lostName(pair, other, known),
    ...lostSource(pair),
  ];
}

const isSaid = ({ words }: Attribution, { text, from }: RowSide): boolean => {
  const said = text.slice(from).toLowerCase();
  const stand = words.filter((word) => said.includes(word.slice(0, Math.max(4, word.length - 2))));
  // "the board of Holm" is not said by "the mill in Holm".
  return stand.length * 2 > words.length;
};

/** "declaró Ada Lund, presidenta de la asociación" / "declaró una dirigente". */
function lostName(pair: RowPair, other: Version, known: KnownNames): readonly DriftFinding[] {
  const named = findReporters(pair.base.text).find(
    ({ kind, name }) => kind === "named" && known.has(surnameOf(name)),
  );
  const here = findReporters(pair.other.text);
  const unnamed = here.find(({ kind }) => kind === "unnamed");
  if (!named || !unnamed || here.some(({ kind }) => kind === "named")) return [];
  const surname = surnameOf(named.name);
  if (passagesOf(other.article).some(({ text }) => text.includes(surname))) return [];
  const phrase = nounPhraseAt(pair.other.text, unnamed.start);
  if (phrase === null) return [];
  return [
    findingInRow(pair, "sourcing", "drift-speaker-unnamed", {
      base: { start: named.start, end: named.start + named.name.length },
      other: phrase,
    }),
  ];
}

/** "declaró [una dirigente del valle]", "[the third guard] said": `verb` is where the verb of speech stands. */
function nounPhraseAt(text: string, verb: number) {
  const after = /^[\p{L}\p{M}’'-]+\s((?:[\p{L}\p{M}’'-]+\s?){2,6})/u.exec(text.slice(verb));
  const follows =
    after && /^(?:an?|the|una?|el|la|le|une?|der|die|das|eine?)\s/iu.test(after[1] ?? "");
  if (after && follows) {
    const start = verb + after[0].length - (after[1]?.length ?? 0);
    return { start, end: start + (after[1] ?? "").trimEnd().length };
  }
  const before = /(?:^|\s)((?:[\p{L}\p{M}’'-]+\s){1,4})$/u.exec(
    text.slice(Math.max(0, verb - 60), verb),
  );
  if (!before?.[1]) return null;
  return { start: verb - before[1].length, end: verb - 1 };
}

/**
 * "three of the people familiar with the plan said", "Two of them, who would not be named, said" where the other side has no
 * source and nobody speaks.
 */
function lostSource(pair: RowPair): readonly DriftFinding[] {
  if (findReporters(pair.other.text).length > 0) return [];
  if (findAttributions(pair.other.text).length > 0) return [];
  if (findSources(pair.other.text, pair.other.article.language).length > 0) return [];
  const { from } = pair.base;
  const text = pair.base.text.slice(from, from + LONGEST);
  const told = ({ start, end }: Range): readonly DriftFinding[] => [
    findingInRow(pair, "sourcing", "drift-source-one-side", {
      base: { start: from + start, end: from + end },
      other: null,
    }),
  ];
  const known = SPEAKING_SOURCE.exec(text);
  if (known === null) {
    const counted = countedSource(text);
    return counted === null ? [] : told(counted);
  }
  const start = known.index;
  const asSource = { start, end: start, text: "", isSpeech: true, words: SOURCE_WORDS };
  return isSaid(asSource, pair.other) ? [] : told({ start, end: start + (known[1]?.length ?? 0) });
}

const SOURCE_WORDS = ["source", "familiar", "offici"];
/** A paragraph is shorter than this. */
const LONGEST = 2_000;
const SPEAKING_SOURCE =
  // recheck: at most 2,000 characters, cut to LONGEST
  /((?:[\p{L}-]+ (?:of the )?)?(?:sources?|officials?|people (?:familiar|briefed|close|with knowledge)[^.,;:]{0,40}|fuentes?[^.,;:]{0,30}|responsables?))(?:,[^.,;:]{1,90},)? (?:said|told|dijo|dijeron|informaron)(?!\p{L})/u;
