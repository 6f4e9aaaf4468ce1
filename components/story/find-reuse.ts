import type { ReuseCell, Story } from "@/lib/story/story";

/** The cell of the reuse matrix for the words of one version found in another (file names); undefined on the diagonal. */
export const findReuse = (story: Story, of: string, inside: string): ReuseCell | undefined =>
  story.reuse.find((cell) => cell.of === of && cell.in === inside);
