import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, expect, test, vi } from "vitest";
import { keepStory } from "@/app/testing/keep-story";
import type { EditingStory } from "@/lib/server/edit-story/load-editing";
import { opened } from "@/lib/server/opened";
import { POST } from "./route";

type Story = EditingStory["record"];

let folder = "";
let slug = "";
let count = 0;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "variorum-change-"));
  vi.stubEnv("VARIORUM_DATA", folder);
  vi.stubEnv("VARIORUM_REACH", "local");
});
beforeEach(async () => {
  count += 1;
  slug = `kiln-${count}`;
  await keepStory(slug, "The kiln", [
    { name: "wire", states: [[["body", `The kiln ${count} is lit again.`]]] },
    { name: "copy", states: [[["body", `The kiln ${count} is lit again, the potters said.`]]] },
  ]);
});
afterAll(async () => {
  await (await opened()).store.close();
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true, force: true });
});

const story = async (): Promise<Story> => {
  const found = await (await opened()).store.findStory(slug);
  if (found === null) throw new Error("the story is kept");
  return found;
};

/** The form as the page shows it now. */
async function form(): Promise<Record<string, string>> {
  const { title, note, sources, baseSourceId } = await story();
  const fields: Record<string, string> = {
    title: title ?? "",
    note: note ?? "",
    slug,
    base: baseSourceId ?? "",
  };
  for (const { id, label, role, outlet, address } of sources) {
    const held = { label, role, outlet, address };
    for (const [name, value] of Object.entries(held)) fields[`${name}-${id}`] = value ?? "";
  }
  for (const [name, value] of Object.entries(fields)) fields[`was-${name}`] = value;
  for (const { id } of sources) fields[`move-${id}`] = "";
  return { ...fields, do: "save" };
}

const send = (fields: Record<string, string>, headers: Record<string, string> = {}) =>
  POST(
    new Request(`http://127.0.0.1/s/${slug}/edit/change`, {
      method: "POST",
      headers: { "Content-Type": "application/x-www-form-urlencoded", ...headers },
      body: new URLSearchParams(fields).toString(),
    }),
    { params: Promise.resolve({ story: slug }) },
  );

/** The fields of the form in a page, as a browser would send them. */
const fieldsOf = (html: string): Record<string, string> => {
  const plain = (text: string): string =>
    text
      .replaceAll("&quot;", '"')
      .replaceAll("&lt;", "<")
      .replaceAll("&gt;", ">")
      .replaceAll("&#39;", "'")
      .replaceAll("&amp;", "&");
  const inputs = [...html.matchAll(/<(?:input|button)[^>]*? name="([^"]*)" value="([^"]*)"/gu)];
  const areas = [...html.matchAll(/<textarea[^>]*? name="([^"]*)"[^>]*>\n([^<]*)</gu)];
  return Object.fromEntries(
    [...inputs, ...areas].map(([, name = "", value = ""]) => [plain(name), plain(value)]),
  );
};

test("a form is kept whole or not at all", async () => {
  const fields = await form();
  const [first, second] = (await story()).sources;
  const answer = await send({
    ...fields,
    title: "A kiln",
    note: "Lit on Sunday.",
    [`label-${first?.id}`]: "Harbour Wire",
    [`address-${second?.id}`]: "ftp://post.example/x",
  });
  expect([answer.status, answer.headers.get("set-cookie")]).toEqual([
    303,
    expect.stringContaining("fault"),
  ]);
  expect(await story()).toMatchObject({ title: null, note: null });
  expect(await (await opened()).store.listEdits((await story()).id, 9)).toEqual([]);
  const kept = await send({
    ...fields,
    title: "A kiln",
    note: "Lit on Sunday.",
    [`label-${first?.id}`]: "Harbour Wire",
  });
  expect(kept.headers.get("set-cookie")).toBeNull();
  expect(await story()).toMatchObject({ title: "A kiln", note: "Lit on Sunday." });
  expect((await story()).sources[0]?.label).toBe("Harbour Wire");
});

test("what two people changed is asked about, and what was typed is not lost", async () => {
  const mine = await form();
  const theirs = await form();
  const [first, second] = (await story()).sources;
  await send({
    ...theirs,
    note: "Theirs <b>now</b>.",
    base: second?.id ?? "",
    [`role-${first?.id}`]: "wire",
  });
  const typed = {
    ...mine,
    title: 'My "title" & more',
    note: "Mine.\r\nTwo lines.",
    base: first?.id ?? "",
    [`role-${first?.id}`]: "copy",
    [`outlet-${first?.id}`]: "Kiln Post",
  };
  const asked = await send(typed);
  expect([asked.status, asked.headers.get("cache-control")]).toEqual([409, "no-store"]);
  const html = await asked.text();
  expect(html).toContain("Theirs &lt;b&gt;now&lt;/b&gt;.");
  expect(html).not.toMatch(/<b>|<script/u);
  expect(await story()).toMatchObject({ title: null, note: "Theirs <b>now</b>." });

  const again = fieldsOf(html);
  for (const [name, value] of Object.entries(typed))
    if (!name.startsWith("was-")) expect([name, again[name]]).toEqual([name, value]);
  const kept = await send(again);
  expect([kept.status, kept.headers.get("set-cookie")]).toEqual([303, null]);
  expect(await story()).toMatchObject({
    title: 'My "title" & more',
    note: "Mine.\nTwo lines.",
    baseSourceId: first?.id,
  });
  expect((await story()).sources[0]).toMatchObject({ role: "copy", outlet: "Kiln Post" });
});

test("one person's field beside another's is no conflict, nor is the same change twice", async () => {
  const [mine, theirs] = [await form(), await form()];
  await send({ ...theirs, note: "A note.", title: "Kilns" });
  expect(
    (await send({ ...mine, title: "Kilns", [`label-${(await story()).sources[0]?.id}`]: "Wire" }))
      .status,
  ).toBe(303);
  expect(await story()).toMatchObject({ note: "A note.", title: "Kilns" });
});

test("a change to a source that is gone is shown, not dropped in silence", async () => {
  const mine = await form();
  const [first, second] = (await story()).sources;
  await send({ ...(await form()), do: `remove:${second?.id}` });
  const asked = await send({ ...mine, title: "Kilns", [`label-${second?.id}`]: "North Post" });
  expect(asked.status).toBe(409);
  const html = await asked.text();
  expect(html).toContain("North Post");
  const kept = await send(fieldsOf(html));
  expect(kept.status).toBe(303);
  expect(await story()).toMatchObject({ title: "Kilns", sources: [{ id: first?.id }] });
});

test("a script is told by JSON", async () => {
  const mine = await form();
  await send({ ...(await form()), note: "Theirs." });
  const answer = await send({ ...mine, note: "Mine." }, { Accept: "application/json" });
  expect([answer.status, Object.keys(await answer.json())]).toEqual([409, ["message", "hint"]]);
});
