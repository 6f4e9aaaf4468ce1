import { sample } from "./support/sample";
import { expect, test } from "./support/test";

const API = "/api/v1";
const slug = sample.story.slice("/s/".length);

const item = (id: string, words: string) => ({
  uri: `urn:tarn.example:${id}`,
  type: "text",
  versioncreated: "2026-04-12T09:30:00Z",
  headline: `Gatehouse ${id} opens`,
  provider: "Harbour Wire",
  body_text: `The gatehouse ${id} opens to walkers on Friday, the keepers of ${words} said.\n\nIts stair of ${id.length * 17} steps was mended with larch from ${words}, and the bell hangs again.`,
});

test("from the list to a story, its sources, a text and a comparison", async ({ request }) => {
  const list = await (await request.get(`${API}/stories?query=ishiba`)).json();
  const listed = list.items.find((one: { readonly slug: string }) => one.slug === slug);
  const story = await (await request.get(listed.href)).json();
  expect(story.sources).toHaveLength(5);
  const source = await (await request.get(story.sources[0].href)).json();
  expect(source).toEqual(story.sources[0]);
  const text = await request.get(source.states.at(-1).href);
  expect(text.headers()["cache-control"]).toBe("public, max-age=31536000, immutable");
  const hashes = story.sources.map((one: typeof source) => one.states.at(-1).version);
  expect((await text.json()).version).toBe(hashes[0]);
  const pair = await request.get(`${API}/comparisons/${hashes[0]}..${hashes[1]}`);
  expect(pair.headers()["cache-control"]).toContain("immutable");
  expect((await pair.json()).rows).toHaveLength(16);
});

test("an answer that is known is not sent again, and HEAD sends none", async ({ request }) => {
  const address = `${API}/stories/${slug}`;
  const full = await request.get(address);
  const tag = full.headers().etag ?? "";
  expect(tag).toMatch(/^"[^"]+"$/);
  const again = await request.get(address, { headers: { "If-None-Match": tag } });
  expect([again.status(), await again.text(), again.headers().etag]).toEqual([304, "", tag]);
  const head = await request.head(address);
  expect([head.status(), (await head.body()).length, head.headers().etag]).toEqual([200, 0, tag]);
});

test("problems are documents that say what is wrong", async ({ request }) => {
  for (const [address, status, code] of [
    [`${API}/stories/nowhere`, 404, "E_NOT_FOUND"],
    [`${API}/stories/${slug}/sources/nobody`, 404, "E_NOT_FOUND"],
    [`${API}/versions/${"0".repeat(64)}`, 404, "E_NOT_FOUND"],
    [`${API}/comparisons/one`, 404, "E_NOT_FOUND"],
    [`${API}/nothing`, 404, "E_NOT_FOUND"],
    [`${API}/stories?limit=0`, 400, "E_BAD_REQUEST"],
  ] as const) {
    const answer = await request.get(address);
    expect(answer.headers()["content-type"], address).toBe("application/problem+json");
    expect(await answer.json(), address).toMatchObject({ status, code, type: "about:blank" });
    expect(answer.status(), address).toBe(status);
  }
  const method = await request.delete(`${API}/stories`);
  expect([method.status(), method.headers().allow]).toEqual([405, "GET, HEAD"]);
});

test("a page of stories names the next", async ({ request }) => {
  await request.post(`${API}/ingest/ninjs`, { data: item("paging-one", "Ostrava") });
  await request.post(`${API}/ingest/ninjs`, { data: item("paging-two-b", "Lisbon") });
  const first = await request.get(`${API}/stories?limit=1`);
  const next = /^<([^>]+)>; rel="next"$/.exec(first.headers().link ?? "")?.[1] ?? "";
  const [one, two] = [await first.json(), await (await request.get(next)).json()];
  expect(one.items).toHaveLength(1);
  expect(two.items[0].id).not.toBe(one.items[0].id);
});

test("an item is taken once, and can be read where the answer says", async ({ request, page }) => {
  const data = item("taken", "Velden");
  const first = await request.post(`${API}/ingest/ninjs`, { data });
  expect([200, 201]).toContain(first.status());
  const again = await request.post(`${API}/ingest/ninjs`, { data });
  expect(again.status()).toBe(200);
  const { location } = again.headers();
  expect(location).toBe(first.headers().location);
  const text = await (await request.get(location ?? "")).json();
  expect((await (await request.get(text.facts)).json()).uri).toBe(data.uri);
  const [taken] = (await again.json()).items;
  const story = await (await request.get(taken.story)).json();
  await page.goto(story.page);
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Gatehouse");
});

test("what is no story is refused, and nothing is kept", async ({ request }) => {
  const post = (data: string, type = "application/json") =>
    request.post(`${API}/ingest/ninjs`, {
      data: Buffer.from(data),
      headers: { "Content-Type": type },
    });
  for (const [body, status, code] of [
    ['{"headline":"Quillback","headline":"b","body_text":"c"}', 400, "E_BAD_JSON"],
    ['{"type":"text","headline":["Quillback"],"body_text":"c"}', 422, "E_BAD_SHAPE"],
    ['{"type":"picture","headline":"Quillback","description_text":"c"}', 422, "E_UNSUPPORTED_TYPE"],
    ["[".repeat(20_000), 422, "E_TOO_DEEP"],
    [`{"body_text":"${"a".repeat(5_000_000)}"}`, 413, "E_TOO_LARGE"],
  ] as const) {
    const answer = await post(body);
    expect([answer.status(), (await answer.json()).code]).toEqual([status, code]);
  }
  expect((await post("{}", "text/plain")).status()).toBe(415);
  const foreign = await request.post(`${API}/ingest/ninjs`, {
    data: item("quillback", "Narva"),
    headers: { Origin: "https://elsewhere.invalid" },
  });
  expect(foreign.status()).toBe(403);
  const found = await (await request.get(`${API}/stories?query=quillback`)).json();
  expect(found.items).toEqual([]);
});

test("the description names the addresses and their schemas", async ({ request, baseURL }) => {
  const api = await (await request.get(`${API}/openapi.json`)).json();
  expect(api).toMatchObject({ openapi: "3.1.0", servers: [{ url: baseURL }] });
  for (const path of Object.keys(api.paths)) expect(path).toMatch(/^\/api\/v1\//);
  expect(Object.keys(api.components.schemas)).toContain("NinjsItem");
});

test("a comparison address with .csv or .md gives the comparison in that form", async ({
  request,
}) => {
  const csv = await request.get(`${sample.copy}.csv`);
  expect(csv.headers()["content-type"]).toContain("text/csv");
  expect(await csv.text()).toMatch(/^\ufeffrow,base paragraph,other paragraph,/);
  const critic = await request.get(`${sample.copy}.md`);
  expect(critic.headers()["content-type"]).toContain("text/markdown");
  expect(await critic.text()).toContain("{~~defence~>defense~~}");
  const { base, other } = await (await request.get(`${sample.copy}.json`)).json();
  const pinned = await request.get(`/c/${base.version}..${other.version}.md`);
  expect(pinned.headers()["cache-control"]).toContain("immutable");
  expect(await pinned.text()).toBe(await critic.text());
  const missing = await request.get(`${sample.story}/nobody..no-one.csv`);
  expect(missing.status()).toBe(404);
  expect(missing.headers()["content-type"]).toBe("application/problem+json");
});
