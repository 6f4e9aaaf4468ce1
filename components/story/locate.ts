import type { LineRange } from "@/lib/article/article";
import type { Version } from "@/lib/compare/comparison";
import { addressOf } from "@/lib/compare/permalink";
import type { Story } from "@/lib/story/story";

/** The version of a story by file name. */
export const versionOf = (story: Story, file: string): Version | undefined =>
  story.versions.find((version) => version.file === file);

/** The number of the body paragraph of a version that holds a line; null where the line is in none. */
export function paragraphAt(version: Version | undefined, lines: LineRange | null): number | null {
  if (version === undefined || lines === null) return null;
  const block = version.article.blocks.find(
    ({ kind, lines: [first, last] }) => kind === "body" && first <= lines[0] && lines[0] <= last,
  );
  return block?.number ?? null;
}

/** The address of the base beside another version of the story, at a base paragraph where one is given. */
export function pairAddress(story: Story, file: string, paragraph: number | null = null): string {
  const base = versionOf(story, story.base);
  const other = versionOf(story, file);
  if (base === undefined || other === undefined)
    return addressOf({ kind: "story", story: story.slug });
  return addressOf({
    kind: "pair",
    story: story.slug,
    base: base.slug,
    other: other.slug,
    paragraph,
  });
}
