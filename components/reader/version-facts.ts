import type { Version } from "@/lib/compare/comparison";
import type { Story } from "@/lib/story/story";
import { plural } from "../ui/plural";

/** The name of a version's file; none where its source has had others: the name is that of the first. */
export const fileShown = ({ earlier }: Pick<Story, "earlier">, { file }: Version): string =>
  earlier.some(({ of }) => of === file) ? "" : file;

/** What there is in a version: "16 paragraphs", "8 paragraphs, 17 interview turns", "16 paragraphs, 19 comments". */
export function versionFacts(version: Version): string {
  const { blocks, comments } = version.article;
  const count = (kind: string) => blocks.filter((block) => block.kind === kind).length;
  const turns = count("turn");
  return [
    plural(count("body"), "paragraph"),
    turns > 0 ? plural(turns, "interview turn") : "",
    comments.length > 0 ? plural(comments.length, "comment") : "",
  ]
    .filter((part) => part !== "")
    .join(", ");
}
