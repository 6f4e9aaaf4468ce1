import type { Block } from "../article/article";
import type { TextChange } from "../diff/change";
import { isBareSaying } from "./bare-saying";
import type { Comparison, ComparisonRow } from "./comparison";
import { describeChange, type SideNames } from "./describe-change";
import { describeBlocks, describeShape } from "./describe-row";
import { isDriftKind, readSides } from "./drift-markers";
import { type ChangeKind, isHouseStyle, kindOfChange } from "./importance";
import { type DriftSides, judgeDrift } from "./judge-drift";
import { type PassageKey, placeOfKey } from "./permalink";
import { rankChanges } from "./rank-change";
import { numberTurns } from "./row-id";
import { rowText } from "./row-text";

/** One line of the list of changes, with the row it stands in. */
export interface Finding {
  /** Id of the row. */
  readonly row: string;
  readonly kind: ChangeKind | "shape" | "moved" | "only";
  /** Index in the row's `changes`; null for a finding about the whole row. */
  readonly change: number | null;
  /** "paragraph 11". */
  readonly place: string;
  /** Plain words: `inside a quotation: “in” stands only in Wire, refiled`. */
  readonly text: string;
}

/** After all changes. */
const WHOLE_ROW = { shape: 1000, moved: 1001, only: 1002 } as const;

/**
 * What differs in a comparison, the most important first (see `rankChanges`; then paragraphs that were joined, moved or
 * stand on one side only), each in reading order. House style is left out unless asked for; then it comes last among
 * the changes.
 */
export function findingsOfComparison(
  comparison: Comparison,
  options: { readonly houseStyle: boolean } = { houseStyle: false },
): readonly Finding[] {
  const names = namesOf(comparison);
  const languages = [comparison.base.article.language, comparison.other.article.language];
  return gatherOneSided(comparison.rows)
    .flatMap((row) => {
      const ranks = rankChanges(row, languages);
      const say = phrasesOf(row, languages);
      const changes = row.changes.flatMap((change, index) =>
        isHouseStyle(change) && !options.houseStyle
          ? []
          : [{ finding: changeFinding(row, say(change), index, names), rank: ranks[index] ?? 0 }],
      );
      return [...changes, ...rowFindings(row, names)];
    })
    .map((ranked, index) => ({ ...ranked, index }))
    .sort((a, b) => a.rank - b.rank || a.index - b.index)
    .map(({ finding }) => finding);
}

/** The labels of the two versions, and the agencies that they name. */
export const namesOf = ({ base, other }: Comparison): SideNames => ({
  base: base.label,
  other: other.label,
  agencies: [base.article.agency, other.article.agency],
});

/** The row that holds base paragraph `paragraph` (from 1), or null. */
export const rowOfParagraph = (comparison: Comparison, paragraph: number): ComparisonRow | null =>
  comparison.rows.find((row) => row.base.some((block) => block.number === paragraph)) ?? null;

/** The row that holds the passage which an address names, or null. */
export function rowOfPassage(comparison: Comparison, key: PassageKey): ComparisonRow | null {
  const { side, turn, number } = placeOfKey(key);
  const turns = turn ? numberTurns(comparison[side].article.blocks) : null;
  const holds = (block: Block): boolean =>
    turns === null ? block.number === number : turns.get(block.id) === number;
  return comparison.rows.find((row) => row[side].some(holds)) ?? null;
}

/** True where nothing but typography differs: no other words, no other order. */
export const sameWording = (comparison: Comparison): boolean =>
  comparison.rows.every((row) => row.relation === "same" && !row.moved);

/** Neighbouring rows that stand on the same side only become one finding: "seventeen turns: only in Rewrite". */
function gatherOneSided(rows: readonly ComparisonRow[]): readonly ComparisonRow[] {
  const gathered: ComparisonRow[] = [];
  for (const row of rows) {
    const last = gathered.at(-1);
    const kind = (row.base[0] ?? row.other[0])?.kind;
    const joins =
      last?.relation === row.relation &&
      (row.relation === "added" || row.relation === "dropped") &&
      (last.base[0] ?? last.other[0])?.kind === kind;
    if (!joins) gathered.push(row);
    else
      gathered[gathered.length - 1] = {
        ...last,
        base: [...last.base, ...row.base],
        other: [...last.other, ...row.other],
      };
  }
  return gathered;
}

const placeOf = (row: ComparisonRow): string =>
  describeBlocks(row.base.length > 0 ? row.base : row.other);

/**
 * A change with the words of it that carry its difference: of “on Friday evening island time and that” / “yesterday and that the
 * two” the dates. A change inside a quotation, and one that shows no such words, stays as it is.
 */
function phrasesOf(
  row: ComparisonRow,
  languages: readonly string[],
): (change: TextChange) => TextChange {
  let read: DriftSides | undefined;
  return (change) => {
    if (!isDriftKind(change.class) || change.inQuotation) return change;
    read ??= {
      ...readSides(rowText(row.base), rowText(row.other), languages),
      rewritten: row.relation === "rewritten",
    };
    const phrases = judgeDrift(change, change.class, read);
    if (phrases === null || phrases.base + phrases.other === "") return change;
    return {
      ...change,
      base: { ...change.base, text: phrases.base },
      other: { ...change.other, text: phrases.other },
    };
  };
}

function changeFinding(
  row: ComparisonRow,
  change: TextChange,
  index: number,
  names: SideNames,
): Finding {
  return {
    row: row.id,
    kind: isBareSaying(change) ? "wording" : kindOfChange(change),
    change: index,
    place: placeOf(row),
    text: describeChange(change, names),
  };
}

interface Ranked {
  readonly finding: Finding;
  readonly rank: number;
}

function rowFindings(row: ComparisonRow, names: SideNames): readonly Ranked[] {
  const ranked = (kind: keyof typeof WHOLE_ROW, text: string): Ranked => ({
    finding: { row: row.id, change: null, place: placeOf(row), kind, text },
    rank: WHOLE_ROW[kind],
  });
  if (row.relation === "dropped") return [ranked("only", `only in ${names.base}`)];
  if (row.relation === "added") return [ranked("only", `only in ${names.other}`)];
  const shape = describeShape(row);
  return [
    ...(shape === null ? [] : [ranked("shape", shape)]),
    ...(row.moved ? [ranked("moved", `moved to ${describeBlocks(row.other)}`)] : []),
  ];
}
