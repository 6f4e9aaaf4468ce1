import "server-only";
import { readEnvironment } from "./environment";
import { createUseCases, type UseCases } from "./use-cases";

/** The proxy and the pages are bundles of their own in one process; both find the same use cases here. */
const shared = globalThis as { [key: symbol]: UseCases | undefined };
const KEY = Symbol.for("variorum.use-cases");

/** The use cases of this server, made once: the sample stories and the folders of VARIORUM_STORIES. */
function stories(): UseCases {
  shared[KEY] ??= createUseCases(readEnvironment(process.env, process.cwd()).storyPaths);
  return shared[KEY];
}

export const loadStories: UseCases["loadStories"] = () => stories().loadStories();
export const loadStory: UseCases["loadStory"] = (slug) => stories().loadStory(slug);
export const loadVersion: UseCases["loadVersion"] = (story, version) =>
  stories().loadVersion(story, version);
export const loadComparison: UseCases["loadComparison"] = (story, base, other) =>
  stories().loadComparison(story, base, other);
export const loadPinnedComparison: UseCases["loadPinnedComparison"] = (base, other) =>
  stories().loadPinnedComparison(base, other);
export const loadParagraph: UseCases["loadParagraph"] = (story, paragraph) =>
  stories().loadParagraph(story, paragraph);
