import type { Lexicon } from "./lexicon";

export const dutch: Lexicon = {
  language: "nl",
  stopWords:
    "de het een en of maar ook in op aan van voor met bij naar uit te tot om door over onder tegen zonder als is zijn was " +
    "waren wordt worden werd werden heeft hebben had hadden hij zij ze het hun haar hem zich niet geen dat die dit deze wie " +
    "wat waar toen dan nog er al zo men ik we wij je u zei",
  sameForm: [
    "januari|jan",
    "februari|feb|febr",
    "maart|mrt",
    "april|apr",
    "augustus|aug",
    "september|sept|sep",
    "oktober|okt",
    "november|nov",
    "december|dec",
    "percent|%|procent",
    "§us|§vs|verenigde staten",
    "§eu|europese unie",
    "§vn|verenigde naties",
    "miljoen|mln",
    "miljard|mld",
    "km|kilometer|kilometers",
    "euro|€",
    "nummer|nr",
  ],
  sourcing: [
    "zei|zegt|zeiden|zeggen|verklaarde|verklaart|verklaarden|vertelde|vertelt|voegde toe|stelde|stelt",
    "volgens|aldus|naar zeggen van",
    "meldde|meldt|meldden|melden|berichtte|bericht|berichten",
    "beweerde|beweert|beweerden|verzekerde|verzekert",
    "kondigde aan|aangekondigd|bevestigde|bevestigt|bevestigden",
    "bron|bronnen|ingewijden",
    "functionaris|functionarissen|ambtenaar|ambtenaren|autoriteiten|overheid",
    "woordvoerder|woordvoerster|woordvoerders",
    "deskundige|deskundigen|expert|experts|analist|analisten",
    "getuige|getuigen|ooggetuige|ooggetuigen",
    "bewoner|bewoners|omwonenden|buurtbewoners",
    "krant|media|persbureau|omroep",
    "op voorwaarde van anonimiteit|wil anoniem blijven|anoniem",
  ],
  certainty: [
    "hoopt|hopen|hoopte|wil|willen|wenst",
    "zal|zullen",
    "zou|zouden",
    "kan|kunnen|kon|konden|mogelijk|misschien|wellicht",
    "moet|moeten|hoort",
    "indien|mits|tenzij",
    "wanneer|zodra",
    "plant|van plan|beoogt|streeft",
    "waarschijnlijk|vermoedelijk|verwacht|verwachten|naar verwachting",
    "zeker|ongetwijfeld|beslist",
    "vermeend|vermeende|blijkbaar|kennelijk|schijnbaar|lijkt|lijken|naar verluidt",
    "ontkende|ontkent|ontkenden|ontkend|weersprak|weerspreekt",
    "weigerde|weigert|weigerden|geweigerd",
    "erkende|erkent|erkenden|erkend",
    "niet|nooit|geen|niet meer",
    "bijna|ongeveer|circa|zowat|rond de",
    "minstens|ten minste|meer dan",
    "hooguit|hoogstens|minder dan",
    "dreigde|dreigt|waarschuwde|waarschuwt",
    "beloofde|belooft|zegde toe",
    "&verdacht|verdachte",
    "&aangeklaagd|beschuldigd",
    "&veroordeeld",
    "&vrijgesproken",
  ],
  dates:
    "januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|maandag|dinsdag|woensdag|" +
    "donderdag|vrijdag|zaterdag|zondag|vandaag|gisteren|morgen|eergisteren|ochtend|middag|avond|nacht|middernacht",
  numbers:
    "nul|=|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|dertien|veertien|vijftien|zestien|zeventien|achttien|" +
    "negentien|twintig|dertig=30|veertig=40|vijftig=50|zestig=60|zeventig=70|tachtig=80|negentig=90|honderd=100",
  quantities:
    "decennium|decennia|eeuw|eeuwen|dozijn|tientallen|honderden|duizend|duizenden|miljoen|miljoenen|miljard|miljarden|" +
    "helft|dubbel|verscheidene|veel|weinig|enkele|meeste",
};
