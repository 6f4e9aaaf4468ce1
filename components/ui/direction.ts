import { runsRightToLeft } from "@/lib/text/direction";

/** `lang` and `dir` for text in a language (BCP 47); "und" leaves the direction to the text itself. */
export const languageAttributes = (
  language: string,
): { readonly lang?: string; readonly dir: "ltr" | "rtl" | "auto" } => {
  if (language === "und" || language === "") return { dir: "auto" };
  return { lang: language, dir: runsRightToLeft(language) ? "rtl" : "ltr" };
};
