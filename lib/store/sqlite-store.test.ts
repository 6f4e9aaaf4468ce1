import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe } from "vitest";
import { storeContract } from "./contract/contract";
import { openStore } from "./open-store";

describe("SQLite", () => {
  storeContract(async () => {
    const folder = await mkdtemp(join(tmpdir(), "variorum-store-"));
    const opened = await openStore({ dataFolder: join(folder, "data") });
    if (!opened.ok) throw new Error(opened.error.message);
    return {
      store: opened.value,
      close: async () => {
        await opened.value.close();
        await rm(folder, { recursive: true, force: true });
      },
    };
  });
});
