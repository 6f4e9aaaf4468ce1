import { CAPTION_MARKS } from "./lexicon/credit-words";
import { countWords, type Unit } from "./measure-unit";
import { createPhraseLexicon, findPhrases } from "./phrase-lexicon";

const CAPTION = createPhraseLexicon(CAPTION_MARKS);

/** `The weir in flood. (Ada Holm/Valley Wire)` */
const PHOTO_CREDIT = /[(（]\p{Lu}[^()（）/]{2,40}\s?\/\s?[^()（）/]{2,40}[)）]\.?$/u;

/** `夜の堰。奥は水門＝16日、白滝市、港太郎撮影`: the sign, then day, place and who took the picture, last of all. */
const TAKEN_BY = /[＝=][^＝=。「」]{2,60}(?:撮影|写す|提供)[)）]?$/u;

/** `The weir in flood. ADA HOLM / VALLEY WIRE`: after a sentence, capitals alone with a bar between them. */
// recheck: at most 100 characters, the end of a unit
const CAPITAL_CREDIT = /[.!?…»”]\s([^\p{Ll}.?!/|]{3,40})[/|]([^\p{Ll}.?!/|]{2,40})$/u;

function endsInCapitals(text: string): boolean {
  const credit = CAPITAL_CREDIT.exec(text.slice(-100));
  return (
    credit !== null && /\p{Lu}{2}/u.test(credit[1] as string) && credit[0].length + 8 <= text.length
  );
}

/** `夜の堰。奥は水門＝16日、白滝市（港太郎撮影）`: one full stop inside, before the rest of the picture. */
const FIRST_STOP = /^[^。]{1,40}。(?=[^。]*[＝=])/u;

/** `The weir in flood. © Ada Holm`: a name, not a year, follows the sign. */
function isSignedPicture(text: string): boolean {
  for (let at = text.indexOf("©", 12); at >= 0; at = text.indexOf("©", at + 1)) {
    const name = text.slice(at + 1).trim();
    if (/^\D/u.test(name) && name.length >= 2 && name.length <= 51 && countWords(name) <= 7)
      return true;
  }
  return false;
}

/** A line under a picture: `"The weir in flood. Photo: Ada Holm"`, `"Foto: Bo"`, `"堰の様子（写真：港新聞）"`. */
export function isCaption(unit: Unit): boolean {
  if (unit.words > 60) return false;
  const { folded, text } = unit;
  for (const mark of findPhrases(folded, CAPTION)) {
    const after = folded.slice(mark.end);
    const before = folded.slice(0, mark.start);
    const labelled =
      /^\s?[:：/=＝|©]/u.test(after) ||
      (mark.phrase.length <= 4 && /^\.\s/u.test(after)) ||
      /^\s?(?:©|by |de |di |von |par )/u.test(after) ||
      (/^\s?[】］\])）]/u.test(after) && /^[\s([{（［【]*$/u.test(before));
    const atStart = /^[\s([{（［【*▲△◆■|/]*$/u.test(before);
    const opened = /[(（［[/|©=＝▲]\s?$/u.test(before);
    const short = countWords(after) <= 8;
    if (labelled && short && (!unit.prose || /[.。)）/|…"”»]\s*$|[(（]$/u.test(before) || atStart))
      return true;
    if (atStart && labelled) return true;
    if (opened && short && unit.words <= 40) return true;
  }
  if (unit.words <= 50 && (PHOTO_CREDIT.test(text) || endsInCapitals(text))) return true;
  if (TAKEN_BY.test(text)) return true;
  if (unit.words <= 50 && isSignedPicture(text)) return true;
  return (
    /[（(][^（）()]{0,20}(?:提供|撮影|共同|©)[）)]$/u.test(unit.text) &&
    unit.words <= 40 &&
    !/。/u.test(unit.text.slice(0, -12).replace(FIRST_STOP, ""))
  );
}
