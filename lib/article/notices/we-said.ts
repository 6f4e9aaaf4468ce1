/** What a newsroom says that it said before, by its verb; folded. */
const WE_SAID: readonly RegExp[] = [
  /(?<![\p{L}])wir (?:hatten|haben) (?:an dieser stelle|hier|zunachst|zuerst|ursprunglich|falschlich|irrtumlich|versehentlich|in einer)[^.]{0,120}(?:berichtet|geschrieben|gemeldet|behauptet|angegeben|genannt|bezeichnet|veroffentlicht)(?![\p{L}])/u,
  /(?<![\p{L}])(?:an dieser stelle|hier) (?:stand|hiess es) (?:zunachst|zuerst|ursprunglich|zuvor|falschlich|irrtumlich)(?![\p{L}])/u,
  /(?<![\p{L}])nous avions (?:d'abord |initialement |dans un premier temps )?(?:par erreur |a tort )?(?:ecrit|indique|rapporte|annonce|attribue|affirme|publie)(?![\p{L}])/u,
  /(?<![\p{L}])nous avons (?:ecrit|indique|annonce|attribue|affirme) (?:par erreur|a tort)(?![\p{L}])/u,
  /(?<![\p{L}])(?:habiamos (?:informado|publicado|escrito|indicado)|(?:informamos|publicamos|escribimos|indicamos) (?:inicialmente|por error|erroneamente|equivocadamente|en un primer momento))(?![\p{L}])/u,
  /(?<![\p{L}])(?:inicialmente|por error|en un primer momento|por engano|erroneamente) (?:informamos|publicamos|escribimos|indicamos|noticiamos)(?![\p{L}])/u,
  /(?<![\p{L}])(?:haviamos (?:informado|publicado|escrito|noticiado)|(?:informamos|publicamos|noticiamos) (?:inicialmente|por engano|erroneamente|incorretamente))(?![\p{L}])/u,
  /(?<![\p{L}])(?:avevamo|abbiamo) (?:inizialmente |in un primo momento |erroneamente |per errore )?(?:scritto|riportato|indicato|pubblicato|attribuito)(?: inizialmente| in un primo momento| erroneamente| per errore)(?![\p{L}])|(?<![\p{L}])avevamo (?:inizialmente |in un primo momento |erroneamente |per errore )(?:scritto|riportato|indicato|pubblicato|attribuito)(?![\p{L}])/u,
  /(?<![\p{L}])(?:we|wij) (?:schreven|meldden|berichtten) (?:eerder|eerst|aanvankelijk|abusievelijk|ten onrechte)(?![\p{L}])|(?<![\p{L}])(?:eerder|aanvankelijk|abusievelijk) (?:schreven|meldden|berichtten) (?:we|wij)(?![\p{L}])/u,
  /(?<![\p{L}])vi (?:skrev|uppgav|rapporterade|oplyste|meldte|rapporterte) (?:forst|tidigare|tidligere|felaktigt|fejlagtigt|feilaktig|av misstag|ved en feil|ved en fejl|oprindeligt|opprinnelig)(?![\p{L}])/u,
  /(?<![\p{L}])(?:aiemmin kerroimme|kerroimme aiemmin|kerroimme virheellisesti)(?![\p{L}])/u,
  /(?<![\p{L}])(?:мы|ранее мы) (?:ошибочно|ранее ошибочно|по ошибке) (?:сообщили|написали|сообщали|писали)(?![\p{L}])/u,
  /(?<![\p{L}])(?:ذكرنا|اوردنا|نشرنا) (?:خطا|بالخطا|سابقا خطا|في وقت سابق خطا)(?![\p{L}])/u,
];
/** `Wie wir zunächst berichtet hatten`, `as we reported`: it tells where it was first told. */
const AS = /(?:^|[\s,(])(?:wie|comme|como|come|zoals|som|as|kuten|как|كما)\s(?:\p{L}+\s){0,2}$/u;

/** Whether a newsroom tells what it said before and no longer says: `Wir hatten an dieser Stelle zunächst berichtet, …`. Folded text in. */
export const saysWhatWeSaid = (folded: string): boolean =>
  WE_SAID.some((pattern) => {
    const match = pattern.exec(folded);
    return match !== null && !AS.test(folded.slice(Math.max(0, match.index - 30), match.index));
  });
