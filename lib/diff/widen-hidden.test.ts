import { expect, test } from "vitest";
import { createVocabulary, tokenize } from "../text/tokenize";
import { compareTexts } from "./compare-texts";
import { readNotation, writeNotation } from "./notation";

/** Hidden characters are written `<200b>`. */
const shown = (text: string): string =>
  text.replace(
    /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu,
    (hidden) => `<${hidden.charCodeAt(0).toString(16)}>`,
  );
const hidden = (text: string): string =>
  text.replace(/<([\da-f]+)>/gu, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );

const changesOf = (noted: string) => {
  const { base, other } = readNotation(hidden(noted));
  const vocabulary = createVocabulary();
  const { changes } = compareTexts(
    tokenize(base, vocabulary),
    tokenize(other, vocabulary),
    vocabulary,
    ["en", "en"],
  );
  return { changes, noted: shown(writeNotation(base, changes)) };
};

test.each([
  "He did not [resign|re<200b>sign].",
  "He did not [resign|re<200d>sign].",
  "Turnout was [41|4<2060>1]%.",
  "won [3-1|<2067>1-3<2069>]",
  "The verdict: [guilty|<202e>guilty<202c>].",
  "the [harbour-master|harbour<feff>-<feff>master] said",
])("a difference that cannot be seen is shown by its word, as one of wording: %s", (noted) => {
  const found = changesOf(noted);
  expect(found.noted).toBe(noted);
  expect(found.changes.every((change) => change.class !== "typography")).toBe(true);
});

test.each([
  // What a writing system needs where it stands, and what stands between words.
  "م[ی<200c>|ی]خواهم",
  "שלום[<200f>|] עולם",
  "a har[<ad>|]bour",
  "The port closed.[<200b>|]",
])("what writing needs is a matter of typography: %s", (noted) => {
  const found = changesOf(noted);
  expect(found.noted).toBe(noted);
  expect(found.changes.map((change) => change.class)).toEqual(["typography"]);
});
