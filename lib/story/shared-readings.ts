import type { Comparison, ComparisonRow } from "../compare/comparison";
import type { TextChange } from "../diff/change";
import { termOf } from "./correction-place";
import type { SharedReading, SharedReadings } from "./descent-finding";
import { type Evidence, evidenceInRow, evidenceOf } from "./evidence";

/** A reading of one version that the base lacks. */
interface OwnReading {
  readonly key: string;
  readonly kind: SharedReading["kind"];
  readonly text: string;
  readonly against: string;
  readonly here: Evidence;
  /** Paragraph it belongs to, for counting each once. */
  readonly place: string;
}

/** Paragraphs of fewer words are alike by chance: "No one was hurt." */
const PASSAGE_WORDS = 8;
/** Whoever shortens a text leaves out whole clauses; two who lack the same few words may share a slip. */
const MOST_LACKING = 4;
/** Small words come and go in every newsroom: "said [that/] the mill"; a number, a name or a "not" does not. */
const SMALL = /^(?:\p{L}{1,3}|that|with|from|also|which|dass|avec|para|según)$/u;

/** Pairs of versions that share readings which the base lacks; `known` are readings of other texts of the agency, left out. */
export function findSharedReadings(
  comparisons: readonly Comparison[],
  known: ReadonlySet<string>,
): readonly SharedReadings[] {
  const read = comparisons
    .filter(({ related }) => related)
    .map((comparison) => ({ file: comparison.other.file, readings: readingsOf(comparison) }));
  return read.flatMap((one, index) =>
    read.slice(index + 1).flatMap((two) => {
      const there = new Map(two.readings.map((reading) => [reading.key, reading]));
      const common = one.readings.flatMap((reading) => {
        const match = there.get(reading.key);
        return match === undefined || known.has(reading.key) ? [] : [{ reading, match }];
      });
      if (common.length === 0) return [];
      const count = new Set(common.map(({ reading }) => reading.place)).size;
      return {
        files: [one.file, two.file] as const,
        strength: count > 1 ? ("agrees" as const) : ("consistent" as const),
        count,
        readings: common.map(({ reading, match }) => ({
          kind: reading.kind,
          text: reading.text,
          against: reading.against,
          here: reading.here,
          there: match.here,
        })),
      };
    }),
  );
}

/** What names the readings of a text that the base lacks. */
export const keysOfReadings = (comparison: Comparison): readonly string[] =>
  comparison.related ? readingsOf(comparison).map(({ key }) => key) : [];

const readingsOf = (comparison: Comparison): readonly OwnReading[] =>
  comparison.rows.flatMap((row) =>
    row.base.length === 0 ? passageOf(comparison, row) : changesOf(comparison, row),
  );

function passageOf({ other }: Comparison, row: ComparisonRow): readonly OwnReading[] {
  return row.other.flatMap((block) => {
    const words = termOf(block.text);
    if (block.kind !== "body" || words.length < PASSAGE_WORDS) return [];
    const key = `passage ${words.join(" ")}`;
    const here = evidenceOf(other.article, block);
    return { key, kind: "passage" as const, text: block.text, against: "", here, place: key };
  });
}

function changesOf({ base, other }: Comparison, row: ComparisonRow): readonly OwnReading[] {
  return row.changes.filter(isTelling).flatMap((change) => {
    const there = evidenceInRow(base.article, row.base, change.base.range);
    const here = evidenceInRow(other.article, row.other, change.other.range);
    if (there === null || here === null) return [];
    const { start, end } = there.range;
    const lacks = change.other.text.trim() === "";
    if (lacks && (row.relation === "rewritten" || termOf(change.base.text).length > MOST_LACKING))
      return [];
    return {
      key: `${start} ${end} ${termOf(change.other.text).join(" ")}`,
      kind: lacks ? ("lack" as const) : ("wording" as const),
      text: (lacks ? change.base.text : change.other.text).trim(),
      against: (lacks ? "" : change.base.text).trim(),
      here,
      place: `${there.paragraph}`,
    };
  });
}

function isTelling(change: TextChange): boolean {
  if (change.class === "typography" || change.class === "spelling" || change.class === "style")
    return false;
  const [before, after] = [termOf(change.base.text), termOf(change.other.text)];
  if (before.join(" ") === after.join(" ")) return false;
  return change.class !== "wording" || ![...before, ...after].every((word) => SMALL.test(word));
}
