/** Two texts written as one: `"the alliance and [in |]dealing"` is base "… and in dealing", other "… and dealing". */
export interface NotedPair {
  readonly base: string;
  readonly other: string;
}

const CHANGE = /\[([^[\]|]*)\|([^[\]|]*)\]/gu;

/** Reads the notation `[base|other]` of the tests. */
export const readNotation = (noted: string): NotedPair => ({
  base: noted.replace(CHANGE, "$1"),
  other: noted.replace(CHANGE, "$2"),
});

interface Noted {
  readonly base: { readonly range: { readonly start: number; readonly end: number } };
  readonly other: { readonly text: string };
}

/** Writes changes of a base text in the same notation. */
export function writeNotation(base: string, changes: readonly Noted[]): string {
  const parts: string[] = [];
  let done = 0;
  for (const change of changes) {
    const { start, end } = change.base.range;
    parts.push(base.slice(done, start), `[${base.slice(start, end)}|${change.other.text}]`);
    done = end;
  }
  parts.push(base.slice(done));
  return parts.join("");
}
