/** Takes white space and the given marks off both ends: `trimMarks("· Ada, ", "·,")` → `"Ada"`. */
export function trimMarks(text: string, marks: string): string {
  const goes = (at: number): boolean =>
    marks.includes(text[at] as string) || /\s/u.test(text[at] as string);
  let start = 0;
  let end = text.length;
  while (start < end && goes(start)) start += 1;
  while (end > start && goes(end - 1)) end -= 1;
  return text.slice(start, end);
}
