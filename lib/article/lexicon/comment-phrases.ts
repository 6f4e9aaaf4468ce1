import type { PhraseTable } from "../phrase-lexicon";

/** Labels that stand beside a count of approval. */
export const UP_LABELS: PhraseTable = {
  en: "like | likes | liked | upvote | upvotes | up | up votes | vote up | vote | votes | voted up | points | point | score | karma | recommend | recommends | recommended | recommendations | agree | agrees | thumbs up | helpful | good | people like this",
  es: "me gusta | me gustas | les gusta | a favor | voto | votos | puntos | punto | positivos | positivo | de acuerdo | votar",
  fr: "j'aime | jaime | aime | aiment | j'approuve | recommander | recommandations | utile | voix | d'accord | points",
  de: "gefallt mir | gefallt | gefallen | gefallt mal | daumen hoch | lesenswert | hilfreich | stimmen | stimme | zustimmung | punkte | empfehlen | empfehlungen | empfohlen | positiv",
  pt: "curtir | curtida | curtidas | curtiram | gosto | gostei | gostos | votos | voto | pontos | concordo",
  it: "mi piace | piace | voti | voto | punti | d'accordo | utile",
  nl: "vind ik leuk | leuk | vinden dit leuk | stemmen | stem | punten | eens | aanbevolen",
  ar: "إعجاب | إعجابا | إعجابات | الإعجابات | أعجبني | اعجبني | أعجبهم | معجب | لايك | موافق | أوافق | صوت | أصوات | تصويت | نقطة | نقاط | مفيد | تأييد",
  fa: "پسند | پسندیدم | لایک | موافق | موافقم | امتیاز",
  he: "לייק | לייקים | אהבתי | אהבו | בעד | מסכים | נקודות",
  ru: "нравится | мне нравится | лайк | лайка | лайков | лайки | голос | голоса | голосов | за | плюс | плюсов | плюсы | баллов | рейтинг | полезно | согласен",
  uk: "подобається | лайк | лайків | лайки | за | голосів | голоси | рейтинг",
  ja: "いいね！ | いいね | いいね数 | 良いね | そう思う | 賛成 | 共感した | 共感 | 参考になった | なるほど | 高評価 | 評価 | ポイント | 推薦 | グッド | good | 支持",
  zh: "赞 | 点赞 | 讚 | 贊 | 顶 | 推荐 | 推薦 | 支持 | 喜欢 | 有用 | 赞成 | 好评 | 赞同",
  ko: "좋아요 | 추천 | 공감 | 찬성",
  sv: "gilla | gillar | gillade | roster | poang",
  da: "synes godt om | kan lide | stemmer | point",
  no: "liker | lik | liker dette | stemmer | poeng",
  fi: "tykkaa | tykkays | tykkayksia | tykkaysta | suosittele | suosituksia | aanta | pistetta",
  pl: "lubie to | polubienia | polubien | lubi to | glosow | glosy | punktow | plus | plusy | zgadzam sie",
  tr: "begen | begeni | begendi | oy | puan | katiliyorum",
};

/** Labels that stand beside a count of disapproval. */
export const DOWN_LABELS: PhraseTable = {
  en: "dislike | dislikes | disliked | downvote | downvotes | down | down votes | vote down | voted down | disagree | disagrees | thumbs down | not helpful | bad",
  es: "no me gusta | en contra | negativos | negativo | en desacuerdo",
  fr: "je n'aime pas | je desapprouve | pas d'accord | contre | inutile",
  de: "gefallt mir nicht | gefallt nicht | daumen runter | nicht hilfreich | ablehnung | negativ",
  pt: "nao gosto | nao gostei | descurtir | descurtidas | discordo",
  it: "non mi piace | non piace | in disaccordo",
  nl: "niet leuk | oneens",
  ar: "لم يعجبني | عدم إعجاب | لا يعجبني | غير موافق | معارض | أعارض | غير مفيد",
  fa: "نپسندیدم | مخالف | مخالفم",
  he: "לא אהבתי | נגד | לא מסכים",
  ru: "не нравится | дизлайк | дизлайков | против | минус | минусов | минусы | не согласен",
  uk: "не подобається | дизлайк | проти",
  ja: "よくないね | 良くないね | そう思わない | 反対 | うーん | 低評価 | バッド | bad",
  zh: "踩 | 反对 | 反對 | 不喜欢 | 差评 | 点踩",
  ko: "싫어요 | 비추천 | 비공감 | 반대",
  sv: "ogilla | ogillar",
  da: "synes ikke om",
  no: "liker ikke | misliker",
  fi: "en tykkaa | ala tykkaa",
  pl: "nie lubie | minus | minusy | nie zgadzam sie",
  tr: "begenme | begenmeme | begenmedi | katilmiyorum",
};

/** Things a reader can do with one comment. */
export const ACTION_LABELS: PhraseTable = {
  en: "reply | replies | reply to this | share | report | report abuse | report comment | report this comment | flag | flag as inappropriate | copy link | permalink | link | quote | edit | delete | save | view replies | show replies | hide replies | view reply | more replies | show reply | react | respond | block | mute | hide | give feedback | more options | pinned | edited | top comment | newest | verified | award | give award | follow | unfollow | reblog | boost | favorite | favourite | favorited | repost",
  es: "responder | contestar | respuesta | respuestas | compartir | denunciar | reportar | citar | ver respuestas | ver respuesta | enlace | editar | editado | copiar enlace | copiar",
  fr: "repondre | reponse | reponses | partager | signaler | signaler un abus | citer | alerter | voir les reponses | modifier | modifie | lien",
  de: "antworten | antwort | teilen | melden | kommentar melden | beitrag melden | zitieren | antworten anzeigen | antworten ausblenden | bearbeiten | bearbeitet | link",
  pt: "responder | resposta | respostas | compartilhar | partilhar | denunciar | reportar | citar | ver respostas | editado",
  it: "rispondi | risposta | risposte | condividi | segnala | cita | mostra risposte | modificato",
  nl: "reageer | reageren | beantwoorden | antwoord | antwoorden | antwoord op deze reactie | delen | deel | melden | meld | rapporteer | rapporteren | citeer | bewerkt",
  ar: "رد | الرد | ردود | الردود | أضف ردا | رد على التعليق | مشاركة | شارك | إبلاغ | الإبلاغ | بلاغ | أبلغ | أبلغ عن | إبلاغ عن إساءة | بلغ عن إساءة | اقتباس | تعديل | معدل | حذف | نسخ الرابط | عرض الردود",
  fa: "پاسخ | پاسخ ها | گزارش | اشتراک گذاری | نقل قول",
  he: "הגב | תגובה | השב | דווח | דיווח | שתף | צטט",
  ru: "ответить | ответ | ответы | ответов | поделиться | пожаловаться | жалоба | цитировать | цитата | показать ответы | редактировать | изменено | ссылка",
  uk: "відповісти | відповіді | поділитися | поскаржитися | цитувати",
  ja: "返信 | 返信する | 返信を見る | 返信を表示 | 件の返信 | 共有 | 共有する | シェア | 通報 | 通報する | 違反報告 | 違反を報告 | 報告 | 報告する | 引用 | 引用する | 編集済み | 削除",
  zh: "回复 | 回覆 | 分享 | 举报 | 檢舉 | 检举 | 引用 | 收藏 | 查看回复",
  ko: "답글 | 답글쓰기 | 답글 달기 | 신고 | 신고하기 | 공유 | 공유하기 | 인용",
  sv: "svara | svar | dela | anmal | rapportera | citera",
  da: "svar | besvar | del | anmeld | rapporter | citer",
  no: "svar | del | rapporter | siter | meld fra",
  fi: "vastaa | vastaukset | jaa | ilmoita | ilmianna | lainaa",
  pl: "odpowiedz | odpowiedzi | udostepnij | zglos | zglos naduzycie | cytuj",
  tr: "yanitla | cevapla | yanitlar | paylas | sikayet et | bildir | alintila",
};

/** Words in front of the name of the one who is answered. */
export const REPLY_LEADS: PhraseTable = {
  en: "in reply to | replying to | reply to | in response to | responding to | replied to | replies to",
  es: "en respuesta a | respondiendo a | responde a | respondio a | respuesta a",
  fr: "en reponse a | repond a | a repondu a | reponse a",
  de: "als antwort auf | in antwort auf | antwort auf | antwort an | antwortet auf | antwortet",
  pt: "em resposta a | respondendo a | em resposta ao | responde a | resposta a",
  it: "in risposta a | rispondendo a | risponde a | risposta a",
  nl: "als reactie op | in antwoord op | in reactie op | reactie op | reageert op | antwoord op",
  ar: "ردا على | رد على | ردت على | في الرد على | يرد على | ترد على | جوابا على",
  fa: "در پاسخ به | پاسخ به",
  he: "בתגובה ל | בתגובה אל | תגובה ל",
  ru: "в ответ | в ответ на | ответ для | отвечает | ответил | ответ на комментарий | ответ пользователю",
  uk: "у відповідь | у відповідь на | відповідь для | відповідає",
  sv: "som svar pa | svar pa | svar till | svarar",
  da: "som svar pa | svar til | som svar til",
  no: "som svar pa | svar til | som svar til",
  fi: "vastauksena | vastaus kayttajalle | vastaa kayttajalle",
  pl: "w odpowiedzi na | odpowiedz do | w odpowiedzi do",
  tr: "yanit olarak | cevaben | yanit",
  ja: "返信先",
  zh: "回复给 | 回覆給 | 回复了 | 回复 | 回覆",
};

/** Phrases that follow the answered name: `花子さんへの返信`. */
export const REPLY_TAILS = [
  "さんへの返信",
  "さんに返信",
  "への返信",
  "に返信",
  "님에게 답글",
  "님에게",
  "kisisine yanit olarak",
  "adli kullaniciya yanit",
] as const;

/** Nouns for comments, for a count ("19 Comments") or a section's heading. */
export const COMMENT_NOUNS: PhraseTable = {
  en: "comment | comments | reader comments | readers' comments | user comments | responses | conversation | discussion",
  es: "comentario | comentarios | opiniones | comentarios de los lectores | conversacion",
  fr: "commentaire | commentaires | reaction | reactions | les commentaires | vos commentaires",
  de: "kommentar | kommentare | leserkommentare | leserkommentar | beitrage | leserbeitrage | diskussion | meinungen",
  pt: "comentario | comentarios | comentarios dos leitores",
  it: "commento | commenti | i commenti | i commenti dei lettori",
  nl: "reactie | reacties | commentaar",
  ar: "تعليق | تعليقا | تعليقات | التعليقات | تعليقات القراء | التعليقات على الخبر | آراء القراء",
  fa: "نظر | نظرات | دیدگاه | دیدگاه ها | نظرات کاربران",
  he: "תגובה | תגובות | תגובות הגולשים",
  ru: "комментарий | комментария | комментариев | комментарии | обсуждение | отзывы",
  uk: "коментар | коментарі | коментарів | обговорення",
  ja: "件のコメント | コメント | コメント欄 | みんなのコメント | 読者コメント | 読者のコメント | コメント一覧 | レス",
  zh: "条评论 | 条留言 | 则留言 | 評論 | 评论 | 網友評論 | 网友评论 | 则回应 | 用户评论 | 读者评论",
  ko: "개의 댓글 | 댓글 | 전체 댓글",
  sv: "kommentar | kommentarer | lasarkommentarer",
  da: "kommentar | kommentarer",
  no: "kommentar | kommentarer",
  fi: "kommentti | kommenttia | kommentit | lukijoiden kommentit",
  pl: "komentarz | komentarze | komentarzy",
  tr: "yorum | yorumlar",
};

/** Verbs between a name and a colon: `Anna Berg skriver:`. */
export const SAYS_WORDS: PhraseTable = {
  en: "says | said | wrote | writes | commented",
  es: "dice | dijo | escribio | comento | escribe",
  fr: "dit | a dit | a ecrit | ecrit",
  de: "sagt | sagte | schreibt | schrieb | meint",
  pt: "diz | disse | escreveu | comentou",
  it: "dice | ha scritto | ha detto | scrive",
  nl: "zegt | schreef | schrijft",
  ar: "يقول | كتب | كتبت | قال | قالت | علق",
  ru: "пишет | написал | написала | говорит",
  other:
    "skriver | skrev | kirjoitti | sanoo | napisal | napisala | mowi | diyor ki | yazdi | さん | さんのコメント | 님의 말",
};

/** What a page prints beside a commenter's name: rank or subscription. */
export const BADGE_WORDS: PhraseTable = {
  en: "subscriber | premium | premium subscriber | member | supporter | staff | moderator | verified | author | editor | guest | top commenter | reader | registered",
  es: "suscriptor | suscriptora | abonado | abonada | socio | socia | lector | lectora | usuario registrado | usuaria registrada | moderador | moderadora | verificado | verificada | autor | autora",
  fr: "abonne | abonnee | membre | lecteur | lectrice | moderateur | moderatrice | verifie | verifiee | auteur",
  de: "abonnent | abonnentin | mitglied | leser | leserin | moderator | moderatorin | verifiziert | autor | autorin | gast | redaktion",
  pt: "assinante | membro | leitor | leitora | moderador | moderadora | verificado | autor | autora",
  it: "abbonato | abbonata | membro | lettore | lettrice | moderatore | moderatrice | verificato | autore | autrice",
  nl: "abonnee | lid | lezer | moderator | geverifieerd | auteur",
  nordic: "prenumerant | medlem | lasare | abonnent | laeser | leser | tilaaja | lukija | redaktor",
  pl: "prenumerator | prenumeratorka | czytelnik | czytelniczka | moderator | autor",
  tr: "abone | uye | okur | moderator | yazar",
  ru: "подписчик | подписчица | участник | читатель | модератор | автор",
  uk: "передплатник | передплатниця | читач | читачка | модератор | автор",
  ar: "مشترك | مشتركة | عضو | عضوة | قارئ | قارئة | مشرف | مشرفة | موثق | كاتب",
  he: "מנוי | מנויה | חבר | קורא | קוראת",
  ja: "有料会員 | 会員 | 購読者 | 読者 | 認証済み | 編集部",
  zh: "订阅者 | 会员 | 會員 | 读者 | 認證",
  ko: "구독자 | 회원 | 독자",
};
