/** What can be measured, and so converted from one unit to another. */
export type Dimension = "length" | "area" | "mass" | "volume" | "speed" | "temperature";

/** A unit of a dimension. An amount in the dimension's own unit is `amount × factor + offset`. */
export interface UnitOfMeasure {
  /** Its name, whatever the text calls it. */
  readonly name: string;
  readonly dimension: Dimension;
  /** Metres, square metres, kilograms, litres, metres a second, degrees Celsius; several where the word may mean several units. */
  readonly factors: readonly number[];
  readonly offset: number;
}

/**
 * Units by dimension, each `name factor[ or factor…]: forms`. Forms are lower case; white space in a text counts once. A "ton" is a metric,
 * short or long one, a "gallon" of either side of the ocean: whichever fits is taken. Left out are units whose words say
 * other things too (inches as "in", Pfund, feddan) and everything of money, which is never converted.
 */
const TABLE: Readonly<Record<Dimension, readonly string[]>> = {
  length: [
    "millimetre 0.001: mm|millimetre|millimetres|millimeter|millimeters|millimètre|millimètres|milímetro|milímetros|millimetern|ミリメートル|ミリ|毫米|ملم|مليمتر",
    "centimetre 0.01: cm|centimetre|centimetres|centimeter|centimeters|zentimeter|zentimetern|centimètre|centimètres|centímetro|centímetros|centimetri|センチメートル|センチ|厘米|سم|سنتيمتر|سنتيمترا|سنتيمترات",
    "metre 1: m|metre|metres|meter|meters|metern|mètre|mètres|metro|metros|metri|メートル|米|متر|مترا|أمتار|مترًا",
    "kilometre 1000: km|kms|kilometre|kilometres|kilometer|kilometers|kilometern|kilomètre|kilomètres|kilómetro|kilómetros|quilômetro|quilômetros|quilómetros|chilometro|chilometri|キロメートル|公里|كم|كلم|كيلومتر|كيلومترا|كيلومترات|كيلومترًا",
    "inch 0.0254: inch|inches|zoll|pouce|pouces|pulgada|pulgadas|pollici|polegadas|インチ|بوصة|بوصات",
    "foot 0.3048: foot|feet|ft|fuß|pied|pieds|pie|pies|piede|piedi|pé|pés|フィート|英尺|قدم|قدما|أقدام|قدمًا",
    "yard 0.9144: yard|yards|yd|yds|ヤード|ياردة",
    "mile 1609.344: mile|miles|mi|meile|meilen|milla|millas|miglio|miglia|milha|milhas|マイル|英里|ميل|ميلا|أميال|ميلًا",
    "nautical mile 1852: nautical mile|nautical miles|seemeile|seemeilen|mille nautique|milles nautiques|milles marins|milla náutica|millas náuticas|海里",
  ],
  area: [
    "square metre 1: square metre|square metres|square meter|square meters|sq m|sqm|m²|m2|quadratmeter|quadratmetern|mètre carré|mètres carrés|metro cuadrado|metros cuadrados|metri quadrati|metros quadrados|平方メートル|平方米|متر مربع|مترا مربعا",
    "square kilometre 1e6: square kilometre|square kilometres|square kilometer|square kilometers|sq km|km²|km2|quadratkilometer|quadratkilometern|kilomètre carré|kilomètres carrés|kilómetro cuadrado|kilómetros cuadrados|chilometri quadrati|quilômetros quadrados|平方キロメートル|平方キロ|平方公里|كيلومتر مربع|كيلومترا مربعا|كيلومترات مربعة",
    "hectare 1e4: hectare|hectares|ha|hektar|hectárea|hectáreas|ettari|ettaro|hectares|ヘクタール|公顷|هكتار|هكتارا|هكتارات",
    "acre 4046.8564224: acre|acres|morgen acre|エーカー|英亩|acri",
    "square mile 2589988.11: square mile|square miles|sq mi|quadratmeile|quadratmeilen|milla cuadrada|millas cuadradas|平方マイル|平方英里|ميل مربع|أميال مربعة",
    "square foot 0.09290304: square foot|square feet|sq ft|quadratfuß|pieds carrés|pies cuadrados|平方フィート|قدم مربع",
  ],
  mass: [
    "gram 0.001: g|gram|grams|gramme|grammes|gramm|gramo|gramos|グラム|غرام|غراما",
    "kilogram 1: kg|kgs|kilogram|kilograms|kilogramme|kilogrammes|kilo|kilos|kilogramm|kilogramo|kilogramos|キログラム|公斤|كيلوغرام|كيلوغراما|كغ",
    "tonne 1000: tonne|tonnes|metric ton|metric tons|t|tonelada|toneladas|tonnellate|tonnellata|トン|吨|طن|طنا|أطنان",
    "ton 1000 or 907.18474 or 1016.0469: ton|tons|tonnen",
    "short ton 907.18474: short ton|short tons|us tons",
    "pound 0.45359237: pound|pounds|lb|lbs|libra|libras|ポンド|磅|رطل|رطلا",
    "ounce 0.0283495: ounce|ounces|oz|onza|onzas|unzen|onces|オンス",
    "stone 6.35029318: stone",
  ],
  volume: [
    "litre 1: litre|litres|liter|liters|litern|litro|litros|litri|l|リットル|升|لتر|لترا|لترات",
    "cubic metre 1000: cubic metre|cubic metres|cubic meter|cubic meters|m³|m3|kubikmeter|kubikmetern|mètres cubes|mètre cube|metros cúbicos|metri cubi|立方メートル|立方米|متر مكعب",
    "gallon 3.785411784 or 4.54609: gallon|gallons|gallonen|galón|galones|galloni|ガロン|加仑|غالون",
    "barrel 158.987294928: barrel|barrels|bbl|fass|barils|baril|barriles|barril|barili|バレル|برميل|برميلا",
    "cubic foot 28.316846592: cubic foot|cubic feet|pies cúbicos|pieds cubes",
  ],
  speed: [
    "kilometre an hour 0.277777778: km/h|kmh|kph|kmph|kilometers per hour|kilometres per hour|kilometers an hour|kilometres an hour|stundenkilometer|stundenkilometern|kilometer pro stunde|kilometern pro stunde|kilomètres par heure|kilomètres à l'heure|km à l'heure|kilómetros por hora|chilometri orari|quilômetros por hora|كيلومترا في الساعة|كيلومتر في الساعة|كلم/ساعة",
    "mile an hour 0.44704: mph|miles per hour|miles an hour|meilen pro stunde|milles à l'heure|millas por hora|ميلا في الساعة|ميل في الساعة",
    "knot 0.514444: knot|knots|knoten|nœuds|noeuds|nudos|nodi|ノット|عقدة",
    "metre a second 1: m/s|metres per second|meters per second|metros por segundo|meter pro sekunde",
  ],
  temperature: [
    "degree Celsius 1: °c|° c|℃|degrees celsius|degree celsius|degrees centigrade|celsius|grad celsius|degrés celsius|grados celsius|grados centígrados|gradi celsius|graus celsius|درجة مئوية|度",
    "degree Fahrenheit 0.555555556 - 17.777777778: °f|° f|℉|degrees fahrenheit|degree fahrenheit|fahrenheit|grad fahrenheit|degrés fahrenheit|grados fahrenheit|درجة فهرنهايت",
  ],
};

interface Form {
  readonly text: string;
  readonly unit: UnitOfMeasure;
}

/** Forms by their first character, the longest first. */
const FORMS: ReadonlyMap<string, readonly Form[]> = (() => {
  const forms = (Object.keys(TABLE) as Dimension[]).flatMap((dimension) =>
    TABLE[dimension].flatMap((line) => formsOf(dimension, line)),
  );
  const byFirst = new Map<string, Form[]>();
  for (const form of forms.sort((a, b) => b.text.length - a.text.length)) {
    const first = form.text.charAt(0);
    byFirst.set(first, [...(byFirst.get(first) ?? []), form]);
  }
  return byFirst;
})();

function formsOf(dimension: Dimension, line: string): readonly Form[] {
  const [head = "", forms = ""] = line.split(": ");
  const at = head.search(/ \d/u);
  const [factors = "", offset] = head.slice(at + 1).split(" - ");
  const unit: UnitOfMeasure = {
    name: head.slice(0, at),
    dimension,
    factors: factors.split(" or ").map(Number),
    offset: offset === undefined ? 0 : -Number(offset),
  };
  return forms.split("|").map((text) => ({ text, unit }));
}

/** Longest form with the space before it. */
const LONGEST = 32;

/**
 * The unit that stands at `at` of a text, after a space or hyphen or none, and where it ends; null where no unit stands there.
 * "5[ miles]", "5[-mile]", "30[°C]", "８[キロメートル]".
 */
export function unitAt(
  text: string,
  at: number,
): { readonly unit: UnitOfMeasure; readonly end: number } | null {
  const near = text
    .slice(at, at + LONGEST)
    .toLowerCase()
    .replace(/[’]/gu, "'")
    .replace(/\s/gu, " ");
  const gap = /^[ ‑-]?/u.exec(near)?.[0].length ?? 0;
  const rest = near.slice(gap);
  const form = FORMS.get(rest.charAt(0))?.find(
    (candidate) => rest.startsWith(candidate.text) && endsWord(rest, candidate.text),
  );
  return form === undefined ? null : { unit: form.unit, end: at + gap + form.text.length };
}

/** "m" is no metre in "men" nor in "m³"; a script without spaces goes on. */
function endsWord(rest: string, form: string): boolean {
  const next = rest.charAt(form.length);
  if (/[\p{Script=Han}\p{Script=Katakana}]/u.test(form.charAt(0)))
    return !/[\p{Script=Katakana}]/u.test(next);
  return !/[\p{L}\p{M}\p{N}²³/]/u.test(next);
}
