/** Verbs that put words into someone's mouth, as news texts of several languages use them; lower case. */
const VERBS = new Set(
  `said says say told tells added adds asked asks replied replies warned warns argued argues noted notes stated
  states insisted explained explains remarked recalled wrote writes complained suggested thought doubted
  answered acknowledged admitted joked stressed declared announced confirmed accused described called urged vowed
  promised claimed claims saying adding remarking
  dijo dice dijeron declaró declaran afirmó afirma aseguró asegura explicó explica señaló señala añadió añade agregó
  sostuvo sostiene indicó advirtió advierte recordó recuerda bromeó bromea comentó comenta admitió respondió contó
  insistió criticó lamentó reconoció manifestó subrayó traduce
  dit disait déclaré déclare affirmé affirme expliqué explique ajouté ajoute assuré assure souligné souligne estimé
  estime indiqué indique précisé précise raconte raconté lancé rappelé répondu confié dénoncé dénonce observé observe indigné indignée réagi insisté martelé plaidé ironisé
  sagte sagt erklärte erklärt betonte betont teilte kritisierte warnte warnt meinte meint erzählte erzählt ergänzte
  berichtete fügte bestätigte forderte sprach spricht zitiert
  disse afirmou declarou explicou acrescentou contou avaliou ressaltou destacou
  detto dichiarato affermato spiegato aggiunto spiega racconta afferma
  zei zegt verklaarde vertelde sade säger sier fortalte sanoi kertoi powiedział powiedziała mówi dodał dodała dedi
  söyledi сказал сказала заявил заявила говорит отметил сообщил добавил рассказал
  قال قالت وقال وقالت أضاف أضافت وأضاف وأضافت أكد أكدت وأكد وأكدت أوضح أوضحت وأوضح صرح صرحت ذكر ذكرت يقول تقول`
    .split(/\s+/)
    .filter((word) => word !== ""),
);

/** Whether a word reports speech: "said", "declaró", "erklärte". */
export const isSpeechVerb = (word: string): boolean => VERBS.has(word.toLowerCase());
