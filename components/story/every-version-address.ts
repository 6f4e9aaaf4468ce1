import { addressOf } from "@/lib/compare/permalink";
import type { Story } from "@/lib/story/story";

/**
 * The address of one paragraph in every version, as the version with this file name numbers it. It always names that
 * version: the number alone counts in whatever the story's base is by then.
 */
export function everyVersionAddress(story: Story, file: string, paragraph: number): string {
  const page = addressOf({ kind: "paragraph", story: story.slug, paragraph });
  const base = story.versions.find((version) => version.file === file);
  return base === undefined ? page : `${page}?base=${encodeURIComponent(base.slug)}`;
}
