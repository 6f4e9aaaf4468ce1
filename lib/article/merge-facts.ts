import type { SourceFacts } from "./source-facts";

/** What an item says of itself; what that leaves open, the document inside it may say. */
export const mergeFacts = (outer: SourceFacts, inner: SourceFacts): SourceFacts => ({
  ...inner,
  ...Object.fromEntries(Object.entries(outer).filter(([, value]) => value !== null)),
});
