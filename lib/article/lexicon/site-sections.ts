import type { PhraseTable } from "../phrase-lexicon";

/** Lines after which a page tells no more of its story: tags, rankings, prompts to comment, the foot of the page. */
export const END_LINES: PhraseTable = {
  en: "tags | tag | topics | filed under | filed in | keywords | most read | most viewed | most popular | most commented | most shared | trending | trending now | popular now | promoted stories | sponsored content | you may also like | you might also like | more from | more stories | latest news | comments | leave a comment | leave a reply | post a comment | join the conversation | about us | terms of use | terms of service | privacy policy | refresh for updates | license this article | licence this article | back to top | previous article | next article | recommended for you",
  es: "etiquetas | temas | archivado en | lo mas leido | las mas leidas | mas leidas | lo mas visto | te puede interesar | tambien te puede interesar | ultimas noticias | encontraste un error | has encontrado un error | comentarios | deja un comentario | aviso legal | politica de privacidad | quienes somos",
  fr: "mots-cles | etiquettes | thematiques | les plus lus | les plus lues | articles les plus lus | sur le meme sujet | nos newsletters | commentaires | laisser un commentaire | commenter | mentions legales | une erreur a signaler | a la une | dernieres nouvelles",
  de: "schlagworter | schlagworte | stichworter | themen | mehr zum thema | meistgelesen | meist gelesen | am meisten gelesen | das konnte sie auch interessieren | kommentare | kommentar schreiben | kommentieren | impressum | datenschutz | fehler gefunden | fehler melden",
  pt: "tags | topicos | temas | mais lidas | as mais lidas | mais lidos | ultimas noticias | recomendado para voce | encontrou um erro | comentarios | deixe um comentario | deixe seu comentario | termos de uso | politica de privacidade",
  it: "argomenti | tag | parole chiave | i piu letti | piu letti | le piu lette | piu lette | potrebbe interessarti | ti potrebbe interessare | ultime notizie | commenti | lascia un commento | note legali | chi siamo",
  nl: "trefwoorden | onderwerpen | tags | meest gelezen | best gelezen | laatste nieuws | reacties | plaats een reactie | colofon | privacy | fout gezien",
  nordic:
    "amnen | taggar | mest last | mest lasta | emner | mest laest | mest læste | mest lest | senaste nytt | seneste nyt | siste nytt | kommentarer | luetuimmat | aiheet | avainsanat | kommentit",
  pl: "tagi | tematy | najczesciej czytane | najpopularniejsze | komentarze | dodaj komentarz | polecamy | regulamin",
  tr: "etiketler | en cok okunan | en cok okunanlar | yorumlar | yorum yap",
  ar: "كلمات مفتاحية | الكلمات المفتاحية | كلمات دلالية | الكلمات الدلالية | وسوم | الوسوم | المواضيع | الأكثر قراءة | الأكثر مشاهدة | الأكثر تداولا | آخر الأخبار | أحدث الأخبار | التعليقات | تعليقات | أضف تعليقا | اترك تعليقا | من نحن | اتصل بنا | سياسة الخصوصية | قد يعجبك أيضا | اخترنا لك | اخترنا لكم",
  fa: "برچسب ها | پربازدیدترین ها | آخرین اخبار | نظرات | ارسال نظر",
  he: "תגיות | הנקראות ביותר | תגובות | הוסף תגובה | תנאי שימוש",
  ru: "теги | метки | темы | ключевые слова | самое читаемое | популярное | последние новости | комментарии | оставить комментарий | нашли ошибку | сообщить об ошибке",
  uk: "теги | мітки | найпопулярніше | останні новини | коментарі | залишити коментар",
  ja: "タグ | キーワード | 関連キーワード | トピックス | アクセスランキング | ランキング | 人気記事 | 人気記事ランキング | よく読まれている記事 | 新着記事 | 最新ニュース | コメント | コメント一覧 | コメントを書く | 利用規約 | プライバシーポリシー | ページトップへ | 記事に関する報告 | 関連記事 | 関連ニュース",
  zh: "标签 | 关键词 | 热门新闻 | 热门文章 | 相关新闻 | 相关阅读 | 延伸阅读 | 评论 | 发表评论 | 返回顶部",
  ko: "태그 | 키워드 | 많이 본 뉴스 | 많이 본 기사 | 인기 기사 | 관련기사 | 관련 기사 | 댓글 | 댓글 쓰기",
};
