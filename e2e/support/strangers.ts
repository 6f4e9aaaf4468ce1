import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const folder = join("seeds", "ishiba-trump");

/** Words by which a page is read and its language is known: they stay, so that all is found as in the sample. */
const KEPT = new Set(
  (
    "the and but for not his her she they them was were are with that from have has had been this than then who " +
    "what when where which will would could should into over after before about their there here its one two four " +
    "refiled supply word dropped paragraph comment comments reporting editing by image agency login leave source sources " +
    "file interview wire nov thursday tuesday monday sunday friday " +
    "april today yesterday "
  ).split(" "),
);

/**
 * The same number written with other digits, given by the nonce and the number itself: were they given by the place in
 * the number alone, two nonces of a thousand would share every year, and two strangers' texts would be one story.
 */
const otherDigits = (number: string, nonce: string): string => {
  let state = 7;
  for (const letter of nonce + number) state = (state * 31 + letter.charCodeAt(0)) % 1_000_003;
  return number.replace(/\d/g, (digit, at: number) => {
    state = (state * 131 + 17) % 1_000_003;
    return at === 0 ? digit : String((Number(digit) + 1 + (state % 9)) % 10);
  });
};

/**
 * A text in which every word that says what it is about is another, invented one, the same wherever it stands, and
 * every year and long number too: what the texts of a story share with each other stays, what they share with any other
 * test's texts goes.
 * Before: "the prime minister told journalists"; after, with "zu": "the zuprime zuminister zutold zujournalists".
 */
export const estrange = (text: string, nonce: string): string =>
  text
    .replace(/\p{L}{3,}/gu, (word) => (KEPT.has(word.toLowerCase()) ? word : invented(word, nonce)))
    .replace(/\d{1,3}(?:,\d{3})+|\d{4}|\d\d-\d\d/g, (number) => otherDigits(number, nonce));

/** A word's own beginning would betray it: what is invented stands before it, with a capital where it had one. */
function invented(word: string, nonce: string): string {
  const lower = `${nonce}${word.charAt(0).toLowerCase()}${word.slice(1)}`;
  const first = word.charAt(0);
  return first === first.toLowerCase()
    ? lower
    : `${lower.charAt(0).toUpperCase()}${lower.slice(1)}`;
}

/** Letters that no other test and no other run has. */
export function newNonce(): string {
  const letters = "bdfgklmnprstvz";
  const vowels = "aeiou";
  const pick = (from: string) => from[Math.floor(Math.random() * from.length)] ?? "";
  return Array.from({ length: 4 }, () => pick(letters) + pick(vowels)).join("");
}

export interface TextFile {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

export const textFile = (name: string, text: string): TextFile => ({
  name,
  mimeType: "text/plain",
  buffer: Buffer.from(text),
});

/** The five texts of the sample story, made strange, in the order of their names. */
export const strangeStory = (nonce: string): readonly TextFile[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith(".txt"))
    .sort()
    .map((name) => textFile(name, estrange(readFileSync(join(folder, name), "utf8"), nonce)));
