/** Ends a web address: white space, quotation marks, brackets that nothing opened, and scripts without spaces. */
const STOPS = /[\s<>"“”«»‘’「」『』()[\]{}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const TRAILING = ".,;:!?'…";

/** End of a web address ("https://…", "www.…") that starts at `start`; `start` itself where there is none. */
export function findAddressEnd(text: string, start: number): number {
  if (!/^(?:https?:\/\/|www\.)[\p{L}\p{N}]/iu.test(text.slice(start, start + 12))) return start;
  let end = start;
  while (end < text.length && !STOPS.test(text.charAt(end))) end += 1;
  while (TRAILING.includes(text.charAt(end - 1))) end -= 1;
  return end;
}
