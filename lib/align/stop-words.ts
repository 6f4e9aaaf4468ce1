/**
 * Words that carry grammar, not news, folded as `stemWord` folds. A short list a language is enough: what it leaves out
 * is weighed down by standing in most paragraphs anyway, what it holds matters only in stories of two or three paragraphs.
 */
const LISTS = {
  en: "a an the and or but of to in on at for from by with as is are was were be been it its this that these those he she they his her their them had has have not no who which will would could should can may said says say after before than then about into over under up out more also there when where while if because so only one two some any all we i you our my your",
  es: "el la los las un una unos unas y o u e pero de del al en por para con sin sobre se su sus lo le les que es son fue fueron ha han habia hay ser estan esta este estos estas ese esa eso como mas ni ya tambien cuando donde tras desde hasta entre segun dijo",
  pt: "o os as um uma do da dos das no na nos nas ao aos pelo pela com sem sob que nao foi foram tem sao ser esta como mais ja tambem quando disse",
  fr: "le les des du et ou mais dans sur sous par pour avec sans ce cet cette ces il elle ils elles leur leurs son sa ses qui que dont est sont etait ont ete aux au ne pas plus qu d l s n c j on nous vous une a dit selon",
  it: "il lo gli i di del della dei delle dello al alla ai alle nel nella nei con per tra fra che e non si sono era ha hanno come piu anche una uno dal dalla ma",
  de: "der die das den dem des ein eine einer eines einem einen und oder aber in im an am auf aus bei mit nach von vom zu zum zur fur uber unter vor als wie ist sind war waren wird werden hat haben hatte er sie es ihr ihre sein seine sich nicht kein auch noch nur dass dies diese dieser wenn so sagte man wir ich",
  nl: "het een van en te dat op voor met zijn niet aan er om ook als bij door naar werd werden heeft hij zij hun maar over uit tot wordt",
  ar: "في من على الى عن ان انه انها التي الذي الذين هذا هذه ذلك تلك كان كانت قال قالت لا لم لن ما مع بعد قبل كما او ثم قد هو هي بين حتى كل غير عند",
  ru: "и в во не что он на я с со как а то все она так его но да ты к у же вы за бы по от о из ему для при до это этот был была были быть или",
} as const;

/** Every stop word, folded: lower case, without diacritics. */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  Object.values(LISTS).flatMap((list) => list.split(" ")),
);
