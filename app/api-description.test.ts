import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { z } from "zod";
import { opened } from "@/lib/server/opened";
import { POST } from "./api/v1/ingest/ninjs/route";
import { appFiles, askApp } from "./testing/ask-app";
import { keepStory } from "./testing/keep-story";

// Every address of the app is asked, and the first of a kind loads what it is made of.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 60_000 });
vi.mock("next/headers", async () => (await import("./testing/next-doubles")).nextHeaders);
vi.mock("next/og", async () => (await import("./testing/next-doubles")).nextOg);

interface Described {
  readonly description: string;
  readonly headers?: Readonly<Record<string, object>>;
  readonly content?: Readonly<Record<string, { readonly schema: object }>>;
}
interface Operation {
  readonly operationId: string;
  readonly parameters?: readonly {
    readonly name: string;
    readonly in: string;
    readonly required: boolean;
    readonly schema: object;
  }[];
  readonly responses: Readonly<Record<string, Described>>;
}
interface Description {
  readonly openapi: string;
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, object>> };
}

let folder = "";
let api: Description;
let hashes: ReadonlyMap<string, readonly string[]>;
const hashOf = (name: string): string => hashes.get(name)?.[0] ?? "";

const body = (word: string) =>
  [
    ["body", `The ${word} of Ostmoor was painted by nine neighbours on a wet Sunday in May.`],
  ] as const;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "variorum-api-"));
  vi.stubEnv("VARIORUM_DATA", folder);
  vi.stubEnv("VARIORUM_REACH", "local");
  hashes = new Map([
    ...(await keepStory("chapel", "Chapel", [
      { name: "wire", states: [body("chapel")] },
      { name: "copy", states: [body("chapel and the well")] },
      { name: "gone", states: [body("barn")] },
    ])),
    ...(await keepStory("closed", "Closed", [
      { name: "closed", states: [body("tower")], facts: { embargo: "2999-01-01T00:00:00Z" } },
    ])),
    ...(await keepStory("excerpts", "Excerpts", [
      { name: "excerpts", states: [body("mill")], facts: { usageTerms: "Excerpts only." } },
    ])),
    ...(await keepStory("withdrawn", "Withdrawn", [{ name: "withdrawn", states: [body("gate")] }])),
    ...(await keepStory("ended", "Ended", [{ name: "ended", states: [body("oven")] }])),
  ]);
  const { store } = await opened();
  const at = "2026-11-18T09:00:00.000Z";
  await store.write(async (writer) => {
    const chapel = await writer.findStory("chapel");
    await writer.updateStory(chapel?.id ?? "", { slug: "chapel-painted" }, at);
    for (const name of ["gone", "withdrawn"])
      await writer.withdrawVersion(hashOf(name), { kind: "withdrawn", reason: "", at });
    await writer.withdrawVersion(hashOf("ended"), { kind: "rights-ended", reason: "", at });
  });
  api = JSON.parse((await askApp("/api/v1/openapi.json")).text);
});
afterAll(async () => {
  await (await opened()).store.close();
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true, force: true });
});

/** The description keeps its schemas where JSON Schema alone does not look. */
const inDefinitions = (schema: object): object =>
  JSON.parse(JSON.stringify(schema).replaceAll("#/components/schemas/", "#/$defs/"));

/** Every way in which an address of the API can answer. */
const asked = (): readonly (readonly [path: string, address: string, status: number])[] => {
  const [wire, copy] = [hashOf("wire"), hashOf("copy")];
  const stories = "/api/v1/stories";
  const story = "/api/v1/stories/{story}";
  const list = `${story}/sources`;
  const source = `${list}/{source}`;
  const version = "/api/v1/versions/{hash}";
  const facts = `${version}/facts`;
  const text = `${version}/text`;
  const pair = "/api/v1/comparisons/{pair}";
  const problems: readonly (readonly [slug: string, status: number])[] = [
    ["chapel-painted", 200],
    ["chapel", 308],
    ["closed", 403],
    ["nowhere", 404],
    ["withdrawn", 410],
    ["ended", 451],
  ];
  const texts: readonly (readonly [hash: string, status: number])[] = [
    [wire, 200],
    [hashOf("closed"), 403],
    ["0".repeat(64), 404],
    ["what", 404],
    [hashOf("gone"), 410],
    [hashOf("ended"), 451],
  ];
  return [
    [stories, stories, 200],
    [stories, `${stories}?limit=1`, 200],
    [stories, `${stories}?limit=0`, 400],
    [stories, `${stories}?after=garbage`, 400],
    [stories, `${stories}?after=`, 400],
    [stories, `${stories}?after=9`, 400],
    [stories, `${stories}?query=${"a".repeat(201)}`, 400],
    ...problems.flatMap(([slug, status]) => [
      [story, `${stories}/${slug}`, status] as const,
      [list, `${stories}/${slug}/sources`, status] as const,
      [source, `${stories}/${slug}/sources/wire`, status] as const,
    ]),
    [source, `${stories}/chapel-painted/sources/nobody`, 404],
    ...texts.flatMap(([hash, status]) => [
      [version, `/api/v1/versions/${hash}`, status] as const,
      [facts, `/api/v1/versions/${hash}/facts`, status] as const,
      [text, `/api/v1/versions/${hash}/text`, status] as const,
      [pair, `/api/v1/comparisons/${wire}..${hash}`, status] as const,
    ]),
    [version, `/api/v1/versions/${wire.slice(0, 12)}`, 200],
    [version, `/api/v1/versions/${hashOf("excerpts")}`, 451],
    [pair, `/api/v1/comparisons/${wire}..${hashOf("excerpts")}`, 451],
    [pair, `/api/v1/comparisons/${wire}..${copy}`, 200],
    [pair, "/api/v1/comparisons/one", 404],
    ...[
      ["1", 200],
      ["7", 307],
      ["%3C", 400],
    ].flatMap(([engine, status]) => [
      [version, `/api/v1/versions/${wire}?e=${engine}`, Number(status)] as const,
      [text, `/api/v1/versions/${wire}/text?e=${engine}`, Number(status)] as const,
      [pair, `/api/v1/comparisons/${wire}..${copy}?e=${engine}`, Number(status)] as const,
    ]),
  ];
};

/** Whether an answer is one that the description holds, in its status, its type, its headers and its body. */
function check(operation: Operation | undefined, status: number, headers: Headers, text: string) {
  const described = operation?.responses[status];
  if (described === undefined) return `${status} is not described`;
  const type = headers.get("content-type")?.split(";")[0] ?? "";
  const schema = described.content?.[type]?.schema;
  if (schema === undefined) return `${status} is not described as ${type}`;
  for (const name of Object.keys(described.headers ?? {}))
    if (name !== "Link" && headers.get(name) === null) return `${status} has no ${name}`;
  const defs = inDefinitions(api.components.schemas);
  const read = z
    .fromJSONSchema({ ...inDefinitions(schema), $defs: defs } as never)
    .safeParse(type === "text/plain" ? text : JSON.parse(text));
  return read.success ? null : z.prettifyError(read.error);
}

describe("the description of the API", () => {
  test("holds every answer that its addresses give", async () => {
    const wrong: string[] = [];
    const given = new Set<string>();
    for (const [path, address, status] of asked()) {
      const answer = await askApp(address);
      expect([address, answer.status]).toEqual([address, status]);
      given.add(`${path} ${answer.status}`);
      const said = check(api.paths[path]?.get, answer.status, answer.headers, answer.text);
      if (said !== null) wrong.push(`${address}: ${said}`);
    }
    expect(wrong).toEqual([]);
    // A text that can no longer be read cannot be had here, nor a server that fails, see below; 304 has no body.
    const promised = Object.entries(api.paths).flatMap(([path, { get }]) =>
      Object.keys(get?.responses ?? {})
        .filter((status) => !["304", "421", "422", "500", "503", "default"].includes(status))
        .map((status) => `${path} ${status}`),
    );
    expect(promised.filter((one) => !given.has(one))).toEqual([]);
  });

  test("holds every answer to an item that is sent", async () => {
    const send = (value: string, headers: Readonly<Record<string, string>> = {}) =>
      POST(
        new Request("http://127.0.0.1/api/v1/ingest/ninjs", {
          method: "POST",
          body: value,
          headers: { "Content-Type": "application/json", ...headers },
        }),
      );
    const item = JSON.stringify({ type: "text", headline: "Kiln", body_text: body("kiln")[0][1] });
    for (const [value, headers, status] of [
      [item, {}, 201],
      [item, {}, 200],
      ["{", {}, 400],
      [item, { "Content-Type": "text/plain" }, 415],
      [`"${"a".repeat(5_000_001)}"`, {}, 413],
      ['{"type":"picture","headline":"Kiln"}', {}, 422],
    ] as const) {
      const answer = await send(value, headers);
      expect(answer.status).toBe(status);
      const operation = api.paths["/api/v1/ingest/ninjs"]?.post;
      const text = await answer.text();
      // A body with several items has no single place.
      expect(check(operation, answer.status, answer.headers, text)).toBeNull();
    }
  });

  test("names all addresses of the API and is sound in itself", () => {
    const routes = appFiles
      .filter((file) => file.startsWith("api/v1/") && !file.includes("openapi.json"))
      .map((file) => `/${file.replace("/route.ts", "").replaceAll(/\[(\w+)\]/gu, "{$1}")}`);
    expect(Object.keys(api.paths).sort()).toEqual(routes.sort());
    const operations = Object.entries(api.paths).flatMap(([path, methods]) =>
      Object.values(methods).map((operation) => ({ path, operation })),
    );
    const ids = operations.map(({ operation }) => operation.operationId);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { path, operation } of operations) {
      const named = [...path.matchAll(/\{(\w+)\}/gu)].map((match) => match[1] ?? "");
      const parameters = operation.parameters ?? [];
      expect(parameters.filter((one) => one.in === "path").map(({ name }) => name)).toEqual(named);
      for (const one of parameters) {
        expect(Object.keys(one.schema).length).toBeGreaterThan(0);
        expect(one.required).toBe(one.in === "path");
      }
      for (const { description } of Object.values(operation.responses))
        expect(description).not.toBe("");
    }
    for (const [, name = ""] of JSON.stringify(api).matchAll(/"\$ref":"([^"]+)"/gu))
      expect(Object.keys(api.components.schemas)).toContain(name.replace(/^.*\//u, ""));
  });
});
