import "server-only";
import { opened } from "./opened";
import type { UseCases } from "./use-cases";

export const listStories: UseCases["listStories"] = async (after, query, line) =>
  (await opened()).read.listStories(after, query, line);
export const loadStory: UseCases["loadStory"] = async (slug) =>
  (await opened()).read.loadStory(slug);
export const readAgainst = async (
  ...asked: Parameters<UseCases["readAgainst"]>
): Promise<ReturnType<UseCases["readAgainst"]>> => (await opened()).read.readAgainst(...asked);
export const loadVersion: UseCases["loadVersion"] = async (story, version) =>
  (await opened()).read.loadVersion(story, version);
export const loadComparison: UseCases["loadComparison"] = async (story, base, other) =>
  (await opened()).read.loadComparison(story, base, other);
export const loadPinnedComparison: UseCases["loadPinnedComparison"] = async (base, other) =>
  (await opened()).read.loadPinnedComparison(base, other);
export const loadParagraph: UseCases["loadParagraph"] = async (story, paragraph) =>
  (await opened()).read.loadParagraph(story, paragraph);
export const loadOtherStates: UseCases["loadOtherStates"] = async (place, paragraphs) =>
  (await opened()).read.loadOtherStates(place, paragraphs);
export const loadLinkedPassage: UseCases["loadLinkedPassage"] = async (hash, asked, madeWith) =>
  (await opened()).read.loadLinkedPassage(hash, asked, madeWith);
export const loadFormerParagraph: UseCases["loadFormerParagraph"] = async (
  story,
  version,
  paragraph,
) => (await opened()).read.loadFormerParagraph(story, version, paragraph);
