import { afterAll, describe } from "vitest";
import { storeContract } from "./contract/contract";
import { openStore } from "./open-store";
import { startTestPostgres } from "./testing/test-postgres";

const server = await startTestPostgres();
afterAll(async () => server?.stop());

describe.runIf(server !== null)("Postgres", () => {
  storeContract(async () => {
    if (server === null) throw new Error("There is no server.");
    const schema = await server.makeSchema();
    const opened = await openStore({ databaseUrl: schema.url });
    if (!opened.ok) throw new Error(opened.error.message);
    return {
      store: opened.value,
      close: async () => {
        await opened.value.close();
        await schema.drop();
      },
    };
  });
});
