import { splitSentences } from "../../text/sentences";
import { uncasedSpeaker } from "../uncased-speaker";

/** How a Japanese sentence ends in which its subject says something. */
const JAPANESE_STANCE =
  /(?:否定し|批判し|反論し|主張し|非難し|強調し|指摘し|反発し|謝罪し|約束し|説明し|明言し|懸念を示し|考えを示し|見方を示し|明らかにし|述べ|語っ|話し|訴え|認め)(?:た|ている|ていた|ました)。?$/u;
/** 「谷村遥氏によると」, 「谷村遥氏によれば」. */
const JAPANESE_SOURCE = /^([^。、「」]{2,40})によ(?:ると|れば)/u;

/** "نفى", "حذر": the one who says it stands right after. */
const ARABIC_STANCE =
  /(?:^|[\s،.])[وف]?(?:نفى|نفت|أقر|أقرت|شدد|شددت|حذر|حذرت|اعترف|اعترفت|اعتبر|اعتبرت)\s/u;
/** "according to", with what is written together with the name after it. */
const ARABIC_SOURCE = /(?:^|[\s،.])[وف]?(?:وفق[اً]{0,2}\s?ل|بحسب\s|حسب\s|على حد قول\s)/u;

/** People who say something in a text of a script without capitals, as far as a form of address or a verb shows it. */
export const uncasedVoices = (text: string): readonly string[] =>
  /\p{Script=Arabic}|\p{Script=Hiragana}/u.test(text)
    ? splitSentences(text)
        .map(({ start, end }) => text.slice(start, end).trim())
        .flatMap((sentence) => voiceOf(sentence) ?? [])
    : [];

function voiceOf(sentence: string): string | undefined {
  const source = JAPANESE_SOURCE.exec(sentence)?.[1];
  if (source !== undefined) return uncasedSpeaker(`${source}は`);
  if (JAPANESE_STANCE.test(sentence)) return uncasedSpeaker(sentence);
  if (!/\p{Script=Arabic}/u.test(sentence)) return undefined;
  for (const pattern of [ARABIC_STANCE, ARABIC_SOURCE]) {
    const match = pattern.exec(sentence);
    // What stands there instead of a verb of speech reads as one.
    if (match !== null)
      return uncasedSpeaker(`قال ${sentence.slice(match.index + match[0].length)}`);
  }
  return uncasedSpeaker(sentence);
}
