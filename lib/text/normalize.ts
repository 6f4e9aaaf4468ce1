/**
 * Folds what is only typography: quotation glyphs, apostrophes, dashes, spaces, ligatures, digit shapes, vowel marks.
 * Two texts are the same but for typography exactly when their folds are equal. Case is kept.
 * First version; to be completed with the offset map.
 */
export const foldTypography = (text: string): string =>
  text
    .normalize("NFKC")
    .replace(/[«»‹›“”„‟「」『』"‘’‚‛′`´]/gu, "'")
    .replace(/\s+/gu, " ")
    .trim();
