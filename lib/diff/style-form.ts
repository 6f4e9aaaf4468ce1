/** "54,000", "54.000" and "54 000" are one figure; so are "3.4" and "3,4". */
function figureForm(word: string): string {
  if (/^\p{Nd}{1,3}(?:([., '])\p{Nd}{3})(?:\1\p{Nd}{3})*$/u.test(word))
    return word.replace(/[., ']/gu, "");
  return word.replace(/^(\p{Nd}+),(\p{Nd}{1,2})$/u, "$1.$2");
}

/**
 * The form of a word without house style: small letters, no stops of abbreviations. "U.S." and "US" become `§us` so that
 * they differ from "us"; `clash` tells which words in small letters a run of capitals must not be taken for.
 */
export function styleForm(
  word: string,
  clash: ReadonlySet<string>,
  numbers: ReadonlyMap<string, string>,
): string {
  if (/^[a-z]+$/u.test(word)) return numbers.get(word) ?? word;
  if (/^\p{Nd}/u.test(word)) return `#${figureForm(word.toLowerCase())}`;
  if (/^(?:\p{L}\.)+\p{L}?\.?(?:'s)?$/u.test(word) && word.length > 2) {
    const letters = word.replaceAll(".", "");
    return /^\p{Lu}/u.test(letters) ? `§${letters.toLowerCase()}` : letters;
  }
  const parts = word.split("-");
  if (parts.length > 1 && parts.every((part) => part !== ""))
    return joinParts(parts, clash, numbers);
  const bare = word.length > 1 && word.endsWith(".") ? word.slice(0, -1) : word;
  const small = bare.toLowerCase();
  if (small !== bare && bare.length > 1 && bare.length < 6 && isCapitals(bare, small)) {
    const stem = small.endsWith("'s") ? small.slice(0, -2) : small;
    if (clash.has(stem) || ACRONYMS.has(stem)) return `§${small}`;
  }
  return numbers.get(small) ?? small;
}

/** Acronyms whose names are spelled out elsewhere, or which name a country or body. */
const ACRONYMS = new Set("us usa uk un eu ue onu eua eeuu uae".split(" "));

const isCapitals = (bare: string, small: string): boolean =>
  bare.replace(/'s$/u, "") === bare.replace(/'s$/u, "").toUpperCase() && small !== "i";

/** "twenty-five" is 25; "five-minute" is 5-minute; "U.S.-Harlow" is US-Harlow. */
function joinParts(
  parts: readonly string[],
  clash: ReadonlySet<string>,
  numbers: ReadonlyMap<string, string>,
): string {
  const forms = parts.map((part) => styleForm(part, clash, numbers));
  const [tens, ones] = forms;
  if (forms.length === 2 && /^#[2-9]0$/u.test(tens ?? "") && /^#[1-9]$/u.test(ones ?? ""))
    return `#${Number(tens?.slice(1)) + Number(ones?.slice(1))}`;
  return forms.join("-");
}
