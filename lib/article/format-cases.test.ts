import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { showDocument } from "./test-documents";

/** Formats whose golden cases are folders `<format>/cases/<name>/` with `input.*` and `expected.json`. */
const FORMATS = ["ninjs", "nitf", "newsml", "feed"];

const CASES = FORMATS.flatMap((format) => {
  const folder = join(import.meta.dirname, format, "cases");
  return readdirSync(folder)
    .sort()
    .map((name) => ({ name: `${format}/${name}`, folder: join(folder, name) }));
});

function inputOf(folder: string): { readonly bytes: Uint8Array; readonly fileName: string } {
  const fileName = readdirSync(folder).find((name) => name.startsWith("input.")) ?? "input";
  return { bytes: readFileSync(join(folder, fileName)), fileName };
}

describe.each(CASES)("the document $name", ({ folder }) => {
  it("is read as a person would want it", () => {
    const { bytes, fileName } = inputOf(folder);
    const shown = showDocument(bytes, { fileName });
    const path = join(folder, "expected.json");
    if (!existsSync(path)) writeFileSync(path, `${JSON.stringify(shown, null, 2)}\n`);
    expect(shown).toEqual(JSON.parse(readFileSync(path, "utf8")));
  });
});
