import type { Block } from "../article/article";

const place = (blocks: readonly Block[]): string => {
  const first = blocks[0];
  if (!first) return "a paragraph";
  return first.number === null ? `the turn in line ${first.lines[0]}` : `paragraph ${first.number}`;
};

/** The sentence that says that a row was too long for a full word-by-word comparison. */
export const describeApproximate = (base: readonly Block[], other: readonly Block[]): string =>
  `The words of ${place(base)} and of ${place(other)} of the other version were compared approximately, because they are very long.`;
