import { rowOfParagraph } from "../../compare/findings";
import { failure, type Result, success } from "../../result";
import { notFound, type PageProblem } from "../page-problem";
import type { FoundParagraph, ShelvedStory } from "../shown-story";

/** One paragraph of the base in every version of a story. */
export function findParagraph(
  shelved: ShelvedStory,
  paragraph: number,
): Result<PageProblem, FoundParagraph> {
  const { story } = shelved;
  const base = story.versions.find((version) => version.file === story.base);
  const rows = story.comparisons.flatMap((comparison) => {
    const row = rowOfParagraph(comparison, paragraph);
    return row ? [{ comparison, row }] : [];
  });
  if (base?.article.blocks.some((block) => block.number === paragraph))
    return success({ shelved, base, rows });
  const count = base?.article.blocks.filter((block) => block.number !== null).length ?? 0;
  return failure(
    notFound(
      `The base of “${story.title}” has no paragraph ${paragraph}.`,
      `Its paragraphs are numbered 1 to ${count}.`,
    ),
  );
}
