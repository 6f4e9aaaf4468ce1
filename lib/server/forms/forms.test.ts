import { describe, expect, test } from "vitest";
import { NO_FACTS } from "../../article/source-facts";
import type { Draft, DraftChange, DraftItem } from "../drafts/draft";
import { draftChanges } from "./draft-changes";
import { readAddForm } from "./read-add-form";
import { readUndo, undoChanges, writeUndo } from "./undo-changes";

const send = async (form: FormData) => {
  const request = new Request("http://reader.test/", { method: "POST", body: form });
  return readAddForm(
    new Uint8Array(await request.arrayBuffer()),
    request.headers.get("content-type"),
  );
};

describe("readAddForm", () => {
  test("takes pasted texts with what is known of them, and files with their hints", async () => {
    const form = new FormData();
    form.append("text", "The ferry stops.\r\n\r\nIt was old.\r\n");
    form.append("outlet", " Harbour Post ");
    form.append("label", "");
    form.append("address", "https://post.example/ferry");
    form.append("text", "   ");
    form.append("outlet", "nobody");
    form.append("story", "ferry");
    form.append("url", " https://a.example/1\n\nhttps://a.example/2 https://a.example/1");
    form.append("files", new File([], ""));
    form.append("files", new File(["Text"], "copy ä.txt", { type: "text/plain; charset=utf-8" }));
    form.append("files", new File([], "empty.txt"));
    const read = await send(form);
    if (!read.ok) throw new Error(read.error.message);
    const { documents, addresses, story, draft } = read.value;
    expect(documents.map(({ name }) => name)).toEqual(["Pasted text", "copy ä.txt", "empty.txt"]);
    expect(documents[0]).toMatchObject({
      outlet: "Harbour Post",
      facts: { address: "https://post.example/ferry" },
    });
    expect(documents[0]).not.toHaveProperty("label");
    expect(new TextDecoder().decode(documents[0]?.bytes)).toBe("The ferry stops.\n\nIt was old.\n");
    expect(documents[1]?.hint).toEqual({
      fileName: "copy ä.txt",
      mediaType: "text/plain",
      charset: "utf-8",
    });
    expect(addresses).toEqual(["https://a.example/1", "https://a.example/2"]);
    expect([story, draft]).toEqual(["ferry", null]);
  });

  test("refuses a pasted text with an address that is none of the web", async () => {
    for (const address of [
      "javascript:alert(1)",
      "data:text/html,x",
      "https://a:b@post.example/",
    ]) {
      const form = new FormData();
      form.append("text", "The ferry stops.");
      form.append("address", address);
      expect(await send(form)).toMatchObject({
        ok: false,
        error: { status: 422, code: "bad-address" },
      });
    }
  });

  test("refuses what is empty, what is no form, and what is cut into a thousand parts", async () => {
    const empty = new FormData();
    empty.append("text", " \n ");
    expect(await send(empty)).toMatchObject({ ok: false, error: { code: "nothing" } });
    const many = new FormData();
    for (let i = 0; i < 1_000; i += 1) many.append("x", "");
    expect(await send(many)).toMatchObject({ ok: false, error: { code: "too-many" } });
    const files = new FormData();
    for (let i = 0; i < 101; i += 1) files.append("files", new File(["x"], `${i}.txt`));
    expect(await send(files)).toMatchObject({ ok: false, error: { code: "too-many" } });
    const bytes = new TextEncoder().encode("text=a");
    for (const type of [
      null,
      "text/plain",
      "multipart/form-data",
      "multipart/form-data; boundary=",
    ])
      expect(await readAddForm(bytes, type)).toMatchObject({ error: { code: "no-form" } });
    expect(await readAddForm(bytes, "multipart/form-data; boundary=x")).toMatchObject({
      error: { code: "no-form" },
    });
  });
});

const item = (key: string, more: Partial<DraftItem> = {}): DraftItem => ({
  key,
  name: `${key}.txt`,
  hash: key.repeat(64),
  format: "text",
  facts: { ...NO_FACTS, outlet: "Harbour Post" },
  article: {} as DraftItem["article"],
  lines: [
    { line: 1, text: "Ferry stops", kind: "headline", tagged: false },
    { line: 2, text: "", kind: null, tagged: false },
    { line: 3, text: "By Ane Holt", kind: "byline", tagged: true },
    { line: 4, text: "The ferry stops.", kind: "body", tagged: false },
  ],
  counts: {} as DraftItem["counts"],
  warnings: [],
  dropped: false,
  known: [],
  kin: [],
  placement: { kind: "source", story: "new-1" },
  placed: false,
  label: null,
  role: null,
  outlet: "Harbour Post",
  address: null,
  ...more,
});

const draft = (...items: readonly DraftItem[]): Draft => ({
  id: "d",
  createdAt: "",
  expiresAt: "",
  items,
  refused: [],
  stories: [
    { key: "new-1", existing: null, title: "Ferry stops", items: items.map(({ key }) => key) },
    { key: "id-9", existing: { id: "id-9", slug: "choir" }, title: "Choir sings", items: [] },
  ],
  saved: null,
});

const changes = (
  fields: Record<string, string>,
  action = "apply",
  of = draft(item("1"), item("2")),
) => draftChanges(of, new URLSearchParams(fields), action);

describe("draftChanges", () => {
  test("nothing changes where every field stands as it was", () => {
    const same = {
      "title-new-1": "Ferry stops",
      "outlet-1": "Harbour Post",
      "label-1": "",
      "role-1": "",
      "address-1": "",
      "place-1": "source:new-1",
      "into-new-1": "",
      "tag-1-1": "headline",
      "tag-1-3": "byline",
      "tags-1-3-4": "",
    };
    expect(changes(same)).toEqual([]);
  });

  test("only what differs is a change, and odd fields are none", () => {
    expect(
      changes({
        "title-new-1": "Boat stops",
        "title-id-9": "not ours to rename",
        "outlet-1": "",
        "label-2": "Wire",
        "role-2": "wire",
        "tag-1-1": "body",
        "tag-1-2": "body",
        "tag-1-3": "found",
        "tag-1-4": "nonsense",
        "tag-1-99": "body",
        "tag-7-1": "body",
      }),
    ).toEqual([
      { kind: "title", story: "new-1", title: "Boat stops" },
      { kind: "describe", item: "1", outlet: null },
      { kind: "tag", item: "1", first: 1, last: 1, as: "body" },
      { kind: "tag", item: "1", first: 3, last: 3, as: null },
      { kind: "describe", item: "2", label: "Wire", role: "wire" },
    ]);
  });

  test("a run of lines is tagged at once, within the text only", () => {
    expect(
      changes({ "tags-1-1-4": "comment", "tags-2-1-99": "comment", "tags-2-x-2": "body" }),
    ).toEqual([{ kind: "tag", item: "1", first: 1, last: 4, as: "comment" }]);
  });

  test("a button drops, keeps or places", () => {
    expect(changes({}, "drop:2")).toEqual([{ kind: "drop", item: "2" }]);
    expect(changes({}, "keep:2")).toEqual([{ kind: "keep", item: "2" }]);
    expect(changes({}, "place:2:item:1")).toEqual([
      { kind: "place", item: "2", placement: { kind: "version-of-item", item: "1" } },
    ]);
    expect(changes({}, "place:2:before:1")).toEqual([
      { kind: "place", item: "1", placement: { kind: "version-of-item", item: "2" } },
    ]);
    expect(changes({}, "place:2:source:new")).toEqual([
      { kind: "place", item: "2", placement: { kind: "source", story: "new" } },
    ]);
    expect(changes({}, "place:2:story:elsewhere")).toEqual([
      { kind: "place-in-story", item: "2", slug: "elsewhere" },
    ]);
    for (const odd of ["drop:9", "place:2:", "place:2:item:2", "place:2:item:9", "burn:2", ""])
      expect(changes({}, odd)).toEqual([]);
  });

  test("an earlier version becomes a later one, and apart again", () => {
    const later = draft(
      item("1", { placement: { kind: "version-of-item", item: "2" } }),
      item("2"),
    );
    expect(changes({}, "place:2:item:1", later)).toEqual([
      { kind: "place", item: "1", placement: { kind: "source", story: "new-1" } },
      { kind: "place", item: "2", placement: { kind: "version-of-item", item: "1" } },
    ]);
    expect(changes({}, "place:2:apart:1", later)).toEqual([
      { kind: "place", item: "1", placement: { kind: "source", story: "new-1" } },
    ]);
  });

  test("all sources of a new story go into one that is here; one that the draft knows by its key", () => {
    const of = draft(item("1"), item("2", { placement: { kind: "version-of-item", item: "1" } }));
    expect(changes({ "into-new-1": "elsewhere" }, "apply", of)).toEqual([
      { kind: "place-in-story", item: "1", slug: "elsewhere" },
    ]);
    expect(changes({ "into-new-1": "choir" }, "apply", of)).toEqual([
      { kind: "place", item: "1", placement: { kind: "source", story: "id-9" } },
    ]);
  });
});

test("all texts of a story that is here go into a new one instead", () => {
  const there = { kind: "source", story: "id-9" } as const;
  const of = draft(
    item("1", { placement: there }),
    item("2", { placement: { kind: "version-of-item", item: "1" } }),
    item("3", { placement: { kind: "version", sourceId: "s" } }),
  );
  const stories = of.stories.map((story) => ({ ...story, items: ["1", "2", "3"] }));
  expect(changes({}, "new-story:id-9", { ...of, stories })).toEqual([
    { kind: "place", item: "1", placement: { kind: "source", story: "new-1" } },
    { kind: "place", item: "3", placement: { kind: "source", story: "new-1" } },
  ]);
});

describe("undoChanges", () => {
  test("gives back what stood before", () => {
    const of = draft(item("1"), item("2", { placed: true }));
    expect(
      undoChanges(of, [
        { kind: "tag", item: "1", first: 1, last: 4, as: "chrome" },
        { kind: "describe", item: "1", outlet: "Other", label: "x" },
        { kind: "place", item: "1", placement: { kind: "source", story: "new" } },
        { kind: "place-in-story", item: "2", slug: "choir" },
        { kind: "drop", item: "2" },
        { kind: "title", story: "new-1", title: null },
      ]),
    ).toEqual([
      { kind: "title", story: "new-1", title: "Ferry stops" },
      { kind: "keep", item: "2" },
      { kind: "place", item: "2", placement: { kind: "source", story: "new-1" } },
      { kind: "propose", item: "1" },
      { kind: "describe", item: "1", label: null, outlet: null },
      { kind: "tag", item: "1", first: 4, last: 4, as: null },
      { kind: "tag", item: "1", first: 3, last: 3, as: "byline" },
      { kind: "tag", item: "1", first: 1, last: 2, as: null },
    ]);
  });

  test("travels as text, and nothing else is read", () => {
    const undo: readonly DraftChange[] = [
      { kind: "keep", item: "2" },
      { kind: "describe", item: "1", label: null, role: "wire" },
      { kind: "place", item: "1", placement: { kind: "version", sourceId: "s" } },
      { kind: "tag", item: "1", first: 1, last: 2, as: null },
    ];
    expect(readUndo(writeUndo(undo))).toEqual(undo);
    expect(writeUndo([])).toBeNull();
    for (const odd of [
      null,
      "",
      "{",
      "[]",
      "{}",
      '[{"kind":"drop"}]',
      '[{"kind":"drop","item":"1","more":1}]',
      '[{"kind":"tag","item":"1","first":0,"last":1,"as":null}]',
      `[${" ".repeat(9_000)}]`,
    ])
      expect(readUndo(odd)).toBeNull();
  });
});
