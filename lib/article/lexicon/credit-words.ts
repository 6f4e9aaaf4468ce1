import type { PhraseTable } from "../phrase-lexicon";

/** Words that open a line which names its writer. */
export const BYLINE_LEADS: PhraseTable = {
  en: "by | posted by | written by | from our correspondent | from our own correspondent | from our | story by | text by | words by | words | author | reporter | report by | analysis by | opinion by | as told to | interview by | interview",
  es: "por | de nuestro corresponsal | de nuestra corresponsal | escrito por | texto | texto de | autor | autora | redaccion | publicado por | escribe | una cronica de | entrevista de | entrevista | entrevista realizada por",
  fr: "par | de notre correspondant | de notre correspondante | de notre envoye special | de notre envoyee speciale | ecrit par | texte | texte de | publie par | auteur | redige par | propos recueillis par | entretien realise par | entretien | la redaction",
  de: "von | geschrieben von | veroffentlicht von | von unserem korrespondenten | von unserer korrespondentin | text | text von | autor | autorin | ein bericht von | aus | bericht | reportage von | protokoll | interview | das gesprach fuhrte | das gesprach fuhrten | das interview fuhrte | das interview fuhrten | die fragen stellte | die fragen stellten",
  pt: "por | de nosso correspondente | do nosso correspondente | texto | texto de | escrito por | publicado por | autor | redacao | da redacao | reportagem | entrevista | entrevista a",
  it: "di | a cura di | pubblicato da | dal nostro inviato | dalla nostra inviata | dal nostro corrispondente | dalla nostra corrispondente | testo | testo di | scritto da | autore | redazione | della redazione | intervista di | intervista",
  nl: "door | geplaatst door | gepubliceerd door | van onze correspondent | van onze verslaggever | van onze redacteur | tekst | geschreven door | auteur | redactie",
  sv: "av | text | fran var korrespondent",
  da: "af | tekst | skrevet af",
  no: "av | tekst | skrevet av | fra var korrespondent",
  fi: "teksti | kirjoittanut | kirjoittaja | toimittaja",
  pl: "autor | autorka | tekst | opracowal | opracowala | napisal | opr",
  tr: "haber | yazan | yazi | muhabir | haberi",
  ru: "автор | авторы | текст | от | корреспондент | автор статьи | подготовил | подготовила",
  uk: "автор | авторка | текст | від | кореспондент | підготував | підготувала",
  ar: "بقلم | كتب | كتبت | كتبه | من | تقرير | إعداد | أعده | أعدته | أعد التقرير | مراسلنا | مراسلتنا | من مراسلنا | من مراسلتنا | المحرر | الكاتب | حوار | حوارات | أجرى الحوار | أجرت الحوار | حاوره | حاورته | تحقيق | كتبها | نشرها | أرسلها | المدون",
  fa: "نویسنده | نوشته | گزارش | به قلم | خبرنگار",
  he: "מאת | כתב | כתבה",
  ja: "文 | 取材・文 | 取材 | 執筆 | 記者 | 筆者 | 著者 | ライター | 構成 | 聞き手 | 投稿者 | 書き手 | 投稿 | 編集部 | 寄稿 | 報告",
  zh: "记者 | 記者 | 作者 | 文 | 撰文 | 本报记者 | 本報記者 | 特约记者 | 通讯员 | 编译 | 綜合報導",
  ko: "기자 | 글 | 취재",
};

/** Words that mark a line without a lead as a writer's line: `Ada Holm, staff writer`. */
export const WRITER_ROLES: PhraseTable = {
  en: "correspondent | correspondents | staff writer | staff writers | staff reporters | staff reporter | reporter | special correspondent | newsroom | news desk | contributor | columnist | our correspondent | agencies | wire services",
  es: "enviada especial | enviado especial | corresponsal | redactor | redactora | redaccion | periodista | agencias | agencia",
  fr: "envoye special | envoyee speciale | correspondant | correspondante | journaliste | redaction | la redaction | agence | avec agences | avec afp",
  de: "korrespondent | korrespondentin | redakteur | redakteurin | redaktion | reporter | reporterin | sonderkorrespondent | volontar | volontarin | agentur | agenturen",
  pt: "enviada especial | enviado especial | correspondente | redacao | jornalista | reporter | agencias | da redacao",
  it: "inviato | inviata | inviato speciale | inviata speciale | corrispondente | redazione | giornalista | agenzia | agenzie",
  nl: "correspondent | verslaggever | redacteur | redactie | onze redactie",
  nordic:
    "korrespondent | reporter | redaktionen | redaksjonen | journalist | toimittaja | kirjeenvaihtaja | toimitus",
  pl: "korespondent | korespondentka | redakcja | dziennikarz | dziennikarka",
  tr: "muhabir | ajans | ajansi | haber merkezi | ozel muhabir",
  ru: "корреспондент | специальный корреспондент | спецкор | редакция | журналист | собкор | агентство",
  uk: "кореспондент | кореспондентка | редакція | журналіст",
  ar: "مراسل | مراسلة | مراسلنا | مراسلتنا | موفد | موفدة | موفدة خاصة | موفد خاص | مبعوث | مبعوثة | مبعوثنا | موفدنا | موفدتنا | صحفي | صحفية | محرر | المحرر | وكالة | وكالات | التحرير | غرفة الأخبار",
  he: "כתבנו | כתבתנו | שליח | מערכת",
  ja: "記者 | 特派員 | 編集部 | 編集委員 | 論説委員 | 通信員 | ライター | 支局 | 報道部 | 共同通信 | 通信 | 通信社 | 新聞社 | 配信",
  zh: "记者 | 記者 | 特派员 | 特派記者 | 通讯员 | 编辑部 | 综合 | 报道 | 報導",
  ko: "기자 | 특파원 | 통신원",
};

/** Words that mark a line as words under a picture. */
export const CAPTION_MARKS: PhraseTable = {
  en: "photo | photos | photograph | photo by | photograph by | picture | picture by | pictured | image | images | photo credit | image credit | image source | image caption | file photo | file image | handout | photographer | illustration | graphic | credit | courtesy of | photo courtesy",
  es: "foto | fotos | fotografia | imagen | foto de | foto de archivo | imagen de archivo | credito | fotografo | fotografa | ilustracion | cortesia de | en la imagen",
  fr: "photo | photos | photographie | image | credit photo | credit | photo d'archives | photo d'illustration | illustration | legende | image d'illustration",
  de: "foto | fotos | bild | bilder | bildquelle | bildnachweis | bildrechte | archivbild | archivfoto | symbolbild | symbolfoto | fotograf | fotografin | illustration | quelle",
  pt: "foto | fotos | fotografia | imagem | credito | foto de | foto de arquivo | imagem de arquivo | reproducao | divulgacao | ilustracao",
  it: "foto | fotografia | immagine | credito | foto di | foto d'archivio | illustrazione | crediti",
  nl: "foto | beeld | afbeelding | archieffoto | archiefbeeld | illustratie",
  nordic:
    "foto | bild | bilde | billede | arkivfoto | arkivbild | arkivbilde | kuva | kuvat | arkistokuva | kuvaaja | illustration | illustrasjon | kuvituskuva",
  pl: "fot | foto | zdjecie | zdjecia | fotografia | rys",
  tr: "foto | fotograf | gorsel | arsiv",
  ru: "фото | фотография | снимок | изображение | фото из архива | архивное фото | иллюстрация | на фото",
  uk: "фото | світлина | зображення | ілюстрація | на фото",
  ar: "صورة | الصورة | صور | تصوير | صورة أرشيفية | أرشيفية | صورة من الأرشيف | مصدر الصورة | المصور | عدسة",
  fa: "عکس | تصویر | عکاس | عکس آرشیوی",
  he: "צילום | תמונה | צילום ארכיון",
  ja: "写真 | 撮影 | 写真提供 | 画像 | 画像提供 | 資料写真 | 提供写真 | イラスト | 図",
  zh: "图 | 图片 | 图为 | 图源 | 摄 | 资料图 | 資料照 | 圖 | 圖片 | 攝影 | 图片来源",
  ko: "사진 | 자료사진",
};

/** Words that open a line which says who worked on the story or where it comes from. */
export const CREDIT_LEADS: PhraseTable = {
  en: "reporting by | reported by | additional reporting by | additional reporting | writing by | written by | editing by | edited by | compiled by | with reporting by | with reporting from | with files from | with information from | with additional reporting | with agencies | with agency | source | sources | translated by | translation by | produced by | photography by | research by | our standards | this article was produced by | this article was written by | this article first appeared | this story was first published | this story was produced | republished from | reproduced with | published with the help",
  es: "reporte de | reportes de | reporte | reportaje de | con reporte de | informacion de | con informacion de | con informacion | informacion adicional de | escrito por | redaccion de | editado por | edicion de | edicion | traducido por | traduccion de | con agencias | con datos de | fuente | fuentes | publicado con ayuda",
  fr: "reportage de | reportage | redige par | ecrit par | edite par | edition de | traduit par | traduction de | avec la contribution de | contribution de | avec afp | avec reuters | avec agences | avec notre correspondant | source | sources | version francaise | propos recueillis par | publie avec",
  de: "bericht von | berichtet von | bericht | redigiert von | redaktion | geschrieben von | ubersetzt von | mitarbeit | unter mitarbeit von | mit material von | mit agenturen | mit agenturmaterial | quelle | quellen | recherche",
  pt: "reportagem de | reportagem | reportagem adicional de | edicao de | edicao | escrito por | editado por | traducao de | com informacoes de | com informacoes da | com informacoes do | com agencias | com agencia | colaboracao de | colaborou | colaboraram | fonte | fontes",
  it: "servizio di | a cura di | scritto da | redatto da | editing di | modificato da | tradotto da | traduzione di | con informazioni di | con il contributo di | in redazione | ha collaborato | hanno collaborato | fonte | fonti",
  nl: "verslag van | geschreven door | bewerkt door | redactie | vertaald door | met medewerking van | mede mogelijk gemaakt door | met informatie van | bron | bronnen",
  nordic:
    "rapportering | rapport av | skrivet av | redigerat av | oversatt av | kalla | kallor | kilde | kilder | lahde | lahteet | raportointi | toimittanut | ritzau | tt | ntb | stt",
  pl: "zrodlo | zrodla | opracowal | opracowala | opr | redagowal | redagowala | relacja | tlumaczenie",
  tr: "haber | kaynak | editor | duzenleyen | ceviri | katkida bulunanlar",
  ru: "репортаж | подготовил | подготовила | подготовили | редактор | редактура | редактировал | под редакцией | перевод | источник | источники | при участии | по материалам | по информации | материал подготовлен",
  uk: "підготував | підготувала | редактор | редагування | переклад | джерело | джерела | за матеріалами | за інформацією",
  ar: "إعداد | اعداد | أعده | أعدها | تغطية | تغطية صحفية | تحرير | شارك في التغطية | شارك في التغطية الصحفية | شاركت في التغطية | ساهم في | شارك في إعداد | شارك في اعداد | ترجمة | المصدر | المصادر | مصدر | نقلا عن | بالتعاون مع | مع وكالات",
  fa: "منبع | گزارش | ترجمه | ویرایش | تهیه و تنظیم",
  he: "דיווח | עריכה | עריכת | תרגום | מקור",
  ja: "取材 | 取材協力 | 編集 | 翻訳 | 執筆 | 記事提供 | 情報提供 | 出典 | 提供 | 配信 | 共同取材 | 担当 | 校閲 | 協力",
  zh: "来源 | 來源 | 编辑 | 編輯 | 责任编辑 | 責任編輯 | 责编 | 审校 | 翻译 | 校对 | 采写 | 編譯",
  ko: "출처 | 편집 | 번역 | 취재",
};

/** Sentences at the end of a story that say who worked on it. */
export const CREDIT_PHRASES: PhraseTable = {
  all: "contributed to this live blog | contributed to this blog | contributed to this dispatch | with reporting from | with reporting by | with additional reporting | contributed to this report | contributed to this story | contributed to this article | contributed reporting | reported from | additional reporting | contribuyo a este reporte | contribuyo a esta informacion | contribuyeron a este reporte | contribuyeron con este | colaboro en este | a contribue a | ont contribue a | a contribue a cet article | hat mitgearbeitet | mitarbeit an diesem | hat zu diesem bericht beigetragen | contribuiu para | contribuiram para | colaborou para | colaborou com | ha contribuito a | hanno contribuito | ha collaborato | werkte mee aan | bidrog till | bidrog til | avustivat jutun | ساهم في إعداد | ساهمت في إعداد | شارك في إعداد | شاركت في إعداد | شارك في التغطية | שהשתתפו בהכנת | при участии | в подготовке материала участвовал | の情報による | の記事による | の配信による | が取材しました | が担当しました | 对本文亦有贡献 | 参与报道",
};

/** Words of ownership. */
export const COPYRIGHT_WORDS: PhraseTable = {
  all: "copyright | all rights reserved | may be republished | may not be published | republication | republish this | reproduccion | reproduction autorisee | nachdruck | weiterverbreitung | overname | إعادة النشر | بإعادة النشر | بإعادة نشر | إعادة نشر هذا | 転載でき | 転載を許可 | 転載は | 出典を明記 | 注明出处 | 转载请 | перепечатка | при перепечатке | при цитировании | todos los derechos reservados | derechos reservados | prohibida su reproduccion | prohibida la reproduccion | reproduccion autorizada | reproduccion prohibida | tous droits reserves | droits reserves | reproduction interdite | alle rechte vorbehalten | todos os direitos reservados | direitos reservados | reproducao proibida | tutti i diritti riservati | riproduzione riservata | alle rechten voorbehouden | alla rattigheter forbehallna | alle rettigheder forbeholdes | alle rettigheter | kaikki oikeudet pidatetaan | wszelkie prawa zastrzezone | wszystkie prawa zastrzezone | tum haklari saklidir | her hakki saklidir | все права защищены | всі права захищено | جميع الحقوق محفوظة | كل الحقوق محفوظة | حقوق النشر محفوظة | حقوق النشر | الحقوق محفوظة | تمامی حقوق محفوظ | کلیه حقوق محفوظ | כל הזכויות שמורות | 転載禁止 | 無断転載 | 無断複製 | 無断引用 | 複製を禁 | 転載を禁 | 版权所有 | 版權所有 | 未经授权 | 不得转载 | 請勿轉載 | 무단 전재 | 무단전재 | 저작권자 | 재배포 금지",
};
