import "server-only";
import { readEnvironment } from "./environment";
import { createUseCases, type UseCases } from "./use-cases";

let useCases: UseCases | null = null;

/** The use cases of this server, made once: the sample stories and the folders of VARIORUM_STORIES. */
function stories(): UseCases {
  useCases ??= createUseCases(readEnvironment(process.env, process.cwd()).storyPaths);
  return useCases;
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
