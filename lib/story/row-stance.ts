import type { Range } from "../text/range";
import { type RowReading, readStatements, tellTheSame } from "./row-reading";
import { findingInRow, type RowPair, type RowSide } from "./row-sides";

type Stance = "denies" | "declines" | "admits" | "confirms";

interface Taken extends Range {
  readonly stance: Stance;
}

/** How somebody answers for what is said of him, by language; longer phrases are read first ("se negó" before "negó"). */
const WORDS: Readonly<Record<string, Readonly<Record<Stance, string>>>> = {
  en: {
    denies:
      "denied|denies|deny|denying|rejected|rejects|refuted|refutes|disputed|disputes|dismissed|dismisses",
    declines:
      "declined|declines|refused|refuses|would not comment|would not say|did not want to comment|has not commented|did not comment",
    admits: "admitted|admits|acknowledged|acknowledges|conceded|concedes",
    confirms: "confirmed|confirms",
  },
  de: {
    denies:
      "bestritt|bestritten|bestreitet|bestreiten|dementierte|dementierten|dementiert|wies den|wies die|wies das|wies alle|wies diese|wies diesen|wies vorwürfe|wies jede|wiesen die|zurückgewiesen|zurückwies|zurückwiesen",
    declines:
      "verweigerte|verweigert|weigerte sich|weigert sich|wollte sich nicht äußern|wollte nicht kommentieren|äußerte sich nicht|lehnte eine stellungnahme|lehnte einen kommentar|wollte dazu nichts sagen",
    admits: "räumte|räumten|räumt|eingeräumt|gab zu|gibt zu|gestand|gesteht|zugegeben",
    confirms: "bestätigte|bestätigten|bestätigt",
  },
  fr: {
    denies: "nié|nie|nient|démenti|dément|démentent|démentie",
    declines:
      "refusé|refuse|refusent|décliné|décline|n'a pas voulu|n’a pas voulu|n'a pas souhaité|n’a pas souhaité|s'est refusé|s’est refusé",
    admits: "reconnu|reconnaît|reconnaissent|admis|admet|avoué|avoue|concédé",
    confirms: "confirmé|confirme|confirment",
  },
  es: {
    denies: "negó|negaron|niega|niegan|desmintió|desmintieron|desmiente",
    declines:
      "se negó a|se negaron a|se niega a|declinó|declinaron|rehusó|rehusaron|no quiso|no quisieron|evitó|rechazó comentar|rechazó hacer",
    admits: "admitió|admitieron|admite|reconoció|reconocieron|reconoce",
    confirms: "confirmó|confirmaron|confirma",
  },
  pt: {
    denies: "negou|negaram|nega|negam|desmentiu|desmentiram|desmente",
    declines:
      "recusou|recusaram|recusa|recusou-se|negou-se a|se negou a|se recusou|não quis|não quiseram|escusou-se|preferiu não",
    admits: "admitiu|admitiram|admite|reconheceu|reconheceram|reconhece",
    confirms: "confirmou|confirmaram|confirma",
  },
  it: {
    denies: "negato|nega|negano|smentito|smentisce|smentiscono|smentita",
    declines:
      "rifiutato|rifiuta|rifiutano|non ha voluto|non hanno voluto|si è rifiutato|si è rifiutata|non commenta|preferito non",
    admits: "ammesso|ammette|ammettono|riconosciuto|riconosce",
    confirms: "confermato|conferma|confermano",
  },
  nl: {
    denies: "ontkende|ontkenden|ontkent|ontkennen|ontkend|weersprak|weerspreekt",
    declines:
      "weigerde|weigerden|weigert|geweigerd|wilde niet reageren|wil niet reageren|wilde geen commentaar|wil geen commentaar|wilde niet ingaan",
    admits: "erkende|erkenden|erkent|erkend|gaf toe|geeft toe|toegegeven",
    confirms: "bevestigde|bevestigden|bevestigt|bevestigd",
  },
  sv: {
    denies:
      "förnekade|förnekar|förnekat|dementerade|dementerar|dementerat|tillbakavisade|tillbakavisar",
    declines:
      "avböjde|avböjer|avböjt|vägrade|vägrar|ville inte kommentera|vill inte kommentera|ville inte svara|vill inte svara",
    admits: "medgav|medger|medgett|erkände|erkänner|erkänt",
    confirms: "bekräftade|bekräftar|bekräftat",
  },
  ar: {
    denies: "نفى|نفت|ينفي|تنفي|ونفى|ونفت|نفوا",
    declines: "رفض التعليق|رفضت التعليق|امتنع|امتنعت|ورفض التعليق|رفض|رفضت|ورفض|ورفضت",
    admits: "أقر|أقرت|وأقر|وأقرت|اعترف|اعترفت|واعترف|واعترفت",
    confirms: "",
  },
  ja: {
    denies: "否定した|否定し|否定する|否認した|否認し",
    declines:
      "コメントを拒んだ|コメントを拒否|コメントを控え|回答を拒|回答を控え|取材を拒|コメントしなかった|拒んだ|拒否した",
    admits: "認めた|認めて|認め、",
    confirms: "",
  },
};

const read = Object.fromEntries(
  Object.entries(WORDS).map(([language, groups]) => [
    language,
    (Object.entries(groups) as [Stance, string][])
      .flatMap(([stance, list]) =>
        list
          .split("|")
          .filter((phrase) => phrase !== "")
          .map((phrase) => ({ stance, phrase })),
      )
      .sort((a, b) => b.phrase.length - a.phrase.length),
  ]),
);

/** Admitting and confirming may be one. */
const isOneStance = (one: Taken, two: Taken): boolean =>
  one.stance === two.stance ||
  ([one.stance, two.stance].includes("admits") && [one.stance, two.stance].includes("confirms"));

/**
 * How somebody answers for what is said of him: "a nié avoir laissé la vanne ouverte" / "a refusé de commenter", 否定した /
 * コメントを拒んだ. Each side takes one stance, in sentences that tell the same.
 */
export function stanceInRow(pair: RowPair): RowReading {
  const base = stancesOf(pair.base);
  const other = stancesOf(pair.other);
  return readStatements(base, other, isOneStance, (lost, added) => {
    const [one] = lost;
    const [two] = added;
    if (!one || !two || base.length > 1 || other.length > 1 || !tellTheSame(pair, one, two))
      return [];
    return [findingInRow(pair, "certainty", "drift-stance", { base: one, other: two })];
  });
}

function stancesOf({ text, from, article }: RowSide): readonly Taken[] {
  const phrases = read[article.language.slice(0, 2).toLowerCase()] ?? [];
  const lower = text.toLowerCase();
  // A letter that is longer in small letters would move all places after it.
  if (lower.length !== text.length) return [];
  const found: Taken[] = [];
  for (const { phrase, stance } of phrases)
    for (let at = lower.indexOf(phrase, from); at >= 0; at = lower.indexOf(phrase, at + 1)) {
      const end = at + phrase.length;
      if (!isWhole(lower, at, end) || found.some((one) => at < one.end && one.start < end))
        continue;
      found.push({ stance, start: at, end });
    }
  return found.sort((a, b) => a.start - b.start);
}

const LETTER = /[\p{L}\p{M}]/u;
/** Whole words; a script without spaces has none. */
const isWhole = (text: string, start: number, end: number): boolean =>
  /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u.test(text.slice(start, end)) ||
  (!LETTER.test(text[start - 1] ?? " ") && !LETTER.test(text[end] ?? " "));
