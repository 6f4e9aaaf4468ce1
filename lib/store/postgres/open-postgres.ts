import { Kysely, PostgresDialect } from "kysely";
import type { Pool, PoolClient } from "pg";
import { failure, type Result, success } from "../../result";
import { cleanParameters } from "../clean-parameters";
import type { Connections } from "../connections";
import { migrate } from "../migrations/migrate";
import { problem, type StoreProblem } from "../store-problem";
import type { Tables } from "../tables";
import { mayRetryOnPostgres, postgresProblem } from "./postgres-error";
import { forgetOldWriters, takeTurn } from "./take-turn";

/** Connections of one process; Postgres allows a hundred in all by default. */
const MOST_CONNECTIONS = 8;

const CONNECT_MS = 10_000;

/** `postgres://user:secret@db.example:5432/news` → `The database news at db.example:5432`; null for another kind of address. */
function nameDatabase(databaseUrl: string): string | null {
  let url: URL;
  try {
    url = new URL(databaseUrl);
  } catch {
    return null;
  }
  if (url.protocol !== "postgres:" && url.protocol !== "postgresql:") return null;
  const host = url.searchParams.get("host") ?? (url.host === "" ? "localhost" : url.host);
  const name = url.pathname.length > 1 ? url.pathname.slice(1) : url.username || "default";
  return `The database ${decodeURIComponent(name)} at ${host}`;
}

/** A connection that breaks tells its pool and the query at hand; an error that nobody hears would end the process. */
const unheard = (): void => {};

async function makePool(databaseUrl: string): Promise<Pool> {
  const { default: pg } = await import("pg");
  const pool = new pg.Pool({
    connectionString: databaseUrl,
    max: MOST_CONNECTIONS,
    connectionTimeoutMillis: CONNECT_MS,
    allowExitOnIdle: true,
    keepAlive: true,
    fallback_application_name: "variorum",
  });
  pool.on("error", unheard);
  pool.on("connect", (client) => client.on("error", unheard));
  return pool;
}

const query = (client: PoolClient) => (statement: string, parameters: readonly unknown[]) =>
  client.query(statement, cleanParameters(parameters));

/** Kysely over the pool, with parameters that Postgres takes. */
const overPool = (pool: Pool): Kysely<Tables> =>
  new Kysely<Tables>({
    dialect: new PostgresDialect({
      pool: {
        connect: async () => {
          const client = await pool.connect();
          return { query: query(client) as never, release: () => client.release() };
        },
        end: () => pool.end(),
      },
    }),
  });

/** Opens a Postgres database and brings its tables up to date. */
export async function openPostgres(
  databaseUrl: string,
): Promise<Result<StoreProblem, Connections>> {
  const name = nameDatabase(databaseUrl);
  if (name === null)
    return failure(
      problem(
        "bad-address",
        "DATABASE_URL is no address of a Postgres database: it begins with postgres:// and reads postgres://user:password@host:5432/name.",
      ),
    );
  const explain = (error: unknown): StoreProblem | null => postgresProblem(error, name);
  const pool = await makePool(databaseUrl);
  const db = overPool(pool);
  try {
    const migrated = await migrate(db, "postgres", name);
    if (!migrated.ok) {
      await db.destroy();
      return migrated;
    }
    await forgetOldWriters(db);
    return success({
      database: "postgres",
      reader: db,
      writer: db,
      takeTurn: (transaction) => takeTurn(transaction, db),
      openSnapshot: async () => overPool(await makePool(databaseUrl)),
      mayRetry: mayRetryOnPostgres,
      explain,
      close: () => db.destroy(),
    });
  } catch (error) {
    await db.destroy();
    const known = explain(error);
    if (known === null) throw error;
    return failure(known);
  }
}
