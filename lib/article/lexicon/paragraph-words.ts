import type { PhraseTable } from "../phrase-lexicon";

/** Nouns for a paragraph, folded, with their plural and case forms. */
export const PARAGRAPH_NOUNS: PhraseTable = {
  en: "paragraph | paragraphs | para | paras | par | pars | graf | grafs | graph | graphs | pgh | ¶",
  es: "parrafo | parrafos | parr",
  fr: "paragraphe | paragraphes | alinea | alineas",
  de: "absatz | absatze | absatzen | absatzes | abs | abschnitt | abschnitte | abschnitten",
  pt: "paragrafo | paragrafos",
  it: "paragrafo | paragrafi | capoverso | capoversi",
  nl: "alinea | alinea's | alineas | paragraaf | paragrafen",
  sv: "stycke | stycket | stycken | styckena",
  da: "afsnit | afsnittet | afsnittene",
  no: "avsnitt | avsnittet | avsnittene",
  fi: "kappale | kappaleessa | kappaleeseen | kappaleen | kappaleesta | kappaleet | kappaleissa | kappaleisiin | kappaletta | kappaleisiin",
  pl: "akapit | akapicie | akapitu | akapity | akapitach | akapitow",
  tr: "paragraf | paragrafta | paragrafa | paragrafi | paragrafin | paragraflarda | paragraflara",
  ru: "абзац | абзаца | абзаце | абзацу | абзацы | абзацах | абзацев",
  uk: "абзац | абзаці | абзацу | абзаци | абзацах",
  ar: "فقرة | الفقرة | الفقرتين | الفقرتان | الفقرات | فقرات | للفقرة | بالفقرة | والفقرة | والفقرات",
  fa: "پاراگراف | بند | پاراگراف های",
  he: "פסקה | הפסקה | בפסקה | פסקאות | בפסקאות | הפסקאות",
};

/** Ordinals and cardinals as words, folded; the index in the row is the number, from 1. `~` joins forms of one number. */
export const NUMBER_WORDS: Readonly<Record<string, string>> = {
  en: "first~1st~one~lead~opening second~2nd~two third~3rd~three fourth~four fifth~five sixth~six seventh~seven eighth~eight ninth~nine tenth~ten eleventh~eleven twelfth~twelve thirteenth~thirteen fourteenth~fourteen fifteenth~fifteen sixteenth~sixteen seventeenth~seventeen eighteenth~eighteen nineteenth~nineteen twentieth~twenty",
  es: "primer~primero~primera~uno segundo~segunda~dos tercer~tercero~tercera~tres cuarto~cuarta~cuatro quinto~quinta~cinco sexto~sexta~seis septimo~septima~siete octavo~octava~ocho noveno~novena~nueve decimo~decima~diez undecimo~undecima~once duodecimo~duodecima~doce decimotercer~decimotercero~decimotercera~trece decimocuarto~decimocuarta~catorce decimoquinto~decimoquinta~quince decimosexto~dieciseis decimoseptimo~diecisiete decimoctavo~dieciocho decimonoveno~diecinueve vigesimo~veinte",
  fr: "premier~premiere~un deuxieme~second~seconde~deux troisieme~trois quatrieme~quatre cinquieme~cinq sixieme~six septieme~sept huitieme~huit neuvieme~neuf dixieme~dix onzieme~onze douzieme~douze treizieme~treize quatorzieme~quatorze quinzieme~quinze seizieme~seize dix-septieme dix-huitieme dix-neuvieme vingtieme",
  de: "erste~ersten~erster~erstem~eins zweite~zweiten~zweiter~zwei dritte~dritten~dritter~drei vierte~vierten~vier funfte~funften~funf sechste~sechsten~sechs siebte~siebten~siebente~siebenten~sieben achte~achten~acht neunte~neunten~neun zehnte~zehnten~zehn elfte~elften~elf zwolfte~zwolften~zwolf dreizehnte~dreizehnten vierzehnte~vierzehnten funfzehnte~funfzehnten sechzehnte~sechzehnten siebzehnte~siebzehnten achtzehnte~achtzehnten neunzehnte~neunzehnten zwanzigste~zwanzigsten",
  pt: "primeiro~primeira segundo~segunda~dois terceiro~terceira~tres quarto~quarta~quatro quinto~quinta~cinco sexto~sexta~seis setimo~setima~sete oitavo~oitava~oito nono~nona~nove decimo~decima~dez undecimo~onze duodecimo~doze",
  it: "primo~prima~uno secondo~seconda~due terzo~terza~tre quarto~quarta~quattro quinto~quinta~cinque sesto~sesta~sei settimo~settima~sette ottavo~ottava~otto nono~nona~nove decimo~decima~dieci undicesimo~undici dodicesimo~dodici tredicesimo~tredici quattordicesimo quindicesimo",
  nl: "eerste~een tweede~twee derde~drie vierde~vier vijfde~vijf zesde~zes zevende~zeven achtste~acht negende~negen tiende~tien elfde~elf twaalfde~twaalf dertiende veertiende vijftiende",
  sv: "forsta andra tredje fjarde femte sjatte sjunde attonde nionde tionde elfte tolfte trettonde fjortonde femtonde",
  da: "forste~første anden~andet tredje fjerde femte sjette syvende ottende niende tiende ellevte tolvte trettende fjortende femtende",
  no: "forste~første andre~annet tredje fjerde femte sjette sjuende~syvende attende niende tiende ellevte~ellefte tolvte~tolvte trettende fjortende femtende",
  fi: "ensimmainen~ensimmaisessa~ensimmaiseen~ensimmaista toinen~toisessa~toiseen~toista kolmas~kolmannessa~kolmanteen~kolmatta neljas~neljannessa~neljanteen viides~viidennessa~viidenteen kuudes~kuudennessa~kuudenteen seitsemas~seitsemannessa~seitsemanteen kahdeksas~kahdeksannessa~kahdeksanteen yhdeksas~yhdeksannessa~yhdeksanteen kymmenes~kymmenennessa~kymmenenteen yhdestoista~yhdennessatoista kahdestoista~kahdennessatoista",
  pl: "pierwszy~pierwszym~pierwszego drugi~drugim~drugiego trzeci~trzecim~trzeciego czwarty~czwartym~czwartego piaty~piatym szosty~szostym siodmy~siodmym osmy~osmym dziewiaty~dziewiatym dziesiaty~dziesiatym",
  tr: "birinci~ilk ikinci ucuncu dorduncu besinci altinci yedinci sekizinci dokuzuncu onuncu",
  ru: "первый~первом~первого второй~втором~второго третий~третьем~третьего четвертый~четвертом~четвертого пятый~пятом~пятого шестой~шестом~шестого седьмой~седьмом~седьмого восьмой~восьмом~восьмого девятый~девятом~девятого десятый~десятом~десятого одиннадцатый~одиннадцатом двенадцатый~двенадцатом",
  uk: "першии~першому~першого другии~другому~другого третіи~третьому четвертии~четвертому п'ятии~п'ятому шостии~шостому сьомии~сьомому восьмии~восьмому дев'ятии~дев'ятому десятии~десятому",
  ar: "الأولى~الأول~أولى الثانية~الثاني~ثانية الثالثة~الثالث~ثالثة الرابعة~الرابع~رابعة الخامسة~الخامس~خامسة السادسة~السادس~سادسة السابعة~السابع~سابعة الثامنة~الثامن~ثامنة التاسعة~التاسع~تاسعة العاشرة~العاشر~عاشرة",
  fa: "اول~نخست دوم سوم چهارم پنجم ششم هفتم هشتم نهم دهم",
  he: "ראשונה~הראשונה שניה~שנייה~השניה~השנייה שלישית~השלישית רביעית~הרביעית חמישית~החמישית שישית~השישית שביעית~השביעית שמינית~השמינית תשיעית~התשיעית עשירית~העשירית",
};

/** Words for tens, hundreds and more, folded. */
export const SCALE_WORDS =
  "twenty thirty forty fifty sixty seventy eighty ninety zwanzig dreissig vierzig funfzig sechzig siebzig achtzig neunzig vingt trente quarante cinquante soixante veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa vinte trinta quarenta cinquenta sessenta oitenta venti trenta quaranta cinquanta sessanta settanta ottanta novanta twintig dertig veertig vijftig zestig zeventig tachtig negentig tjugo trettio fyrtio femtio tyve tredive tjue tretti hundred thousand million billion trillion hundert tausend millionen milliarde milliarden billion billionen cent mille millions milliard milliards ciento mil millon millones milhao milhoes bilhao bilhoes mila milione milioni miliardo miliardi honderd duizend miljoen miljard hundra tusen miljon miljoner miljard miljarder hundre tusind millioner milliarder sata tuhat miljoonaa miljardia sto tysiac miliony milion miliard сто тысяч тысячи миллион миллиона миллионов миллиард миллиарда миллиардов";

/** `الحادية عشرة` 11, `الثانية عشرة` 12 …: the Arabic unit that stands before "ten" in eleven to nineteen. */
export const ARABIC_TEENS =
  "الحادية الثانية الثالثة الرابعة الخامسة السادسة السابعة الثامنة التاسعة";

/** Words that count from the end. */
export const LAST_WORDS: PhraseTable = {
  all: "last | final | closing | ultimo | ultima | dernier | derniere | letzte | letzten | letzter | letztem | schlussabsatz | ultimo | laatste | slotalinea | sista | sidste | siste | viimeinen | viimeisessa | viimeiseen | viimeista | ostatni | ostatnim | ostatniego | son | последний | последнем | последнего | останній | останньому | الأخيرة | الاخيرة | الأخير | آخر | آخرین | پایانی | האחרונה | אחרונה",
};

/** Words that count second from the end. */
export const PENULTIMATE_WORDS: PhraseTable = {
  all: "penultimate | second-to-last | next-to-last | second to last | next to last | penultimo | penultima | avant-dernier | vorletzte | vorletzten | vorletzter | voorlaatste | nast sista | naestsidste | næstsidste | nest siste | toiseksi viimeinen | toiseksi viimeisessa | przedostatni | przedostatnim | sondan ikinci | предпоследний | предпоследнем | предпоследнего | قبل الأخيرة | ما قبل الأخيرة",
};
