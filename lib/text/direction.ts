/** Primary subtags (BCP 47) of languages written from right to left. */
const RIGHT_TO_LEFT: ReadonlySet<string> = new Set([
  "ar",
  "arc",
  "ckb",
  "dv",
  "fa",
  "he",
  "ks",
  "ps",
  "sd",
  "ug",
  "ur",
  "yi",
]);

/** Whether text in a language (BCP 47) runs from right to left; "und" does not say. */
export const runsRightToLeft = (language: string): boolean =>
  RIGHT_TO_LEFT.has((language.split("-")[0] ?? language).toLowerCase());
