/** A name with what makes it one, and an age: 「谷村遥知事は…」, 「大沢実さん（４０）は…」. */
const JAPANESE =
  /([\p{Script=Han}\p{Script=Katakana}ー・]{2,12}?)(?:氏|さん|首相|知事|市長|町長|村長|大臣|社長|会長|教授|代表|所長|署長|議員|博士|様)(?:（[^（）]{1,4}）)?[はがも、]/u;
/** How a Japanese sentence ends that says who spoke before it. */
const JAPANESE_SPOKE = /(?:話した|語った|述べた|言った|訴えた|振り返った|話す|語る|言う)。?$/u;

const ARABIC_VERB =
  /(?:^|[\s،.])[وف]?(?:قال|قالت|أضاف|أضافت|صرح|صرحت|أكد|أكدت|أوضح|أوضحت|ذكر|ذكرت|يقول|تقول)\s/u;
/** "that", alone and with a pronoun: what was said begins. */
const ARABIC_THAT = /^[إأ]ن/u;
/** "in", "to us": no name begins so. */
const ARABIC_PREPOSITIONS = new Set(
  "في على من إلى عن مع عبر خلال بعد قبل أمام لدى لنا لي له لها لهم لهما ل هذا هذه ذلك هكذا هنا".split(
    " ",
  ),
);
/** What stands before a person's name and is no part of it, with the office that it heads: "مدير الميناء". */
const ARABIC_TITLES = new Set(
  "مدير مديرة وزير وزيرة رئيس رئيسة محافظ قائد أمين شيخ نائب عضو دكتور دكتورة سيد سيدة".split(" "),
);
/** Bodies speak, and are no persons. */
const ARABIC_BODIES = new Set(
  `هيئة شركة وزارة بلدية إدارة مصلحة وكالة منظمة لجنة حكومة مجلس مؤسسة جمعية نقابة سلطة سلطات شرطة مديرية رئاسة محكمة
  قيادة حركة حزب جيش دائرة مكتب بنك اتحاد وسائل صحيفة قناة مصادر مصدر مسؤول مسؤولون شهود سكان أهالي متحدث متحدثة ناطق
  بحار صياد أحد إحدى بعض عدد خبراء خبير`
    .split(/\s+/u)
    .filter((word) => word !== ""),
);

/**
 * Who speaks in a text of a script without capitals, as far as a form of address (Japanese) or a verb of speech right
 * before the name (Arabic) shows it; undefined elsewhere. 「谷村遥知事は「…」と述べた」 → 谷村遥.
 */
export const uncasedSpeaker = (text: string): string | undefined =>
  japaneseSpeaker(text) ?? arabicSpeaker(text);

/** 「沢実・北浜大教授は」 → 沢実: after the point between Chinese characters stands where the person works. */
function japaneseSpeaker(text: string): string | undefined {
  const name = JAPANESE.exec(text)?.[1];
  if (name === undefined || !/^\p{Script=Han}/u.test(name)) return name;
  return name.split("・")[0];
}

/** Whether a Japanese sentence tells who said the quotation that ended before it: 「…」。大沢実さんは毛布の中で話した。 */
export const tellsWhoSpoke = (sentence: string): boolean => JAPANESE_SPOKE.test(sentence.trim());

/**
 * "وقالت ليلى منصور، …" → ليلى منصور; a title is passed over with what it heads ("مدير الميناء سمير الدالي" → سمير
 * الدالي); a body ("قالت هيئة الميناء") and "in a statement" name nobody.
 */
function arabicSpeaker(text: string): string | undefined {
  const verb = ARABIC_VERB.exec(text);
  if (!verb) return undefined;
  const clause = /^[^،,.:؛«"“]*/u.exec(text.slice(verb.index + verb[0].length))?.[0] ?? "";
  const words = clause.trim().split(/\s+/u);
  let titled = false;
  while (words[0]?.startsWith("ال") || ARABIC_TITLES.has(words[0] ?? "")) {
    titled ||= ARABIC_TITLES.has(words[0] ?? "");
    words.shift();
  }
  const [first, second] = words;
  if (!first || !second || ARABIC_THAT.test(first) || ARABIC_THAT.test(second)) return undefined;
  if (ARABIC_PREPOSITIONS.has(first) || ARABIC_PREPOSITIONS.has(second)) return undefined;
  if (ARABIC_BODIES.has(first) && !titled) return undefined;
  return `${first} ${second}`;
}
