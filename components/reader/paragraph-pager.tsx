import type { Comparison, ComparisonRow } from "@/lib/compare/comparison";
import type { PassageKey } from "@/lib/compare/permalink";
import { type ViewOptions, withOptions } from "./view-options";

interface ParagraphPagerProps {
  readonly comparison: Comparison;
  readonly row: ComparisonRow;
  readonly paragraph: PassageKey;
  readonly options: ViewOptions;
  readonly pairAddress: string;
}

/** The paragraphs before and after this one. */
export function ParagraphPager(props: ParagraphPagerProps) {
  const { comparison, row, paragraph, options, pairAddress } = props;
  const [before, after] = besideOf(comparison, row, paragraph);
  const link = (number: number | undefined, rel: "prev" | "next") =>
    number === undefined ? (
      <span />
    ) : (
      <a
        href={withOptions(`${pairAddress}/p/${number}`, options)}
        rel={rel}
        data-key={rel === "prev" ? "p k" : "n j"}
      >
        {rel === "prev" ? `← Paragraph ${number}` : `Paragraph ${number} →`}
      </a>
    );
  return (
    <nav className="pager" aria-label="Paragraphs">
      {link(before, "prev")}
      {link(after, "next")}
    </nav>
  );
}

/** The base's paragraphs before and after; of a passage without such a number, those that are nearest in the comparison. */
function besideOf(
  comparison: Comparison,
  row: ComparisonRow,
  paragraph: PassageKey,
): readonly [before: number | undefined, after: number | undefined] {
  if (typeof paragraph === "number") {
    const numbers = comparison.base.article.blocks.flatMap((block) => block.number ?? []);
    const at = numbers.indexOf(paragraph);
    return [numbers[at - 1], numbers[at + 1]];
  }
  const at = comparison.rows.findIndex(({ id }) => id === row.id);
  const numbersOf = (rows: readonly ComparisonRow[]): readonly number[] =>
    rows.flatMap(({ base }) => base.flatMap((block) => block.number ?? []));
  return [
    numbersOf(comparison.rows.slice(0, at)).at(-1),
    numbersOf(comparison.rows.slice(at + 1))[0],
  ];
}
