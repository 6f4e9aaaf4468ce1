import type { Lexicon } from "./lexicon";

export const german: Lexicon = {
  language: "de",
  nounsHaveCapitals: true,
  stopWords:
    "der die das den dem des ein eine einen einem einer eines und oder aber auch in im an am auf aus bei beim mit nach von " +
    "vom vor zu zum zur über unter für durch gegen ohne um als wie ist sind war waren sein wird werden wurde wurden hat " +
    "haben hatte hatten er sie es ihr ihre ihren ihm ihn sich nicht kein keine dass daß ob wenn weil noch nur so man ich " +
    "wir",
  sameForm: [
    "januar|jänner|jan",
    "februar|feb|feber",
    "märz|mär",
    "april|apr",
    "august|aug",
    "september|sept|sep",
    "oktober|okt",
    "november|nov",
    "dezember|dez",
    "percent|%|prozent|v.h",
    "§us|usa|vereinigte staaten|vereinigten staaten",
    "§eu|europäische union|europäischen union",
    "§un|vereinte nationen|vereinten nationen|uno",
    "doktor|dr",
    "professor|prof",
    "million|mio|millionen",
    "milliarde|mrd|milliarden",
    "km|kilometer|kilometern",
    "euro|€",
    "uhr|h",
    "nummer|nr",
    "dass|daß",
  ],
  sourcing: [
    "sagte|sagt|sagten|erklärte|erklärt|erklärten|teilte mit|mitteilte|meinte|betonte|fügte hinzu",
    "laut|zufolge|nach angaben|unter berufung auf|berichten zufolge",
    "berichtete|berichteten|berichtet",
    "behauptete|behauptet|behaupteten|versicherte|versichert",
    "kündigte an|ankündigte|bestätigte|bestätigt|bestätigten",
    "quelle|quellen|insider|insidern|kreise|kreisen|informant|informanten",
    "beamte|beamten|beamter|behörde|behörden|regierungsvertreter|regierungsbeamte|vertreter",
    "sprecher|sprecherin",
    "experte|experten|expertin|analyst|analysten",
    "zeuge|zeugen|augenzeugen|anwohner",
    "medien|zeitung|agentur|sender",
    "unter der bedingung der anonymität|anonym bleiben|nicht namentlich genannt",
  ],
  certainty: [
    "hofft|hoffen|hoffte|hoffnung|möchte|will|wünscht",
    "wird|werden",
    "würde|würden",
    "kann|können|könnte|könnten|möglich|möglicherweise|vielleicht|womöglich|eventuell",
    "muss|müssen|soll|sollen|sollte|sollten",
    "falls|ob|sofern",
    "wenn|sobald|als",
    "plant|planen|geplant|beabsichtigt|strebt an|anstrebt",
    "voraussichtlich|wahrscheinlich|erwartet|dürfte|dürften",
    "sicher|sicherlich|gewiss|zweifellos|eindeutig",
    "angeblich|mutmaßlich|mutmaßliche|mutmaßlichen|offenbar|anscheinend|scheinbar|scheint",
    "bestritt|bestreitet|dementierte|dementiert|wies zurück|zurückwies",
    "lehnte ab|ablehnte|verweigerte|verweigert|weigerte|weigert",
    "nicht|nie|niemals|nicht mehr|kein|keine|keinen",
    "fast|rund|etwa|ungefähr|circa|ca|knapp",
    "mindestens|mehr als|über",
    "höchstens|weniger als|bis zu",
    "drohte|droht|warnte|warnt",
    "versprach|verspricht|sagte zu|zusagte",
  ],
  dates:
    "januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember|montag|dienstag|mittwoch|" +
    "donnerstag|freitag|samstag|sonnabend|sonntag|heute|gestern|morgen|vorgestern|mittag|mitternacht|abend",
  numbers:
    "null|=|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|dreizehn|vierzehn|fünfzehn|sechzehn|siebzehn|" +
    "achtzehn|neunzehn|zwanzig|dreißig=30|vierzig=40|fünfzig=50|sechzig=60|siebzig=70|achtzig=80|neunzig=90|hundert=100",
  quantities:
    "jahrzehnt|jahrzehnte|jahrzehnten|jahrhundert|jahrhunderte|dutzend|dutzende|hunderte|tausend|tausende|million|" +
    "millionen|milliarde|milliarden|hälfte|doppelt|mehrere|viele|wenige|einige",
};
