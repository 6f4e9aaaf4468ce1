/** First code of each run of ten decimal digits that news texts use beside ASCII; one code unit each. */
const DIGIT_ZEROS = [0x0660, 0x06f0, 0x0966, 0x09e6, 0xff10] as const;

/**
 * ASCII digits and punctuation for their Arabic-Indic, Persian, Indic and full-width forms, one code unit for one:
 * every offset stays valid. `"٢١:٠٥"` → `"21:05"`, `"（１２）"` → `"(12)"`.
 */
export const foldDigits = (text: string): string =>
  /[\u0660-\uffff]/u.test(text)
    ? text.replace(/[٠-٩۰-۹०-९০-৯０-９：（）／＋－．，＃＠＞＜　]/gu, (mark) => {
        const code = mark.charCodeAt(0);
        const zero = DIGIT_ZEROS.find((first) => code >= first && code < first + 10);
        if (zero !== undefined) return String(code - zero);
        return code === 0x3000 ? " " : String.fromCharCode(code - 0xfee0);
      })
    : text;

/** Letters that Unicode does not take apart. */
const PLAIN: Readonly<Record<string, string>> = {
  ı: "i",
  ł: "l",
  ø: "o",
  đ: "d",
  ß: "ss",
  æ: "ae",
  œ: "oe",
};

/** Text in which nothing is taken apart: ASCII, and the marks that English prints. Most of it is. */
const WHOLE = /^[\t-\r -~‘’“”–—]*$/u;

/**
 * One spelling for looking a phrase up in a lexicon: small letters, no accents or vowel marks, ASCII digits,
 * straight apostrophes, single spaces. `"Suscríbete  YA"` → `"suscribete ya"`, `"أعجبني"` → `"اعجبني"`.
 */
export const foldPhrase = (text: string): string =>
  (WHOLE.test(text) ? text.toLowerCase() : takeApart(text))
    .replace(/[’‘`´ʼ]/gu, "'")
    .replace(/\s+/gu, " ")
    .trim();

const takeApart = (text: string): string =>
  foldDigits(text)
    .normalize("NFKD")
    .replace(/[\p{M}\u0640\p{Cf}]/gu, "")
    .normalize("NFC")
    .toLowerCase()
    .replace(/[ıłøđßæœ]/gu, (letter) => PLAIN[letter] ?? letter);
