import { describe, expect, test } from "vitest";
import type { SourceRecord, StoryRecord } from "../../store/records";
import type { StoryEdit } from "../edit-story/story-edit";
import { calledAsShown } from "./called-as-shown";
import { storyEdits, undoneEdit } from "./story-edits";
import { readWithdrawal } from "./withdrawal";

const source = (id: string, more: Partial<SourceRecord> = {}): SourceRecord => ({
  id,
  storyId: "s",
  name: id,
  file: `${id}.txt`,
  label: null,
  role: null,
  outlet: "Harbour Post",
  address: null,
  uri: null,
  states: [{ hash: "a".repeat(64), seenAt: "2024-11-05T10:00:00.000Z" }],
  position: 0,
  removedAt: null,
  ...more,
});

const story: StoryRecord = {
  id: "s",
  slug: "ferry",
  formerSlugs: [],
  title: null,
  shownTitle: "Ferry stops",
  note: "Two lines.\nOf note.",
  baseSourceId: "two",
  ordered: false,
  origin: null,
  createdAt: "",
  changedAt: "",
  sources: [source("one"), source("two", { label: "Wire", role: "wire" }), source("three")],
};

const edits = (fields: Record<string, string>, action = "save") =>
  storyEdits(story, new URLSearchParams(fields), action);

describe("storyEdits", () => {
  test("nothing is edited where every field stands as it was", () => {
    expect(
      edits({
        title: "",
        slug: "ferry",
        note: "Two lines.\r\nOf note.",
        base: "two",
        "label-two": "Wire",
        "role-two": "wire",
        "outlet-one": "Harbour Post",
        "move-one": "",
      }),
    ).toEqual([]);
  });

  test("each thing that differs is one edit", () => {
    expect(
      edits({
        title: "Boat stops",
        slug: "ferry",
        note: " ",
        base: "",
        "label-two": "",
        "role-two": "copy",
        "role-one": "captain",
        "address-three": "https://post.example/f",
        "label-nobody": "x",
      }),
    ).toEqual([
      { kind: "rename", title: "Boat stops" },
      { kind: "note", note: null },
      { kind: "base", sourceId: null },
      { kind: "describe", sourceId: "two", label: null, role: "copy" },
      { kind: "describe", sourceId: "three", address: "https://post.example/f" },
    ]);
  });

  test("a field that was not touched leaves what another person changed since", () => {
    const shown = {
      title: "Ferry",
      slug: "old-ferry",
      note: "One line.\r\nMore.",
      base: "one",
      "label-two": "Agency",
      "role-two": "",
      "outlet-two": "Wire Desk",
      "address-two": "https://wire.example/old",
    };
    const was = Object.fromEntries(
      Object.entries(shown).map(([name, value]) => [`was-${name}`, value.replaceAll("\r\n", "\n")]),
    );
    expect(edits({ ...shown, ...was })).toEqual([]);
    expect(edits({ ...shown, ...was }, "remove:one")).toEqual([
      { kind: "remove", sourceId: "one" },
    ]);
    expect(edits({ ...shown, ...was, note: "", "role-two": "copy", slug: "boat" })).toEqual([
      { kind: "rename", title: null, slug: "boat" },
      { kind: "note", note: null },
      { kind: "describe", sourceId: "two", role: "copy" },
    ]);
    // Changed to what it has become meanwhile.
    expect(edits({ ...shown, ...was, base: "two" })).toEqual([]);
  });

  test("a new address keeps the title as it was given", () => {
    expect(edits({ title: "", slug: "boat" })).toEqual([
      { kind: "rename", title: null, slug: "boat" },
    ]);
  });

  test("sources are put in another order, taken out, taken back and moved", () => {
    expect(edits({}, "up:two")).toEqual([{ kind: "order", sourceIds: ["two", "one", "three"] }]);
    expect(edits({}, "down:two")).toEqual([{ kind: "order", sourceIds: ["one", "three", "two"] }]);
    expect(edits({}, "order-by-text")).toEqual([{ kind: "order", sourceIds: null }]);
    expect(edits({}, "remove:one")).toEqual([{ kind: "remove", sourceId: "one" }]);
    expect(edits({}, "take-back:one:abc")).toEqual([
      { kind: "take-back", sourceId: "one", hash: "abc" },
    ]);
    expect(edits({ "move-one": "story:choir", "move-two": "new" })).toEqual([
      { kind: "move", sourceId: "one", to: { story: "choir" } },
      { kind: "move", sourceId: "two", to: { newStory: { title: null } } },
    ]);
    for (const odd of ["up:one", "down:three", "remove:nobody", "burn:one", "", "undo:1"])
      expect(edits({}, odd)).toEqual([]);
  });
});

test("undoneEdit names the edit of an Undo button", () => {
  expect(undoneEdit("undo:e-1")).toBe("e-1");
  expect(undoneEdit("save")).toBeNull();
});

test("every edit of a source names it as the page does", () => {
  const called = (list: readonly StoryEdit[]) =>
    calledAsShown(list, new Map([["two", "Tarn Post"]])).map((edit) => edit.called ?? null);
  expect(
    called([
      { kind: "remove", sourceId: "two" },
      { kind: "base", sourceId: "two" },
      { kind: "remove", sourceId: "one" },
      { kind: "base", sourceId: null },
      { kind: "note", note: null },
    ]),
  ).toEqual(["Tarn Post", "Tarn Post", null, null, null]);
});

describe("readWithdrawal", () => {
  const read = (fields: Record<string, string>, action = "withdraw:one") =>
    readWithdrawal(story, new URLSearchParams(fields), action, new Map([["two", "Tarn Post"]]));

  test("another button withdraws nothing", () => {
    expect(read({ "withdraw-sure-one": "yes" }, "save")).toBeNull();
  });

  test("every version goes where no one is named, with the reason", () => {
    expect(
      read({
        "withdraw-sure-one": "yes",
        "withdraw-because-one": "rights-ended",
        "withdraw-reason-one": " The licence ended. ",
      }),
    ).toEqual({
      ok: true,
      value: {
        kind: "withdraw",
        hashes: ["a".repeat(64)],
        because: "rights-ended",
        reason: "The licence ended.",
      },
    });
  });

  test("one version goes where it is named", () => {
    expect(
      read({ "withdraw-sure-one": "yes", "withdraw-which-one": "b".repeat(64) }),
    ).toMatchObject({ value: { hashes: ["b".repeat(64)], because: "withdrawn", reason: "" } });
  });

  test("the source is called what the page calls it", () => {
    expect(read({ "withdraw-sure-two": "yes" }, "withdraw:two")).toMatchObject({
      value: { called: "Tarn Post" },
    });
  });

  test("not without the box, and not of a source that is not there", () => {
    expect(read({ "withdraw-sure-two": "yes" })).toMatchObject({
      ok: false,
      error: { status: 422 },
    });
    expect(read({}, "withdraw:gone")).toMatchObject({ ok: false, error: { status: 404 } });
  });
});
