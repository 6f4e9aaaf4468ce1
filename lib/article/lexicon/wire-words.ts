import type { PhraseTable } from "../phrase-lexicon";

/** Words that stand in the slug line of an agency beside its keywords. */
export const SLUG_WORDS: PhraseTable = {
  all: "writethru | lead | add | adds | take | urgent | advisory | corrective | correction | corrected | refile | update | updated | bulletin | flash | words | wds | eds | mots | signes | worte | worter | zeichen | palabras | caracteres | parole | woorden | ord | sanaa | slow | znakow | слов | знаков | كلمة | 字 | 行",
};

/** What an agency prints where its text goes on, or ends. */
export const CONTINUATION_WORDS: PhraseTable = {
  all: "more | more to come | more follows | ends | end | continued | to be continued | suite | a suivre | suit | fin | folgt | mehr folgt | fortsetzung folgt | ende | sigue | continua | continuara | fin de la nota | segue | fine | vervolg | einde | forts | slut | jatkuu | loppu | cdn | ciag dalszy nastapi | koniec | devami var | devam edecek | son | продолжение | продолжение следует | конец | далi | يتبع | انتهى | انتهت | 続く | つづく | 終わり | おわり | 以上 | 完 | 待续 | 계속 | 끝",
};

/** Words for the number of an issue on top of a paper. */
export const ISSUE_WORDS: PhraseTable = {
  all: "no | nr | n° | nº | № | num | numero | number | issue | vol | volume | volumen | tome | ausgabe | heft | jahrgang | edicion | edition | edicao | edizione | editie | jaargang | nummer | nro | numer | sayi | номер | выпуск | випуск | العدد | عدد | גיליון",
};

/** By these a paper tells when it appears and what it costs. */
export const IMPRINT_WORDS: PhraseTable = {
  all: "is published | published weekly | published monthly | appears every | appears weekly | is printed | se publica | sale los | sale cada | se edita | aparece cada | parait le | parait chaque | parait tous | est publie | est edite | erscheint | e publicado | e publicada | sai as | circula as | esce ogni | esce il | si pubblica | verschijnt | utkommer | udkommer | ilmestyy | ukazuje sie | wychodzi | yayimlanir | yayinlanir | выходит | виходить | تصدر | يصدر | 発行 | 出版 | 발행",
};
