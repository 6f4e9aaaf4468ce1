/**
 * Wordings of notices written before the rules were tried on them, in sixteen languages; what is read of each is said as in
 * `own-wordings.ts`. Places, names and figures are invented.
 */
export const TRIED_NOTICES: readonly (readonly [line: string, reading: string])[] = [
  ['(Refiles May 4 story to add dropped word "not" in paragraph 3)', "refile 3 add: not"],
  ["Corrects paragraph 5 to read ‘tonnes’ not ‘pounds’", "correction 5 replace: tonnes < pounds"],
  ["The story has been updated to correct the name of the lock keeper.", "correction update"],
  [
    "A photo caption with an earlier version of this article misidentified the man at the lock gate.",
    "correction unknown",
  ],
  ["This is a developing story and has been updated with the mill owner's reply.", "update update"],
  [
    "KILL KILL KILL: Editors, please kill the Harrow weir story slugged WEIR-BREAK.",
    "withdrawal unknown",
  ],
  [
    "CQ: An earlier headline gave the wrong year. The weir was built in 1931.",
    "correction unknown",
  ],
  [
    "Due to incorrect information provided by the river board, we previously reported that nine people were hurt. The number is six.",
    "correction unknown",
  ],
  [
    'ADVISORY: The story "Weir breaks at Harrow" is withdrawn. A substitute story will follow.',
    "withdrawal unknown",
  ],
  [
    "Clarification, May 5: After publication, the river board said it had inspected the weir in 2019. The article has been amended accordingly.",
    "clarification clarify",
  ],
  ["(Berichtigung: Zahl der Verletzten im zweiten Absatz)", "correction 2 unknown"],
  [
    "Transparenzhinweis: In einer ersten Fassung dieses Textes stand, das Wehr sei 1913 gebaut worden. Wir haben das korrigiert.",
    "correction unknown",
  ],
  [
    "Korrekturhinweis: Wir haben den Namen der Bürgermeisterin nachträglich berichtigt.",
    "correction unknown",
  ],
  ["(Aktualisierung: mit Stellungnahme der Mühle im 4. Absatz)", "update 4 update"],
  [
    "Rückruf: Bitte verwenden Sie die Meldung «Wehr gebrochen» nicht, ihre Angaben haben sich als falsch erwiesen.",
    "withdrawal unknown",
  ],
  [
    "(Bien lire au troisième paragraphe que le barrage date de 1931, et non de 1913)",
    "correction 3 replace: 1931 < 1913",
  ],
  [
    "Rectificatif : contrairement à ce que nous avons écrit dans une première version de cet article, le maire n'a pas démissionné.",
    "correction unknown",
  ],
  [
    "ANNULATION - Prière de ne pas tenir compte de la dépêche sur le barrage.",
    "withdrawal unknown",
  ],
  ["Article mis à jour à 14h20 avec la réponse de la mairie.", "update update"],
  ["(Corrige cifra de heridos en el cuarto párrafo)", "correction 4 unknown"],
  [
    "Nota de la redacción: Esta información ha sido modificada para corregir el apellido de la alcaldesa.",
    "correction unknown",
  ],
  [
    "ATENCIÓN: Rogamos anulen la noticia titulada «Se rompe la presa», por contener errores.",
    "withdrawal unknown",
  ],
  [
    "Por un error de edición, en una versión previa de este texto se decía que la presa se construyó en 1913.",
    "correction unknown",
  ],
  [
    "Precisazione: in una precedente versione dell'articolo avevamo scritto per errore che la diga è del 1913.",
    "clarification clarify",
  ],
  [
    "++ RETTIFICA: nel secondo capoverso leggasi «Bellini» e non «Bellino» ++",
    "correction 2 replace: Bellini < Bellino",
  ],
  [
    "Erramos: a barragem foi construída em 1931, e não em 1913, como informou versão anterior deste texto.",
    "correction replace: 1931 < 1913",
  ],
  [
    "Este texto foi corrigido às 18h20. O nome da prefeita é Tereza, não Teresa.",
    "correction replace: Tereza < Teresa",
  ],
  [
    "Correctie 4 mei: in een eerdere versie van dit bericht stond een verkeerd jaartal.",
    "correction unknown",
  ],
  [
    "In dit artikel stond eerder dat de stuw in 1913 was gebouwd. Dat is aangepast.",
    "correction unknown",
  ],
  ["Artikeln är uppdaterad med kommentar från kommunen.", "update update"],
  [
    "I en tidigare version av texten uppgavs fel namn på borgmästaren. Detta är nu rättat.",
    "correction unknown",
  ],
  [
    "Artiklen er rettet den 4. maj: Dæmningen er fra 1931, ikke 1913.",
    "correction replace: 1931 < 1913",
  ],
  [
    "Saken er oppdatert og korrigert: Demningen er fra 1931, ikke 1913.",
    "correction replace: 1931 < 1913",
  ],
  ["I en tidligere versjon av artikkelen var navnet på ordføreren feilstavet.", "correction spell"],
  [
    "Oikaisu 4.5. klo 12: Jutussa kerrottiin aiemmin virheellisesti, että pato on vuodelta 1913.",
    "correction unknown",
  ],
  ["Juttua on päivitetty kello 14.20 kaupungin vastauksella.", "update update"],
  [
    "W pierwotnej wersji tekstu błędnie podaliśmy rok budowy tamy. Za błąd przepraszamy.",
    "correction unknown",
  ],
  ["Aktualizacja: do artykułu dodano stanowisko rady miasta.", "update add"],
  ["(Исправляет имя мэра во втором абзаце)", "correction 2 unknown"],
  [
    "В первой версии новости был неверно указан год постройки плотины. Ошибка исправлена.",
    "correction unknown",
  ],
  ["АННУЛИРУЕТСЯ: просьба не использовать сообщение о плотине.", "withdrawal unknown"],
  ["(تصحيح: اسم العمدة في الفقرة الثالثة)", "correction 3 unknown"],
  [
    "ورد في نسخة سابقة من هذا الخبر أن السد بني عام 1913، والصحيح أنه بني عام 1931.",
    "correction replace: 1931 < 1913",
  ],
  ["إلغاء: نرجو عدم استخدام الخبر المتعلق بالسد.", "withdrawal unknown"],
  [
    "※初出時、堰の完成年を1913年としていましたが、正しくは1931年でした。お詫びして訂正します。",
    "correction replace: 1931年 < 1913年",
  ],
  ["（第2段落の市長の名前を修正しました）", "correction 2 unknown"],
  ["【5月4日14時20分追記】市の回答を追加しました。", "update add"],
  ["【取り消し】「堰が決壊」の記事を取り消します。使用しないでください。", "withdrawal unknown"],
  [
    "编者按：本文早前版本误将水坝建成年份写为1913年，现已更正为1931年。",
    "correction replace: 1931年 < 1913年",
  ],
  ["【撤稿】请勿使用此前播发的有关水坝的稿件。", "withdrawal unknown"],
  ["(Fixes misspelling of Lindqvist in third graf)", "correction 3 spell: Lindqvist"],
  [
    "The headline of this piece has been changed to make it clear that the mayor had not resigned.",
    "correction unknown",
  ],
  [
    "Correction appended 5 May 2026. A figure for the length of the weir was wrong.",
    "correction unknown",
  ],
  [
    'EDITORS: Please disregard the earlier dispatch headlined "Weir breaks at Harrow"; a corrected version follows.',
    "withdrawal unknown",
  ],
  ["Updated 5 May to add that the river board has since replied.", "update add"],
  [
    "We got the name of the lock keeper wrong in this story. He is Erik Strand.",
    "correction unknown",
  ],
  [
    "A sentence about the mill's owner was removed from this article after publication because it could not be verified.",
    "correction drop",
  ],
  ["RESENDS to fix garbled sentence in second paragraph", "refile 2 unknown"],
  [
    "In einer früheren Version hieß es, das Wehr sei 40 Meter lang. Tatsächlich sind es 18.",
    "correction replace: 18 < 40",
  ],
  ["(Im dritten Absatz wurde die Jahreszahl korrigiert)", "correction 3 unknown"],
  ["Dieser Artikel wurde am 5. Mai um die Antwort der Behörde ergänzt.", "update add"],
  [
    "Redaktioneller Hinweis: Wir haben einen Fehler im Namen der Bürgermeisterin berichtigt.",
    "correction unknown",
  ],
  [
    "Correction : le nom de la maire est Delorme, et non Delorne comme indiqué par erreur.",
    "correction replace: Delorme < Delorne",
  ],
  ["Mise à jour du 5 mai : ajout de la réaction de la préfecture.", "update add"],
  ["(Corrige la date au deuxième paragraphe)", "correction 2 unknown"],
  [
    "Aclaración y corrección: en la versión publicada a las 10.00 se dio una cifra equivocada.",
    "clarification clarify",
  ],
  ["(Rectifica el nombre de la alcaldesa en el 2º párrafo)", "correction 2 unknown"],
  [
    "Este artículo fue actualizado el 5 de mayo con la respuesta del ayuntamiento.",
    "update update",
  ],
  [
    "Nota: una versione precedente di questo articolo riportava un anno sbagliato.",
    "correction unknown",
  ],
  ["ANNULLAMENTO: si prega di non utilizzare il lancio sulla diga.", "withdrawal unknown"],
  ["Correção: ao contrário do que foi publicado, a barragem tem 18 metros.", "correction unknown"],
  ["Reportagem atualizada às 14h20 com a resposta da prefeitura.", "update update"],
  [
    "Rectificatie: de stuw is 18 meter lang en niet 81 meter, zoals eerder vermeld.",
    "correction replace: 18 meter lang < 81",
  ],
  ["Rättelse 5 maj: Dammen är 18 meter lång, inget annat.", "correction unknown"],
  [
    "Artiklen er opdateret den 5. maj, efter at en fejl i borgmesterens navn blev rettet.",
    "correction update",
  ],
  ["Rettelse: I en tidligere versjon sto det at demningen er 81 meter.", "correction unknown"],
  [
    "Korjaus 5.5.: Padon pituus on 18 metriä, ei 81 metriä.",
    "correction replace: 18 metriä < 81 metriä",
  ],
  ["Poprawka: tama ma 18 metrów, a nie 81.", "correction replace: 18 metrów < 81"],
  ["Исправлено 5 мая: в тексте была неверно указана длина плотины.", "correction unknown"],
  ["تصويب: طول السد 18 مترا وليس 81 مترا كما ورد سابقا.", "correction replace: 18 مترا < 81 مترا"],
  [
    "〈訂正〉堰の長さを81メートルとしたのは18メートルの誤りでした。",
    "correction replace: 18メートル < 81メートル",
  ],
  ["一部表現を修正しました（5月5日10時）。", "correction unknown"],
  ["更正：水坝长度应为18米，原文误作81米。", "correction replace: 18米 < 81米"],
  ["（本文于5月5日更新，补充了市政府的回应）", "update add"],
];
