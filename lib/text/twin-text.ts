/** Places in a text that its sign is made of; more places, fewer chance meetings, more work for every text. */
const PLACES = 12;

const SINGLE = "'’‘′";
const DOUBLE = '"“”„‟';

/** A number that texts share if they are equal but for the glyphs of quotation marks; others share it rarely. */
export function signOf(text: string): number {
  const step = Math.max(1, Math.floor(text.length / PLACES));
  let sign = text.length;
  for (let at = step >> 1; at < text.length; at += step) {
    const unit = text.charCodeAt(at);
    // Letters only: a glyph must not tell.
    if ((unit >= 97 && unit <= 122) || unit === 32) sign = (Math.imul(sign, 31) + unit) | 0;
  }
  return sign;
}

/**
 * Whether two texts are equal unit by unit but for glyphs of quotation marks of one kind (“ for ", ’ for '), so that
 * their tokens stand at the same offsets. Doubtful cases are no twins: two single marks in a row might be one double
 * mark, and a web address may end at one glyph and not at another.
 */
export function isTwin(one: string, two: string): boolean {
  if (one === two) return true;
  if (one.length !== two.length) return false;
  for (let at = 0; at < one.length; at++) {
    if (one.charCodeAt(at) === two.charCodeAt(at)) continue;
    const a = one.charAt(at);
    const b = two.charAt(at);
    const single = SINGLE.includes(a) && SINGLE.includes(b);
    if (!single && !(DOUBLE.includes(a) && DOUBLE.includes(b))) return false;
    if (single && (hasNeighbour(one, at) || hasNeighbour(two, at))) return false;
  }
  return !ADDRESS_PARTS.some((part) => one.includes(part));
}

const ADDRESS_PARTS = ["://", "www.", "Www.", "WWW."];

const hasNeighbour = (text: string, at: number): boolean =>
  (at > 0 && SINGLE.includes(text.charAt(at - 1))) ||
  (at + 1 < text.length && SINGLE.includes(text.charAt(at + 1)));
