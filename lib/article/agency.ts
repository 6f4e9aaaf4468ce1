import type { Block } from "./article";
import { foldPhrase } from "./fold-phrase";
import { tagOf } from "./notices/notice-labels";
import { trimMarks } from "./trim-marks";

/** `HARROW (Wire) –`, `LIMA, 3 mar (Agencia) -`, `Lima, 3 mar (Agencia).-`, `القاهرة (وكالة) -`, up to the dash that ends a dateline. */
const DATELINE_AGENCY = /^[^()（）\n]{2,70}[(（]([^()（）\n]{2,40})[)）]\.?\s*[-–—―:：]/u;
const BRACKET_DATELINE = /^[［【[][^\]］】\n]{0,30}?[=＝　\s・]([\p{L}]{2,12})[］】\]]/u;
/** `【青瀬共同】`: a short name without a mark before it. */
const JAPANESE_DATELINE = /^[［【[][^\]］】\n]{1,12}?(共同|時事)[］】\]]/u;
const OWNER =
  /(?:©|\(c\)|ⓒ|copyright)\s{0,3}(?:\d{4}(?:\s{0,2}[-–]\s{0,2}\d{2,4})?)?\s{0,3}([^\d.,|·;©]{2,60})/iu;
const INFORMATION =
  /^(?:[(（]\s*)?(?:con (?:informaci[oó]n|datos) de|avec|mit material von|com informa[cç][oõ]es d[aeo]|con informazioni di|with (?:reporting|information|files) (?:by|from)|source|fuente|fonte|quelle|bron|källa|kilde|lähde|źródło|источник|по материалам|المصدر|نقلا عن|出典|配信|来源)\s*[:：]?\s*([^.;。()（）]{2,50})/iu;

/** `谷間通信の情報による` */
const INFORMATION_LAST =
  /^[（(]?([^（）()。、]{2,20}?)(?:の(?:情報|記事|配信)による|提供|配信)[）)]?$/u;
const LONGEST_CREDIT = 400;

/** What an agency's own name says; in a byline it is the origin of the story. */
const AGENCY_NAME =
  /^(?:agencia|agence|agenzia|agentur|وكالة|агентство|агенция) |(?:通信|通信社|通讯社|news agency| ajansi|agentur|bureau)$/u;

const clean = (name: string): string => trimMarks(name, ",·|:-").replace(/\s+/gu, " ");

/** Parentheses after a first name or a place that hold no agency: `(54)`, `(file photo)`. */
const isAgencyName = (name: string): boolean =>
  /\p{L}{2}/u.test(name) && name.split(/\s+/u).length <= 4 && !/^\d+$/.test(name);

/** `Von Ada Lund, lm`: behind a mark stands for whom she writes. */
const endsAfterMark = (byline: string, name: string): boolean =>
  byline.endsWith(name) && /[,|/·]\s*$/u.test(byline.slice(0, byline.length - name.length));

/** The agency that the text names as its origin, as printed: dateline first, then "with information from", then ©. */
export function findAgency(blocks: readonly Block[]): string | null {
  const first = blocks
    .filter((block) => block.kind === "dateline" || block.kind === "body")
    .slice(0, 2);
  for (const block of first) {
    const line = block.kind === "dateline" ? `${block.text} –` : block.text;
    const short = JAPANESE_DATELINE.exec(block.text)?.[1];
    if (short !== undefined) return `${short}通信`;
    const match = DATELINE_AGENCY.exec(line) ?? BRACKET_DATELINE.exec(block.text);
    const name = match === null ? "" : clean(match[1] as string);
    // `【北港＝港 太郎】` names the place and the reporter; `TEMPORAL (SUSTITUCIÓN)` says what became of the text.
    const reporter =
      !/(?:通信|通信社|新聞|社)$/u.test(name) &&
      blocks.some(
        (other) =>
          other.kind === "byline" && other.text.includes(name) && !endsAfterMark(other.text, name),
      );
    if (isAgencyName(name) && !reporter && tagOf(foldPhrase(name)) === null) return name;
  }
  for (const block of blocks.filter((other) => other.kind === "byline")) {
    const part = block.text
      .split(/\s*[|｜/·]\s*|\s{2,}/u)
      .find((piece) => AGENCY_NAME.test(foldPhrase(piece)));
    if (part !== undefined && isAgencyName(clean(part))) return clean(part);
  }
  const credits = blocks.filter((block) => block.kind === "credit");
  for (const block of credits) {
    const match = INFORMATION.exec(block.text);
    if (match !== null) return clean(match[1] as string);
    const named = INFORMATION_LAST.exec(block.text);
    if (named !== null) return clean(named[1] as string);
  }
  for (const block of credits) {
    const match = OWNER.exec(block.text.slice(0, LONGEST_CREDIT));
    const name =
      match === null
        ? ""
        : clean(
            (match[1] as string).replace(
              /all rights.*|todos los.*|tous droits.*|alle rechte.*|جميع.*/iu,
              "",
            ),
          );
    if (isAgencyName(name) && foldPhrase(name) !== "") return name;
  }
  return null;
}
