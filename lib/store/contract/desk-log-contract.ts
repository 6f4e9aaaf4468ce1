import { expect, it } from "vitest";
import type { NewDeskEntry } from "../desk-records";
import type { Store } from "../store";
import { day, story } from "./samples";

const review = (id: string, storyId: string): NewDeskEntry => ({
  id,
  kind: "review",
  storyId,
  key: "0".repeat(16),
  state: "fine",
  note: "",
  about: { ledger: "drift", class: "number", source: "s1", sentence: "A number differs." },
  by: "Ada",
  at: day(2),
});

export function deskLogContract(store: () => Store): void {
  it("logs who wrote where", async () => {
    const write = (id: string, what: string, by: string) => ({
      id,
      kind: "write" as const,
      key: what,
      storyId: null,
      what,
      by,
      at: day(6),
    });
    await store().write(async (writer) => {
      await writer.addDeskEntry(write("w1", "POST /add/read", "ada@harbour.example"));
      await writer.addDeskEntry(write("w2", "POST /s/ferry/edit/change", "bo@harbour.example"));
    });
    const log = await store().listDeskEntries({ kind: "write" }, 10);
    expect(log.map(({ what, by, at }) => [what, by, at])).toEqual([
      ["POST /s/ferry/edit/change", "bo@harbour.example", day(6)],
      ["POST /add/read", "ada@harbour.example", day(6)],
    ]);
  });

  it("tells the whole log, the latest first, of one story or of one person", async () => {
    const { id } = await store().write((writer) => writer.createStory(story("log-1")));
    const other = await store().write((writer) => writer.createStory(story("log-2")));
    await store().write(async (writer) => {
      await writer.addDeskEntry(review("log1", id));
      await writer.addDeskEntry(review("log2", other.id));
      await writer.undoDeskEntry("log1", { id: "undo log1", by: "Bo", at: day(4) });
    });
    const what = "POST /s/logged/edit/change";
    await store().write((writer) =>
      writer.addDeskEntry({
        id: "log3",
        kind: "write",
        key: what,
        storyId: null,
        what,
        by: "Cy",
        at: day(7),
      }),
    );
    const all = { from: 0, limit: 4 };
    const told = async (...asked: Parameters<Store["listDeskLog"]>) =>
      (await store().listDeskLog(...asked)).map(
        ({ entry, undo: isUndo, doing }) => [entry.id, isUndo, doing.by, doing.at] as const,
      );
    expect(await told({}, all)).toEqual([
      ["log3", false, "Cy", day(7)],
      ["log1", true, "Bo", day(4)],
      ["log2", false, "Ada", day(2)],
      ["log1", false, "Ada", day(2)],
    ]);
    expect(await told({}, { from: 1, limit: 1 })).toEqual([["log1", true, "Bo", day(4)]]);
    expect((await told({ by: "Cy" }, all)).map(([one]) => one)).toEqual(["log3"]);
    const ofStory = { story: { id, writes: [what] } };
    expect((await told(ofStory, all)).map(([one]) => one)).toEqual(["log3", "log1", "log1"]);
    expect(await store().countDeskLog(ofStory)).toBe(3);
    expect(await store().countDeskLog({ story: { id: "nobody", writes: [] } })).toBe(0);
    expect(await store().listDeskPeople()).toEqual(expect.arrayContaining(["Ada", "Bo", "Cy"]));
  });
}
