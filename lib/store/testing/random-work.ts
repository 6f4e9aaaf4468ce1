import fc from "fast-check";
import { day, source, story, version } from "../contract/samples";
import type { StoryRecord } from "../records";
import type { Store, StoreWriter } from "../store";
import { deskWorks } from "./random-desk";
import type { Made, Operation, Work } from "./random-operation";

export const anyOperations = (least: number, most: number): fc.Arbitrary<readonly Operation[]> =>
  fc.array(
    fc.record({
      kind: fc.nat(18),
      a: fc.nat(30),
      b: fc.nat(30),
      at: fc.integer({ min: 1, max: 28 }),
    }),
    { minLength: least, maxLength: most, size: "max" },
  );

const pick = (list: readonly string[], number: number): string => list[number % list.length] ?? "";

const names = ["wire", "copy", "Late edition", "ältere", "a".repeat(210)];

const addVersion: Work = async (writer, made, { a, b, at }) => {
  const text = version(`Text ${a}\0 é ${"word ".repeat(b)}`, {
    addedAt: day(at),
    tags: a % 3 === 0 ? [{ line: a, kind: "byline" }] : [],
    facts: b % 2 === 0 ? { outlet: `Outlet ${b}` } : {},
    sketch: { runs: [a, b, 0xffff_fff0 + (a % 16)], terms: [a % 4, 1_000 + b, a % 4] },
  });
  const said = await writer.addVersion(text);
  if (said === "taken") made.hashes.push(text.hash);
  return said;
};

const createStory: Work = async (writer, made, { a, b, at }) => {
  const origin = a % 4 === 0 ? `folder:/${b % 3}` : null;
  const created = await writer.createStory(
    story(pick(names, a), { title: b % 2 ? `Title ${b}` : null, origin, at: day(at) }),
  );
  if (!made.stories.includes(created.id)) made.stories.push(created.id);
  return created;
};

const addSource: Work = async (writer, made, { a, b, at }) => {
  if (made.stories.length === 0 || made.hashes.length === 0) return null;
  const added = await writer.addSource(
    pick(made.stories, a),
    source(pick(names, b), { uri: `urn:${b % 5}`, outlet: b % 2 ? `Outlet ${a}` : null }),
    pick(made.hashes, a + b),
    day(at),
  );
  made.sources.push(added.id);
  return added;
};

const onSource =
  (
    work: (writer: StoreWriter, id: string, made: Made, operation: Operation) => Promise<unknown>,
  ): Work =>
  async (writer, made, operation) =>
    made.sources.length === 0
      ? null
      : work(writer, pick(made.sources, operation.a), made, operation);

const onStory =
  (
    work: (writer: StoreWriter, id: string, made: Made, operation: Operation) => Promise<unknown>,
  ): Work =>
  async (writer, made, operation) =>
    made.stories.length === 0
      ? null
      : work(writer, pick(made.stories, operation.a), made, operation);

const works: readonly Work[] = [
  addVersion,
  addVersion,
  createStory,
  addSource,
  addSource,
  onStory((writer, id, _, { b, at }) => writer.updateStory(id, { slug: pick(names, b) }, day(at))),
  onStory((writer, id, made, { b, at }) =>
    writer.updateStory(
      id,
      { title: `T${b}`, ordered: b % 2 === 0, baseSourceId: pick(made.sources, b) || null },
      day(at),
    ),
  ),
  onSource((writer, id, _, { b, at }) => writer.updateSource(id, { position: b % 5 }, day(at))),
  onSource((writer, id, _, { b, at }) =>
    writer.updateSource(id, { removedAt: b % 2 ? day(at) : null, file: `f${b % 3}.txt` }, day(at)),
  ),
  onSource((writer, id, made, { b, at }) =>
    writer.updateSource(id, { storyId: pick(made.stories, b) }, day(at)),
  ),
  onSource((writer, id, made, { b, at }) => writer.addState(id, pick(made.hashes, b), day(at))),
  onSource((writer, id, made, { b, at }) => writer.dropState(id, pick(made.hashes, b), day(at))),
  onStory((writer, id, made, { a, b, at }) =>
    writer.addEdit({
      id: `e${a}-${b}`,
      storyId: id,
      at: day(at),
      what: "Renamed.",
      undo: made.stories.length,
    }),
  ),
  (writer, _, { a, b, at }) => writer.markUndone(`e${a}-${b}`, day(at)),
  onSource((writer, sourceId, _, { b, at }) =>
    b % 3 === 0
      ? writer.deleteWatch(sourceId)
      : writer.saveWatch({
          sourceId,
          address: `https://news.example/${b}`,
          everyMinutes: b,
          etag: null,
          lastModified: null,
          lastTriedAt: null,
          lastOutcome: null,
          nextAt: day(at),
        }),
  ),
  async (writer, made, { a, at }) => {
    if (made.hashes.length === 0) return null;
    await writer.savePassages(pick(made.hashes, a), `${a % 2}`, `["${"p".repeat(a)}"]`);
    const reason = { kind: "withdrawn", reason: "Asked.", at: day(at) } as const;
    return writer.withdrawVersion(pick(made.hashes, a), a % 2 === 0 ? reason : null);
  },
  ...deskWorks(pick),
];

/** Does all that, some of it together in one write; tells what each answered. */
export async function doWork(
  store: Store,
  operations: readonly Operation[],
): Promise<readonly unknown[]> {
  const made: Made = { stories: [], sources: [], hashes: [], entries: [] };
  const answers: unknown[] = [];
  for (let at = 0; at < operations.length; ) {
    const together = operations.slice(at, at + 1 + ((operations[at]?.b ?? 0) % 4));
    answers.push(
      ...(await store.write(async (writer) => {
        const said: unknown[] = [];
        for (const operation of together)
          said.push(await works[operation.kind]?.(writer, made, operation));
        return said;
      })),
    );
    at += together.length;
  }
  return answers;
}

/** A value in which every id (given by chance) reads as the number of its first appearance. */
export function withoutIds(value: unknown): unknown {
  const seen = new Map<string, number>();
  const id = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;
  const json = JSON.stringify(value, (_, inner: unknown) =>
    inner instanceof Uint8Array ? Buffer.from(inner).toString("hex") : inner,
  );
  const plain = json.replaceAll(id, (match) => {
    if (!seen.has(match)) seen.set(match, seen.size);
    return `id ${seen.get(match)}`;
  });
  return JSON.parse(plain) as unknown;
}

export async function allRows(store: Store): Promise<readonly unknown[]> {
  const rows: unknown[] = [];
  for await (const row of store.dump()) rows.push(row);
  return rows;
}

export async function allStories(store: Store): Promise<readonly StoryRecord[]> {
  const stories: StoryRecord[] = [];
  let after: string | null = null;
  do {
    const page = await store.listStories({ after, limit: 3 });
    stories.push(...page.items);
    after = page.next;
  } while (after !== null);
  return stories;
}
