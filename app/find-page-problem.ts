import { rebaseStory } from "@/app/rebase-story";
import type { PageProblem } from "@/components/ui/problem-header";
import type { Comparison } from "@/lib/compare/comparison";
import { rowOfParagraph } from "@/lib/compare/findings";
import { type Place, parseAddress } from "@/lib/compare/permalink";
import type { Result } from "@/lib/result";
import {
  loadComparison,
  loadParagraph,
  loadPinnedComparison,
  loadStory,
  loadVersion,
} from "@/lib/server/stories";

const MALFORMED: PageProblem = {
  status: 400,
  message: "The address holds a percent sign that encodes no character.",
};
const NO_PLACE: PageProblem = {
  status: 404,
  message: "This address has the form of no page here. A comparison is /s/story/a..b.",
};
const FAILED: PageProblem = {
  status: 500,
  message: "The page could not be made. Nothing was lost: the texts are as they were.",
};

/** Why the page at a path (still percent-encoded) cannot be shown, or null where it can. Data addresses answer for themselves. */
export async function findPageProblem(
  path: string,
  query: URLSearchParams,
): Promise<PageProblem | null> {
  if (!isDecodable(path)) return MALFORMED;
  if (path.endsWith(".json")) return null;
  const place = parseAddress(path);
  if (place === null) return NO_PLACE;
  try {
    return await problemOf(place, query.get("base"));
  } catch {
    return FAILED;
  }
}

async function problemOf(place: Place, base: string | null): Promise<PageProblem | null> {
  if (place.kind === "comments") return said(await loadVersion(place.story, place.version));
  if (place.kind === "pair" || place.kind === "pinned") {
    const found =
      place.kind === "pair"
        ? await loadComparison(place.story, place.base, place.other)
        : await loadPinnedComparison(place.base, place.other);
    if (!found.ok) return said(found);
    return place.paragraph === null
      ? null
      : paragraphProblem(found.value.comparison, place.paragraph);
  }
  const found = await loadStory(place.story);
  if (!found.ok) return said(found);
  const story = rebaseStory(found.value.story, base);
  if (story === null)
    return {
      status: 404,
      message: `“${found.value.story.title}” has no version “${base}” to read it against.`,
    };
  if (place.kind === "story") return null;
  if (story === found.value.story) return said(await loadParagraph(place.story, place.paragraph));
  const [comparison] = story.comparisons;
  return comparison ? paragraphProblem(comparison, place.paragraph) : null;
}

function paragraphProblem(comparison: Comparison, paragraph: number): PageProblem | null {
  if (rowOfParagraph(comparison, paragraph) !== null) return null;
  const count = comparison.base.article.blocks.filter((block) => block.number !== null).length;
  return {
    status: 404,
    message: `${comparison.base.label} has no paragraph ${paragraph}; its paragraphs are numbered 1 to ${count}.`,
  };
}

const said = (
  result: Result<
    { readonly status: number; readonly message: string; readonly hint: string },
    unknown
  >,
): PageProblem | null =>
  result.ok
    ? null
    : { status: result.error.status, message: `${result.error.message} ${result.error.hint}` };

function isDecodable(path: string): boolean {
  try {
    decodeURIComponent(path);
    return true;
  } catch {
    return false;
  }
}
