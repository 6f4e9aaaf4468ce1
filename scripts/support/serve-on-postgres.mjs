import { randomUUID } from "node:crypto";
import { rmSync } from "node:fs";
import { freePorts } from "./find-port.mjs";
import { forwardTo } from "./round-robin.mjs";
import { makeStories, serveForTests } from "./serve-for-tests.mjs";
import { startPostgres } from "./test-postgres.mjs";

/** An empty schema of its own in a Postgres, so that nothing else in it is seen or touched. */
const makeSchema = async (url) => {
  const { default: pg } = await import("pg");
  const run = async (statement) => {
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    try {
      await client.query(statement);
    } finally {
      await client.end();
    }
  };
  const name = `variorum_e2e_${randomUUID().replaceAll("-", "")}`;
  await run(`create schema ${name}`);
  const own = new URL(url);
  own.searchParams.set("options", `-c search_path=${name}`);
  return { url: own.href, drop: () => run(`drop schema ${name} cascade`) };
};

/**
 * Serves the built reader by two processes on one empty Postgres, started at the same moment, with a forwarder before
 * them that sends every request to the other one. Null where no Postgres can be had; else `{address, stories, output, counts, end}`.
 */
export const serveOnPostgres = async () => {
  const postgres = await startPostgres();
  if (postgres === null) return null;
  const started = [() => postgres.stop()];
  const end = async () => {
    for (const stop of started.toReversed()) await stop();
  };
  try {
    const schema = await makeSchema(postgres.url);
    started.push(schema.drop);
    const ports = await freePorts(2);
    const forwarder = await forwardTo(ports);
    started.push(forwarder.end);
    const stories = makeStories();
    started.push(() => rmSync(stories, { recursive: true, force: true }));
    const settings = { databaseUrl: schema.url, origin: forwarder.address, stories };
    const starting = await Promise.allSettled(ports.map((port) => serveForTests(port, settings)));
    for (const one of starting) if (one.status === "fulfilled") started.push(one.value.end);
    const failed = starting.find(({ status }) => status === "rejected");
    if (failed) throw failed.reason;
    const servers = starting.map(({ value }) => value);
    return {
      address: forwarder.address,
      stories,
      counts: forwarder.counts,
      output: () => servers.map(({ output }) => output()).join("\n"),
      end,
    };
  } catch (error) {
    await end();
    throw error;
  }
};
