/**
 * A name with what makes it one, and an age: 「谷村遥知事は…」, 「大沢実さん（４０）は…」, 「水車局の谷村遥主任研究員は…」.
 */
const JAPANESE =
  /([\p{Script=Han}\p{Script=Katakana}ー・]{2,12}?)(?:氏|さん|首相|知事|市長|町長|村長|大臣|社長|会長|准?教授|代表|所長|署長|議員|博士|様|(?:主任)?研究員|(?:交通|消防|水道|教育|建設|総務)?[局部課院館校園室]長|弁護士|医師|監督)(?:（[^（）]{1,4}）)?(?:[はがも、]|の言葉)/u;
/** Offices without a name before them: 「町内会長は」, 「市の担当課長は」. */
const NO_NAME = /^(?:町内|担当|自治|実行委員|運営委員|同|前|元|副|各|両|市|県|区|村|町|国)$/u;
/** How a Japanese sentence ends that says who spoke before it. */
const JAPANESE_SPOKE = /(?:話した|語った|述べた|言った|訴えた|振り返った|話す|語る|言う)。?$/u;

const ARABIC_VERB =
  /(?:^|[\s،.])[وف]?(?:قال|قالت|أجاب|أجابت|أشار|أشارت|تابع|تمتم|أضاف|أضافت|صرح|صرحت|أكد|أكدت|أوضح|أوضحت|ذكر|ذكرت|يقول|تقول)\s/u;
/** "that", alone and with a pronoun: what was said begins. */
const ARABIC_THAT = /^[وب]?[إأ]ن/u;
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
  فرقة قسم جهاز مركز فريق نادي هيئات شركات مسؤولين مسؤولان شخصان شخصين اثنان ثلاثة أربعة خمسة ستة سبعة ثمانية تسعة عشرة
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
  // 「知事が「回る」と言うと、誰かが」: who spoke before does not speak again.
  const since = text.slice(text.lastIndexOf("」") + 1);
  const name = JAPANESE.exec(/[はが]/u.test(since) ? since : text)?.[1];
  if (name === undefined || NO_NAME.test(name)) return undefined;
  return /^\p{Script=Han}/u.test(name) ? name.split("・")[0] : name;
}

/** Whether a Japanese sentence tells who said the quotation that ended before it: 「…」。大沢実さんは毛布の中で話した。 */
export const tellsWhoSpoke = (sentence: string): boolean => JAPANESE_SPOKE.test(sentence.trim());

/**
 * "وقالت ليلى منصور، …" → ليلى منصور; a title is passed over with what it heads ("مدير الميناء سمير الدالي" → سمير
 * الدالي, "الخبير في الملاحة سمير الدالي إن" too); a body ("قالت هيئة الميناء") and "in a statement" name nobody; then the
 * last person with a title before the verb speaks on ("أمرت وزيرة النقل ليلى منصور بفتح تحقيق، وقالت في بيان").
 */
function arabicSpeaker(text: string): string | undefined {
  const verb = ARABIC_VERB.exec(text);
  if (!verb) return undefined;
  const clause = /^[^،,.:؛«"“]*/u.exec(text.slice(verb.index + verb[0].length))?.[0] ?? "";
  const all = clause.trim().split(/\s+/u);
  const that = all.findIndex((word) => ARABIC_THAT.test(word));
  const words = (that < 0 ? all : all.slice(0, that)).filter((word) => !word.startsWith("لل"));
  const named = personAfterTitles(words, that > 0);
  if (named !== undefined || !ARABIC_PREPOSITIONS.has(words[0] ?? "")) return named;
  return titledPerson(text.slice(0, verb.index));
}

function personAfterTitles(all: readonly string[], closed: boolean): string | undefined {
  let from = 0;
  let titled = false;
  while (all[from]?.startsWith("ال") || ARABIC_TITLES.has(all[from] ?? "")) {
    titled ||= ARABIC_TITLES.has(all[from] ?? "");
    from++;
  }
  const words = withoutBody(all.slice(from), titled);
  // "الخبير في الملاحة سمير الدالي": the name is the last two words before "that".
  const [first, second] =
    from > 0 && closed && words.length > 3 && ARABIC_PREPOSITIONS.has(words[0] ?? "")
      ? words.slice(-2)
      : words;
  if (!first || !second || first.startsWith("ال")) return undefined;
  if (ARABIC_PREPOSITIONS.has(first) || ARABIC_PREPOSITIONS.has(second)) return undefined;
  return ARABIC_BODIES.has(first) && !titled ? undefined : `${first} ${second}`;
}

/** "رئيس [فرقة الإطفاء] سامر الحداد": what an office is the head of. */
function withoutBody(words: readonly string[], titled: boolean): readonly string[] {
  if (!titled || !ARABIC_BODIES.has(words[0] ?? "")) return words;
  let from = 1;
  while (words[from]?.startsWith("ال")) from++;
  return words.slice(from);
}

function titledPerson(text: string): string | undefined {
  const words = text.split(/[\s،,]+/u);
  const title = words.findLastIndex((word) => ARABIC_TITLES.has(word));
  return title < 0 ? undefined : personAfterTitles(words.slice(title, title + 5), false);
}
