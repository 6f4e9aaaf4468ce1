/**
 * Notices that tell several changes, written before the rules were tried on them; each with what is read of every change, as in
 * `own-wordings.ts`, without the notice's type. Places, names and figures are invented.
 */
export const SEVERAL_CHANGES: readonly (readonly [line: string, changes: readonly string[]])[] = [
  [
    "(Corrects spelling of Erik, from Eric, in paragraph 3; fixes number of homes in paragraph 4)",
    ["3 spell: Erik < Eric", "4 unknown"],
  ],
  [
    "(This version corrects paragraph 1 to 640 pairs, not 460, and corrects the spelling of the warden's name in paragraph 2 to Finn, not Fin.)",
    ["1 replace: 640 pairs < 460", "2 spell: Finn < Fin"],
  ],
  [
    "(Corrects day to Friday from Thursday in lead and adds attribution in 5th paragraph)",
    ["1 replace: Friday < Thursday", "5 attribute"],
  ],
  [
    "(Removes reference to Holm Bank in paragraph 6 and adds comment from the mayor in paragraph 7)",
    ["6 drop: Holm Bank", "7 add"],
  ],
  [
    "(Refiles to fix typo in headline, adds dropped word “not” in paragraph 2)",
    [" spell", "2 add: not"],
  ],
  [
    "(This May 4 story has been corrected to say “weir” instead of “dam” in paragraph 2 and “metres” instead of “feet” in paragraph 5)",
    ["2 replace: weir < dam", "5 replace: metres < feet"],
  ],
  [
    "(Corrects length of weir in paragraph 2 to 18 metres, not 81; changes year in paragraph 4 to 1931 from 1913; deletes extraneous “the” in paragraph 6)",
    ["2 replace: 18 metres < 81", "4 replace: 1931 < 1913", "6 drop: the"],
  ],
  [
    "Eds: Corrects name of lock keeper in 3rd graf to Strand, sted Strant. Adds background in grafs 7-9.",
    ["3 replace: Strand < Strant", "7,8,9 add"],
  ],
  [
    "Corrections: An earlier version of this article misspelled the mayor's surname. She is Tereza Vint, not Teresa Vint. It also gave the wrong year for the bridge. It was built in 1931, not 1913.",
    [" spell: Tereza Vint < Teresa Vint", " replace: 1931 < 1913"],
  ],
  [
    "(Corrects number of homes in paragraph 4, spelling of Lindqvist in paragraph 6)",
    ["4 unknown", "6 spell: Lindqvist"],
  ],
  [
    "This story has been corrected to show that the vote is on Tuesday, not Monday, and to remove a reference to the Orlen Trust.",
    [" replace: Tuesday < Monday", " drop: Orlen Trust"],
  ],
  [
    "(Berichtigung: Im zweiten Absatz muss es richtig heißen: 45.000 (statt: 54.000). Im dritten Absatz wurde die Zahl der Busse berichtigt.)",
    ["2 replace: 45.000 < 54.000", "3 unknown"],
  ],
  [
    "(Berichtigt wird im 2. Absatz der Vorname: Erik statt Eric; im 4. Absatz die Zahl der Häuser: 104.000 statt 140.000)",
    ["2 replace: Erik < Eric", "4 replace: 104.000 < 140.000"],
  ],
  [
    "(Korrigiert Wochentag im ersten Absatz auf Freitag, ergänzt Quellenangabe im fünften Absatz)",
    ["1 unknown", "5 add"],
  ],
  [
    "Korrektur: In einer früheren Version hieß es, das Wehr sei 81 Meter lang; richtig sind 18 Meter. Außerdem wurde der Name des Schleusenwärters korrigiert: Strand, nicht Strant.",
    [" replace: 18 Meter < 81 Meter", " replace: Strand < Strant"],
  ],
  [
    "(Corrige le prénom de la ministre au 2e paragraphe : Élise et non Élisa ; supprime une référence au port au 5e paragraphe)",
    ["2 replace: Élise < Élisa", "5 drop"],
  ],
  [
    "(Bien lire au premier paragraphe 640 couples et non 460, et au quatrième paragraphe vendredi au lieu de jeudi)",
    ["1 replace: 640 couples < 460", "4 replace: vendredi < jeudi"],
  ],
  [
    "(Rectifie la longueur du barrage au 3e paragraphe, ajoute la réaction du maire au 6e paragraphe)",
    ["3 unknown", "6 add"],
  ],
  [
    "(Corrige en el segundo párrafo el número de heridos, que son doce, no catorce, y añade en el quinto párrafo la respuesta del ayuntamiento)",
    ["2 replace: doce < catorce", "5 add"],
  ],
  [
    "(Corrige el nombre de la alcaldesa en el párrafo 3 y la fecha en el párrafo 6)",
    ["3 unknown", "6 unknown"],
  ],
  [
    "Fe de errores: donde decía «460» debe decir «640»; donde decía «Fin» debe decir «Finn».",
    [" replace: 640 < 460", " replace: Finn < Fin"],
  ],
  [
    "(Corrige no segundo parágrafo o número de casas para 104 mil, e não 140 mil; acrescenta no quinto parágrafo a resposta da prefeitura)",
    ["2 replace: 104 mil < 140 mil", "5 add"],
  ],
  [
    "Errata: o nome da prefeita é Tereza, e não Teresa. A ponte foi construída em 1931, e não em 1913.",
    [" replace: Tereza < Teresa", " replace: 1931 < 1913"],
  ],
  [
    "(Corregge al secondo paragrafo il nome in Bellini, non Bellino, e aggiunge al quarto paragrafo la replica del sindaco)",
    ["2 replace: Bellini < Bellino", "4 add"],
  ],
  [
    "(Corrigeert in de tweede alinea het aantal huizen naar 104.000, niet 140.000, en voegt in de vijfde alinea een reactie toe)",
    ["2 replace: 104.000 < 140.000", "5 add"],
  ],
  [
    "Rättelse: I andra stycket ska det stå 18 meter, inte 81. I fjärde stycket ska det stå 1931, inte 1913.",
    ["2 replace: 18 meter < 81", "4 replace: 1931 < 1913"],
  ],
  [
    "訂正：第2段落の「エリック」を「エリク」に、第4段落の「14万戸」を「10万4千戸」に訂正しました。",
    ["2 replace: エリク < エリック", "4 replace: 10万4千戸 < 14万戸"],
  ],
  ["（第2段落の人名を訂正し、第5段落に市長の発言を追加しました）", ["2 unknown", "5 add"]],
  [
    "（يصحح عدد المنازل في الفقرة الثانية ويضيف تعليق العمدة في الفقرة الخامسة）",
    ["2 unknown", "5 add"],
  ],
  [
    "تصحيح: في الفقرة الأولى 640 زوجا وليس 460، وفي الفقرة الرابعة «الجمعة» بدلا من «الخميس».",
    ["1 replace: 640 زوجا < 460", "4 replace: الجمعة < الخميس"],
  ],
  [
    "RECTIFICATIF - Bien lire au 1er paragraphe 81 mètres (et non 18) et au 5e 12.000 barques (et non 21.000)",
    ["1 replace: 81 mètres < 18", "5 replace: 12.000 barques < 21.000"],
  ],
  [
    "(Corrige en el segundo párrafo la edad de la remera, 34 años y no 43, y en el sexto el nombre del portavoz, Julio Arce)",
    ["2 replace: 34 años < 43", "6 unknown: Julio Arce"],
  ],
  [
    "(Korrigiert im zweiten Absatz das Alter, 34 statt 43, und im vierten den Namen, Erik Strand)",
    ["2 replace: 34 < 43", "4 unknown: Erik Strand"],
  ],
  [
    "(Corrects age in second paragraph to 34, not 43, and in the fourth the spokesman's name, Erik Strand)",
    ["2 replace: 34 < 43", "4 unknown: Erik Strand"],
  ],
  [
    "(Corrige no segundo parágrafo a idade, 34 e não 43, e no quarto o nome do porta-voz, Erik Strand)",
    ["2 replace: 34 < 43", "4 unknown: Erik Strand"],
  ],
];

/** Notices of one change whose commas, conjunctions and sentences part nothing. */
export const ONE_CHANGE: readonly string[] = [
  "CORRECTION - In paragraph 1, read 14 cracks instead of 41",
  "KORREKTUR - Im 2. Absatz muss es richtig heißen: 14 Risse (nicht 41)",
  "CORRECCIÓN - En el primer párrafo léase 14 grietas (y no 41)",
  "(Corrige el nombre del portavoz en el segundo párrafo, Julio Arce)",
  "(Corrects age in second paragraph to 34, not 43, in the first test of the rule)",
  "(Corrects date in paragraph 3 to Tuesday, May 4, not Monday, May 3)",
  "(Corrects spelling in paragraphs 2 and 4)",
  "(Corrects spelling in paragraph 2 and paragraph 4)",
  "(Adds background, quotes; paragraphs 3-6)",
  "(Recasts lead, adds quotes from mayor)",
  "An earlier version of this story said the weir is 81 metres long. It is 18 metres.",
  "(Corrects paragraph 2, which erroneously described the weir as the longest and oldest in Harrow)",
  "(Corrects name of firm in paragraph 2 to Holm, Strand and Sons from Holm and Sons)",
  "Correction: A photo caption misidentified the man. He is Erik Strand, the lock keeper, and not his brother.",
  "(Korrigiert im dritten Absatz: Holm und Söhne, nicht Holm & Sohn)",
  "Dans une version précédente de cet article, le barrage mesurait 81 mètres. Il en mesure 18. Nos excuses.",
  "(Corrige en el tercer párrafo que el puente y la presa son de 1931, no de 1913)",
  "訂正：第3段落の「14」は「40」の誤りでした。お詫びして訂正します。",
  "(تصحيح: اسم العمدة ونائبه في الفقرة الثالثة)",
];
