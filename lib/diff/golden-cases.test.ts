import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { createVocabulary, tokenize } from "../text/tokenize";
import { applyChanges } from "./apply-changes";
import { compareTexts } from "./compare-texts";

const cases = join(import.meta.dirname, "cases");

/**
 * Each folder is one row: `base.txt`, `other.txt`, and `changes.txt` with the language on its first line and then one
 * change a line: class, `quoted` where it stands inside quotation marks, base and other. Typography is only counted.
 */
test.each(readdirSync(cases).sort())("%s", (name) => {
  const read = (file: string): string =>
    readFileSync(join(cases, name, file), "utf8").replace(/\n$/u, "");
  const base = read("base.txt");
  const other = read("other.txt");
  const [language = "en", ...expected] = read("changes.txt").split("\n");
  const vocabulary = createVocabulary();
  const { changes, precise } = compareTexts(
    tokenize(base, vocabulary),
    tokenize(other, vocabulary),
    vocabulary,
    [language, language],
  );
  const said = changes
    .filter((change) => change.class !== "typography")
    .map((change) =>
      [
        change.class,
        change.inQuotation ? "quoted" : "-",
        JSON.stringify(change.base.text),
        JSON.stringify(change.other.text),
      ].join(" "),
    );
  const glyphs = changes.length - said.length;
  expect([...said, `typography ${glyphs}`]).toEqual(expected);
  expect(applyChanges(base, changes)).toBe(other);
  expect(precise).toBe(true);
});
