import type { Lexicon } from "./lexicon";

export const french: Lexicon = {
  language: "fr",
  stopWords:
    "le la les l' un une des du de d' et ou mais ni à au aux en dans par pour avec sans sur sous ce cet cette ces son sa " +
    "ses leur leurs il elle ils elles on se s' ne n' pas que qu' qui dont où est sont était étaient être a ont avait été " +
    "plus comme si y je tu nous vous me te lui c'",
  sameForm: [
    "janvier|janv|jan",
    "février|févr|fév",
    "avril|avr",
    "juillet|juil",
    "septembre|sept|sep",
    "octobre|oct",
    "novembre|nov",
    "décembre|déc",
    "percent|%|pour cent|pourcent",
    "§us|états-unis|etats-unis|usa",
    "§onu|nations unies",
    "§ue|union européenne",
    "^monsieur|m",
    "madame|mme",
    "docteur|dr",
    "km|kilomètre|kilomètres",
    "euro|€|euros",
  ],
  sourcing: [
    "a dit|dit|a déclaré|déclare|a indiqué|indique|a expliqué|explique|a ajouté|ajoute|a précisé|a affirmé|affirme",
    "selon|d'après|citant|cite",
    "a rapporté|rapporte|rapportent|ont rapporté",
    "assure|a assuré|prétend|a prétendu|soutient",
    "a annoncé|annonce|a confirmé|confirme",
    "source|sources",
    "responsable|responsables|autorité|autorités|fonctionnaire|fonctionnaires",
    "porte-parole",
    "expert|experts|analyste|analystes",
    "témoin|témoins|habitants|riverains",
    "médias|journal|presse|agence",
    "sous couvert d'anonymat|sous le couvert de l'anonymat|requis l'anonymat",
  ],
  certainty: [
    "espère|espèrent|espérait|souhaite|souhaitent|veut",
    "va|vont|sera|seront|fera",
    "serait|seraient|aurait|auraient",
    "peut|peuvent|pourrait|pourraient|peut-être|possible|éventuellement",
    "doit|doivent|devra|devrait|devraient|faut",
    "si|s'il|s'ils",
    "quand|lorsque|lorsqu'|dès que|dès qu'",
    "prévoit|prévoient|compte|cherche|envisage|vise",
    "probable|probablement|sans doute|attendu|attendue",
    "certain|certainement|sûrement|assurément",
    "présumé|présumée|apparemment|semble|semblent|prétendument",
    "dément|a démenti|nie|a nié|rejette|a rejeté",
    "refuse|a refusé|décline|a décliné",
    "pas|jamais|plus jamais|ne plus",
    "presque|environ|près de|quelque",
    "au moins|plus de",
    "au plus|moins de|jusqu'à",
    "menace|a menacé|avertit|a averti",
    "a promis|promet|s'est engagé",
  ],
  dates:
    "janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|lundi|mardi|mercredi|jeudi|" +
    "vendredi|samedi|dimanche|aujourd'hui|hier|demain|midi|minuit|matin|soir",
  numbers:
    "zéro|=|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|dix-sept|dix-huit|" +
    "dix-neuf|vingt|trente=30|quarante=40|cinquante=50|soixante=60|cent=100",
  quantities:
    "décennie|décennies|siècle|siècles|dizaine|dizaines|douzaine|douzaines|centaine|centaines|millier|milliers|mille|" +
    "million|millions|milliard|milliards|moitié|double|triple|plusieurs|beaucoup|peu|plupart",
};
