import type { Lexicon } from "./lexicon";

export const swedish: Lexicon = {
  language: "sv",
  stopWords:
    "en ett den det de och eller men också i på av vid för med till från om mot under över genom utan som är var vara " +
    "blir bli blev har hade han hon hans hennes sin sitt sina dem dess sig inte ingen inget att när där då så än man jag vi " +
    "ni du denna detta dessa vad vem ska",
  sameForm: [
    "januari|jan",
    "februari|feb|febr",
    "april|apr",
    "augusti|aug",
    "september|sept|sep",
    "oktober|okt",
    "november|nov",
    "december|dec",
    "percent|%|procent",
    "§us|usa|förenta staterna",
    "§eu|europeiska unionen",
    "§fn|förenta nationerna",
    "miljon|milj|miljoner",
    "miljard|mdr|miljarder",
    "km|kilometer",
    "kronor|kr",
    "klockan|kl",
    "nummer|nr",
  ],
  sourcing: [
    "sade|sa|säger|förklarade|förklarar|berättade|berättar|tillade|tillägger",
    "enligt",
    "rapporterade|rapporterar|skriver|skrev|uppger|uppgav",
    "hävdar|hävdade|påstår|påstod",
    "meddelade|meddelar|bekräftade|bekräftar|tillkännagav",
    "källa|källor|källan|källorna",
    "tjänsteman|tjänstemän|myndigheterna|myndigheter|myndigheten",
    "talesperson|talesman|taleskvinna|pressekreterare",
    "expert|experter|experten|analytiker|forskare",
    "vittne|vittnen|ögonvittnen",
    "boende|grannar|invånare",
    "medier|tidningen|nyhetsbyrån",
    "anonym|anonymt|vill vara anonym",
  ],
  certainty: [
    "hoppas|hoppades|vill|önskar",
    "kommer att|skall",
    "skulle",
    "kan|kunde|möjligen|kanske|eventuellt|möjligt",
    "måste|bör|borde",
    "ifall|såvida",
    "när|så snart",
    "planerar|planerade|avser|siktar",
    "sannolikt|troligen|troligtvis|förmodligen|väntas|förväntas",
    "säkert|definitivt|otvivelaktigt",
    "påstådd|påstådda|uppenbarligen|tydligen|verkar|tycks",
    "förnekade|förnekar|förnekat|dementerade|dementerar",
    "vägrade|vägrar|avböjde|avböjer",
    "medgav|medger|erkände|erkänner",
    "inte|aldrig|ingen|inga|inte längre",
    "nästan|omkring|cirka|ungefär|runt",
    "minst|åtminstone|mer än",
    "högst|mindre än|upp till",
    "hotade|hotar|varnade|varnar",
    "lovade|lovar|utlovade",
    "&misstänkt|misstänks|misstänkta",
    "&åtalad|åtalas|åtalade|anklagad|anklagas",
    "&dömd|döms|dömdes|dömda",
    "&friad|frias|friades|frikänd",
  ],
  dates:
    "januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december|måndag|tisdag|onsdag|torsdag|" +
    "fredag|lördag|söndag|måndagen|tisdagen|onsdagen|torsdagen|fredagen|lördagen|söndagen|idag|igår|imorgon|midnatt|" +
    "morgonen|kvällen|natten|eftermiddagen|i dag|i går|i morgon",
  numbers:
    "noll|=|två|tre|fyra|fem|sex|sju|åtta|nio|tio|elva|tolv|tretton|fjorton|femton|sexton|sjutton|arton|nitton|tjugo|" +
    "trettio=30|fyrtio=40|femtio=50|sextio=60|sjuttio=70|åttio=80|nittio=90|hundra=100",
  quantities:
    "decennium|decennier|sekel|dussin|dussintals|hundratals|tusen|tusentals|miljon|miljoner|miljard|miljarder|hälften|" +
    "dubbelt|flera|många|få|några|flesta",
};
