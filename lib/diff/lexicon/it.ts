import type { Lexicon } from "./lexicon";

export const italian: Lexicon = {
  language: "it",
  stopWords:
    "il lo la i gli le l' un uno una un' e ed o ma di del dello della dei degli delle dell' a al allo alla ai agli alle " +
    "all' da dal dalla in nel nella nei nelle con su sul sulla per tra fra che chi cui non è sono era erano essere ha " +
    "hanno aveva stato si se ne ci come più anche suo sua suoi sue loro questo questa quello quella ha detto",
  sameForm: [
    "gennaio|genn",
    "febbraio|feb|febbr",
    "aprile|apr",
    "giugno|giu",
    "luglio|lug",
    "agosto|ago",
    "settembre|sett",
    "ottobre|ott",
    "novembre|nov",
    "dicembre|dic",
    "percent|%|per cento|percento",
    "§us|stati uniti|usa",
    "§onu|nazioni unite",
    "§ue|unione europea",
    "signor|sig",
    "dottor|dott|dr",
    "km|chilometro|chilometri",
    "euro|€",
  ],
  sourcing: [
    "ha detto|dice|detto|ha dichiarato|dichiarato|ha spiegato|ha aggiunto|ha affermato|afferma",
    "secondo|stando a|citando",
    "ha riferito|riferisce|riferito|riferiscono",
    "sostiene|ha sostenuto|assicura|ha assicurato",
    "ha annunciato|annuncia|ha confermato|conferma",
    "fonte|fonti",
    "funzionario|funzionari|autorità|dirigenti",
    "portavoce",
    "esperto|esperti|analista|analisti",
    "testimone|testimoni|residenti",
    "media|giornale|stampa|agenzia",
    "a condizione di anonimato|chiesto l' anonimato|in forma anonima",
  ],
  certainty: [
    "spera|sperano|sperava|vuole|desidera",
    "sarà|saranno|farà",
    "sarebbe|sarebbero|avrebbe|avrebbero",
    "può|possono|potrebbe|potrebbero|forse|possibile|possibilmente",
    "deve|devono|dovrà|dovrebbe|dovrebbero|bisogna",
    "se|qualora",
    "quando|non appena",
    "prevede|prevedono|intende|intendono|punta|cerca",
    "probabile|probabilmente|previsto|prevista",
    "certo|certamente|sicuramente|senza dubbio",
    "presunto|presunta|presumibilmente|apparentemente|sembra|sembrano",
    "ha negato|nega|negato|ha smentito|smentisce|respinge|ha respinto",
    "ha rifiutato|rifiuta|rifiutato",
    "non|mai|non più",
    "quasi|circa|intorno a",
    "almeno|più di|oltre",
    "meno di|al massimo|fino a",
    "ha minacciato|minaccia|avverte|ha avvertito",
    "ha promesso|promette",
  ],
  dates:
    "gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre|lunedì|martedì|" +
    "mercoledì|giovedì|venerdì|sabato|domenica|oggi|ieri|domani|mezzogiorno|mezzanotte",
  numbers:
    "zero|=|due|tre|quattro|cinque|sei|sette|otto|nove|dieci|undici|dodici|tredici|quattordici|quindici|sedici|" +
    "diciassette|diciotto|diciannove|venti|trenta=30|quaranta=40|cinquanta=50|sessanta=60|settanta=70|ottanta=80|novanta=90|cento=100",
  quantities:
    "decennio|decenni|secolo|secoli|dozzina|dozzine|decina|decine|centinaio|centinaia|mille|migliaia|milione|milioni|" +
    "miliardo|miliardi|metà|doppio|triplo|diversi|diverse|molti|molte|pochi|poche|maggioranza",
};
