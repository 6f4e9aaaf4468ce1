import type { TokenSequence } from "../text/tokenize";

/**
 * The place and agency that open a report: "HARLOW (Agency) – ", "HARLOW, Nov. 4 (Agency) -- ", "Harlow (Agencia).- ",
 * "HARLOW – ", "【港町共同】", "（通信社） - ".
 */
const FORMS: readonly RegExp[] = [
  /^[\p{Lu}\p{Lo}][^()\n]{0,60}\(\s?(?=[^()\n]*\p{L})[^()\n]{2,40}\)\s?(?:\.\s?)?[-–—―]{1,2}\s?/u,
  /^\((?=[^()\n]*\p{L})[^()\n]{2,40}\)\s?(?:\.\s?)?[-–—―]{1,2}\s?/u,
  /^\p{Lu}[\p{Lu}\s.'’/,-]{2,40}\s[-–—―]{1,2}\s/u,
  /^\p{Lu}[\p{Lu}\s.'’/-]{2,40},\s\p{L}{3,10}\.?\s\d{1,2}(?:,?\s\d{4})?\s?[-–—―]{1,2}\s/u,
  /^[【［[][^】\]］\n]{2,40}[】\]］]\s?(?:[-–—―－=＝]{1,2}\s?)?/u,
  /^[（(][^）)\n]{2,40}[）)]\s?[-–—―－]{1,2}\s?/u,
];

/** Every form has a bracket or a dash near the start. */
const MAY_BE = /[([【［（]|[-–—―]/u;

/** Tokens that the dateline takes at the start of a text; 0 where there is none. */
export function datelineLength(tokens: TokenSequence): number {
  const start = tokens.text.slice(0, 120);
  if (!MAY_BE.test(start)) return 0;
  for (const form of FORMS) {
    const found = form.exec(start);
    if (found === null) continue;
    let count = 0;
    while (count < tokens.length && (tokens.ends[count] as number) <= found[0].length) count += 1;
    return count;
  }
  return 0;
}
