/**
 * What newsrooms of any house write in the same words, by language: who did not answer, who would not be named.
 * "The mill did not respond to a request for comment" in two reports says nothing about where they came from.
 */
const LISTS = {
  en: "immediately respond responded reply replied answer request requests requested comment comments decline declined refused spokesman spokeswoman spokesperson anonymity anonymous",
  es: "respondio responder inmediato solicitud solicitudes comentario comentarios declino rehuso portavoz anonimato",
  fr: "repondu repondre immediatement commentaire commentaires refuse sollicite sollicitee anonymat",
  de: "sprecher sprecherin anfrage stellungnahme ausserte aussern reagierte kommentar anonym",
  pt: "respondeu responder imediato imediatamente pedido pedidos comentario comentarios recusou anonimato",
  it: "risposto rispondere subito richiesta richieste commento commenti rifiutato portavoce anonimato",
  ar: "يرد الرد فورا طلب للتعليق التعليق تعليق رفض امتنع متحدث المتحدث شريطة",
  ru: "ответил ответила ответили запрос просьбу комментарий комментарии отказался отказалась анонимности",
} as const;

/** Every stock word, folded: lower case, without diacritics. */
export const STOCK_WORDS: readonly string[] = Object.values(LISTS).flatMap((list) =>
  list.split(" "),
);
