/**
 * A request to editors not to use a text, in folded words: a verb of asking, what is asked, and a word for the text; or the text
 * itself, said to be taken back. `Please kill the story about the ferry`; not `Please do not use the lift`.
 */
const REQUESTS: readonly RegExp[] = [
  /\b(?:please|editors|must|kindly),?\s(?:kill|disregard|delete|ignore|withdraw|do not (?:use|publish|run))\s(?:the|this|our|all|any)\s(?:(?!the\s|a\s|while\s|when\s|until\s|of\s)[^\s]{1,30}\s){0,5}(?:story|stories|item|article|dispatch|report|version|photos?)\b/u,
  /^(?:\p{L}+: )?(?:the|our) (?:story|item|article|dispatch)\b[^.]{0,80}?\b(?:is|has been|is being|are) (?:hereby )?(?:withdrawn|killed|retracted)\b/u,
  /\b(?:bitte|verwenden|nutzen|veroffentlichen)\b[^.]{0,20}\b(?:die|diese) (?:meldung|nachricht|geschichte)\b[^.]{0,60}\bnicht\b/u,
  /\b(?:meldung|nachricht)\b[^.]{0,60}\b(?:nicht (?:zu )?(?:verwenden|nutzen|veroffentlichen)|(?:wird|ist|wurde) (?:hiermit )?(?:zuruckgezogen|annulliert|storniert))(?![\p{L}])/u,
  /\b(?:priere de|merci de|veuillez)\s(?:ne pas (?:tenir compte|utiliser|publier|diffuser)|annuler|ignorer|detruire)\b[^.]{0,60}\b(?:depeche|article|papier|information|texte)\b/u,
  /\b(?:rogamos|por favor|sirvanse|se ruega)\b[^.]{0,30}?\b(?:anul\p{L}{1,6}|no (?:utili|us|publi|difund)\p{L}{1,6}|ignor\p{L}{1,6}|elimin\p{L}{1,6}|descart\p{L}{1,6})\b[^.]{0,60}?\b(?:noticia|informacion|despacho|nota|cable|cronica)\b/u,
  /\b(?:favor|pedimos|solicitamos)\b[^.]{0,30}?\b(?:nao (?:utiliz|us|public)\p{L}{1,6}|desconsider\p{L}{1,6}|anul\p{L}{1,6}|ignor\p{L}{1,6})\b[^.]{0,60}?\b(?:materia|noticia|reportagem|texto|nota|despacho)\b/u,
  /\b(?:si prega di|preghiamo di|si invita a)\s[^.]{0,30}?\b(?:non (?:utilizzare|usare|pubblicare|tenere conto)|annullare|ignorare|eliminare)\b[^.]{0,60}?\b(?:notizia|lancio|articolo|pezzo|dispaccio)\b/u,
  /\b(?:gelieve|verzoek|verzoeken)\b[^.]{0,30}\b(?:bericht|artikel)\b[^.]{0,40}\bniet (?:te )?(?:gebruiken|publiceren)\b/u,
  /\b(?:bericht|artikel) [^.]{0,40}?\b(?:is|wordt) ingetrokken\b/u,
  /\b(?:artikeln|nyheten|telegrammet|artiklen|artikkelen|meldingen)\b[^.]{0,40}?\b(?:aterkallad|aterkallas|tilbagekaldt|annulleret|annulleres|trukket tilbage|trukket tilbake|trekkes tilbake|dras tillbaka|tillbakadragen)(?![\p{L}])/u,
  /\b(?:juttu|uutinen|artikkeli) [^.]{0,40}?\b(?:vedetty pois|peruttu)(?![\p{L}])/u,
  /\bprosimy\b[^.]{0,30}?\b(?:nie (?:wykorzystywac|publikowac|uzywac)|anulowac|o anulowanie|o niewykorzystywanie)\b[^.]{0,60}?\b(?:depesz|tekst|artykul|informacj)\p{L}{0,4}/u,
  /(?:просьба|просим)[^.]{0,30}?(?:не использовать|не публиковать|аннулировать|считать аннулированн)[^.]{0,60}?(?:сообщени|новост|материал|заметк|публикаци)/u,
  /^(?:\p{L}+: )?(?:сообщение|новость|материал|заметка)\s[^.]{0,40}?аннулирован/u,
  /(?:نرجو|يرجى|الرجاء)\s[^.]{0,20}?(?:عدم (?:استخدام|نشر)|تجاهل|اهمال|الغاء|حذف)[^.]{0,40}?(?:الخبر|التقرير|القصة|البرقية|المادة)/u,
  // recheck: at most 4,000 characters, the longest line that may be a notice
  /(?:記事|配信)[^。]{0,40}?(?:使用しないで|取り消します|取り消しました|お取り消し|差し止め)/u,
  /(?:请|請)(?:勿|不要)(?:使用|采用|採用|刊发|刊登)[^。]{0,30}?(?:稿|报道|報道|消息|新闻|新聞)/u,
  /(?:本稿|此稿|稿件|该稿)[^。]{0,20}?(?:撤回|作废|撤销|撤稿)/u,
];

/** Whether a line asks editors not to use a text, or says that it was taken back; folded text in. */
export const asksNotToUse = (folded: string): boolean =>
  REQUESTS.some((pattern) => pattern.test(folded));
