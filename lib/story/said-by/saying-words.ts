/** How a language says that somebody says something; lists of small letters, separated by blanks or `|`. */
export interface SayingWords {
  /** Verbs after or before which the speaker stands. */
  readonly verbs: string;
  /** Words between a speaker and the verb: auxiliaries, adverbs. */
  readonly between: string;
  /** Phrases after which a source stands: "according to". */
  readonly before: string;
  /** Words after which nothing of a source stands: "that", "who"; they end what a verb can reach. */
  readonly clause: string;
  /** Articles and the like, with which a phrase begins. */
  readonly articles: string;
  /** A phrase right after one of these is no subject. */
  readonly prepositions: string;
  /** Phrases before which a source stands: "zufolge". */
  readonly after?: string;
}

export const SAYING: Readonly<Record<string, SayingWords>> = {
  en: {
    verbs:
      "said says say told tells added adds stated states announced announces reported reports confirmed confirms explained explains declared warned warns claimed claims noted notes insisted insists",
    between: "have had has also later then earlier since reportedly who'd repeatedly yesterday",
    before: "according to|quoting|citing",
    clause: "that who which where when because as after before while and but if",
    articles: "a an the one two three four five several some many another other its his her their",
    prepositions: "of to in on at for from by with near against outside inside about",
  },
  de: {
    verbs:
      "sagte sagten sagt sagen teilte teilten mitteilte mitteilten erklärte erklärten erklärt berichtete berichteten berichtet meldete meldeten meldet bestätigte bestätigten gab hieß mit angab betonte betonten",
    between: "hat haben hatte hatten auch später zuvor am abend mitgeteilt",
    before: "laut|nach angaben|nach auskunft|so|unter berufung auf|nach aussage|nach aussagen|nach",
    after: "zufolge",
    clause: "dass daß der, die, weil wenn als und aber ob",
    articles:
      "der die das des dem den ein eine eines einer einem mehrere einige zwei drei vier örtliche von vom",
    prepositions: "in im an am auf aus bei beim mit nach zu zum zur gegen für über vor",
  },
  fr: {
    verbs:
      "dit disent disait déclaré déclare indiqué indique expliqué explique ajouté ajoute précisé précise affirmé affirme annoncé annonce confirmé confirme rapporté rapporte rapportent fait assuré assure raconté raconte racontent indiquent affirment estime estimé",
    between: "a ont avait avaient aussi également ensuite par ailleurs",
    before: "selon|d'après|d’après|citant|de source",
    clause: "que qui où quand parce alors et mais si dont",
    articles:
      "le la les l un une des du de plusieurs deux trois quatre certains certaines son sa leurs",
    prepositions: "à au aux en dans par pour avec sur sous chez contre vers près",
  },
  es: {
    verbs:
      "dijo dijeron dice dicen señaló señalaron indicó indicaron explicó explicaron agregó añadió añadieron informó informaron informa aseguró aseguraron asegura afirmó afirmaron afirma declaró declararon anunció anunciaron confirmó confirmaron relató relataron contó contaron precisó comunicó sostuvo manifestó reportó reportaron detalló",
    between: "ha han había también además luego después hoy ayer",
    before: "según|de acuerdo con|de acuerdo a|citando a|en palabras de",
    clause: "que quien donde cuando porque y pero si cuyo",
    articles:
      "el la los las un una unos unas varios varias dos tres cuatro algunos algunas su sus otro otra",
    prepositions: "a al en por para con sin sobre contra hacia tras cerca",
  },
  pt: {
    verbs:
      "disse disseram diz dizem afirmou afirmaram afirma declarou declararam explicou explicaram acrescentou informou informaram informa garantiu garantiram anunciou anunciaram confirmou confirmaram contou contaram relatou relataram adiantou adiantaram comunicou indicou indicaram revelou",
    between: "também ainda depois já hoje ontem tinha havia",
    before: "segundo|de acordo com|conforme|citando",
    clause: "que quem onde quando porque e mas se",
    articles:
      "o a os as um uma uns umas vários várias dois duas três quatro alguns algumas seu sua outro outra",
    prepositions: "à ao aos às em no na nos nas por pelo pela para com sem sobre contra perto",
  },
  it: {
    verbs:
      "detto dice dicono dichiarato dichiara spiegato spiega aggiunto affermato afferma annunciato annuncia confermato conferma riferito riferisce riferiscono comunicato comunica raccontato racconta raccontano sostiene precisato sapere reso",
    between: "ha hanno aveva avevano anche poi fatto ieri oggi",
    before: "secondo|stando a|stando al|stando alla|stando ai|a detta di|citando",
    clause: "che chi dove quando perché e ma se cui",
    articles:
      "il lo la i gli le l un uno una dei degli delle alcuni alcune due tre quattro suo sua altri",
    prepositions: "a in per con su sul da dal dalla contro verso nel nella",
  },
  nl: {
    verbs:
      "zei zeiden zegt zeggen meldde meldden meldt melden verklaarde verklaarden verklaart vertelde vertelden vertelt bevestigde bevestigden bevestigt berichtte bericht berichten liet laat laten gemeld gezegd verklaard deelde stelt stelde",
    between: "heeft hebben had hadden ook later eerder weten vandaag gisteren",
    before: "volgens|aldus|naar zeggen van|op gezag van",
    clause: "dat die wie waar toen omdat en maar als of",
    articles: "de het een enkele verschillende meerdere twee drie vier zijn haar hun enige",
    prepositions: "in op aan bij met naar voor over tegen uit te door",
  },
  sv: {
    verbs:
      "sade sa säger uppger uppgav meddelade meddelar berättade berättar förklarade förklarar bekräftade bekräftar rapporterade rapporterar skriver skrev uppgivit sagt meddelat hävdar",
    between: "har hade också senare tidigare idag nu",
    before: "enligt|citerar",
    clause: "att som där när eftersom och men om",
    articles: "en ett den det de flera några två tre fyra sin hans hennes andra",
    prepositions: "i på av vid med till för från om mot under utanför",
  },
  ar: {
    verbs:
      "قال قالت قالوا يقول تقول أعلن أعلنت أفاد أفادت ذكر ذكرت صرح صرحت أوضح أوضحت أكد أكدت أضاف أضافت أشار أشارت",
    between: "",
    before: "بحسب|حسب|وفق|وفقا|نقلا عن|وفقا لما ذكرت",
    clause: "إن أن إنه إنها أنه أنها بأن الذي التي",
    articles: "",
    prepositions: "في على من إلى أمام مع",
  },
};
