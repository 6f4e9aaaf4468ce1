import type { Comparison } from "../compare/comparison";
import { rowText } from "../compare/row-text";
import { findReporters } from "./reporters";
import type { CreditFinding } from "./story";

/** An agency as its initials: "LMN", "X24". */
const INITIALS = /^\p{Lu}[\p{Lu}\p{N}]{1,5}$/u;

/**
 * Agencies to which a version credits passages that it shares with the base, though the base nowhere names them:
 * "… , writes LMN." Known by their initials beside a verb of speech.
 */
export function findOtherAgencies({ base, rows }: Comparison): CreditFinding["otherAgencies"] {
  const own = base.article.text;
  return rows.flatMap((row) => {
    const [block] = row.other;
    if (!block || row.base.length === 0) return [];
    return findReporters(rowText(row.other))
      .filter(({ name }) => INITIALS.test(name) && !own.includes(name))
      .map(({ name }) => ({ name, lines: block.lines }));
  });
}
