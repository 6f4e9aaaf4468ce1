import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Result } from "../../result";
import { readEnvironment } from "../environment";
import { type Opened, openUseCases } from "../open-use-cases";
import { ingestNinjs } from "./ingest-ninjs";
import { openApi } from "./openapi";
import { type Answers, createAnswers } from "./read-answers";
import { refuseMethod, respondInputProblem, respondJson, respondPageProblem } from "./respond";

const BODY = [
  "TARNMOUTH (Harbour Wire) - The swing bridge over the Tarn will close to lorries on Monday after divers found cracks in two of its piers, the harbour board said.",
  "“We would rather close it a week early than a day late,” said Ada Weir, who chairs the board. She expects repairs to take nine weeks and to cost 1.4 million crowns.",
  "Buses will turn at the fish market until June. The ferry to Merlo will run every 20 minutes instead of every 40, the port office said in a statement.",
];

const item = (more: Readonly<Record<string, unknown>> = {}) => ({
  uri: "urn:newsml:tarn.example:bridge",
  type: "text",
  version: "1",
  versioncreated: "2026-04-12T09:30:00Z",
  headline: "Swing bridge to close on Monday",
  body_text: BODY.join("\n\n"),
  provider: "Harbour Wire",
  ...more,
});

let folder = "";
let opened: Opened;
let answers: Answers;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "variorum-api-"));
  const environment = readEnvironment({ VARIORUM_DATA: join(folder, "data") }, folder);
  if (!environment.ok) throw new Error(environment.error.message);
  const found = await openUseCases(environment.value);
  if (!found.ok) throw new Error(found.error.message);
  opened = found.value;
  answers = createAnswers(opened.read);
});
afterEach(async () => {
  await opened.store.close();
  rmSync(folder, { recursive: true, force: true });
});

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const post = (value: unknown) =>
  ingestNinjs(
    opened.store,
    typeof value === "string" ? utf8(value) : utf8(JSON.stringify(value)),
    () => "2026-04-12T10:00:00.000Z",
  );

function value<E, A>(result: Result<E, A>): A {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

const given = <E, A>(result: Result<E, { readonly body: A }>): A => value(result).body;

describe("ingesting ninjs", () => {
  test("keeps an item once, and says where it is", async () => {
    const first = value(await post(item()));
    expect(first.status).toBe(201);
    expect(first.result.items).toMatchObject([
      { outcome: "taken", as: "new-story", warnings: [], problem: null },
    ]);
    expect(first.location).toMatch(/^\/api\/v1\/versions\/[0-9a-f]{64}$/);
    const again = value(await post(item()));
    expect(again).toMatchObject({ status: 200, location: first.location });
    expect(again.result.items[0]?.outcome).toBe("known");
    expect(await opened.store.count()).toEqual({ stories: 1, sources: 1, versions: 1 });
  });

  test("a later version of an item is the next state of its source", async () => {
    await post(item());
    const later = value(
      await post(item({ version: "2", body_text: BODY.join("\n\n").replace("nine", "twelve") })),
    );
    expect(later.result.items[0]?.as).toBe("new-state");
    const list = await answers.stories("", null, 20);
    const story = given(await answers.story(list.items[0]?.slug ?? ""));
    expect(story.sources.map(({ states }) => states.length)).toEqual([2]);
  });

  test("takes the stories of a collection and says why the rest is none", async () => {
    const taken = value(
      await post([item(), { type: "picture", headline: "Bridge", description_text: "At dawn." }]),
    );
    expect(taken).toMatchObject({ status: 201, location: null });
    expect(taken.result.items.map(({ outcome }) => outcome)).toEqual(["taken", "skipped"]);
    expect(taken.result.items[1]?.problem?.message).toContain("is a picture");
  });

  test.each([
    ["nothing", "", "empty"],
    ["loose JSON", "{type:'text'}", "bad-json"],
    ["a page", "<p>No item</p>", "bad-json"],
    ["a text", '"The bridge closes."', "bad-shape"],
    ["a picture", item({ type: "picture" }), "unsupported-type"],
    ["a wrong shape", item({ headline: ["a"] }), "bad-shape"],
    ["a summary", { type: "text", headline: "h", description_text: "s" }, "empty"],
  ])("refuses %s and keeps nothing", async (_, body, code) => {
    expect(await post(body)).toMatchObject({ ok: false, error: { code } });
    expect((await opened.store.count()).versions).toBe(0);
  });
});

describe("reading", () => {
  test("gives a story, its source, the kept text and a comparison, each under its address", async () => {
    const one = value(await post(item())).result.items[0];
    const two = value(
      await post(item({ uri: "urn:other", body_text: BODY.join("\n\n").replace("1.4", "1.6") })),
    ).result.items[0];
    expect(two?.story).toBe(one?.story);
    const list = await answers.stories("bridge", null, 20);
    expect(list).toMatchObject({ next: null, total: 1 });
    const story = given(await answers.story(list.items[0]?.slug ?? ""));
    expect(story.sources).toHaveLength(2);
    expect(story.drift.map(({ base, other }) => [base, other].sort())).toContainEqual([
      "1.4 million crowns",
      "1.6 million crowns",
    ]);
    const [source] = given(await answers.sources(story.slug));
    expect(given(await answers.source(story.slug, source?.name ?? ""))).toEqual(source);
    const [base, other] = [one?.version ?? "", two?.version ?? ""];
    const version = given(await answers.version(base));
    expect(version.facts).toBe(`/api/v1/versions/${base}/facts`);
    expect(given(await answers.facts(base))).toMatchObject({
      version: base,
      outlet: "Harbour Wire",
      versionNumber: "1",
    });
    expect(version.blocks.filter(({ kind }) => kind === "body").map(({ text }) => text)).toEqual(
      BODY,
    );
    const pair = given(await answers.comparison(base, other));
    expect(pair.base).toEqual({ version: base });
    expect(pair.rows.map(({ relation }) => relation)).toEqual(["same", "edited", "same"]);
  });

  test("pages through stories", async () => {
    const words = ["harbour", "orchard", "glacier"];
    for (const [i, word] of words.entries())
      await post(
        item({
          uri: `urn:${i}`,
          headline: `${word} ${i}`,
          body_text: `The ${word} of ${"abc"[i]} is ${`${word}${i} `.repeat(40)}today.`,
        }),
      );
    const first = await answers.stories("", null, 2);
    expect(first.items).toHaveLength(2);
    const second = await answers.stories("", first.next, 2);
    expect(second).toMatchObject({ next: null, total: 3 });
    expect(new Set([...first.items, ...second.items].map(({ id }) => id)).size).toBe(3);
    const total = async (query: string, limit: number): Promise<number> =>
      (await answers.stories(query, null, limit)).total;
    expect([await total("zzz", 20), await total("orchard", 20)]).toEqual([0, 1]);
    await post(item({ uri: "urn:9", headline: "orchard again", body_text: "Apples. ".repeat(60) }));
    expect([await total("orchard", 1), await total("", 1)]).toEqual([2, 4]);
  });

  test("withholds what may not be shown", async () => {
    await post(item({ embargoed: "2999-01-01T00:00:00Z" }));
    const excerpts = value(await post(item({ uri: "urn:2", usageterms: "Excerpts only." })));
    const known = excerpts.result.items[0]?.version ?? "";
    expect(await answers.version(known)).toMatchObject({ ok: false, error: { status: 451 } });
    expect(await answers.version("0".repeat(64))).toMatchObject({
      ok: false,
      error: { status: 404 },
    });
    const { items } = await opened.store.listVersions({ after: null, limit: 9 });
    const embargoed = items.find(({ hash }) => hash !== known)?.hash ?? "";
    expect(await answers.version(embargoed)).toMatchObject({ ok: false, error: { status: 403 } });
  });
});

describe("a later item with the same text", () => {
  const at = (hour: string) => `2026-04-12T${hour}:00:00Z`;
  const sent = async (hour: string, more: Readonly<Record<string, unknown>> = {}) => {
    const { status, result } = value(await post(item({ versioncreated: at(hour), ...more })));
    return { status, outcome: result.items[0]?.outcome, facts: result.items[0]?.facts };
  };
  const only = async () => {
    const { items } = await opened.store.listVersions({ after: null, limit: 9 });
    expect(items).toHaveLength(1);
    return items[0]?.hash ?? "";
  };
  const read = async () => {
    const found = await answers.text(await only());
    return found.ok ? "whole" : found.error.status;
  };
  const titles = async () => (await answers.stories("", null, 9)).items.map(({ title }) => title);

  test("lifts an embargo, sets one, and changes the terms", async () => {
    await sent("10", { embargoed: "2999-01-01T00:00:00Z", version: "1" });
    expect([await read(), await titles()]).toEqual([403, ["Story under embargo"]]);
    expect(await sent("11", { version: "2" })).toEqual({
      status: 200,
      outcome: "unchanged",
      facts: ["embargo", "versionCreated", "versionNumber"],
    });
    expect([await read(), await titles()]).toEqual(["whole", ["Swing bridge to close on Monday"]]);
    const terms = { usageterms: "Excerpts only.", version: "3" };
    expect((await sent("12", terms)).facts).toContain("usageTerms");
    expect(await read()).toBe(451);
    expect(given(await answers.facts(await only()))).toMatchObject({
      usageTerms: "Excerpts only.",
      embargo: null,
      versionNumber: "3",
      versionCreated: at("12"),
    });
    const closed = { embargoed: "2999-01-01T00:00:00Z", version: "4" };
    expect((await sent("13", closed)).facts?.slice(0, 2)).toEqual(["usageTerms", "embargo"]);
    expect([await read(), await titles()]).toEqual([403, ["Story under embargo"]]);
  });

  test("counts only where it is the later one; the same item again changes nothing", async () => {
    const first = { embargoed: "2999-01-01T00:00:00Z", version: "1" };
    await sent("10", first);
    await sent("12", { version: "3", language: "en" });
    expect(await sent("10", first)).toMatchObject({ outcome: "known", facts: [] });
    const late = { embargoed: "2998-01-01T00:00:00Z", usageterms: "Nothing.", version: "2" };
    for (const hour of ["11", "12"])
      expect(await sent(hour, late)).toMatchObject({ outcome: "unchanged", facts: [] });
    expect(await sent("12", { version: "3", language: "en" })).toMatchObject({ facts: [] });
    expect(await read()).toBe("whole");
  });

  test("gives its source another outlet and address, unless a person chose them", async () => {
    const web = (path: string) => ({
      urls: [{ rel: "canonical", href: `https://tarn.example/${path}` }],
    });
    await sent("10", web("a"));
    await sent("11", {
      ...web("b"),
      provider: "Tarn Wire",
      evolvedfrom: "urn:newsml:tarn.example:b",
    });
    const { items } = await opened.store.listStories({ after: null, limit: 9 });
    const [source] = items[0]?.sources ?? [];
    expect(source).toMatchObject({ outlet: "Tarn Wire", name: "harbour-wire" });
    const { facts } = (await opened.store.readHeads([await only()])).get(await only()) ?? {};
    expect(facts).toMatchObject({ outlet: "Tarn Wire", evolvedFrom: "urn:newsml:tarn.example:b" });
    expect(source?.address).toBe(facts?.address);
    await opened.store.write((writer) =>
      writer.updateSource(source?.id ?? "", { outlet: "Our wire" }, at("12")),
    );
    await sent("13", { provider: "Tarn News Wire" });
    expect((await opened.store.findSource(source?.id ?? ""))?.outlet).toBe("Our wire");
  });
});

describe("answers over HTTP", () => {
  const asked = (headers: Readonly<Record<string, string>> = {}) =>
    new Request("http://127.0.0.1/", { headers });

  test("name their content, and are not sent again to who has it", async () => {
    const full = respondJson(asked(), { a: 1 }, "for ever");
    expect(full.headers.get("cache-control")).toBe("public, max-age=31536000, immutable");
    const tag = full.headers.get("etag") ?? "";
    expect(tag).toMatch(/^"[\w-]{27}"$/);
    for (const named of [tag, `"x", W/${tag}`, "*"]) {
      const short = respondJson(asked({ "if-none-match": named }), { a: 1 }, "for ever");
      expect([short.status, await short.text(), short.headers.get("etag")]).toEqual([304, "", tag]);
    }
    expect(respondJson(asked({ "if-none-match": tag }), { a: 2 }, "ask again").status).toBe(200);
  });

  test("are problem documents where something is wrong", async () => {
    const moved = respondPageProblem(
      { status: 308, message: "Moved.", hint: "There.", movedTo: "b" },
      (slug) => `/s/${slug}`,
    );
    expect([moved.status, moved.headers.get("location")]).toEqual([308, "/s/b"]);
    const wrong = respondInputProblem({ code: "bad-json", message: "No.", line: 3 });
    expect(wrong.headers.get("content-type")).toBe("application/problem+json");
    expect(await wrong.json()).toEqual({
      type: "about:blank",
      title: "No.",
      status: 400,
      code: "E_BAD_JSON",
      line: 3,
    });
    const method = refuseMethod("GET, HEAD")();
    expect([method.status, method.headers.get("allow")]).toEqual([405, "GET, HEAD"]);
  });
});

describe("the description of the API", () => {
  const description = openApi("http://127.0.0.1:3000") as {
    readonly openapi: string;
    readonly paths: Readonly<Record<string, unknown>>;
    readonly components: { readonly schemas: Readonly<Record<string, unknown>> };
  };

  test("names every address and no schema that it does not hold", () => {
    expect(description.openapi).toBe("3.1.0");
    expect(Object.keys(description.paths)).toHaveLength(9);
    const text = JSON.stringify(description);
    const refs = [...text.matchAll(/"\$ref":"#\/components\/schemas\/(\w+)"/g)].map(
      (match) => match[1] ?? "",
    );
    expect(refs.length).toBeGreaterThan(8);
    for (const name of refs) expect(Object.keys(description.components.schemas)).toContain(name);
    expect(text).not.toContain('"$schema"');
  });

  test("describes the fields of what comes in and what goes out", () => {
    const { NinjsItem, Version, Problem } = description.components.schemas as Record<
      string,
      {
        readonly properties: Readonly<Record<string, unknown>>;
        readonly required?: readonly string[];
      }
    >;
    expect(Object.keys(NinjsItem?.properties ?? {})).toContain("body_text");
    expect(Version?.required).toContain("blocks");
    expect(Problem?.required).toEqual(["type", "title", "status", "code"]);
  });
});
