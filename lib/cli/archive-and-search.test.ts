import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { restoreArchive } from "../store/archive/read-archive";
import { openStore } from "../store/open-store";
import type { ArchiveRow } from "../store/store";
import { main } from "./main";
import { chooseStyle } from "./terminal";

const SAMPLE = join(import.meta.dirname, "../../seeds/ishiba-trump");
const WIRE = join(SAMPLE, "1-wire-refiled.txt");
const COPY = join(SAMPLE, "2-syndicated-copy.txt");

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "variorum-archive-"));
  vi.stubEnv("DATABASE_URL", "");
  use("data");
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true, force: true });
});

const use = (data: string): void => {
  vi.stubEnv("VARIORUM_DATA", join(folder, data));
};

interface Outcome {
  readonly status: number;
  readonly out: string;
  readonly err: string;
  readonly bytes: Buffer;
}

async function run(
  args: readonly string[],
  input: Uint8Array = new Uint8Array(),
  watched = false,
): Promise<Outcome> {
  let out = "";
  let err = "";
  const parts: Uint8Array[] = [];
  const status = await main(args, {
    input: Readable.from(input.length === 0 ? [] : [Buffer.from(input)]),
    print: async (text) => {
      out += text;
    },
    printBytes: async (part) => {
      parts.push(part);
    },
    watched,
    complain: (line) => {
      err += `variorum: ${line}\n`;
    },
    style: chooseStyle(false, {}),
  });
  return { status, out, err, bytes: Buffer.concat(parts) };
}

async function rows(data: string): Promise<readonly ArchiveRow[]> {
  const opened = await openStore({ dataFolder: join(folder, data) });
  if (!opened.ok) throw new Error(opened.error.message);
  const found: ArchiveRow[] = [];
  for await (const row of opened.value.dump()) found.push(row);
  await opened.value.close();
  return found;
}

describe("export, and import of what it wrote", () => {
  test("restores an equal database, from a file and through standard input", async () => {
    await run(["import", SAMPLE]);
    const file = join(folder, "all.tar.gz");
    const exported = await run(["export", file]);
    expect(exported).toMatchObject({ status: 0, err: "" });
    expect(exported.out).toContain("5 texts of 1 story");
    use("second");
    const restored = await run(["import", file]);
    expect(restored).toMatchObject({ status: 0, err: "" });
    expect(restored.out).toMatch(/^.*all\.tar\.gz: restored, \d+ of its \d+ entries were new\.\n$/);
    expect(await rows("second")).toEqual(await rows("data"));
    const again = await run(["import", "--json", file]);
    const line = JSON.parse(again.out);
    expect(line).toMatchObject({ file, outcome: "restored" });
    expect(line.known).toBe(line.rows);
    use("data");
    const { bytes, status } = await run(["export", "-"]);
    expect(status).toBe(0);
    use("third");
    expect(await run(["import", "-"], bytes)).toMatchObject({ status: 0, err: "" });
    expect(await rows("third")).toEqual(await rows("data"));
  });

  test("trouble is one line: no folder, a terminal, a damaged archive", async () => {
    await run(["import", WIRE]);
    const nowhere = await run(["export", join(folder, "none/all.tar.gz")]);
    expect(nowhere).toMatchObject({ status: 2, out: "" });
    expect(nowhere.err).toContain("there is no such folder");
    expect((await run(["export", "-"], undefined, true)).err).toContain("no text for a terminal");
    const { bytes } = await run(["export", "-"]);
    const file = join(folder, "damaged.tar.gz");
    writeFileSync(file, bytes.subarray(0, bytes.length - 200));
    use("second");
    const cut = await run(["import", file]);
    expect(cut.status).toBe(2);
    expect(cut.err).toMatch(
      /^variorum: .*damaged\.tar\.gz: cannot be restored: .*Nothing was changed\.\n$/,
    );
    expect(await rows("second")).toEqual([]);
  });

  test("an archive of more files than one may hold is refused at the first that is too many", async () => {
    await run(["import", SAMPLE]);
    const file = join(folder, "all.tar.gz");
    await run(["export", file]);
    const opened = await openStore({ dataFolder: join(folder, "second") });
    if (!opened.ok) throw new Error(opened.error.message);
    const refused = await restoreArchive(opened.value, file, { mostFiles: 4 });
    expect(refused).toMatchObject({
      ok: false,
      error: {
        message: `${file} cannot be restored: it holds more than 4 files. Nothing was changed.`,
      },
    });
    expect(await restoreArchive(opened.value, file)).toMatchObject({ ok: true });
    await opened.value.close();
  });

  test("something else that is packed is refused like any file", async () => {
    const { gzipSync } = await import("node:zlib");
    const packed = gzipSync(readFileSync(WIRE));
    for (const args of [["-"], [join(folder, "wire.txt.gz")]]) {
      writeFileSync(join(folder, "wire.txt.gz"), packed);
      const { status, out } = await run(["import", "--json", ...args], packed);
      expect(status).toBe(1);
      expect(JSON.parse(out)).toMatchObject({ outcome: "skipped", code: "E_UNSUPPORTED_TYPE" });
    }
  });
});

describe("search", () => {
  test("lists kept texts by the share of the file that stands in them", async () => {
    await run(["import", SAMPLE]);
    const { status, out } = await run(["search", "--json", COPY]);
    expect(status).toBe(0);
    const line = JSON.parse(out);
    expect(line.file).toBe(COPY);
    const [itself, first, ...others] = line.found;
    expect(itself).toMatchObject({
      version: line.version,
      identical: true,
      shareOfText: 1,
      places: [{ story: "ishiba-trump", source: "2-syndicated-copy" }],
    });
    expect(itself.longestRun).toBeGreaterThan(100);
    expect(first.identical).toBe(false);
    expect(first.places).toEqual([
      expect.objectContaining({ story: "ishiba-trump", source: "1-wire-refiled" }),
    ]);
    expect(first.shareOfText).toBeGreaterThan(0.9);
    expect(first.spans.length).toBeGreaterThan(0);
    const shares = [first, ...others].map(({ shareOfText }) => shareOfText);
    expect(shares).toEqual([...shares].sort((a, b) => b - a));
    const text = await run(["search", COPY]);
    expect(text.out).toMatch(/¶ 1(?:–\d+)?\s+=\s+¶ 1/);
    expect(text.out).toContain("/s/ishiba-trump, 1-wire-refiled");
  });

  test("a text that is kept already is told first, also where nothing else shares words with it", async () => {
    await run(["import", WIRE]);
    const { status, out } = await run(["search", WIRE]);
    expect(status).toBe(0);
    expect(out).toMatch(/1-wire-refiled\.txt: this very text is kept as .+ · .+\.\n/u);
    expect(out).toContain("the very same text, byte for byte");
    await run(["import", COPY]);
    const [head] = (await run(["search", WIRE])).out.split("\n");
    expect(head).toMatch(
      /this very text is kept as .+; 1 other kept text shares words with it\.$/u,
    );
    const limited = await run(["search", "--json", "--limit", "1", WIRE]);
    expect(JSON.parse(limited.out).found).toMatchObject([{ identical: true }]);
  });

  test("spans are what both texts hold", async () => {
    await run(["import", WIRE]);
    const { out } = await run(["search", "--json", COPY]);
    const raw = readFileSync(COPY, "utf8");
    for (const { spans } of JSON.parse(out).found)
      for (const { text, file } of spans) expect(raw.slice(...file.span)).toBe(text);
  });

  test("a passage in a text of another subject is found", async () => {
    await run(["import", WIRE]);
    const passage =
      readFileSync(WIRE, "utf8")
        .split("\n")
        .filter((line) => line.length > 200)[1] ?? "";
    const file = join(folder, "other.txt");
    writeFileSync(
      file,
      `Choir of Tarn sings for the last time\n\nTARN – The choir sang on Friday, its leader Piet Anders said.\n\n${passage}\n`,
    );
    const { status, out } = await run(["search", "--json", file]);
    expect(status).toBe(0);
    expect(JSON.parse(out).found[0].longestRun).toBeGreaterThan(20);
  });

  test("status 1 where nothing is found, 2 for a file that cannot be read", async () => {
    await run(["import", WIRE]);
    const file = join(folder, "other.txt");
    writeFileSync(file, "The choir of Tarn sings for the last time on Friday, its leader said.");
    expect(await run(["search", file])).toMatchObject({ status: 1, err: "" });
    expect((await run(["search", join(folder, "none.txt"), COPY])).status).toBe(2);
    writeFileSync(file, "");
    expect((await run(["search", file])).status).toBe(2);
    expect((await run(["search", "--limit", "0", COPY])).status).toBe(2);
  });
});
