const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/u));

/**
 * Verbs by which somebody takes a stand in words, without a quotation: "denied that", "rejected the charge", "nannte den Plan
 * „absurd“"; lower case. Verbs of speech proper are in `compare/speech-verbs.ts`.
 */
export const STANCE_VERBS = list(
  `denied denies rejected rejects dismissed dismisses criticised criticized criticises criticizes condemned condemns praised
  praises blamed blames demanded demands apologised apologized conceded concedes pledged pledges disputed disputes countered
  counters deplored rebuffed contended contends
  bestritt bestreitet dementierte dementiert wies weist nannte nennt bezeichnete bezeichnet kritisiert verteidigte verteidigt
  verurteilte verurteilt lehnte lehnt fordert räumte räumt kündigte kündigt beklagte beklagt begrüßte begrüßt versprach
  verspricht widersprach widerspricht gestand entschuldigte
  nie dément juge qualifie rejette accuse critique conteste réfute reconnaît regrette salue promet exige
  negó niega rechazó rechaza calificó califica acusó acusa defendió defiende desmintió desmiente tildó exigió exige prometió
  promete culpó culpa considera consideró lamenta celebró reconoce
  negou nega rejeitou rejeita criticou critica acusou defendeu defende desmentiu desmente classificou classifica considerou
  exigiu prometeu lamentou garantiu reconheceu admitiu assegurou
  respinge definisce smentisce difende chiede ammette sostiene ribadisce condanna
  ontkende ontkent verwierp verwerpt noemde noemt bekritiseerde bekritiseert verdedigde verdedigt eiste eist beschuldigde
  beloofde belooft erkende erkent waarschuwde benadrukte betwistte
  förnekade förnekar avvisade avvisar kallade kallar kritiserade kritiserar försvarade försvarar krävde kräver anklagade
  lovade medgav varnade betonade beklagade dementerade`,
);

/** Participles that do the same only after an auxiliary: "a nié", "ha definito", "har förnekat"; alone they are passive. */
export const STANCE_PARTICIPLES = list(
  `denied rejected dismissed criticised criticized condemned praised blamed demanded apologised apologized conceded pledged
  nié démenti jugé qualifié rejeté accusé critiqué contesté réfuté reconnu regretté salué promis exigé défendu condamné récusé
  negado rechazado calificado acusado defendido desmentido exigido prometido criticado rejeitado classificado
  negato respinto definito criticato accusato difeso chiesto promesso smentito ammesso ribadito sostenuto condannato
  ontkend verworpen bekritiseerd verdedigd geëist beloofd erkend förnekat avvisat kallat kritiserat försvarat krävt lovat`,
);

export const AUXILIARIES = list(
  "has had have a avait ont ha había han tem tinha aveva hanno heeft had hebben har hade hat hatte",
);

/** "according to", "laut": who says it follows. Longest first. */
export const SAYS_WHO =
  /(?<![\p{L}\p{M}])(?:according to|in the words of|laut|nach (?:angaben|worten|ansicht|meinung|auskunft|einschätzung) von|selon|d['’]après|aux yeux de|según|de acuerdo con|en palabras de|a juicio de|segundo|de acordo com|nas palavras de|secondo|stando a|a detta di|volgens|aldus|enligt)\s/giu;

/** Offices and trades before a name, in small letters, as Romance languages write them. */
export const OFFICES = list(
  `mayor councillor councilor minister senator lawmaker spokesman spokeswoman lawyer union leader activist farmer resident
  maire préfet préfète ministre député députée conseiller conseillère sénateur sénatrice avocat avocate président présidente
  procureur procureure porte-parole adjoint adjointe
  alcalde alcaldesa ministro ministra concejal concejala consejero consejera diputado diputada presidente presidenta portavoz
  abogado abogada fiscal gobernador gobernadora senador senadora
  prefeito prefeita vereador vereadora deputado deputada governador governadora autarca porta-voz advogado advogada
  sindaco sindaca assessore assessora consigliere consigliera deputato deputata portavoce avvocato avvocata prefetto questore
  burgemeester wethouder woordvoerder woordvoerster
  borgmästare statsminister kommunalråd talesperson`,
);
