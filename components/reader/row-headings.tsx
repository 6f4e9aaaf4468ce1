import type { Block } from "@/lib/article/article";
import type { Comparison, ComparisonRow } from "@/lib/compare/comparison";
import { languageAttributes } from "../ui/direction";
import { headingsBefore } from "./layout";
import type { Side } from "./segments";

/** Headings inside the article that stand above a row's paragraphs, each on its side. */
export function RowHeadings({
  comparison,
  row,
}: {
  readonly comparison: Comparison;
  readonly row: ComparisonRow;
}) {
  return (
    <>
      <SideHeadings comparison={comparison} blocks={row.base} side="base" />
      <SideHeadings comparison={comparison} blocks={row.other} side="other" />
    </>
  );
}

function SideHeadings({
  comparison,
  blocks,
  side,
}: {
  readonly comparison: Comparison;
  readonly blocks: readonly Block[];
  readonly side: Side;
}) {
  const { article, label } = comparison[side];
  const above = headingsBefore(article.blocks);
  const headings = blocks.flatMap((block) => above.get(block.id) ?? []);
  if (headings.length === 0) return null;
  return (
    <div
      className={`inner-heading ${side === "base" ? "inner-heading-a" : "inner-heading-b"}`}
      translate="no"
      {...languageAttributes(article.language)}
    >
      {headings.map((block) => (
        <p key={block.id}>
          <span className="sr-only">Heading in {label}: </span>
          <span>{block.text}</span>
        </p>
      ))}
    </div>
  );
}
