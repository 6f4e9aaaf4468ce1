import type { CreditFinding, CreditSlot, CreditState } from "./story";

/** The parts of a credit with their names, in the order in which they are told. */
export const CREDIT_SLOTS: readonly (readonly [slot: CreditSlot, name: string])[] = [
  ["byline", "byline"],
  ["dateline", "dateline"],
  ["agency", "agency named"],
  ["copyright", "copyright"],
  ["credits", "reporter credits"],
  ["notice", "notice"],
  ["photo", "photo credit"],
];

/** What became of a part of the base's credit. */
export const CREDIT_STATES: Readonly<Record<CreditState, string>> = {
  kept: "kept",
  changed: "changed",
  lost: "not carried",
  absent: "–",
};

/** The parts that the base has, or that one of the versions prints. */
export const creditSlotsOf = (rows: readonly CreditFinding[]): typeof CREDIT_SLOTS =>
  CREDIT_SLOTS.filter(([slot]) =>
    rows.some((row) => row.slots[slot] !== "absent" || row.sides[slot].other !== null),
  );
