import type { DriftFinding } from "./drift-finding";
import { surnameOf } from "./names";
import { findReporters, type Reporter } from "./reporters";
import { findingInRow, type RowPair, type RowSide } from "./row-sides";

/**
 * Who speaks in an aligned passage, by another first name on each side: "said Olle Brandt" / "said Otto Brandt". A name that only
 * has more or fewer parts ("Ada Lund" / "Ada M. Lund") is the same.
 */
export function speakersInRow(pair: RowPair): readonly DriftFinding[] {
  const base = speakersOf(pair.base);
  const other = speakersOf(pair.other);
  return base.flatMap((one) => {
    if (pair.other.text.includes(one.name)) return [];
    const two = other.find(({ name }) => isOtherFirstName(one.name, name));
    if (two === undefined || pair.base.text.includes(two.name)) return [];
    const range = ({ name, start }: Reporter) => ({ start, end: start + name.length });
    return findingInRow(pair, "name", "drift-change", { base: range(one), other: range(two) });
  });
}

const speakersOf = ({ text, from }: RowSide): readonly Reporter[] =>
  findReporters(text).filter(({ kind, start }) => kind === "named" && start >= from);

function isOtherFirstName(one: string, two: string): boolean {
  const [first, second] = [one.split(/\s+/u), two.split(/\s+/u)];
  if (first.length < 2 || second.length < 2 || surnameOf(one) !== surnameOf(two)) return false;
  const isPart = (some: readonly string[], all: readonly string[]): boolean =>
    some.every((part) => all.some((whole) => whole.startsWith(part.replace(/\.$/u, ""))));
  return !isPart(first, second) && !isPart(second, first);
}
