import type { PhraseTable } from "../phrase-lexicon";

/** Month names and their short forms, folded. */
export const MONTHS: PhraseTable = {
  en: "january | february | march | april | may | june | july | august | september | october | november | december | jan | feb | mar | apr | jun | jul | aug | sep | sept | oct | nov | dec",
  es: "enero | febrero | marzo | abril | mayo | junio | julio | agosto | septiembre | setiembre | octubre | noviembre | diciembre | ene | abr | ago | dic",
  fr: "janvier | fevrier | mars | avril | mai | juin | juillet | aout | septembre | octobre | novembre | decembre | janv | fevr | avr | juil | dec",
  de: "januar | janner | februar | marz | mai | juni | juli | oktober | dezember | okt | dez",
  pt: "janeiro | fevereiro | marco | maio | junho | julho | setembro | outubro | novembro | dezembro | fev | mai | set | out | dez",
  it: "gennaio | febbraio | maggio | giugno | luglio | settembre | ottobre | dicembre | gen | mag | giu | lug | ott",
  nl: "januari | februari | maart | mei | augustus | mrt",
  nordic:
    "januari | februari | mars | maj | augusti | oktober | desember | tammikuuta | helmikuuta | maaliskuuta | huhtikuuta | toukokuuta | kesakuuta | heinakuuta | elokuuta | syyskuuta | lokakuuta | marraskuuta | joulukuuta",
  pl: "stycznia | lutego | marca | kwietnia | maja | czerwca | lipca | sierpnia | wrzesnia | pazdziernika | listopada | grudnia",
  tr: "ocak | subat | mart | nisan | mayis | haziran | temmuz | agustos | eylul | ekim | kasim | aralik",
  ru: "января | февраля | марта | апреля | мая | июня | июля | августа | сентября | октября | ноября | декабря | янв | фев | апр | авг | сен | сент | окт | ноя | нояб | дек",
  uk: "січня | лютого | березня | квітня | травня | червня | липня | серпня | вересня | жовтня | листопада | грудня",
  ar: "يناير | فبراير | مارس | أبريل | ابريل | مايو | يونيو | يوليو | أغسطس | سبتمبر | أكتوبر | نوفمبر | ديسمبر | كانون الثاني | شباط | آذار | نيسان | أيار | حزيران | تموز | آب | أيلول | تشرين الأول | تشرين الثاني | كانون الأول | جانفي | فيفري | أفريل | ماي | جوان | جويلية | أوت | غشت | نونبر | دجنبر",
  fa: "فروردین | اردیبهشت | خرداد | تیر | مرداد | شهریور | مهر | آبان | آذر | دی | بهمن | اسفند | ژانویه | فوریه | آوریل | مه | ژوئن | ژوئیه | اوت | اکتبر | نوامبر | دسامبر",
  he: "בינואר | בפברואר | במרץ | באפריל | במאי | ביוני | ביולי | באוגוסט | בספטמבר | באוקטובר | בנובמבר | בדצמבר | ינואר | פברואר | מרץ | אפריל | מאי | יוני | יולי | אוגוסט | ספטמבר | אוקטובר | נובמבר | דצמבר",
};

export const WEEKDAYS: PhraseTable = {
  en: "monday | tuesday | wednesday | thursday | friday | saturday | sunday | mon | tue | tues | wed | thu | thur | thurs | fri | sat | sun",
  es: "lunes | martes | miercoles | jueves | viernes | sabado | domingo | lun | mie | jue | vie | sab | dom",
  fr: "lundi | mardi | mercredi | jeudi | vendredi | samedi | dimanche",
  de: "montag | dienstag | mittwoch | donnerstag | freitag | samstag | sonnabend | sonntag | mo | di | mi | do | fr | sa | so",
  pt: "segunda-feira | terca-feira | quarta-feira | quinta-feira | sexta-feira | segunda | terca | quarta | quinta | sexta",
  it: "lunedi | martedi | mercoledi | giovedi | venerdi | sabato | domenica",
  nl: "maandag | dinsdag | woensdag | donderdag | vrijdag | zaterdag | zondag",
  nordic:
    "mandag | tirsdag | onsdag | torsdag | fredag | lordag | sondag | mandag | tisdag | maanantai | tiistai | keskiviikko | torstai | perjantai | lauantai | sunnuntai",
  pl: "poniedzialek | wtorek | sroda | czwartek | piatek | sobota | niedziela",
  tr: "pazartesi | sali | carsamba | persembe | cuma | cumartesi | pazar",
  ru: "понедельник | вторник | среда | четверг | пятница | суббота | воскресенье | пн | вт | ср | чт | пт | сб | вс",
  uk: "понеділок | вівторок | середа | четвер | п'ятниця | субота | неділя",
  ar: "الاثنين | الإثنين | الثلاثاء | الأربعاء | الخميس | الجمعة | السبت | الأحد",
  he: "יום שני | יום שלישי | יום רביעי | יום חמישי | יום שישי | שבת | יום ראשון",
};

/** Words that name a day or a moment by themselves. */
export const DAY_WORDS: PhraseTable = {
  en: "today | yesterday | just now | now | a minute ago | an hour ago | a day ago | a week ago | last week | moments ago",
  es: "hoy | ayer | anteayer | ahora | ahora mismo | hace un momento | hace una hora | hace un dia | hace un minuto",
  fr: "aujourd'hui | hier | avant-hier | a l'instant | il y a une heure | il y a un jour | il y a une minute",
  de: "heute | gestern | vorgestern | gerade eben | soeben | vor einer stunde | vor einem tag | vor einer minute",
  pt: "hoje | ontem | anteontem | agora | agora mesmo | ha uma hora | ha um dia | ha um minuto",
  it: "oggi | ieri | adesso | un'ora fa | un giorno fa | un minuto fa",
  nl: "vandaag | gisteren | eergisteren | zojuist | een uur geleden | een dag geleden",
  nordic: "idag | i dag | igar | i gar | nyss | just nu | tanaan | eilen | juuri nyt | na",
  pl: "dzis | dzisiaj | wczoraj | przedwczoraj | przed chwila",
  tr: "bugun | dun | az once | simdi",
  ru: "сегодня | вчера | позавчера | только что | час назад | день назад | минуту назад",
  uk: "сьогодні | вчора | щойно | годину тому",
  ar: "اليوم | أمس | امس | البارحة | الآن | قبل قليل | منذ قليل | منذ لحظات | منذ ساعة | قبل ساعة | منذ ساعتين | قبل ساعتين | منذ يوم | قبل يوم | منذ يومين | قبل يومين | منذ دقيقة | قبل دقيقة | منذ دقيقتين | قبل دقيقتين | منذ أسبوع | قبل أسبوع | منذ شهر | قبل شهر",
  fa: "امروز | دیروز | لحظاتی پیش | یک ساعت پیش",
  he: "היום | אתמול | שלשום | עכשיו | לפני שעה | לפני שעתיים | לפני יום | לפני יומיים | לפני דקה",
  ja: "今日 | 本日 | 昨日 | きのう | きょう | たった今 | 先ほど | 一昨日",
  zh: "今天 | 昨天 | 前天 | 刚刚 | 剛剛",
  ko: "오늘 | 어제 | 그제 | 방금 | 방금 전",
};

/** Units that follow a number. */
export const UNITS: PhraseTable = {
  en: "s | sec | secs | second | seconds | m | min | mins | minute | minutes | h | hr | hrs | hour | hours | d | day | days | w | wk | wks | week | weeks | mo | month | months | y | yr | yrs | year | years",
  es: "segundo | segundos | minuto | minutos | hora | horas | hs | dia | dias | semana | semanas | mes | meses | ano | anos",
  fr: "seconde | secondes | minute | minutes | heure | heures | jour | jours | j | semaine | semaines | mois | an | ans",
  de: "sekunde | sekunden | minute | minuten | stunde | stunden | std | tag | tage | tagen | woche | wochen | monat | monate | monaten | jahr | jahre | jahren",
  pt: "segundos | minutos | horas | dia | dias | semana | semanas | mes | meses | ano | anos",
  it: "secondi | minuti | minuto | ore | ora | giorni | giorno | settimana | settimane | mesi | mese | anni | anno",
  nl: "seconden | u | minuut | minuten | uur | uren | dag | dagen | week | weken | maand | maanden | jaar",
  nordic:
    "sekunder | minut | minuter | minutter | timme | timmar | time | timer | tim | dag | dagar | dage | dager | vecka | veckor | uge | uger | uke | uker | manad | manader | maned | maneder | ar | sekuntia | minuuttia | tuntia | tunti | t | paivaa | paiva | pv | viikkoa | viikko | kuukautta | vuotta",
  pl: "sekund | minut | minuty | minute | godz | godzin | godziny | godzine | dni | dzien | tydzien | tygodnie | tygodni | miesiac | miesiace | lat",
  tr: "saniye | dakika | dk | saat | sa | gun | hafta | ay | yil",
  ru: "секунд | секунды | минут | минуты | минуту | мин | час | часа | часов | ч | день | дня | дней | неделю | недели | недель | месяц | месяца | месяцев | год | года | лет",
  uk: "хвилин | хвилини | годин | години | годину | год | день | дні | днів | тиждень | тижні | місяць | місяці | рік",
  ar: "ثانية | ثوان | ثواني | دقيقة | دقائق | دقيقتين | ساعة | ساعات | ساعتين | يوم | يوما | أيام | يومين | أسبوع | أسابيع | أسبوعين | شهر | أشهر | شهور | شهرين | سنة | سنوات | س | د",
  fa: "ثانیه | دقیقه | ساعت | روز | هفته | ماه | سال",
  he: "שניות | דקות | שעות | שעה | ימים | יום | שבועות | חודשים | שנים",
  ko: "초 | 분 | 시간 | 일 | 주 | 개월 | 달 | 년",
};

/** Words that turn a number with a unit into a time before now. */
export const AGO_WORDS: PhraseTable = {
  all: "ago | hace | il y a | vor | ha | fa | geleden | sedan | siden | for | sitten | temu | once | назад | тому | منذ | قبل | پیش | לפני | 전",
};

/** Zones, meridiems and small words that may stand inside a time. */
export const TIME_GLUE: PhraseTable = {
  zones:
    "am | pm | a.m | p.m | jst | gmt | utc | est | edt | et | cst | cdt | ct | mst | pst | pdt | pt | cet | cest | bst | ist | msk | aest | aedt | kst | hkt | sgt | wib | eet",
  en: "at | on | the | of | st | nd | rd | th | o'clock | updated | posted | published | last updated | first published | edited",
  es: "a las | a la | el | de | del | h | hs | hrs | actualizado | actualizada | publicado | publicada",
  fr: "a | le | les | publie | publie le | mis a jour | mis a jour le | modifie le",
  de: "um | am | den | der | uhr | aktualisiert | stand | veroffentlicht",
  pt: "as | em | de | atualizado em | atualizado | publicado em | publicado",
  it: "alle | il | del | ore | aggiornato | aggiornato il | pubblicato | pubblicato il",
  nl: "om | op | uur | bijgewerkt | geplaatst",
  nordic:
    "kl | klo | kello | den | d | uppdaterad | publicerad | opdateret | oppdatert | publisert | paivitetty | julkaistu",
  pl: "o | godz | aktualizacja | opublikowano",
  tr: "saat | guncelleme | guncellendi | yayinlandi",
  ru: "в | г | обновлено | опубликовано",
  uk: "о | об | оновлено | опубліковано",
  ar: "في | الساعة | عند | ص | م | صباحا | مساء | بتوقيت غرينتش | غرينتش | بتوقيت جرينتش | آخر تحديث | تحديث | نشر | نشرت في | نشر في | الموافق | يوم",
  fa: "ساعت | در | به روزرسانی",
  he: "בשעה | ב | עודכן | פורסם",
  ko: "오전 | 오후 | 입력 | 수정",
  ja: "午前 | 午後 | 更新 | 公開 | 配信 | 投稿 | 掲載 | 最終更新 | 公開日 | 更新日",
  zh: "上午 | 下午 | 更新 | 发布 | 發布 | 星期 | 周",
};
