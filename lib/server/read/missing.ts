import type { StoryRecord } from "../../store/records";
import { notFound, type PageProblem } from "../page-problem";
import type { BuiltStory } from "./shelve-story";

/** No story has this slug, or had it. */
export const noStory = (slug: string): PageProblem =>
  notFound(
    `There is no story “${slug}” here.`,
    "It may have been taken away. The list of stories shows what there is.",
  );

/** The story stands at another address now. */
export const moved = ({ slug }: StoryRecord): PageProblem => ({
  status: 308,
  message: "This story has another address now.",
  hint: `It is at /s/${slug}.`,
  movedTo: slug,
});

/** The story has no such version. */
export const noVersion = ({ story, sources }: BuiltStory, slug: string): PageProblem =>
  notFound(
    `“${story.title}” has no version “${slug}”.`,
    `Its versions are ${sources.flatMap(({ states }) => states.map((state) => state.slug)).join(", ")}.`,
  );
