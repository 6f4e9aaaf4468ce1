import { describe } from "vitest";
import { storeContract } from "./contract/contract";
import { emptySqlite } from "./testing/open-empty";

describe("SQLite", () => storeContract(emptySqlite));
