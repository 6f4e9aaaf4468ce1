/** A name with what makes it one: 「谷村遥知事は…」, 「大沢実氏は…」. */
const JAPANESE =
  /([\p{Script=Han}\p{Script=Katakana}ー・]{2,12}?)(?:氏|さん|首相|知事|市長|町長|村長|大臣|社長|会長|教授|代表|所長|署長|議員|博士|様)[はがも、]/u;

const ARABIC_VERB =
  /(?:^|[\s،.])[وف]?(?:قال|قالت|أضاف|أضافت|صرح|صرحت|أكد|أكدت|أوضح|أوضحت|ذكر|ذكرت|يقول|تقول)\s/u;
/** "that", alone and with a pronoun: what was said begins. */
const ARABIC_THAT = /^[إأ]ن/u;

/**
 * Who speaks in a text of a script without capitals, as far as a form of address (Japanese) or a verb of speech right
 * before the name (Arabic) shows it; undefined elsewhere. 「谷村遥知事は「…」と述べた」 → 谷村遥.
 */
export const uncasedSpeaker = (text: string): string | undefined =>
  JAPANESE.exec(text)?.[1] ?? arabicSpeaker(text);

/** "وقالت ليلى منصور، …" → ليلى منصور; a title with the article in front is passed over, an office ("قالت هيئة الميناء") is none. */
function arabicSpeaker(text: string): string | undefined {
  const verb = ARABIC_VERB.exec(text);
  if (!verb) return undefined;
  const clause = /^[^،,.:؛«"“]*/u.exec(text.slice(verb.index + verb[0].length))?.[0] ?? "";
  const words = clause.trim().split(/\s+/u);
  while (words[0]?.startsWith("ال")) words.shift();
  const [first, second] = words;
  if (!first || !second || ARABIC_THAT.test(first) || ARABIC_THAT.test(second)) return undefined;
  return second.startsWith("ال") ? undefined : `${first} ${second}`;
}
