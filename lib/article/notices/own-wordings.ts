/**
 * Wordings of notices in the families that agencies and papers use; places, names and figures are invented. They were
 * written before the rules were tuned on them. What is read of each: `type paragraphs action: words < instead of`, with
 * `|` between readings that are as good; `12` is the last paragraph of the story they are tried in.
 */
export const OWN_NOTICES: readonly (readonly [line: string, reading: string])[] = [
  // English: agencies
  [
    "(Corrects name of mayor in paragraph 4 to Ellen Brandt instead of Helen Brandt)",
    "correction 4 replace: Ellen Brandt < Helen Brandt",
  ],
  ["(Refiles to fix garble in lead paragraph)", "refile 1 unknown"],
  [
    "(This Nov. 3 story has been corrected to show that the bridge opened in 1931, not 1913, in the sixth paragraph.)",
    "correction 6 replace: 1931 < 1913",
  ],
  ["(Corrects to remove reference to a second ship, paras 2-4)", "correction 2,3,4 drop"],
  ["(Adds quote from harbour master, background)", "update add"],
  ["(Recasts, adds police comment in paragraphs 3, 5 and 9)", "update 3,5,9 add"],
  [
    "Eds: CORRECTS that the ferry had 40 passengers, sted 14, in 2nd graf.",
    "correction 2 replace: 40 passengers < 14",
  ],
  ["Eds: SUBS 4th graf to correct spelling of Lindqvist.", "correction 4 spell: Lindqvist"],
  [
    "(This story has been refiled to restore the dropped word 'not' in the third sentence of paragraph 5)",
    "refile 5 restore: not",
  ],
  [
    "(Refiles to change 'million' to 'billion' in paragraph 7)",
    "refile 7 replace: billion < million",
  ],
  ["(Refiles to delete extra word in headline)", "refile drop"],
  ["(Attributes remark in paragraph 8 to Holm's deputy, not to Holm)", "correction 8 attribute"],
  ["(Fixes byline)", "correction unknown"],
  ["* Corrects date of the vote in second bullet", "correction unknown"],
  ["(Corrects figure in third paragraph from bottom)", "correction 10 unknown"],
  [
    "ATTENTION EDITORS: This story has been WITHDRAWN. Please do not use it.",
    "withdrawal unknown|withdrawal drop",
  ],
  [
    "MANDATORY KILL: Please kill the story about the ferry; the letter it quotes was forged.",
    "withdrawal unknown|withdrawal drop",
  ],
  // English: papers
  [
    "CORRECTION: In our report of 3 May we gave the height of the tower as 81 metres. It is 18 metres.",
    "correction replace: 18 metres < 81 metres",
  ],
  ["This story was updated on May 4 to add a statement from the council.", "update add"],
  [
    "A previous version of this article misspelled the name of the village. It is Harrow, not Harlow.",
    "correction spell: Harrow < Harlow",
  ],
  [
    "An earlier version of this report gave the wrong day for the vote. It will be held on Thursday, not Tuesday.",
    "correction replace: Thursday < Tuesday",
  ],
  [
    "Correction: An earlier headline on this story said the mill had closed. It remains open.",
    "correction unknown",
  ],
  [
    "CLARIFICATION: The story should have made clear that the loan was repaid in 2019.",
    "clarification clarify",
  ],
  [
    "EDITORS' NOTE: Photos previously attached to this article have been removed because they showed another ship.",
    "correction drop|update drop",
  ],
  [
    "For the record: The fire was on Mill Street, not on Hill Street as stated in an earlier edition.",
    "correction replace: Mill Street < Hill Street",
  ],
  [
    "The last name of the harbour master was misspelled in an earlier version of this article.",
    "correction spell",
  ],
  [
    "This piece originally stated that the harbour was built in 1870; it was built in 1880.",
    "correction replace: 1880 < 1870",
  ],
  [
    "We have corrected an earlier version of this story, which said 300 people had been on board.",
    "correction unknown",
  ],
  ["Updated at 14:20 to include the union's reply.", "update add"],
  [
    "UPDATE: This story has been changed to reflect the harbour board's new figures.",
    "update update|update unknown",
  ],
  [
    "Because of an error by the desk, the last paragraph of an earlier version gave the fare in euros rather than crowns.",
    "correction 12 replace: crowns < euros",
  ],
  // German
  [
    "Berichtigung: Im 2. Satz des 3. Absatzes wurde das Wort «nicht» ergänzt.",
    "correction 3 add: nicht",
  ],
  [
    "(Berichtigt wird die Jahreszahl im zweiten Absatz: 1987 statt 1978)",
    "correction 2 replace: 1987 < 1978",
  ],
  [
    "In der Meldung vom 3. Mai muss es im vorletzten Absatz richtig heißen: «Lindenau» (statt: Lindau).",
    "correction 11 replace: Lindenau < Lindau",
  ],
  [
    "Korrektur: In einer früheren Fassung hieß es, die Fähre habe 40 Passagiere. Richtig ist: 14.",
    "correction replace: 14 < 40 Passagiere|correction replace: 14 < 40",
  ],
  [
    "Anmerkung der Redaktion: In einer früheren Version dieses Artikels wurde der Name des Bürgermeisters falsch geschrieben.",
    "correction spell",
  ],
  ["(Wiederholung: Tippfehler im ersten Absatz behoben)", "refile 1 spell"],
  ["(Die Meldung wurde im 4. Absatz um eine Stellungnahme der Werft ergänzt.)", "update 4 add"],
  [
    "ACHTUNG: Diese Meldung wird zurückgezogen. Bitte nicht verwenden.",
    "withdrawal unknown|withdrawal drop",
  ],
  ["(Neu: Reaktion des Hafenmeisters)", "update add|update unknown|update update"],
  [
    "Präzisierung: Der Satz über die Kosten im dritten Absatz wurde deutlicher gefasst.",
    "clarification 3 clarify",
  ],
  // French
  [
    "(Corrige l'orthographe du nom de la maire au 2e paragraphe: bien lire Delorme, et non Delorne)",
    "correction 2 spell: Delorme < Delorne|correction 2 replace: Delorme < Delorne",
  ],
  [
    "ERRATUM: dans notre dépêche du 3 mai, lire «quarante» au lieu de «quatorze».",
    "correction replace: quarante < quatorze",
  ],
  [
    "Cet article a été modifié le 4 mai: le bateau compte 40 places et non 14, comme nous l'avions écrit par erreur.",
    "correction replace: 40 places < 14",
  ],
  [
    "(Rediffusion avec mot manquant «pas» au dernier paragraphe)",
    "refile 12 add: pas|refile 12 restore: pas",
  ],
  ["(Actualisé avec réaction du port aux paragraphes 5 et 6)", "update 5,6 update|update 5,6 add"],
  [
    "Précision: une version antérieure de cet article laissait entendre que le pont était fermé.",
    "clarification clarify|clarification unknown",
  ],
  // Spanish
  [
    "(Corrige en el tercer párrafo la fecha, que es 1987 y no 1978)",
    "correction 3 replace: 1987 < 1978",
  ],
  [
    "Rectificación: en una versión anterior de esta noticia se atribuía la frase a la alcaldesa.",
    "correction attribute",
  ],
  [
    "(Actualiza con declaraciones del alcalde en los párrafos 4 a 6)",
    "update 4,5,6 update|update 4,5,6 add",
  ],
  ["ANULA: rogamos no utilicen la noticia sobre el puente.", "withdrawal unknown|withdrawal drop"],
  ["(Añade el nombre del barco en el segundo párrafo)", "update 2 add"],
  // Italian, Portuguese, Dutch
  [
    "(Corregge il cognome nel terzo capoverso: Bellini, non Bellino)",
    "correction 3 replace: Bellini < Bellino",
  ],
  [
    "Correção: a versão anterior desta reportagem informava que a ponte tinha 40 metros; são 14 metros.",
    "correction replace: 14 metros < 40 metros",
  ],
  [
    "Rectificatie: in een eerdere versie van dit artikel stond dat de brug in 1978 was geopend. Dat moet 1987 zijn.",
    "correction replace: 1987 < 1978",
  ],
  // Nordic
  [
    "Rättelse: I en tidigare version av artikeln stod att bron öppnade 1978. Rätt år är 1987.",
    "correction replace: 1987 < 1978",
  ],
  [
    "RETTELSE: I tredje afsnit er navnet rettet til Lindqvist fra Lindquist.",
    "correction 3 replace: Lindqvist < Lindquist",
  ],
  [
    "Retting: I en tidligere versjon av denne saken sto det feil årstall for brua.",
    "correction unknown",
  ],
  [
    "Korjaus klo 14.20: laivassa oli 40 matkustajaa, ei 14 kuten jutussa aiemmin sanottiin.",
    "correction replace: 40 matkustajaa < 14",
  ],
  [
    "Juttua korjattu 4.5. kello 10: Lindqvistin nimi oikein toisessa kappaleessa.",
    "correction 2 unknown|correction 2 spell",
  ],
  ["Oikaistu kolmannessa kappaleessa sillan pituus.", "correction 3 unknown"],
  // Polish, Turkish, Russian, Arabic
  [
    "Sprostowanie: w trzecim akapicie podaliśmy błędny rok. Poprawny rok to 1987, a nie 1978.",
    "correction 3 replace: 1987 < 1978",
  ],
  [
    "Düzeltme: İkinci paragrafta köprünün açılış yılı 1978 değil 1987 olacaktır.",
    "correction 2 replace: 1987 < 1978",
  ],
  ["(Исправлена дата во втором абзаце: 1987 вместо 1978)", "correction 2 replace: 1987 < 1978"],
  [
    "Уточнение: в третьем абзаце добавлено, что мост закрыт.",
    "clarification 3 add|clarification 3 clarify",
  ],
  ["(لتصحيح الرقم في الفقرة الأخيرة إلى 40 بدلا من 14)", "correction 12 replace: 40 < 14"],
  // Japanese, Chinese, Korean
  [
    "＜訂正＞3段落目の「1978年」は「1987年」の誤りでした。",
    "correction 3 replace: 1987年 < 1978年",
  ],
  ["（2段落目の誤字を訂正しました）", "correction 2 spell"],
  ["更正：第三段中“1978年”应为“1987年”。", "correction 3 replace: 1987年 < 1978年"],
  [
    "[정정] 두 번째 문단의 '1978년'을 '1987년'으로 바로잡습니다.",
    "correction 2 replace: 1987년 < 1978년",
  ],
  ["Fe de errores: donde decía 460 debe decir 640.", "correction replace: 640 < 460"],
  ["Fe de erratas: donde dice «460» debe decir «640».", "correction replace: 640 < 460"],
  [
    "Rectificatif: bien lire 640 couples et non 460 au premier paragraphe.",
    "correction 1 replace: 640 couples < 460",
  ],
  [
    "(Corrige no terceiro parágrafo a duração da prova para quatro horas, e não seis)",
    "correction 3 replace: quatro horas < seis",
  ],
  [
    "Bitte lesen Sie im zweiten Absatz richtig: 640 (nicht 460).",
    "correction 2 replace: 640 < 460",
  ],
  [
    "ADVISORY: This story has been withdrawn. The Harrow item will not be repeated.",
    "withdrawal unknown",
  ],
];
