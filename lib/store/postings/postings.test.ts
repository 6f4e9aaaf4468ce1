import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { version } from "../contract/samples";
import type { SketchRecord } from "../store";
import { type EmptyStore, emptySqlite } from "../testing/open-empty";
import { blocksOf, encodeBlocks, packDirectory, readBlock, unpackDirectory } from "./blocks";
import { isTermKey, MOST_TEXTS, posting, runKey, termKey } from "./posting";
import { textsEndingAt } from "./segments";

const anyKey = fc.oneof(
  fc.nat(20).map(runKey),
  fc.nat(20).map(termKey),
  fc.integer({ min: 0, max: 0xffff_ffff }).map(runKey),
  fc.integer({ min: 0, max: 0xffff_ffff }).map(termKey),
);

const anyPostings = fc
  .array(fc.tuple(anyKey, fc.oneof(fc.nat(3), fc.nat(MOST_TEXTS - 1))), {
    maxLength: 3_000,
    size: "max",
  })
  .map((pairs) =>
    [...new Set(pairs.map(([key, text]) => posting(key, text)))].sort((a, b) => a - b),
  );

describe("blocks of postings", () => {
  it("are read as they were written, whole and by key", () => {
    fc.assert(
      fc.property(anyPostings, (postings) => {
        const blocks = [...encodeBlocks(postings)];
        const read: number[] = [];
        for (const block of blocks) readBlock(block, (key, text) => read.push(posting(key, text)));
        expect(read).toEqual(postings);
        for (const { body } of blocks) expect(body.length).toBeLessThanOrEqual(980);

        const directory = unpackDirectory(packDirectory(blocks.map(({ firstKey }) => firstKey)));
        const keys = [...new Set(postings.map((one) => Math.floor(one / MOST_TEXTS)))];
        for (const key of [...keys.slice(0, 20), runKey(7), termKey(7)]) {
          const found: number[] = [];
          const { start, end } = blocksOf(directory, key);
          for (const block of blocks.slice(start, end))
            readBlock(block, (held, text) => found.push(posting(held, text)), [key]);
          expect(found).toEqual(postings.filter((one) => Math.floor(one / MOST_TEXTS) === key));
        }
      }),
      { numRuns: 40, seed: 11 },
    );
  });

  it("tell runs from terms of the same hash", () => {
    expect([0, 0xffff_ffff].map((hash) => isTermKey(runKey(hash)))).toEqual([false, false]);
    expect([0, 0xffff_ffff].map((hash) => isTermKey(termKey(hash)))).toEqual([true, true]);
  });
});

it("segments end where their sizes divide the number of the text", () => {
  expect([1, 128, 1_024, 1_152, 8_192, 65_536, 131_072].map(textsEndingAt)).toEqual([
    [],
    [128],
    [128, 1_024],
    [128],
    [128, 1_024, 8_192],
    [128, 1_024, 8_192, 65_536],
    [128, 1_024, 8_192, 65_536],
  ]);
});

describe("the index of 2,500 texts", { timeout: 90_000 }, () => {
  const TEXTS = 2_500;
  /** As many hashes of its own as an article has: enough for a merge in several parts. */
  const own = (text: number) =>
    Array.from({ length: 80 }, (_, at) => Math.imul(text * 81 + at, 0x9e37_79b1) >>> 0);
  /** Some hashes that hundreds hold, some that a few hold, some that half or all hold. */
  const sketch = (text: number): SketchRecord => ({
    runs: [...new Set([...own(text), (text % 700) * 8 + 3, (text % 2) * 8 + 5, 0xffff_fff8])],
    terms: [text % 50, 1_000 + (text % 900), 5_000 + (text % 5)],
  });
  let opened: EmptyStore;
  beforeAll(async () => {
    opened = await emptySqlite();
    await opened.store.write(async (writer) => {
      for (let text = 1; text <= TEXTS; text += 1)
        await writer.addVersion(version(`Text ${text}`, { sketch: sketch(text) }));
    });
  }, 60_000);
  afterAll(() => opened.close());

  it("finds what a walk over all of them finds", async () => {
    const all = Array.from({ length: TEXTS }, (_, at) => ({ text: at + 1, ...sketch(at + 1) }));
    for (const asked of [1, 128, 129, 1_500, 2_048, 2_049, 2_499, 2_500]) {
      const { runs, terms } = sketch(asked);
      const expected = all
        .map((one) => {
          const sharedRuns = runs.filter((run) => one.runs.includes(run));
          // Of a run that more than a thousand hold the newest thousand count.
          const counted = sharedRuns.filter(
            (run) =>
              all.filter((other) => other.text > one.text && other.runs.includes(run)).length <
              1_000,
          );
          return { hash: version(`Text ${one.text}`).hash, sharedRuns: counted.length };
        })
        .filter(({ sharedRuns }) => sharedRuns > 0);
      const { found, commonRuns, commonTerms } = await opened.store.findCandidates(
        { runs, terms },
        5_000,
      );
      expect([commonRuns, commonTerms]).toEqual([2, 0]);
      const shared = new Map(found.map(({ hash, sharedRuns }) => [hash, sharedRuns]));
      for (const { hash, sharedRuns } of expected) expect(shared.get(hash)).toBe(sharedRuns);
      expect(found.filter(({ sharedRuns }) => sharedRuns > 0)).toHaveLength(expected.length);
      const withTerms = all.filter((one) => terms.some((term) => one.terms.includes(term)));
      expect(found.filter(({ termWeight }) => termWeight > 0)).toHaveLength(withTerms.length);
    }
  });

  it("gives every sketch back for an archive", async () => {
    let text = 0;
    for await (const { table, row } of opened.store.dump()) {
      if (table !== "versions") break;
      text += 1;
      const { runs, terms } = sketch(text);
      const numbers = [...runs, ...terms];
      const sorted = [...runs.toSorted((a, b) => a - b), ...terms.toSorted((a, b) => a - b)];
      const bytes = row.sketch as Uint8Array;
      const view = new DataView(bytes.buffer, bytes.byteOffset);
      expect(numbers.map((_, at) => view.getUint32(at * 4, true))).toEqual(sorted);
    }
    expect(text).toBe(TEXTS);
  });
});
