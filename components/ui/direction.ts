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

/** `lang` and `dir` for text in a language (BCP 47); "und" leaves the direction to the text itself. */
export const languageAttributes = (
  language: string,
): { readonly lang?: string; readonly dir: "ltr" | "rtl" | "auto" } => {
  if (language === "und" || language === "") return { dir: "auto" };
  const primary = language.split("-")[0] ?? language;
  return { lang: language, dir: RIGHT_TO_LEFT.has(primary.toLowerCase()) ? "rtl" : "ltr" };
};
