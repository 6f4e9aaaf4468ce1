import type { Comparison } from "@/lib/compare/comparison";
import { type ViewOptions, withOptions } from "./view-options";

interface ParagraphPagerProps {
  readonly comparison: Comparison;
  readonly paragraph: number;
  readonly options: ViewOptions;
  readonly pairAddress: string;
}

/** The paragraphs before and after this one. */
export function ParagraphPager(props: ParagraphPagerProps) {
  const { comparison, paragraph, options, pairAddress } = props;
  const numbers = comparison.base.article.blocks.flatMap((block) => block.number ?? []);
  const at = numbers.indexOf(paragraph);
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
      {link(numbers[at - 1], "prev")}
      {link(numbers[at + 1], "next")}
    </nav>
  );
}
