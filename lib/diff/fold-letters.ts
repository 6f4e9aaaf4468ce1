/** "Erdoğan" and "Erdogan", "Straße" and "Strasse", "إيران" and "ايران" are spellings of one word. `word` is in small letters. */
export const foldLetters = (word: string): string =>
  foldArabic(word)
    .normalize("NFD")
    .replace(/[\u{300}-\u{36f}]/gu, "")
    .normalize("NFC")
    .replace(/ß/gu, "ss")
    .replace(/[łđøıæœ]/gu, (letter) => LETTERS[letter] ?? letter);

const LETTERS: Readonly<Record<string, string>> = {
  ł: "l",
  đ: "d",
  ø: "o",
  ı: "i",
  æ: "ae",
  œ: "oe",
};

/** Seats of the hamza ("مسؤول", "مسئول"), final alif and ta. */
const foldArabic = (word: string): string =>
  /\p{Script=Arabic}/u.test(word)
    ? word
        .replace(/[ؤئ](?=و)/gu, "و")
        .normalize("NFD")
        .replace(/[\u{654}\u{655}]/gu, "")
        .normalize("NFC")
        .replace(/[إأآٱ]/gu, "ا")
        .replace(/ى$/u, "ي")
        .replace(/ة$/u, "ه")
    : word;

const BARE = new Set(
  `sólo éste ésta éstos éstas ése ésa ésos ésas aquél aquélla aquéllos guión período períodos fué dió vió fuí`.split(
    /\s+/u,
  ),
);

/** What reforms of a spelling, and houses, vary: French of 1990, Portuguese of 2009, the Italian final accent. */
const VARIANTS: readonly (readonly [pattern: RegExp, form: string])[] = [
  // évènement/événement, règlementaire/réglementaire
  [/^(év|r)è(?=nement|glementa)/u, "$1é"],
  // connaître/connaitre, île/ile, coûter/couter; not "fît"/"fit", "mûr"/"mur", "jeûne"/"jeune"
  [/î(?=\p{L}{2})|^î(?=\p{L})/u, "i"],
  [/(?<=^(?:ao|co|go|ragoû|cro|br|vo))û/u, "u"],
  // acção/ação, actual/atual, directo/direto, óptimo/ótimo
  [/(?<=[aeio])c(?=ç)/u, ""],
  [/^(a|dire|proje|obje|exa|ele|elé|se|corre|afe|arquite)ct(?=\p{L})/u, "$1t"],
  [/^ópt(?=im)/u, "ót"],
  // económico/econômico, género/gênero
  [/ê(?=[mn])/gu, "é"],
  [/ô(?=[mn])/gu, "ó"],
  // idéia/ideia, vôo/voo
  [/éi(?=as?$)/u, "ei"],
  [/ôo(?=s?$)/u, "oo"],
  // perchè/perché
  [/(?<=\p{L})è$/u, "é"],
  [/ß/gu, "ss"],
  [/æ/gu, "ae"],
  [/œ/gu, "oe"],
];

/**
 * A word of a language in which marks tell words apart: "wurde" and "würde", "esta" and "está" stay two, "sólo" and "solo",
 * "acção" and "ação" become one. `word` is in small letters.
 */
export function foldVariants(word: string): string {
  let form = foldArabic(word);
  if (BARE.has(form)) return form.normalize("NFD").replace(/\u{301}/gu, "");
  for (const [pattern, by] of VARIANTS) form = form.replace(pattern, by);
  return form;
}
