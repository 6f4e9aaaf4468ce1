import { afterAll, beforeAll, describe } from "vitest";
import type { Store } from "../store";
import { candidateContract } from "./candidate-contract";
import { sourceContract } from "./source-contract";
import { storyContract } from "./story-contract";
import { versionContract } from "./version-contract";
import { workContract } from "./work-contract";

/** Opens an empty store for a suite; `close` also takes away what was made for it. */
export type OpenEmpty = () => Promise<{
  readonly store: Store;
  readonly close: () => Promise<void>;
}>;

/** What every database must do, told once. */
export function storeContract(openEmpty: OpenEmpty): void {
  const suites = {
    versions: versionContract,
    stories: storyContract,
    sources: sourceContract,
    candidates: candidateContract,
    "drafts, edits, watches": workContract,
  };
  for (const [name, suite] of Object.entries(suites))
    describe(name, () => {
      let opened: Awaited<ReturnType<OpenEmpty>> | null = null;
      beforeAll(async () => {
        opened = await openEmpty();
      });
      afterAll(async () => opened?.close());
      suite(() => {
        if (opened === null) throw new Error("The store is not open.");
        return opened.store;
      });
    });
}
