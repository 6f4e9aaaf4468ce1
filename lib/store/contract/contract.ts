import { afterAll, beforeAll, describe } from "vitest";
import type { Store } from "../store";
import type { EmptyStore } from "../testing/open-empty";
import { archiveContract } from "./archive-contract";
import { candidateContract } from "./candidate-contract";
import { deskContract } from "./desk-contract";
import { deskLogContract } from "./desk-log-contract";
import { putRightContract } from "./put-right-contract";
import { randomContract } from "./random-contract";
import { sourceContract } from "./source-contract";
import { storyContract } from "./story-contract";
import { versionContract } from "./version-contract";
import { workContract } from "./work-contract";

/** What every database must do, told once. `openEmpty` opens an empty store of that database. */
export function storeContract(openEmpty: () => Promise<EmptyStore>): void {
  const suites: Readonly<Record<string, (store: () => Store) => void>> = {
    versions: versionContract,
    stories: storyContract,
    sources: sourceContract,
    candidates: candidateContract,
    "drafts, edits, watches": workContract,
    desk: deskContract,
    "log of the desk": deskLogContract,
  };
  for (const [name, suite] of Object.entries(suites))
    describe(name, () => {
      let opened: EmptyStore | null = null;
      beforeAll(async () => {
        opened = await openEmpty();
      });
      afterAll(async () => opened?.close());
      suite(() => {
        if (opened === null) throw new Error("The store is not open.");
        return opened.store;
      });
    });
  describe("any work", () => randomContract(openEmpty));
  describe("archive", () => archiveContract(openEmpty));
  describe("what was put right", () => putRightContract(openEmpty));
}
