import { afterAll, describe } from "vitest";
import { storeContract } from "./contract/contract";
import { emptyPostgres } from "./testing/open-empty";
import { startTestPostgres } from "./testing/test-postgres";

const server = await startTestPostgres();
afterAll(async () => server?.stop());

describe.runIf(server !== null)("Postgres", () => storeContract(() => emptyPostgres(server)));
