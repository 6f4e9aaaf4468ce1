import type { Range } from "../../text/range";
import { type NamedSource, namedSource } from "./source-kind";

/** Words of Japanese news for who says it, by kind; those that stand last in a phrase count. */
const WORDS: readonly (readonly [word: string, kind: string])[] = Object.entries({
  police: "警察 県警 府警 道警 警視庁 警察署 警察庁 署 警察官 捜査当局 捜査本部",
  fire: "消防 消防局 消防本部 消防署 消防庁 消防団 消防隊",
  rescue: "海上保安庁 海保 海上保安部 救助隊",
  military: "自衛隊 軍 陸軍 防衛省 国防省",
  navy: "海軍",
  city: "市 町 村 県 区 市役所 役場 町役場 県庁 区役所 市当局 自治体",
  government: "政府 内閣 官邸",
  ministry: "省 外務省 国土交通省 総務省 気象庁",
  court: "裁判所 地裁 高裁 最高裁",
  prosecutor: "検察 地検 検察庁",
  company: "会社 同社 社 運営会社 企業 電力 鉄道 メーカー",
  port: "港湾局 港湾事務所",
  union: "組合 労組",
  hospital: "病院",
  university: "大学",
  media: "新聞 通信 放送 テレビ 紙 メディア",
  parliament: "議会 国会",
  party: "党 野党 与党",
  mayor: "市長 町長 村長 区長",
  minister: "大臣 外相 国交相 防衛相 相",
  primeminister: "首相 総理",
  president: "大統領",
  governor: "知事",
  spokesperson: "報道官 広報官 広報担当者 広報 スポークスマン 報道担当者",
  official: "当局者 当局 高官 担当者 職員 幹部",
  source: "関係者 関係筋 消息筋 情報筋 筋",
  witness: "目撃者",
  resident: "住民 近所の人 近隣住民 市民 町民",
  farmer: "農家 農業者 農民",
  fisher: "漁師 漁業者",
  driver: "運転手",
  passenger: "乗客",
  worker: "従業員 作業員 社員",
  expert: "専門家 アナリスト 研究者 識者 教授",
  doctor: "医師",
  lawyer: "弁護士",
  family: "家族 遺族 親族",
})
  .flatMap(([kind, words]) => words.split(" ").map((word): [string, string] => [word, kind]))
  .sort((a, b) => b[0].length - a[0].length);

/** "によると": the source stands before it. */
const ACCORDING = /によれば|によると|によりますと/gu;
/** A subject: の・は・が after it, and a verb of speech later in the sentence. */
const SUBJECT = /[はが](?![、。]?[はが])/gu;
const SAID =
  /(?:述べ|語っ|話し|発表し|発表して|明らかにし|説明し|表明し|主張し|伝え|報じ|コメントし|訴え)(?:た|て|ている)|としている|発表(?:。|、|$)/u;
/** Characters of a phrase before its particle. */
const LONGEST = 14;

/** Who says what in a Japanese text: 「県警によると」, 「市は…と発表した」, 「…と消防が発表した」. */
export function japaneseSources(
  text: string,
  from = 0,
): readonly (Range & NamedSource & { readonly text: string })[] {
  const found: (Range & NamedSource & { readonly text: string })[] = [];
  const add = (end: number, told: number): void => {
    const phrase = phraseBefore(text, from, end);
    const last = lastWord(phrase);
    if (last === null) return;
    const bare = last.kind === "spokesperson" || last.kind === "official" || last.kind === "source";
    const more = bare ? lastWord(phrase.slice(0, -last.word.length).replace(/の$/u, "")) : null;
    const named = namedSource(more === null ? [last.kind] : [more.kind, last.kind]);
    if (named === null || found.some((one) => one.start < told && end < one.end)) return;
    const start = end - phrase.length;
    found.push({ ...named, start, end: told, text: text.slice(start, told) });
  };
  for (const match of text.matchAll(ACCORDING))
    if (match.index >= from) add(match.index, match.index + match[0].length);
  for (const match of text.matchAll(SUBJECT)) {
    const sentence = text.slice(match.index, endOfSentence(text, match.index));
    if (match.index >= from && SAID.test(sentence) && !sentence.includes("「"))
      add(match.index, match.index + 1);
  }
  return found.sort((a, b) => a.start - b.start);
}

/** All kinds of source that a Japanese text has words of two characters or more for. */
export const japaneseKinds = (text: string): ReadonlySet<string> =>
  new Set(WORDS.flatMap(([word, kind]) => (word.length > 1 && text.includes(word) ? [kind] : [])));

function endOfSentence(text: string, at: number): number {
  const end = text.indexOf("。", at);
  return end < 0 ? text.length : end + 1;
}

/** The phrase up to `end`, without what stands before a mark or another particle. */
function phraseBefore(text: string, from: number, end: number): string {
  const part = text.slice(Math.max(from, end - LONGEST), end);
  return /[^、。「」（）はがをにとで]*$/u.exec(part)?.[0] ?? ""; // recheck: at most 14 characters, LONGEST
}

function lastWord(phrase: string): { readonly word: string; readonly kind: string } | null {
  const found = WORDS.find(([word]) => phrase.endsWith(word));
  return found === undefined ? null : { word: found[0], kind: found[1] };
}
