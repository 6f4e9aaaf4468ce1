/** Verbs that put words into someone's mouth, as news texts of several languages use them; lower case. */
const VERBS = new Set(
  `said says say told tells added adds asked asks replied replies warned warns argued argues noted notes stated
  states insisted explained explains remarked recalled wrote writes complained suggested thought doubted
  answered acknowledged admitted joked stressed declared announced confirmed accused described called urged vowed
  promised claimed claims saying adding remarking responded retorted quipped lamented recounted testified
  reiterated emphasized emphasised whispered shouted cried muttered murmured tweeted
  dijo dice dijeron declaró declaran afirmó afirma aseguró asegura explicó explica señaló señala añadió añade agregó
  sostuvo sostiene indicó advirtió advierte recordó recuerda bromeó bromea comentó comenta admitió respondió contó
  insistió criticó lamentó reconoció manifestó subrayó traduce relató relata narró replicó recalcó apuntó precisó detalló
  ironizó zanjó confesó remarcó matizó reclamó opinó opina cuenta relataron denunció exclamó
  dit disait déclaré déclare affirmé affirme expliqué explique ajouté ajoute assuré assure souligné souligne estimé
  estime indiqué indique précisé précise raconte raconté lancé rappelé répondu confié dénoncé dénonce observé observe indigné indignée réagi insisté martelé plaidé ironisé
  désole s'inquiète s'agace s'emporte s'exclame s'amuse s'interroge s'alarme s'étonne s'indigne s'insurge s'enthousiasme s'excuse
  s'énerve poursuit martèle déplore raconte lance confie plaisante glisse soupire tranche résume rapporte remarque remarqué ajoute insiste réplique rétorque
  sagte sagt erklärte erklärt betonte betont teilte kritisierte warnte warnt meinte meint erzählte erzählt ergänzte
  berichtete fügte bestätigte forderte sprach spricht zitiert wiederholte wiederholt rief ruft urteilte mahnte versicherte
  antwortete antwortet bekräftigte verlangte beteuerte schilderte begründete bedauerte klagte schrieb schreibt lobte
  disse afirmou declarou explicou acrescentou contou avaliou ressaltou destacou
  detto dichiarato affermato spiegato aggiunto spiega racconta afferma
  zei zegt verklaarde vertelde stelde stelt vertelt meldde verklaart antwoordde sade säger berättade berättar uppgav tillade hävdade förklarade
  svarade sier fortalte sanoi kertoi powiedział powiedziała mówi dodał dodała dedi
  söyledi сказал сказала заявил заявила говорит отметил сообщил добавил рассказал
  أشار أشارت وأشار وأشارت لفت لفتت أجاب أجابت وأجاب تابع وتابع تمتم وتمتم أفاد أفادت وأفاد وأفادت
  قال قالت وقال وقالت أضاف أضافت وأضاف وأضافت أكد أكدت وأكد وأكدت أوضح أوضحت وأوضح صرح صرحت ذكر ذكرت يقول تقول`
    .split(/\s+/)
    .filter((word) => word !== ""),
);

/** French hangs its pronoun on the verb: "raconte-t-il", "dit-elle". */
const HANGING_PRONOUN = /-(?:t-)?(?:ils?|elles?|on)$/u;

/** Whether a word reports speech: "said", "declaró", "erklärte", "raconte-t-il". */
export const isSpeechVerb = (word: string): boolean => {
  const lower = word.toLowerCase().replace("’", "'");
  return VERBS.has(lower) || VERBS.has(lower.replace(HANGING_PRONOUN, ""));
};

/** "dit-elle": the verb with its pronoun in one word. */
export const hasHangingPronoun = (word: string): boolean =>
  HANGING_PRONOUN.test(word.toLowerCase());
