import { addressOf } from "../compare/permalink";

/** The address of a finding, beginning with a slash; `base`: short name of the version that the story is read against, null for its own base. */
export const findingAddress = (story: string, id: string, base: string | null = null): string =>
  `${addressOf({ kind: "story", story })}/f/${id}${base === null ? "" : `?base=${encodeURIComponent(base)}`}`;
