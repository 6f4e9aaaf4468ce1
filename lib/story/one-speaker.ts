/** Shorter first names are others with one letter changed: "Ada" and "Ida". */
const LONG_ENOUGH = 4;

/**
 * Whether two names are of one speaker: "Lund" and "Ada Lund"; 沢実 and 沢; "E. Lund" and "Erik Lund"; and, as spellings
 * are corrected, "Erik Lund" and "Eric Lund". "Paul" and "Paula", "Mario" and "Maria" stay two.
 */
export function areOneSpeaker(one: string | null, two: string | null): boolean {
  if (one === null || two === null) return one === two;
  if (one.includes(two) || two.includes(one)) return true;
  const [first, second] = [one.split(/\s+/u), two.split(/\s+/u)];
  if (first.length < 2 || first.length !== second.length) return false;
  if (first.at(-1) !== second.at(-1)) return false;
  return first.every((word, index) => areOneForename(word, second[index] ?? ""));
}

function areOneForename(one: string, two: string): boolean {
  if (one === two) return true;
  const [short, long] = one.length <= two.length ? [one, two] : [two, one];
  if (short.charAt(0) !== long.charAt(0)) return false;
  if (/^\p{L}\.?$/u.test(short)) return true;
  if (long.length < LONG_ENOUGH || long.length - short.length > 1) return false;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at++;
  const isEnd = at >= long.length - 1;
  if (isEnd && /[aeiou]/iu.test(long.slice(at) + short.slice(at))) return false;
  return short.slice(short.length === long.length ? at + 1 : at) === long.slice(at + 1);
}
