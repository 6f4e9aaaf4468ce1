/** Line of a place in a text, counted from 1. */
export const lineOf = (text: string, offset: number): number =>
  (text.slice(0, offset).match(/\r\n|\r|\n/g)?.length ?? 0) + 1;
