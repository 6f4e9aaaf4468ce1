/** Words and letters that multiply a number, lower case. */
const SCALES = table(
  "hundred:100 cien:100 ciento:100 cientos:100 cent:100 cents:100 hundert:100 cento:100 honderd:100 hundra:100 thousand:1000 thousands:1000 " +
    "mil:1000 mille:1000 tausend:1000 duizend:1000 tusen:1000 mila:1000 ألف:1000 ألفا:1000 آلاف:1000 lakh:1e5 lakhs:1e5 lac:1e5 million:1e6 millions:1e6 " +
    "millón:1e6 millones:1e6 millionen:1e6 milione:1e6 milioni:1e6 milhão:1e6 milhões:1e6 miljoen:1e6 miljon:1e6 miljoner:1e6 mio:1e6 mln:1e6 mn:1e6 " +
    "مليون:1e6 مليونا:1e6 ملايين:1e6 crore:1e7 crores:1e7 billion:1e9 billions:1e9 bn:1e9 bilhão:1e9 bilhões:1e9 milliard:1e9 " +
    "milliards:1e9 milliarde:1e9 milliarden:1e9 miljard:1e9 miljarder:1e9 mrd:1e9 md:1e9 mds:1e9 mld:1e9 miliardo:1e9 miliardi:1e9 millardo:1e9 " +
    "millardos:1e9 مليار:1e9 مليارا:1e9 مليارات:1e9 بليون:1e9 billón:1e12 billones:1e12 billionen:1e12 trillion:1e12 " +
    "trillions:1e12 tn:1e12 trilhão:1e12 trilhões:1e12 تريليون:1e12",
);

/** What the same words say in languages that count by the long scale: "une billion", "eine Billion". */
const LONG_SCALE = table("billion:1e12 billions:1e12 trillion:1e18 trillions:1e18");
const COUNTS_LONG = /^(?:de|fr|es|it|nl|da|sv|nb|no|fi|pl|cs)/u;

/** Letters that multiply a sum of money only: "£5m", "$40k"; elsewhere they are metres and names. */
const OF_MONEY = table("m:1e6 k:1000 b:1e9 t:1e12");

function table(list: string): ReadonlyMap<string, number> {
  return new Map(
    list
      .split(" ")
      .map((pair): [string, number] => [pair.split(":")[0] ?? "", Number(pair.split(":")[1])]),
  );
}

/**
 * What a word multiplies the number before it with; undefined where it multiplies nothing. `languages`: the first is the
 * text's own, which tells a billion of 1,000 millions from one of a million. `isMoney`: a sign of currency stands before the
 * number.
 */
export function scaleOf(
  word: string,
  languages: readonly string[],
  isMoney = false,
): number | undefined {
  const lower = word.toLowerCase();
  const long = COUNTS_LONG.test(languages[0] ?? "") ? LONG_SCALE.get(lower) : undefined;
  return long ?? SCALES.get(lower) ?? (isMoney ? OF_MONEY.get(lower) : undefined);
}

/** "doscientos" to "novecientas". */
export const SPANISH_HUNDREDS: ReadonlyMap<string, number> = new Map(
  "doscient trescient cuatrocient quinient seiscient setecient ochocient novecient"
    .split(" ")
    .flatMap((stem, index): [string, number][] => [
      [`${stem}os`, (index + 2) * 100],
      [`${stem}as`, (index + 2) * 100],
    ]),
);
