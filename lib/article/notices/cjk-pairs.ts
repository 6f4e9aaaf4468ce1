/** Words that stand now and words that stood before. */
export interface NoticePair {
  readonly after: string;
  readonly before: string;
}

type ReadPair = (text: string) => NoticePair | null;

const CJK_TO =
  /[「『]([^「『」』]{1,40})[」』]\s{0,2}(?:を|から)\s{0,2}[「『]([^「『」』]{1,40})[」』]\s{0,2}(?:に|へ|と)|[「『]([^「『」』]{1,40})[」』]\s{0,2}(?:と(?:して|し|あり|記して|表記して|書いて|伝えて)(?:い)?(?:ました|た)が、?(?:正しくは|正確には)|とあるのは|とあったのは|は、?正しくは|は、?正確には|は|としたのは|でなく、?|ではなく、?)\s{0,2}[「『]([^「『」』]{1,40})[」』]|[“「]([^“「”」]{1,40})[”」]\s{0,2}(?:有误)?[，,]?\s{0,2}(?:应为|應為|改为|应改为|更正为)\s{0,2}[“「]([^“「”」]{1,40})[”」]|['‘“]([^'‘’“”]{1,40})['’”][을를은는]\s{0,2}['‘“]([^'‘’“”]{1,40})['’”](?:으로|로)/u;

const CJK_FIGURE =
  /^[\d０-９〇一二三四五六七八九十百千万億兆,.]+(?:円|人|年|月|日|個|台|件|メートル|キロ)?$/u;
const CJK_CHANGED = /^(?:に|へ)(?:訂正|修正|改め|変更)/u;
const FROM = "から";
/** A figure with its unit in Japanese: `３億２千万円`. */
const LONGEST_FIGURE = 20;

const FIGURE =
  "[\\d０-９〇一二三四五六七八九十百千万億亿兆][\\d０-９〇一二三四五六七八九十百千万億亿兆,.，．]{0,20}(?:メートル|キロメートル|キロ|センチ|トン|ドル|ユーロ|パーセント|公里|[円元年月日人個台件米吨％%歳岁倍回度号期])?";
/** `正しくは1931年`, `应为18米` */
const NOW = new RegExp(
  `(?:正しくは|正確には|应为|應為|更正为|更正為|改为|改為|实际为|實際為)[、,，]?\\s?(?<now>${FIGURE})`,
  "u",
);
/** `误作81米`, `误写为1913年`, `误将…写为1913年` */
const WRONG = new RegExp(
  `(?:误作|誤作|误写为|误写成|误为|誤為|误报为|写为|寫為|誤って)(?<then>${FIGURE})`,
  "u",
);
const MISTAKEN = /の(?:誤り|間違い)/u;
const WAS_GIVEN = /(?:としたのは|とあるのは|とあったのは|と記したのは|は)$/u;
const UNITS =
  /(?:メートル|キロ|センチ|トン|ドル|ユーロ|パーセント|公里|[円元年月日人個台件米吨％%歳岁倍回度号期])$/u;
const DIGITS = "0123456789０１２３４５６７８９〇一二三四五六七八九十百千万億亿兆,.，．";
const LONGEST_SIDE = 40;

/** The figure with its unit that a text ends with. */
function lastFigure(text: string): string | null {
  const end = text.slice(-LONGEST_SIDE);
  const bare = end.replace(UNITS, "");
  let from = bare.length;
  while (from > 0 && DIGITS.includes(bare[from - 1] as string)) from -= 1;
  return from === bare.length ? null : end.slice(from);
}

/** `81メートルとしたのは18メートルの誤り` */
function mistakenFigure(text: string): NoticePair | null {
  const at = text.search(MISTAKEN);
  const now = at < 0 ? null : lastFigure(text.slice(0, at));
  if (now === null) return null;
  const left = text.slice(0, at - now.length);
  const given = WAS_GIVEN.exec(left.slice(-LONGEST_SIDE))?.[0];
  const then = given === undefined ? null : lastFigure(left.slice(0, -given.length));
  return then === null || then === now ? null : { before: then, after: now };
}

const FIGURES = new RegExp(FIGURE, "gu");

const unitOf = (figure: string): string =>
  figure.replace(/^[\d０-９〇一二三四五六七八九十百千万億亿兆,.，．]+/u, "");

/** A figure behind a word for what is right; the other behind one for what is wrong, else the last of its unit before. */
function markedFigures(text: string): NoticePair | null {
  const mistaken = mistakenFigure(text);
  if (mistaken !== null) return mistaken;
  const found = NOW.exec(text);
  const after = found?.groups?.now;
  if (found === null || after === undefined) return null;
  const earlier = [...text.slice(0, found.index).matchAll(FIGURES)].map((match) => match[0]);
  const before =
    WRONG.exec(text)?.groups?.then ??
    earlier.filter((figure) => unitOf(figure) === unitOf(after)).at(-1);
  return before === undefined || before === after ? null : { before, after };
}

/** `３億２千万円から２億３千万円に改めました`: the longest figure on each side of the word for "from". */
const cjkFigures: ReadPair = (text) => {
  const lengths = Array.from({ length: LONGEST_FIGURE }, (_, i) => LONGEST_FIGURE - i);
  for (let at = text.indexOf(FROM); at >= 0; at = text.indexOf(FROM, at + 1)) {
    const rest = text.slice(at + FROM.length);
    const before = lengths
      .map((length) => text.slice(Math.max(0, at - length), at))
      .find((part) => CJK_FIGURE.test(part));
    const after = lengths
      .map((length) => rest.slice(0, length))
      .find((part) => CJK_FIGURE.test(part) && CJK_CHANGED.test(rest.slice(part.length)));
    if (before !== undefined && after !== undefined) return { before, after };
  }
  return null;
};

/** Two readings in a text without spaces: in corner brackets, or figures with a word for what is right or wrong. */
export const readCjkPair: ReadPair = (text) => {
  const match = CJK_TO.exec(text);
  if (match === null) return cjkFigures(text) ?? markedFigures(text);
  const [before, after] = match.slice(1).filter((part) => part !== undefined);
  return before === undefined || after === undefined ? null : { before, after };
};
