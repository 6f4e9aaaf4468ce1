import type { Comparison } from "./comparison";

/** Whether no paragraph of the one stands beside one of the other: two reports of their own. */
export const isUnrelated = ({ rows }: Comparison): boolean =>
  rows.every((row) => row.base.length === 0 || row.other.length === 0);
