import type { PhraseTable } from "../phrase-lexicon";

/** Labels that open a notice (`Correction: …`), by what they announce. */
export const NOTICE_TAGS = {
  refile: {
    all: "refile | refiled | refiling | repeat | repeats | repite | reenvio | repeticion | rediffusion | wiederholung | reenvia | repete | ripete | ripetizione | herhaling | omsandning | gentagelse | toisto | powtorzenie | tekrar | повтор | إعادة | تكرار | إعادة إرسال | 再送 | 重发 | 재송",
  },
  withdrawal: {
    all: "withdrawn | withdrawal | retraction | retracted | kill | mandatory kill | bulletin kill | аннулируется | анулюється | anulowano | anulacja | ritirata | annullering | peruutus | يلغى | retirado | retractacion | anulacion | anula | retrait | retractation | annulation | zuruckgezogen | widerruf | retratacao | anulado | ritrattazione | annullato | ingetrokken | intrekking | aterkallelse | annulleret | annuleret | tilbakekalt | trukket tilbake | peruttu | wycofane | geri cekildi | отзыв | аннулировано | سحب | إلغاء | 取り消し | 取消 | 配信取り消し | 撤回 | 撤稿 | 철회",
  },
  clarification: {
    all: "clarification | clarifications | clarified | clarifying | aclaracion | precision | clarificacion | clarification | klarstellung | prazisierung | esclarecimento | precisazione | chiarimento | verduidelijking | fortydligande | praecisering | præcisering | presisering | tasmennys | doprecyzowanie | wyjasnienie | aciklama | уточнение | уточнення | توضيح | توضيحات | إيضاح | הבהרה | 補足 | 補足説明 | 澄清 | 说明",
  },
  correction: {
    all: "erramos | korrekturhinweis | berichtigungshinweis | nota de correccion | nota de correcao | note de correction | correctif | 更正启事 | 更正声明 | 訂正のお知らせ | correction | corrections | corrected | correcting | corrects | corrective | correction added | correction appended | for the record | anula y reemplaza | anula y sustituye | annule et remplace | sustitucion | substitution | substituicao | erratum | errata | correccion | correcciones | corregido | corrige | fe de errata | fe de erratas | fe de errores | rectificacion | corrige | rectificatif | rectification | corrigé | korrektur | korrigiert | berichtigung | berichtigt | richtigstellung | correcao | corrigido | retificacao | correzione | errata corrige | rettifica | corretto | correctie | rectificatie | gecorrigeerd | rechtzetting | verbetering | rattelse | rattad | rettelse | korrektion | rettet | korrigering | retting | oikaisu | oikaistu | korjaus | korjattu | sprostowanie | poprawka | korekta | duzeltme | tekzip | исправление | исправлено | поправка | опровержение | виправлення | спростування | تصحيح | تصويب | استدراك | اصلاحیه | تصحیح | תיקון | תיקון טעות | 訂正 | おわびと訂正 | お詫びと訂正 | 訂正とおわび | 修正 | 更正 | 勘误 | 勘誤 | 정정 | 바로잡습니다",
  },
  update: {
    all: "update | updated | updates | updating | actualizacion | actualizado | actualiza | mise a jour | actualise | aktualisierung | aktualisiert | atualizacao | atualizado | aggiornamento | aggiornato | bijgewerkt | aanvulling | uppdatering | uppdaterad | opdatering | opdateret | nyversion | ny version | oppdatering | oppdatert | paivitys | paivitetty | aktualizacja | uzupelnienie | guncelleme | guncellendi | обновление | обновлено | дополнение | дополнено | оновлення | оновлено | تحديث | محدث | به روزرسانی | עדכון | 更新 | 追記 | 差し替え | 加筆 | 업데이트 | 1st lead | 2nd lead | 3rd lead | 1st ld-writethru | 2nd ld-writethru | 3rd ld-writethru | writethru | adds | recasts | anade | agrega | amplia | ajoute | erganzt",
  },
} as const satisfies Record<string, PhraseTable>;

/** Labels that may open a notice or any other word to the reader; the text behind them decides. */
export const NOTE_LABELS: PhraseTable = {
  all: "transparenzhinweis | redaktioneller hinweis | redaktionelle anmerkung | in eigener sache | editor's note | editors' note | editors note | editor note | eds | note | note to readers | nota del editor | n. de la r. | n. de r. | n. del e. | n. del r. | n.d.l.r. | n.d.r. | ndr | anm. d. red. | anm. der red. | red. anm. | n. da r. | nota de la redaccion | nota de redaccion | nota | ndlr | note de la redaction | hinweis | anmerkung | anmerkung der redaktion | hinweis der redaktion | nota da redacao | nota do editor | nota della redazione | nota | noot van de redactie | noot | anmarkning | redaktionens anmarkning | note fra redaktionen | bemaerk | merknad | huomautus | toimituksen huomautus | od redakcji | uwaga | editorun notu | not | от редакции | примечание | примечание редакции | від редакції | примітка | ملاحظة | تنويه | ملاحظة المحرر | ملحوظة | הערת המערכת | おことわり | お断り | 編集部注 | 編注 | 編集注 | 編集部より | 編集部から | 注 | 编者注 | 编者按 | 편집자 주",
};

/** Verbs and turns of phrase by which a text says what was done to it. */
export const NOTICE_CUES = {
  refile: {
    en: "refiled | refiles | refiling | refile | resent | resends | repeats | repeated | sent again",
    es: "repite | reenvia | reenviado | se repite | repetido",
    fr: "rediffusion | repete | rediffuse | rediffusee | nouvelle diffusion",
    de: "wiederholt | wiederholung | erneut gesendet | neu gesendet",
    pt: "repete | reenvia | reenviado | reenviada",
    it: "ripete | ripetuta | rilanciata | rilancia",
    nl: "herhaald | herhaalt | opnieuw verzonden | opnieuw verstuurd",
    nordic:
      "genudsendt | gentaget | omsand | sendt pa nytt | gjentatt | lahetetty uudelleen | uudelleenlahetys",
    ar: "إعادة | لإعادة | أعيد | أعيدت | يعاد | تعاد | أعيد إرسال | أعيد إرساله | أعيد نشر | تكرار | معاد | مكرر | مكررة",
    ru: "повтор | повторно | перевыпуск",
    ja: "再送 | 再送信 | 再配信 | 再掲",
    zh: "重发 | 重發",
    other: "powtorzona | powtorzono | ponownie wyslana | tekrar gonderildi | tekrarlandi | 재송",
  },
  withdrawal: {
    en: "withdrawn | withdraws | retracted | retracts | has been removed from publication | is withdrawn | was withdrawn | please disregard",
    es: "retirado | retirada | ha sido anulado | queda anulado | queda sin efecto | retractado",
    fr: "retire | retiree | a ete annulee | annule et remplace | est annulee | est annule",
    de: "zuruckgezogen | wird zuruckgezogen | annulliert",
    pt: "retirado | retirada | cancelado | cancelada | anulado",
    it: "ritirato | ritirata | annullato | annullata",
    nl: "ingetrokken | teruggetrokken",
    nordic:
      "aterkallas | aterkallad | annulleres | tilbagekaldt | trukket tilbage | trekkes | trukket | vedetaan pois | peruttu",
    ar: "سحب | سحبت | سحبنا | تسحب | نسحب | إلغاء الخبر | ألغي | يرجى إهمال",
    ru: "отозван | отозвана | отозвано | аннулирован | аннулирована",
    ja: "取り消します | 取り消しました | 取り消し | 撤回",
    zh: "撤回 | 撤稿 | 撤销",
    other: "wycofana | wycofany | wycofano | geri cekildi | geri cekilmistir",
  },
  clarification: {
    en: "clarify | clarifies | clarified | clarifying | make clear | makes clear",
    es: "aclara | aclarar | aclaro | precisar | precisa | para precisar",
    fr: "preciser | precise que | clarifier | clarifie",
    de: "klarstellen | klarzustellen | klargestellt | prazisiert | verdeutlicht | verdeutlichen | prazisieren",
    pt: "esclarece | esclarecer | esclarecido | esclareceu",
    it: "chiarire | chiarisce | precisare | precisa | chiarito",
    nl: "verduidelijkt | verduidelijken | verduidelijking",
    nordic:
      "fortydligas | fortydliga | fortydligats | praeciserer | præciserer | praecisere | præciseret | presiserer | presisert | tasmennetty | tarkennettu | tasmennetaan",
    ar: "لتوضيح | توضيح | يوضح | للتوضيح | وضحنا | توضيحا | إيضاح | لإيضاح",
    ru: "уточнено | уточняет | для уточнения | уточнена | уточнен | чтобы уточнить",
    ja: "明確に | 補足しました | 補足 | 説明を補",
    zh: "澄清 | 予以说明",
    other: "doprecyzowano | wyjasnic | aciklik getirmek | aciklik getirmek icin | netlestirildi",
  },
  correction: {
    en: "corrects | corrected | correcting | to correct | fixes | fixed | erroneously | incorrectly | inaccurately | mistakenly | wrongly | misstated | misidentified | incorrect information | inaccurate information | misspelled | misspelt | misquoted | misattributed | misreported | in error | regrets the error | regret the error | by mistake | dropped word | omitted | garbled | typo | editing error | gave the wrong | gave an incorrect | gave incorrect | gave a wrong | contained an error | contained errors | originally stated | originally said | originally reported | originally gave | because of an error | due to an error | owing to an error | as stated | as reported | attributes | subs",
    es: "corrige | corregido | corregida | corregimos | corrigio | corregir | se ha corregido | erroneamente | por error | incorrectamente | equivocadamente | rectifica | rectificamos | rectificado | rectificada | errata | omitida | omitido | anula y reemplaza | anula y sustituye | lease | debe leerse | debe decir | incorrecto | incorrecta | sustituye al | sustituye a la | reemplaza al | reemplaza a la | se decia que | se decia | donde decia",
    fr: "corrige | corrigee | corrige | corriger | corrigeons | rectifie | rectifiee | par erreur | a tort | errone | erronee | erronement | inexact | inexacte | bien lire | il faut lire | omis | omise | coquille | une erreur",
    de: "korrigiert | korrigieren | berichtigt | richtiggestellt | richtig heissen | richtig heißen | muss es heissen | muss es heißen | falschlich | falschlicherweise | irrtumlich | irrtumlicherweise | fehlerhaft | versehentlich | korrigierten | fehler | ausgefallene | ausgefallenes | falsch | falsche | falschen | falscher | falsches",
    pt: "corrige | corrigido | corrigida | corrigimos | corrigir | erroneamente | por engano | por erro | incorretamente | equivocadamente | ao contrario do informado | ao contrario do publicado | errou | leia-se | incorreto | incorreta | omitida | omitido",
    it: "corregge | corretto | corretta | correggere | correggiamo | erroneamente | per errore | per un errore | rettifica | rettifichiamo | leggasi | si legga | errato | errata | omessa | omesso | sbagliato | sbagliata | refuso",
    nl: "gecorrigeerd | corrigeert | verbeterd | gerectificeerd | abusievelijk | ten onrechte | foutief | foutieve | per abuis | onjuist | verkeerd | verkeerde | weggevallen",
    sv: "rattad | rattat | rattas | rattar | korrigerad | korrigerats | korrigerar | felaktigt | felaktig | felstavat | felstavad | felstavades | av misstag | utelamnat",
    da: "rettet | rettelse | rettes | retter | korrigeret | korrigerer | fejlagtigt | ved en fejl | forkert | fejlstavet | udeladt | manglende ord",
    no: "rettet | rettes | retter | korrigert | korrigerer | feilaktig | ved en feil | feil i | feil | feilstavet | utelatt",
    fi: "korjattu | oikaistu | korjaa | korjataan | oikaistaan | virheellisesti | virheellinen | virhe | aiemmin kerroimme | kuten aiemmin | toisin kuin aiemmin | puuttunut sana | pois jaanyt",
    pl: "poprawiono | poprawia | poprawione | skorygowano | sprostowano | blednie | omylkowo | przez pomylke",
    tr: "duzeltilmistir | duzeltildi | duzeltir | duzeltiyoruz | yanlislikla | hatali | sehven",
    ru: "исправлено | исправлена | исправлен | исправляет | исправили | исправлены | ошибочно | по ошибке | неверно | неправильно | ошибка | опечатка | пропущенное | пропущено",
    uk: "виправлено | виправлена | виправляє | помилково | помилка | неправильно",
    ar: "لتصحيح | تصحيح | تصحح | يصحح | صحح | صححت | صححنا | مصححة | مصحح | جرى تصحيح | تم تصحيح | خطأ | بالخطأ | عن طريق الخطأ | خطأ مطبعي | الساقطة | سقطت | سقط | ساقطة | المحذوفة | والصواب | الصواب | الصحيح | والصحيح | تعديل | عدل",
    fa: "تصحیح | اصلاح | اصلاح شد | به اشتباه | اشتباها",
    he: "תוקן | תוקנה | תיקון | בטעות | בשגגה",
    ja: "訂正 | 修正し | 修正済み | 修正しました | 誤り | 誤って | 誤記 | 誤字 | 脱字 | 脱落 | 抜けていた | 欠落 | 正しくは | 改めました | 改めます | おわび | お詫び",
    zh: "更正 | 有误 | 误为 | 誤為 | 应为 | 應為 | 勘误 | 纠正 | 错误 | 漏字 | 修正",
    ko: "정정 | 바로잡 | 잘못 | 오기 | 오류 | 수정",
  },
  update: {
    en: "updated | updates | updating | update | adds | adding | recasts | added | new throughout",
    es: "actualiza | actualizado | actualizada | actualizar | anade | agrega | amplia | con mas informacion | con reacciones",
    fr: "mis a jour | mise a jour | actualise | actualisee | ajoute | ajoutee | completee | complete",
    de: "aktualisiert | aktualisierte | erganzt | erganzt um | neu: | hinzugefugt | fugt | erweitert",
    pt: "atualiza | atualizado | atualizada | atualizar | acrescenta | acrescentado | adiciona | inclui",
    it: "aggiorna | aggiornato | aggiornata | aggiunge | aggiunto | aggiunta",
    nl: "bijgewerkt | aangevuld | toegevoegd | voegt | actualiseert | vult aan",
    sv: "uppdaterad | uppdaterats | uppdateras | tillagd | lagger till | kompletterad",
    da: "opdateret | opdateres | tilfojer | tilføjer | tilfojet | tilføjet | supplerer",
    no: "oppdatert | oppdateres | legger til | lagt til | supplert",
    fi: "paivitetty | paivittaa | lisatty | lisaa | taydennetty",
    pl: "zaktualizowano | aktualizuje | dodaje | dodano | uzupelniono",
    tr: "guncellendi | guncellenmistir | ekler | eklendi",
    ru: "обновлено | обновлена | обновлен | обновляет | добавлено | добавлена | добавлены | добавляет | дополнено | дополнена",
    uk: "оновлено | оновлена | додано | доповнено",
    ar: "تحديث | لتحديث | يحدث | حدث | تم تحديث | جرى تحديث | لإضافة | إضافة | بإضافة | مضيفا | يضيف | تضيف | أضيف | أضيفت | تفاصيل",
    fa: "به روز شد | اضافه شد",
    he: "עודכן | עודכנה | נוסף | נוספה",
    ja: "更新 | 追記 | 追加 | 加筆 | 差し替え | 書き換え",
    zh: "更新 | 增加 | 补充 | 補充 | 新增",
    ko: "업데이트 | 추가 | 보강",
  },
} as const satisfies Record<string, PhraseTable>;

/** By these a text names itself; without one of them an unbracketed sentence is no notice. */
export const SELF_NAMES: PhraseTable = {
  en: "an article on | an article about | an article last | item appearing | this version of the | the caption below | the photo caption | earlier headline | the headline on this | the headline of this | a headline on this | the headline on an earlier | in our report | in our story | in our article | to this article | to this story | our earlier | we reported | we erroneously | was originally published | first published | the table above | republished",
  es: "esta nota | este articulo | esta noticia | esta informacion | este despacho | este texto | esta pieza | este cable | este reportaje | esta cronica | esta version de la nota",
  fr: "cet article | cette depeche | ce texte | cette information | notre article | notre depeche",
  de: "dieser artikel | diesem artikel | diesen artikel | dieses artikels | dieser text | diesem text | dieses textes | diese meldung | dieser meldung | der meldung | dieser beitrag | diesen beitrag | diesem beitrag | dieser bericht | diesem bericht | die meldung wurde | der artikel wurde | der text wurde | der beitrag wurde | die nachricht wurde | in unserem artikel | unserer meldung | unserem bericht",
  pt: "este artigo | esta reportagem | esta materia | esta noticia | este texto | esta nota | este despacho",
  it: "questo articolo | questa notizia | questo testo | questo pezzo | questo lancio | questo dispaccio",
  nl: "dit artikel | dit bericht | dit stuk | dit verhaal",
  sv: "den har artikeln | denna artikel | artikeln har | texten har | texten ar | artikeln ar | nyheten ar | nyheten har | inlagget har | notisen har",
  da: "denne artikel | artiklen er | artiklen har | denne historie | historien er",
  no: "denne artikkelen | artikkelen er | artikkelen har | denne saken | denne saka | saken er",
  fi: "tata juttua | juttua korjattu | juttua oikaistu | juttua paivitetty | juttua taydennetty | tassa jutussa | juttua on | juttuun | jutussa | aiempaa uutista | uutista on | uutiseen | artikkelia on | artikkeliin | jutun aiemmassa | uutisen",
  pl: "ten artykul | artykul zostal | w artykule | tej depeszy | depesza | ten tekst",
  tr: "bu haber | bu haberin | bu yazi | haberin onceki | haberde",
  ru: "эта статья | этой статье | этот материал | этом материале | в материале | это сообщение | этом сообщении | этот текст",
  uk: "ця стаття | цій статті | цей матеріал | цьому матеріалі",
  ar: "هذا الخبر | هذا التقرير | هذه القصة | هذا المقال | هذه المادة | هذا النص | نسخة سابقة | النسخة السابقة | نسخة سابقة من | في نسخة | نص سابق | خبر سابق | تقرير سابق | في خبرها | هذه النسخة | النسخة الأولى",
  fa: "این خبر | این گزارش | این مقاله | نسخه قبلی",
  he: "כתבה זו | הכתבה | ידיעה זו | הידיעה | גרסה קודמת | בגרסה קודמת",
  ja: "この記事 | 本記事 | 当記事 | 記事中 | 記事の | 記事に | 記事は | 記事を | 本文中 | 当初の | 当初、 | 一部表現 | 一部内容 | 一部の内容 | 内容の一部 | 記事公開 | 公開後 | 表現を | 見出し | 配信した | 掲載した | 初出 | 旧版 | 以前の版 | 段落",
  zh: "本文 | 本稿 | 此前报道 | 此前版本 | 早前版本 | 早些时候的版本 | 稿件 | 原文",
  ko: "이 기사 | 본 기사 | 기사의 | 기사에 | 본문 | 이전 기사",
};

/** These name a text only where no other thing follows: `an earlier version of the bill` is none. */
export const WEAK_SELF_NAMES: PhraseTable = {
  en: "earlier version | previous version | earlier versions | original version | first version | an earlier report | earlier report | an earlier story | original story | the initial report | earlier edition | previous edition",
  es: "version anterior | version previa | primera version | una version | version inicial | esta version",
  fr: "version precedente | premiere version | version anterieure | une version | version initiale | cette version",
  de: "fruheren version | fruhere version | fruheren fassung | fruhere fassung | ursprunglichen version | ursprunglichen fassung | ersten version | ersten fassung | vorherigen version | vorigen fassung | einer version",
  pt: "versao anterior | primeira versao | versao original | uma versao | esta versao",
  it: "versione precedente | precedente versione | prima versione | una versione | questa versione",
  nl: "eerdere versie | vorige versie | eerste versie | oorspronkelijke versie | deze versie",
  nordic:
    "tidigare version | i en tidigare | forsta version | tidligere version | i en tidligere | den oprindelige version | tidligere versjon | opprinnelig versjon | aiemmassa versiossa | aiempi versio",
  pl: "wczesniejszej wersji | poprzedniej wersji | pierwotnej wersji",
  tr: "onceki versiyon | onceki surum",
  ru: "первой версии | первом варианте | предыдущей версии | первоначальной версии | прежней версии | ранней версии | в тексте | в статье | в сообщении",
  uk: "попередній версії | у тексті | у статті | у матеріалі",
};

/** What a version can be one of, so that it is a version of the text itself. */
export const TEXT_NOUNS: PhraseTable = {
  en: "story | article | report | post | piece | item | dispatch | interview | headline | caption | obituary | column | essay | review | blog | page | news alert",
  es: "nota | articulo | noticia | informacion | despacho | texto | pieza | cable | reportaje | cronica",
  fr: "article | depeche | texte | information | papier",
  de: "artikel | artikels | textes | meldung | beitrags | berichts | nachricht",
  pt: "artigo | reportagem | materia | noticia | texto | nota | despacho",
  it: "articolo | notizia | testo | pezzo | lancio | dispaccio",
  nl: "artikel | bericht | stuk | verhaal",
  nordic:
    "artikel | artikeln | artiklen | texten | historien | artikkelen | saken | saka | juttu | jutun | jutusta | uutisen",
  pl: "artykulu | depeszy | tekstu",
  ru: "статьи | материала | сообщения | текста | новости | публикации | заметки",
  uk: "статті | матеріалу | повідомлення | тексту | новини",
};

/** Buttons that ask the reader for what a notice tells. */
export const ERROR_BUTTONS: PhraseTable = {
  all: "report an error | report error | report a mistake | report a typo | report this error | suggest a correction | submit a correction | request a correction | spotted an error | spotted a mistake | found a mistake | have spotted a mistake | found an error | see an error | reportar un error | reportar error | notificar un error | informar de un error | has visto un error | has encontrado un error | avisar de un error | signaler une erreur | signaler une faute | une erreur dans cet article | fehler melden | fehler gefunden | fehler entdeckt | fehler im artikel | comunicar erro | reportar erro | encontrou um erro | viu algum erro | segnala un errore | segnala errore | fout melden | fout gezien | meld een fout | rapportera fel | anmal fel | meld feil | rapporter fejl | fandt du en fejl | ilmoita virheesta | zglos blad | hata bildir | сообщить об ошибке | нашли ошибку | повідомити про помилку | знайшли помилку | أبلغ عن خطأ | بلغ عن خطأ | الإبلاغ عن خطأ | هل وجدت خطأ | דווח על טעות | 誤りを知らせる | 誤りを見つけ | 間違いを見つけ | お知らせください | お気づきの点 | 誤りを報告 | 誤りを指摘 | 間違いを知らせる | 間違いを報告 | 訂正を依頼 | 誤字を報告 | 报告错误 | 我要纠错 | 举报错误 | 오류 신고 | 오류 제보 | 오류신고",
};
