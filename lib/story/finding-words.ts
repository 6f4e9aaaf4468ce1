import type { Ledger } from "./finding";

const LEDGERS: Readonly<Record<Ledger, string>> = {
  corrections: "Corrections",
  quotations: "Quotations",
  drift: "Figures, dates, names, sourcing",
  credit: "Credit",
  "left-out": "Left out",
  descent: "Descent",
  comments: "Comments",
  wording: "Wording and house style",
};

const CLASSES: Readonly<Record<string, string>> = {
  "not-applied": "reads as before the change",
  "does-not-hold": "notice does not hold",
  misplaced: "notice names another paragraph",
  rewritten: "passage rewritten",
  unclear: "cannot tell",
  withdrawn: "no notice of the withdrawal",
  "house-style": "house spelling only",
  added: "words only here",
  removed: "words missing here",
  changed: "reads differently",
  cut: "carried in part",
  "other-speaker": "other speaker",
  "speaker-named": "speaker named here",
  "speaker-unnamed": "speaker not named",
  "other-translation": "other translation?",
  spoken: "spoken by someone",
  narrated: "without quotation marks",
  "only-here": "in one version alone",
  number: "number",
  "same-amount": "the same amount in another unit",
  date: "date",
  name: "name",
  sourcing: "sourcing",
  certainty: "certainty",
  lost: "not carried",
  "other-agency": "other agency",
  voice: "voice",
  paragraphs: "paragraphs",
  consistent: "one reading in common",
  agrees: "several readings in common",
  "shared-reading": "a reading that the base lacks",
  "shared-readings": "readings that the base lacks",
  count: "count",
  sum: "votes do not add up",
  "unknown-wording": "wording of no loaded version",
  wording: "wording",
  spelling: "spelling",
  style: "house style",
};

/** What an editor says of a finding. */
export const STATE_WORDS = {
  open: "Open",
  "needs-fix": "Needs fix",
  "house-style": "House style",
  fine: "Fine",
} as const;

/** What a ledger is called; one that is not known by its own name. */
export const wordOfLedger = (ledger: string): string =>
  Object.hasOwn(LEDGERS, ledger) ? LEDGERS[ledger as Ledger] : ledger;

/** What a class of findings is called. */
export const wordOfClass = (name: string): string =>
  Object.hasOwn(CLASSES, name) ? (CLASSES[name] ?? name) : name.replaceAll("-", " ");
