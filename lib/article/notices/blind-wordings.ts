/**
 * Wordings of notices written before the rules were tried on them, in the manner of many agencies and papers; what is read of each
 * is said as in `own-wordings.ts`. Places, names and figures are invented.
 */
export const BLIND_NOTICES: readonly (readonly [line: string, reading: string])[] = [
  [
    "(Corrects to clarify that Holm is chair of the trust, not its owner, in the third paragraph)",
    "correction 3 replace",
  ],
  [
    "(Corrects time element in lead to Wednesday, instead of Tuesday)",
    "correction 1 replace: Wednesday < Tuesday",
  ],
  ["(Fixes spelling of lock keeper's last name throughout)", "correction spell"],
  [
    "(Story has been updated to correct the year the weir was built in paragraph 7)",
    "correction 7 unknown|correction 7 update",
  ],
  [
    "(This June 2 story corrects paragraph 9 to say 18 metres instead of 81 metres)",
    "correction 9 replace: 18 metres < 81 metres",
  ],
  ["(Refiles to add missing byline)", "refile add"],
  [
    "Editor's note: A previous version of this story gave the wrong title for Ada Holm. She is the deputy mayor.",
    "correction unknown",
  ],
  [
    "CORRECTION: A story on page 3 of Tuesday's edition misspelled the name of the lock keeper. It is Erik Strand.",
    "correction spell|correction spell: Erik Strand",
  ],
  [
    "This article was corrected on June 3 to reflect that the weir has 18 gates, not 81.",
    "correction replace: 18 gates < 81",
  ],
  [
    "We incorrectly reported that the mill burned down in 1913. It burned down in 1931.",
    "correction replace: 1931 < 1913",
  ],
  [
    "Update, June 3, 14:20: This story has been updated with a statement from the river board.",
    "update update",
  ],
  ["WRITETHRU: Adds quotes from mayor in paragraphs 4-6, byline", "update 4,5,6 add"],
  [
    "Correction notice: The original version of this column misquoted Ada Holm.",
    "correction unknown",
  ],
  [
    "(Achtung: Im dritten Absatz wurde der Name des Schleusenwärters korrigiert: Strand statt Strant)",
    "correction 3 replace: Strand < Strant",
  ],
  ["(Wiederholung mit korrigierter Jahreszahl im 2. Absatz)", "refile 2 unknown"],
  [
    "Korrektur vom 3. Juni: Das Wehr wurde 1931 gebaut, nicht wie zunächst berichtet 1913.",
    "correction replace: 1931 < 1913",
  ],
  [
    "Hinweis der Redaktion: In einer früheren Fassung dieses Textes war der Vorname der Bürgermeisterin falsch angegeben.",
    "correction unknown",
  ],
  [
    "Anmerkung: Dieser Beitrag wurde am 3. Juni um 14.20 Uhr um eine Stellungnahme der Stadt ergänzt.",
    "update add",
  ],
  [
    "Wir haben in einer früheren Version geschrieben, das Wehr sei 81 Meter lang. Das ist falsch, es sind 18 Meter.",
    "correction replace: 18 < 81|correction replace: 18 Meter < 81 Meter|correction replace: 18 Meter < 81",
  ],
  [
    "(Corrige au deuxième paragraphe l'année de construction : 1931 et non 1913)",
    "correction 2 replace: 1931 < 1913",
  ],
  [
    "Cette dépêche a été corrigée : le barrage mesure 18 mètres, et non 81.",
    "correction replace: 18 mètres < 81",
  ],
  [
    "Nous avions par erreur attribué cette citation au maire. Elle est de son adjointe.",
    "correction attribute",
  ],
  ["Mise à jour le 3 juin à 14h20 : ajout de la réponse du conseil.", "update add"],
  [
    "Erratum : dans notre édition de mardi, le nom du gardien a été mal orthographié. Il s'agit d'Erik Strand.",
    "correction spell|correction spell: Erik Strand",
  ],
  [
    "(Corrige en el primer párrafo el año de construcción, que es 1931 y no 1913)",
    "correction 1 replace: 1931 < 1913",
  ],
  [
    "Corrección del 3 de junio: una versión anterior de este artículo decía que la presa mide 81 metros. Son 18 metros.",
    "correction replace: 18 metros < 81 metros",
  ],
  ["(Actualiza con la respuesta del ayuntamiento en los párrafos 4 y 5)", "update 4,5 update"],
  ["Esta noticia se ha modificado para corregir el nombre de la alcaldesa.", "correction unknown"],
  [
    "Informamos por error que el molino ardió en 1913. Ardió en 1931.",
    "correction unknown|correction replace: 1931 < 1913",
  ],
  [
    "(Corrige título e primeiro parágrafo: a barragem tem 18 metros, não 81)",
    "correction 1 replace: 18 metros < 81",
  ],
  [
    "ERRATA: ao contrário do que informou esta reportagem, a prefeita não renunciou.",
    "correction unknown",
  ],
  [
    "Atualização às 14h20: acrescenta posicionamento da prefeitura no quarto parágrafo.",
    "update 4 add",
  ],
  [
    "(Corregge nel titolo il nome del custode in Strand, non Strant)",
    "correction replace: Strand < Strant",
  ],
  [
    "Errata corrige: la diga è lunga 18 metri e non 81 come scritto in precedenza.",
    "correction replace: 18 metri < 81",
  ],
  [
    "Aggiornamento: l'articolo è stato modificato per aggiungere la replica del Comune.",
    "update add",
  ],
  [
    "In een eerdere versie van dit artikel stond dat de stuw 81 meter lang is. Dat moet 18 meter zijn.",
    "correction replace: 18 meter < 81 meter",
  ],
  ["(Corrigeert jaartal in derde alinea)", "correction 3 unknown"],
  [
    "I en tidigare version av artikeln stod det att dammen är 81 meter lång. Det rätta är 18 meter.",
    "correction replace: 18 meter < 81 meter|correction replace: 18 < 81",
  ],
  ["Nyheten är uppdaterad med en kommentar från kommunen.", "update update"],
  [
    "Rettelse: Det fremgik tidligere af artiklen, at dæmningen er fra 1913. Den er fra 1931.",
    "correction unknown|correction replace: 1931 < 1913",
  ],
  [
    "Rettelse: I en tidligere versjon av saken skrev vi at demningen er 81 meter. Riktig lengde er 18 meter.",
    "correction replace: 18 meter < 81 meter|correction replace: 18 < 81",
  ],
  [
    "Korjattu klo 14.20: Pato on rakennettu vuonna 1931, ei vuonna 1913.",
    "correction replace: 1931 < 1913",
  ],
  [
    "Sprostowanie: W artykule błędnie podaliśmy nazwisko strażnika. Nazywa się Strand, a nie Strant.",
    "correction replace: Strand < Strant",
  ],
  [
    "Исправлено: в предыдущей версии сообщения говорилось, что плотина построена в 1913 году. Она построена в 1931 году.",
    "correction unknown|correction replace: 1931 < 1913",
  ],
  [
    "(لتصحيح سنة بناء السد في الفقرة الثانية إلى 1931 بدلا من 1913)",
    "correction 2 replace: 1931 < 1913",
  ],
  ["تنويه: جرى تعديل هذا الخبر لإضافة رد البلدية.", "update add|correction add"],
  [
    "（第３段落の年号を「1913年」から「1931年」に訂正します）",
    "correction 3 replace: 1931年 < 1913年",
  ],
  [
    "【訂正】初出時に堰の管理者名を「ストラント」としていましたが、正しくは「ストランド」でした。",
    "correction replace: ストランド < ストラント",
  ],
  ["※記事公開後に市の回答があったため、一部内容を更新しました。", "update update"],
  [
    "更正：本报6月2日第3版报道中，水坝长度“81米”应为“18米”。特此更正，并向读者致歉。",
    "correction replace: 18米 < 81米|correction 3 replace: 18米 < 81米",
  ],
];

/** Lines that look like notices and are none, written before the rules were tried on them. */
export const BLIND_LOOK_ALIKES: readonly string[] = [
  "(Add the butter and whisk until pale)",
  "(Adds 20 minutes if the oven is cold)",
  "* Updated kitchens and two new bathrooms",
  "Correction: How to mark a pupil's essay without tears",
  "Corrections department hires forty officers",
  "(Corrections officials declined to comment)",
  "The referee corrected his decision after watching the replay.",
  "(Holm corrected his stance and won the second set)",
  "Clarification of butter takes twenty minutes over a low flame.",
  "(The law was amended in 2019 to cover rivers)",
  "Paragraph 3 of the contract was amended to add a clause on fees.",
  "Update your firmware before Friday, the maker warned.",
  "UPDATE: the new app runs on older phones",
  "(The bug was fixed in version 2.1 of the browser)",
  "He said the story had been updated by his lawyer.",
  "“We wrongly reported the figure to the ministry,” the accountant said.",
  "The bank erroneously sent 200 letters to dead customers.",
  "As we previously reported in May, the weir is 95 years old.",
  "The company restated its 2024 profit to 3.2 million, not 2.3 million.",
  "Withdrawal: Holm pulls out of the Harrow regatta",
  "(Repeats at 9 p.m. on Sunday)",
  "Wie wir zunächst berichtet hatten, bleibt die Schleuse im Winter zu.",
  "(Die Straße wurde nach Beschwerden ausgebessert)",
  "(Drei Eier hinzufügen und gut verrühren)",
  "Korrektur an der Börse: Die Kurse fallen um vier Prozent",
  "Der Entwurf wurde im zweiten Absatz geändert, sagte die Abgeordnete.",
  "Berichtigung des Grundbuchs dauert in Holmstad zwei Jahre",
  "(Ajouter deux œufs et mélanger)",
  "Comme nous avions indiqué en mai, le barrage sera fermé.",
  "Le joueur a corrigé son service au deuxième set.",
  "(La loi a été modifiée en 2019 pour couvrir les rivières)",
  "Mise à jour obligatoire pour tous les téléphones dès lundi",
  "(Añada dos tazas de harina y mezcle)",
  "El entrenador corrigió los errores de la defensa en el descanso.",
  "Como publicamos en mayo, la presa cumple 95 años.",
  "Actualización del sistema: los trámites se detienen el lunes",
  "(Acrescente duas colheres de açúcar)",
  "O técnico corrigiu a marcação no intervalo.",
  "(Aggiungere due cucchiai di zucchero e mescolare)",
  "La correzione dei conti pubblici slitta a giugno",
  "(Voeg twee eetlepels suiker toe)",
  "De rechter corrigeerde de advocaat in de tweede alinea van haar vonnis.",
  "(Tillsätt två dl grädde och rör om)",
  "Läkaren rättade till benet efter olyckan.",
  "Poprawka do ustawy o rzekach trafi do Sejmu w maju",
  "(أضف كوبين من الدقيق)",
  "صحح الحكم قراره بعد مشاهدة الإعادة.",
  "（砂糖を大さじ2杯追加する）",
  "市は第3段落の表現を改めた条例案を提出した。",
  "裁判员更正了自己的判罚。",
];
