import { expect, it } from "vitest";
import type { FindingFilter, KeptFinding, ReviewState } from "../desk-records";
import type { Store } from "../store";
import { keptFinding } from "../testing/random-desk";
import { day, source, story, version } from "./samples";

const ALL = { from: 0, limit: 100 };

export function deskContract(store: () => Store): void {
  let made = 0;
  const makeStory = async () => {
    made += 1;
    const { id } = await store().write((writer) => writer.createStory(story(`desk-${made}`)));
    return id;
  };
  const keep = (storyId: string, findings: readonly KeptFinding[], stamp = "s", at = day(1)) =>
    store().write((writer) =>
      writer.keepFindings(storyId, {
        stamp,
        maker: "m1",
        changedAt: at,
        expiresAt: null,
        findings,
      }),
    );
  const review = (storyId: string, key: string, id: string, state: ReviewState, note = "") =>
    store().write((writer) =>
      writer.addDeskEntry({
        id,
        kind: "review",
        storyId,
        key,
        state,
        note,
        about: { ledger: "drift", class: "number", source: "s1", sentence: `About ${key}.` },
        by: "Ada",
        at: day(2),
      }),
    );
  const addRule = (id: string, key: string) =>
    store().write((writer) =>
      writer.addDeskEntry({
        id,
        kind: "rule",
        storyId: null,
        key,
        pair: ["colour", "color"],
        note: "",
        by: null,
        at: day(3),
      }),
    );
  const undo = (entry: string, id = `undo ${entry}`) =>
    store().write((writer) => writer.undoDeskEntry(entry, { id, by: "Bo", at: day(4) }));
  const states = async (filter: FindingFilter) =>
    Object.fromEntries(
      (await store().listFindings(filter, ALL)).map(({ finding, state }) => [
        Number.parseInt(finding.id, 16),
        state,
      ]),
    );

  it("keeps the findings of a story in the order of their weight, and in its own", async () => {
    const [one, two] = [await makeStory(), await makeStory()];
    await keep(one, [keptFinding(5), keptFinding(2), keptFinding(4)]);
    await keep(two, [keptFinding(1), keptFinding(8)]);
    const queue = await store().listFindings({}, ALL);
    expect(queue.map(({ storyId, finding }) => [storyId === one, finding.value])).toEqual(
      [
        [false, keptFinding(8)],
        [true, keptFinding(2)],
        [true, keptFinding(4)],
        [false, keptFinding(1)],
        [true, keptFinding(5)],
      ].map(([isOne, kept]) => [isOne, (kept as KeptFinding).value]),
    );
    const numbers = async (filter: FindingFilter, page = ALL) =>
      (await store().listFindings(filter, page)).map(({ finding }) =>
        Number.parseInt(finding.id, 16),
      );
    expect(await numbers({ storyId: one })).toEqual([2, 4, 5]);
    expect(await numbers({ storyId: one }, { from: 1, limit: 1 })).toEqual([4]);
    expect(await numbers({ ledger: "drift", class: "number" })).toEqual([8, 4]);
    expect(await numbers({ source: "s2" })).toEqual([8, 2, 5]);
    expect(await numbers({ storyId: two, id: keptFinding(8).id })).toEqual([8]);
    const text = version("The boat");
    await store().write((writer) => writer.addVersion(text));
    const named = source("s2", { label: "Ångbåt, 50% off" });
    await store().write((writer) => writer.addSource(one, named, text.hash, day(1)));
    expect(await numbers({ sourceLike: "S2" })).toEqual([8, 2, 5]);
    expect(await numbers({ sourceLike: "0% Ångbåt" })).toEqual([2, 5]);
    expect(await numbers({ sourceLike: "5% off" })).toEqual([]);
    expect(await numbers({ storyLike: `about SK-${made}` })).toEqual([8, 1]);
    expect(await numbers({ storyId: "nobody" })).toEqual([]);
    expect(await store().countFindings({ ledger: "drift" })).toEqual({
      states: { open: 3 },
      classes: [
        { ledger: "drift", class: "number", count: 2 },
        { ledger: "drift", class: "spelling", count: 1 },
        { ledger: "wording", class: "spelling", count: 2 },
      ],
    });
    await keep(one, []);
    await keep(two, []);
    expect(await numbers({})).toEqual([]);
  });

  it("lets the last word that stands decide, and keeps every word", async () => {
    const id = await makeStory();
    await keep(id, [keptFinding(1), keptFinding(2)]);
    const key = keptFinding(2).id;
    await review(id, key, "r1", "needs-fix", "Ask the desk.");
    await review(id, key, "r2", "fine");
    await review(id, key, "r2", "open");
    expect(await states({ storyId: id })).toEqual({ 1: "open", 2: "fine" });
    expect(await undo("r2")).toBe(true);
    expect(await undo("r2", "again")).toBe(false);
    expect(await states({ storyId: id })).toEqual({ 1: "open", 2: "needs-fix" });
    const [queued] = await store().listFindings({ storyId: id, state: "needs-fix" }, ALL);
    expect(queued?.entry).toMatchObject({ id: "r1", note: "Ask the desk.", by: "Ada", at: day(2) });
    await undo("r1");
    expect(await states({ storyId: id })).toEqual({ 1: "open", 2: "open" });
    const said = await store().listDeskEntries({ kind: "review", storyId: id, key }, 10);
    expect(said.map((entry) => [entry.id, entry.undone])).toEqual([
      ["r2", { by: "Bo", at: day(4) }],
      ["r1", { by: "Bo", at: day(4) }],
    ]);
    expect(await store().standingEntries({ kind: "review", storyId: id })).toEqual([]);
    expect(await store().findDeskEntry("r1")).toMatchObject({ kind: "review", key, storyId: id });
    expect(await store().findDeskEntry("undo r1")).toBeNull();
  });

  it("applies a rule to the same words in all stories, now and later, and not where an editor spoke", async () => {
    const [one, two] = [await makeStory(), await makeStory()];
    const pair = keptFinding(6).pair ?? "";
    await keep(one, [keptFinding(5), keptFinding(6), keptFinding(12)]);
    await review(one, keptFinding(12).id, "r3", "needs-fix");
    await addRule("rule1", pair);
    expect(await states({ storyId: one })).toEqual({
      5: "open",
      6: "house-style",
      12: "needs-fix",
    });
    await keep(two, [keptFinding(6), keptFinding(9)]);
    expect(await states({ storyId: two })).toEqual({ 6: "house-style", 9: "open" });
    expect(await store().countFindings({ pair })).toMatchObject({
      states: { "house-style": 2, "needs-fix": 1 },
    });
    await undo("r3");
    expect(await states({ storyId: one })).toEqual({
      5: "open",
      6: "house-style",
      12: "house-style",
    });
    await review(two, keptFinding(6).id, "r4", "open");
    await undo("rule1");
    expect(await states({ storyId: one })).toEqual({ 5: "open", 6: "open", 12: "open" });
    await addRule("rule2", pair);
    expect(await states({ storyId: two })).toEqual({ 6: "open", 9: "open" });
    expect((await store().standingEntries({ kind: "rule" })).map(({ id }) => id)).toEqual([
      "rule2",
    ]);
    await undo("rule2");
  });

  it("keeps a finding that was spoken of and is not found any more, and finds it again", async () => {
    const id = await makeStory();
    await keep(id, [keptFinding(1), keptFinding(2)]);
    await review(id, keptFinding(2).id, "r5", "needs-fix", "Called them.");
    await keep(id, [keptFinding(1)]);
    expect(await states({ storyId: id })).toEqual({ 1: "open" });
    const [gone] = await store().listFindings({ storyId: id, state: "gone" }, ALL);
    expect(gone).toMatchObject({
      gone: true,
      state: "needs-fix",
      finding: { value: { sentence: `About ${keptFinding(2).id}.` } },
    });
    expect((await store().countFindings({ storyId: id })).states).toEqual({ open: 1, gone: 1 });
    await keep(id, [keptFinding(2)]);
    expect(await states({ storyId: id })).toEqual({ 2: "needs-fix" });
    await keep(id, []);
    await undo("r5");
    expect(await states({ storyId: id, state: "gone" })).toEqual({});
  });

  it("knows which stories are to be read again", async () => {
    const id = await makeStory();
    const unread = async (maker = "m1", now = day(9)) => {
      const { stories, count } = await store().listUnread({ maker, now }, 500);
      expect(count).toBe(stories.length);
      return stories.some((record) => record.id === id);
    };
    expect(await unread()).toBe(true);
    await keep(id, [keptFinding(1)], "stamp 1");
    expect(await unread()).toBe(false);
    expect(await unread("m2")).toBe(true);
    expect((await store().findingStamps([id, "nobody"])).get(id)).toBe("stamp 1");
    await store().write((writer) => writer.updateStory(id, { note: "New." }, day(5)));
    expect(await unread()).toBe(true);
    await store().write((writer) =>
      writer.keepFindings(id, {
        stamp: "stamp 2",
        maker: "m1",
        changedAt: day(5),
        expiresAt: day(8),
        findings: [],
      }),
    );
    expect([await unread("m1", day(7)), await unread("m1", day(8))]).toEqual([false, true]);
  });
}
