import type { PhraseTable } from "../phrase-lexicon";

/** Labels and ranks that a message board prints beside a member's name. */
export const MEMBER_WORDS: PhraseTable = {
  en: "join date | joined | member since | registered | registered user | posts | messages | threads | reaction score | location | rep power | reputation | senior member | junior member | member | new member | active member | well-known member | moderator | administrator | admin | super moderator | guest | banned | offline | online | thread starter | original poster | topic starter | trophy points | from",
  es: "fecha de ingreso | registrado | se unio | miembro desde | mensajes | ubicacion | miembro | usuario registrado | moderador | moderadora | administrador | administradora | invitado | desconectado | puntos",
  fr: "inscription | inscrit | inscrit le | date d'inscription | messages | localisation | membre | membre actif | nouveau membre | moderateur | moderatrice | administrateur | administratrice | invite | hors ligne",
  de: "registriert | registriert seit | dabei seit | mitglied seit | beitrage | beitrage gesamt | themen | wohnort | ort | mitglied | neues mitglied | moderator | moderatorin | administrator | administratorin | gast | offline",
  pt: "registado | registrado em | membro desde | mensagens | localizacao | membro | membro ativo | novo membro | moderador | moderadora | administrador | administradora | visitante | data de registro",
  it: "registrato | registrato il | iscritto | iscritto dal | messaggi | localita | utente | membro | moderatore | moderatrice | amministratore | amministratrice | ospite",
  nl: "lid sinds | geregistreerd | berichten | locatie | woonplaats | lid | actief lid | nieuw lid | moderator | beheerder | gast",
  nordic:
    "medlem sedan | registrerad | inlagg | ort | medlem | moderator | administrator | gast | medlem siden | indlaeg | innlegg | registreret | liittynyt | viestit | viesteja | jasen | paikkakunta | yllapitaja | valvoja",
  pl: "dolaczyl | dolaczyla | dolaczyl a | zarejestrowany | rejestracja | posty | wiadomosci | lokalizacja | skad | uzytkownik | moderator | administrator | gosc",
  tr: "katilim | kayit tarihi | uyelik tarihi | mesajlar | mesaj | konum | uye | yeni uye | moderator | yonetici",
  ru: "регистрация | зарегистрирован | зарегистрирована | на форуме с | сообщения | сообщений | откуда | город | участник | пользователь | новичок | старожил | модератор | администратор | гость | репутация",
  uk: "реєстрація | зареєстрований | повідомлення | повідомлень | звідки | учасник | користувач | модератор | адміністратор | гість",
  ar: "تاريخ التسجيل | تاريخ الانضمام | عضو منذ | انضم | المشاركات | مشاركات | الردود | الإقامة | الدولة | المدينة | المكان | عضو | عضو جديد | عضو نشيط | عضو مميز | عضو فعال | مشرف | مشرفة | مراقب | مدير | المدير العام | زائر | غير متصل",
  fa: "تاریخ عضویت | ارسال ها | پست ها | محل سکونت | کاربر | کاربر عادی | مدیر | ناظر",
  he: "תאריך הצטרפות | הצטרף | הודעות | מיקום | חבר | מנהל | אורח",
  ja: "登録日 | 参加日 | 投稿数 | メッセージ | メンバー | 会員 | 一般会員 | 管理人 | 管理者 | モデレーター | 居住地 | ゲスト",
  zh: "注册时间 | 註冊時間 | 帖子 | 发帖 | 主题 | 积分 | 積分 | 威望 | 来自 | 会员 | 新手上路 | 版主 | 管理员 | 楼主 | 精华",
  ko: "가입일 | 게시글 | 글 | 회원 | 운영자 | 관리자",
};

/** Lines that open a quoted post: `Quote:`, `Originally Posted by Ada`, `Ada wrote:`. */
export const QUOTE_LABELS: PhraseTable = {
  all: "quote | quoting | quoted | originally posted by | cita | citar | cita de | originalmente publicado por | iniciado por | escrito originalmente por | citation | citation de | envoye par | zitat | zitat von | zitiere | citacao | citacao de | originalmente postado por | citazione | originariamente inviato da | citaat | citaat van | citat | citat fran | sitat | lainaus | lainaus kayttajalta | cytat | cytat z | alinti | alinti yapilan | цитата | сообщение от | цитата от | цитую | اقتباس | المشاركة الأصلية كتبت بواسطة | اقتباس من | نقل قول | ציטוט | 引用 | 引用元 | 引用自 | 인용",
};

/** Between the name and the colon over a quoted post: `Ada wrote:`, `Ada said:`, `Ada hat geschrieben:`. */
export const WROTE_WORDS: PhraseTable = {
  all: "wrote | said | writes | posted | escribio | dijo | a ecrit | a dit | hat geschrieben | schrieb | sagte | escreveu | disse | ha scritto | schreef | zei | skrev | sade | kirjoitti | sanoi | napisal | napisala | yazdi | demis ki | писал | писала | писал а | написал | написала | сказал | сказала | كتب | كتبت | قال | כתב | さんは書きました",
};

/** What a board prints under a post that was changed later. */
export const EDITED_WORDS: PhraseTable = {
  all: "last edited by | last edited | last modified | edited by | editado por | editado por ultima vez | ultima edicion por | ultima edicion | ultima modificacion | derniere modification | derniere edition | modifie en dernier | zuletzt bearbeitet | zuletzt geandert | geandert von | bearbeitet von | editado pela ultima vez | ultima edicao | ultima modifica | modificato da | laatst bewerkt | laatst gewijzigd | bewerkt door | senast redigerad | redigerad av | sist redigert | redigeret af | muokattu viimeksi | ostatnio edytowany | ostatnio zmieniony | edytowany przez | son duzenleme | son duzenleyen | последний раз редактировалось | отредактировано | изменено | востанне редагувалось | آخر تعديل | تم التعديل | نערך לאחרונה | 最終編集 | 最后由 | 最后编辑 | 마지막 수정",
};
