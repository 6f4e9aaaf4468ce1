/** Rounds to four decimals, so that shares print the same bytes on every machine. */
export const round4 = (value: number): number => Math.round(value * 10_000) / 10_000;
