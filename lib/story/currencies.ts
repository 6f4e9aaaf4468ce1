import type { WrittenNumber } from "./number-values";

/** Currencies by the signs and words of a text, lower case; "dollar" is any dollar that is not named. */
const CURRENCIES: ReadonlyMap<string, string> = new Map(
  [
    "dollar: $ dollar dollars dólar dólares dollari dollaro دولار دولارا دولارات ドル",
    "US dollar: us$ usd 美元 米ドル",
    "Australian dollar: a$ au$ aud",
    "Canadian dollar: c$ ca$ cad",
    "New Zealand dollar: nz$ nzd",
    "Hong Kong dollar: hk$ hkd",
    "Singapore dollar: s$ sgd",
    "real: r$ brl reais",
    "euro: € eur euro euros يورو ユーロ 欧元",
    "pound: £ gbp pound pounds sterling pfund جنيه جنيها جنيهات ポンド 英镑",
    "yen: ¥ jpy yen ين 円 日元",
    "yuan: cny rmb yuan renminbi 人民元 元 يوان",
    "rupee: ₹ rs inr rupee rupees rupie rupien roupies rupias روبية",
    "franc: chf franc francs franken franco francos",
    "crown: sek nok dkk kr crown crowns krone kronen kronor kroner couronne couronnes corona coronas",
    "won: ₩ krw ウォン 원",
    "rouble: ₽ rub rouble roubles ruble rubles rubel rublos روبل ルーブル",
    "lira: ₺ lira liras lire ليرة",
    "dinar: dinar dinars dinares دينار دينارا دنانير",
    "riyal: riyal riyals rial rials ريال ريالا ريالات",
    "dirham: aed dirham dirhams درهم درهما",
    "peso: peso pesos",
    "sol: soles",
    "zloty: pln zloty zlotys złoty złotych",
  ].flatMap((line) => {
    const [name = "", forms = ""] = line.split(": ");
    return forms.split(" ").map((form): [string, string] => [form, name]);
  }),
);

/** Signs and codes before a figure, as long as they get: "NZ$", "USD ". */
const BEFORE = /(?:\p{Lu}{1,2}\p{Sc}|\p{Sc}|\p{Lu}{3}|Rs\.?)[\s\u00a0]?$/u;
/** Between a figure and its currency: "1,2 Millionen Euro", "3 millions d’euros", "mil millones de dólares". */
const LINK = /^[\s\u00a0-]?(?:de |d['’]|of )?/u;
/** Words between the two: "1.2 billion US dollars", "500 Hong Kong dollars". */
const ADJECTIVES =
  /^(?:us|u\.s\.|american|australian|canadian|swedish|norwegian|danish|swiss|british|japanese|egyptian|indian|schwedische|norwegische|schweizer)\s/iu;

/** A sum of money: its currency, and where it stands with the sign or word that names it. */
export interface Money {
  readonly currency: string;
  readonly start: number;
  readonly end: number;
}

/** The currency of a figure of a text; null where it counts no money. "£5 million", "5 Millionen Euro", "٥ ملايين دولار". */
export function moneyAt(text: string, { start, end }: WrittenNumber): Money | null {
  const before = BEFORE.exec(text.slice(Math.max(0, start - 5), start))?.[0];
  const sign = before && CURRENCIES.get(before.trim().replace(".", "").toLowerCase());
  if (before && sign) return { currency: sign, start: start - before.length, end };
  const near = text.slice(end, end + 40);
  const link = LINK.exec(near)?.[0].length ?? 0;
  const skipped = link + (ADJECTIVES.exec(near.slice(link))?.[0].length ?? 0);
  const word = /^(?:\p{Sc}|[\p{L}\p{M}]+)/u.exec(near.slice(skipped))?.[0] ?? "";
  const size = lengthOfCurrency(word);
  const currency = CURRENCIES.get(word.slice(0, size).toLowerCase());
  return currency === undefined ? null : { currency, start, end: end + skipped + size };
}

/** Where words have no spaces, a currency is the longest that the rest begins with. */
function lengthOfCurrency(word: string): number {
  if (!/^[\p{Script=Han}\p{Script=Katakana}]/u.test(word)) return word.length;
  for (let size = Math.min(4, word.length); size > 0; size--)
    if (CURRENCIES.has(word.slice(0, size))) return size;
  return word.length;
}

/** "$5" may be any dollar's; no currency is ever converted. */
export const mayBeOneCurrency = (one: string, two: string): boolean =>
  one === two ||
  (one === "dollar" && / dollar$|^peso$/u.test(two)) ||
  (two === "dollar" && / dollar$|^peso$/u.test(one));
