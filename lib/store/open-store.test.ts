import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { sql } from "kysely";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { writeArchive } from "./archive/write-archive";
import { source, story, version } from "./contract/samples";
import { allMigrations } from "./migrations/all-migrations";
import { COLUMNS } from "./migrations/check-columns";
import { migrate } from "./migrations/migrate";
import type { Migration } from "./migrations/migration";
import { openStore, type StorePlace } from "./open-store";
import { openPostgres } from "./postgres/open-postgres";
import { isNewEnough, loadSqliteDriver } from "./sqlite/load-driver";
import { openSqlite } from "./sqlite/open-sqlite";
import { problemOf } from "./store-problem";
import { emptyFolder, mustOpen } from "./testing/open-empty";
import { allRows } from "./testing/random-work";
import { startTestPostgres } from "./testing/test-postgres";

const refused = async (place: StorePlace): Promise<string> => {
  const opened = await openStore(place);
  if (opened.ok) {
    await opened.value.close();
    throw new Error("It opened.");
  }
  return `${opened.error.code}: ${opened.error.message}`;
};

// biome-ignore lint/correctness/useYield: it fails before its first row.
async function* brokenRows(): AsyncGenerator<never> {
  throw Object.assign(new Error("the disk hums"), { code: "ERR_SQLITE_ERROR" });
}

const NEWEST = allMigrations.at(-1)?.version ?? 0;

/** A step that a later Variorum may bring. */
const addsMood: Migration = {
  version: NEWEST + 1,
  up: async (db) => {
    await sql`alter table stories add column mood text`.execute(db);
    await sql`update stories set mood = 'calm'`.execute(db);
  },
};

const breaks: Migration = {
  version: NEWEST + 1,
  up: async (db) => {
    await sql`alter table stories add column mood text`.execute(db);
    await sql`insert into nowhere values (1)`.execute(db);
  },
};

/** The same for both databases. */
function openingContract(makePlace: () => Promise<StorePlace>): void {
  const connect = (place: StorePlace) =>
    "dataFolder" in place ? openSqlite(place.dataFolder) : openPostgres(place.databaseUrl);
  const withSomething = async (): Promise<StorePlace> => {
    const place = await makePlace();
    const store = await mustOpen(place);
    const text = version("Kept through changes of the tables.");
    await store.write(async (writer) => {
      await writer.addVersion(text);
      const { id } = await writer.createStory(story("kept"));
      await writer.addSource(id, source("a"), text.hash, text.addedAt);
    });
    await store.close();
    return place;
  };

  it("opens several times at once, and makes the tables once", async () => {
    const place = await makePlace();
    const stores = await Promise.all(Array.from({ length: 5 }, () => mustOpen(place)));
    await Promise.all(
      stores.map((store, at) => store.write((writer) => writer.createStory(story(`s${at}`)))),
    );
    expect((await stores[0]?.count())?.stories).toBe(5);
    await Promise.all(stores.map((store) => store.close()));
  });

  it("brings older tables up to date with all that they hold, and then is too new for the older program", async () => {
    const place = await withSomething();
    const before = await mustOpen(place);
    const rows = await allRows(before);
    await before.close();
    const connections = await connect(place);
    if (!connections.ok) throw new Error(connections.error.message);
    const { writer, database, close } = connections.value;
    const all = [...allMigrations, addsMood];
    expect(await migrate(writer, database, "It", all)).toEqual({ ok: true, value: null });
    expect(await migrate(writer, database, "It", all)).toEqual({ ok: true, value: null });
    const moods = await sql<{ mood: string }>`select mood from stories`.execute(writer);
    expect(moods.rows.map(({ mood }) => mood)).toEqual(["calm"]);
    expect(await refused(place)).toMatch(
      /^newer-database: .+ was written by a newer Variorum .+ Update Variorum/u,
    );
    await sql`alter table stories drop column mood`.execute(writer);
    await writer.updateTable("variorum_schema").set({ version: NEWEST }).execute();
    await close();
    const after = await mustOpen(place);
    expect(await allRows(after)).toEqual(rows);
    await after.close();
  });

  it("is refused with a sentence where the tables lack what their number promises", async () => {
    const place = await withSomething();
    const connections = await connect(place);
    if (!connections.ok) throw new Error(connections.error.message);
    await sql`alter table versions drop column withdrawn`.execute(connections.value.writer);
    await connections.value.close();
    expect(await refused(place)).toMatch(
      /^other-database: .+ has other tables .+withdrawn.+ unreleased Variorum.+ Export it with/su,
    );
  });

  it("asks for every column that the steps make", async () => {
    const place = await withSomething();
    const connections = await connect(place);
    if (!connections.ok) throw new Error(connections.error.message);
    const { writer, database, close } = connections.value;
    const { rows } = await (database === "sqlite"
      ? sql<{ table: string; name: string }>`
          select m.name as "table", p.name from sqlite_master m, pragma_table_info(m.name) p
          where m.type = 'table'`
      : sql<{ table: string; name: string }>`
          select table_name as "table", column_name as name from information_schema.columns
          where table_schema = current_schema()`
    ).execute(writer);
    await close();
    const asked = Object.entries(COLUMNS).flatMap(([table, names]) =>
      names.map((name) => `${table}.${name}`),
    );
    expect(rows.map(({ table, name }) => `${table}.${name}`).sort()).toEqual(asked.sort());
  });

  it("that fails while it is exported says so, and leaves no half of an archive", async () => {
    const store = await mustOpen(await withSomething());
    const folder = await emptyFolder();
    const path = join(folder.folder, "all.tar.gz");
    const odd = { ...store, dump: () => brokenRows() };
    expect(await writeArchive(odd, path)).toEqual({
      ok: false,
      error: {
        code: "not-readable",
        message: "The database could not be read (the disk hums). No archive was written.",
      },
    });
    expect(await readdir(folder.folder)).toEqual([]);
    await folder.remove();
    await store.close();
  });

  it("changes nothing where a step fails", async () => {
    const place = await withSomething();
    const connections = await connect(place);
    if (!connections.ok) throw new Error(connections.error.message);
    const { writer, database, close } = connections.value;
    await expect(migrate(writer, database, "It", [...allMigrations, breaks])).rejects.toThrow(
      "nowhere",
    );
    await close();
    const store = await mustOpen(place);
    expect((await store.findStory("kept"))?.sources).toHaveLength(1);
    await store.close();
  });
}

describe("a data folder", () => {
  let place: Awaited<ReturnType<typeof emptyFolder>>;
  let folders = 0;
  const nextFolder = () => {
    folders += 1;
    return join(place.folder, `${folders}`, "data");
  };
  beforeAll(async () => {
    place = await emptyFolder();
  });
  afterAll(() => place.remove());

  openingContract(async () => ({ dataFolder: nextFolder() }));

  it("is refused with a sentence where it cannot be one", async () => {
    const file = join(place.folder, "a-file");
    await writeFile(file, "Not a folder.");
    expect(await refused({ dataFolder: file })).toMatch(
      /^folder-not-writable: The data folder .+a-file cannot be used: there is a file of that name/u,
    );
    expect(await refused({ dataFolder: join(file, "below") })).toMatch(/^folder-not-writable: /u);
  });

  it("with something else in the database's place is left as it is", async () => {
    const dataFolder = nextFolder();
    await mkdir(dataFolder, { recursive: true });
    const path = join(dataFolder, "variorum.sqlite");
    const text = "This is a shopping list. ".repeat(500);
    await writeFile(path, text);
    expect(await refused({ dataFolder })).toMatch(/^not-a-database: .+ is not a database/u);
    expect(await readFile(path, "utf8")).toBe(text);
  });

  it("with the database of another program is left as it is", async () => {
    const dataFolder = nextFolder();
    await mkdir(dataFolder, { recursive: true });
    const driver = await loadSqliteDriver();
    if (!driver.ok) throw new Error(driver.error.message);
    const handle = driver.value(join(dataFolder, "variorum.sqlite"));
    handle.exec("create table recipes (name text)");
    handle.close();
    expect(await refused({ dataFolder })).toMatch(/^other-database: .+ tables of another program/u);
  });

  it("is opened by a SQLite without the old fault only", () => {
    expect(["3.51.3", "3.51.10", "3.53.0", "4.0.0"].map(isNewEnough)).not.toContain(false);
    expect(["3.51.2", "3.50.9", "3.47.2", "2.99.99", ""].map(isNewEnough)).not.toContain(true);
  });
});

describe("an address of a database", () => {
  it("is refused where it is none, or nobody answers, without its password", async () => {
    for (const databaseUrl of ["mysql://a/b", "news", "", "file:///tmp/x"])
      expect(await refused({ databaseUrl })).toMatch(/^bad-address: DATABASE_URL is no address/u);
    const said = await refused({ databaseUrl: "postgres://desk:secret@127.0.0.1:1/news" });
    expect(said).toMatch(/^server-not-reachable: The database news at 127\.0\.0\.1:1 /u);
    expect(said).not.toContain("secret");
  });
});

const server = await startTestPostgres();
afterAll(async () => server?.stop());

describe.runIf(server !== null)("a Postgres server", () => {
  const made: (() => Promise<void>)[] = [];
  const schema = async (): Promise<string> => {
    if (server === null) throw new Error("There is no server.");
    const { url, drop } = await server.makeSchema();
    made.push(drop);
    return url;
  };
  const ask = async (url: string, statement: string): Promise<void> => {
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    await client.query(statement).finally(() => client.end());
  };
  afterAll(async () => {
    for (const drop of made) await drop();
  });

  openingContract(async () => ({ databaseUrl: await schema() }));

  it("is refused with a sentence where the database is missing, another's or for reading only", async () => {
    const url = await schema();
    const other = new URL(url);
    other.pathname = "/nowhere";
    expect(await refused({ databaseUrl: other.href })).toMatch(/^no-such-database: /u);
    await ask(url, "create table stories (plot text)");
    expect(await refused({ databaseUrl: url })).toMatch(/^other-database: /u);
    const reading = new URL(await schema());
    const options = reading.searchParams.get("options");
    reading.searchParams.set("options", `${options} -c default_transaction_read_only=on`);
    expect(await refused({ databaseUrl: reading.href })).toMatch(/^not-allowed: .+ replica/u);
  });

  it("that drops the connection in the middle of a write does the write once", async () => {
    const url = await schema();
    const store = await mustOpen({ databaseUrl: url });
    const application = `select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'variorum' and state = 'idle in transaction'`;
    let tries = 0;
    const made = await store.write(async (writer) => {
      tries += 1;
      const created = await writer.createStory(story("dropped"));
      if (tries === 1) await ask(url, application);
      return (await writer.findStoryById(created.id)) ?? created;
    });
    expect(tries).toBe(2);
    expect(made.slug).toBe("dropped");
    expect((await store.count()).stories).toBe(1);
    await ask(
      url,
      "select pg_terminate_backend(pid) from pg_stat_activity where pid <> pg_backend_pid() and application_name = 'variorum'",
    );
    // Each of the connections that waited in the pool may tell once that it is gone.
    const found = async (left: number): ReturnType<typeof store.findStory> =>
      store.findStory("dropped").catch((error) => {
        if (left === 0) throw error;
        return found(left - 1);
      });
    expect((await found(10))?.id).toBe(made.id);
    await store.close();
  });

  it("that loses the answer to a commit is asked whether it took place", async () => {
    const databaseUrl = await schema();
    const store = await mustOpen({ databaseUrl });
    // The commit waits for a deferred check, long enough for its connection to be cut; it is kept all the same, or not.
    await ask(
      databaseUrl,
      `create function slow() returns trigger language plpgsql as $$ begin perform pg_sleep(0.3); return null; end $$`,
    );
    await ask(
      databaseUrl,
      "create constraint trigger slow after insert on edits deferrable initially deferred for each row execute function slow()",
    );
    const { id } = await store.write((writer) => writer.createStory(story("asked")));
    const cut = setTimeout(() => {
      ask(
        databaseUrl,
        "select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'variorum' and query = 'commit' and state = 'active'",
      ).catch(() => {});
    }, 120);
    await store.write(async (writer) => {
      const before = (await writer.findStoryById(id))?.note ?? "";
      await writer.updateStory(id, { note: `${before}+` }, "2026-06-01T00:00:00.000Z");
      await writer.addEdit({
        id: "e1",
        storyId: id,
        at: "2026-06-01T00:00:00.000Z",
        what: "Counted.",
        undo: null,
      });
    });
    clearTimeout(cut);
    expect((await store.findStoryById(id))?.note).toBe("+");
    await store.close();
  });

  it("that is gone says so in one sentence", async () => {
    const own = await startTestPostgres();
    if (own === null || process.env.TEST_DATABASE_URL) return own?.stop();
    const { url } = await own.makeSchema();
    const store = await mustOpen({ databaseUrl: url });
    await own.stop();
    const error = await store.count().then(
      () => null,
      (thrown: unknown) => thrown,
    );
    expect(problemOf(error)?.code).toBe("server-not-reachable");
    await store.close();
  });
});
