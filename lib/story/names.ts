/** A run of capitalised words in a text, offsets in UTF-16 code units. */
export interface NameMention {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** An office or form of address stands in front. */
  readonly titled: boolean;
}

/** Words that stand in front of a name and are no part of it; the name begins after the last of them. */
const TITLES = new Set(
  `prime minister president president-elect vice-president chancellor premier secretary senator sen rep gov
  governor general gen colonel col captain capt sergeant lieutenant admiral judge justice mayor mr mrs ms miss
  councillor councilor councilman councilwoman alderman congressman congresswoman lawmaker mp
  burgemeester wethouder borgmästare statsminister kommunalråd préfet préfète sindaco sindaca prefeito prefeita
  dr doctor prof professor sir lord lady dame king queen prince princess pope bishop archbishop chief director
  spokesman spokeswoman spokesperson inspector superintendent commissioner ambassador deputy former acting
  ministerin präsident präsidentin kanzler kanzlerin bürgermeister bürgermeisterin professorin sprecher sprecherin
  leiter leiterin vorsitzender vorsitzende chef chefin frau herr monsieur madame mme mlle señor señora don doña sr sra senhor senhora ministro ministra
  presidente presidenta alcalde alcaldesa ministre président présidente maire`
    .split(/\s+/)
    .filter((word) => word !== ""),
);

/** Small words inside names: "Ana de la Torre", "Karl von Riedt", "Omar bin Saif". */
const PARTICLES = new Set(
  "de del della di da do dos das du la le van von der den ter ten bin ibn al el y e i zu zur".split(
    " ",
  ),
);

/**
 * Offices that German writes in one word before a name: "Hafenmeisterin Ada Lund", "Polizeisprecher Bo Ek".
 * Only what ends like an office and has something before that ending; "Berger" ends like none of them.
 */
const OFFICE_ENDINGS: readonly string[] =
  "sprecher dezernent direktor restaurator minister meister präsident leiter professor beauftragte vorsitzende kommissar forscher historiker richter anwalt chef rat rätin verwalter inspektor".split(
    " ",
  );
const TRADE_ENDINGS: readonly string[] = ["atorin", "ologe", "ologin"];
/** Letters before the ending: "Bürgermeister" has five, "Meister" none. */
const BEFORE_OFFICE = 4;
const BEFORE_TRADE = 5;

function isGermanOffice(word: string): boolean {
  if (!CAPITAL_THEN_SMALL.test(word)) return false;
  const ends = (text: string, endings: readonly string[], before: number): boolean =>
    endings.some((ending) => text.endsWith(ending) && text.length >= ending.length + before);
  return (
    ends(word, OFFICE_ENDINGS, BEFORE_OFFICE) ||
    (word.endsWith("in") && ends(word.slice(0, -2), OFFICE_ENDINGS, BEFORE_OFFICE)) ||
    ends(word, TRADE_ENDINGS, BEFORE_TRADE)
  );
}

const CAPITAL_THEN_SMALL = /^\p{Lu}\p{Ll}+$/u;

const isTitle = (word: string): boolean =>
  TITLES.has(word.toLowerCase().replace(/\.$/, "")) || isGermanOffice(word);

const WORD = /[\p{L}\p{M}\p{N}](?:[\p{L}\p{M}\p{N}]|['’.-](?=[\p{L}\p{N}]))*/gu;
const CAPITAL = /^\p{Lu}/u;

/**
 * Runs of capitalised words, titles in front taken off: "Prime Minister Ada Lund told" → "Ada Lund".
 * In scripts without capitals there are none. A run of one word is a mention too ("Lund said"); whether it is
 * a person is for the caller to find out.
 */
export function findNames(text: string): readonly NameMention[] {
  const words = [...text.matchAll(WORD)].map((match) => ({
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }));
  const names: NameMention[] = [];
  let index = 0;
  while (index < words.length) {
    let last = index;
    if (!CAPITAL.test(words[index]?.text ?? "")) {
      index++;
      continue;
    }
    for (let next = index + 1; next < words.length; next++) {
      const previous = words[next - 1];
      const word = words[next];
      if (!previous || !word || !joins(text, previous, word.start)) break;
      if (CAPITAL.test(word.text)) last = next;
      else if (!PARTICLES.has(word.text) || next - last > 2) break;
    }
    const run = withoutTitles(words.slice(index, last + 1));
    const [first] = run;
    const end = run.at(-1)?.end;
    if (first && end !== undefined)
      names.push({
        text: text.slice(first.start, end),
        start: first.start,
        end,
        titled: first !== words[index],
      });
    index = last + 1;
  }
  return names;
}

/** One space between two words, or an initial's full stop and a space: "J. Brook". */
function joins(
  text: string,
  previous: { readonly text: string; readonly end: number },
  start: number,
): boolean {
  const between = text.slice(previous.end, start);
  return (
    between === " " || between === "\u00a0" || (between === ". " && isAbbreviated(previous.text))
  );
}

const isAbbreviated = (word: string): boolean =>
  word.length === 1 || TITLES.has(word.toLowerCase());

function withoutTitles<T extends { readonly text: string }>(words: readonly T[]): readonly T[] {
  let start = 0;
  // "M. Lund", but not "Ada M. Lund".
  if (words.length > 1 && words[0]?.text === "M") start = 1;
  words.forEach((word, index) => {
    if (index + 1 < words.length && isTitle(word.text)) start = index + 1;
  });
  return words.slice(start);
}

/** Words that houses have in their names and people do not. */
const HOUSES = new Set(
  `university college school institute academy board council committee commission ministry department agency office bureau
  company corporation corp inc ltd group bank trains railways airlines police court party union association federation
  society foundation service services network institution museum hospital parliament congress senate house studies centre
  center press news times herald universidad universidade université universität colegio instituto ministerio agencia
  empresa sociedad asociación consejo comisión policía partido gobierno hospital museo institut ministère agence société
  commission conseil tribunal préfecture landesverband verband verein gericht polizei stadtmuseum museum gmbh marítima
  protección`
    .split(/\s+/)
    .filter((word) => word !== ""),
);

/** Whether a name is that of a house and not of a person: "Holm University", "Protección Civil". */
export const isOrganisation = (name: string): boolean =>
  name.split(/\s+/).some((word) => HOUSES.has(word.toLowerCase()));

/** The last word of a name, by which later mentions call the person: "Ada Lund" → "Lund". */
export const surnameOf = (name: string): string => name.split(/\s+/).at(-1) ?? name;
