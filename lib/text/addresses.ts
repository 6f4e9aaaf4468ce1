/** Ends a web address: white space, quotation marks, brackets that nothing opened, and scripts without spaces. */
const STOPS = /[\s<>"“”«»‘’「」『』()[\]{}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const TRAILING = ".,;:!?'…";

/** End of a web address ("https://…", "www.…") that starts at `start`; `start` itself where there is none. */
export function findAddressEnd(text: string, start: number): number {
  if (!mayStartAddress(text, start)) return start;
  if (!/^(?:https?:\/\/|www\.)[\p{L}\p{N}]/iu.test(text.slice(start, start + 12))) return start;
  let end = start;
  while (end < text.length && !STOPS.test(text.charAt(end))) end += 1;
  while (TRAILING.includes(text.charAt(end - 1))) end -= 1;
  return end;
}

const DOT = 46;
const COLON = 58;
const SMALL_H = 104;
const SMALL_W = 119;

/** Starts with h or w, and has "://" or "." where an address has it: other words pay one comparison. */
function mayStartAddress(text: string, start: number): boolean {
  const unit = text.charCodeAt(start);
  if ((unit | 32) === SMALL_H)
    return text.startsWith("://", start + (text.charCodeAt(start + 4) === COLON ? 4 : 5));
  return (
    (unit | 32) === SMALL_W &&
    text.charCodeAt(start + 3) === DOT &&
    text.charCodeAt(start + 1) === unit
  );
}
