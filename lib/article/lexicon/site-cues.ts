import type { PhraseTable } from "../phrase-lexicon";

/** Words that no article uses of its own page: three points each. */
export const SURE_CUES: PhraseTable = {
  all: "cookies | use of cookies | uses cookies | cookies propias | cookies propias y de terceros | cookies y tecnologias | des cookies | verwendet cookies | usa cookies | utiliza cookies | gebruikt cookies | evasteita | anvander cookies | informasjonskapsler | plikow cookie | cerezleri | файлы cookie | файли cookie | ملفات تعريف الارتباط | الكوكيز | עוגיות | クッキー | アフィリエイト | afiliados | liens affilies | affiliate-links | link di affiliazione | links de afiliados | روابط تابعة | روابط تسويقية | партнерские ссылки | affiliate links | affiliate commission | sign up for our | subscribe to our | suscribete a nuestro | suscribete a nuestra | abonnez-vous a notre | iscriviti alla nostra | inscreva-se em nossa | melden sie sich fur unseren | نشرتنا البريدية | 無断転載 | 会員限定 | 有料会員",
};

/** Words in a sentence by which a site speaks of itself: two points each. */
export const STRONG_CUES: PhraseTable = {
  en: "cookie | cookies | newsletter | newsletters | sign up | subscribe | unsubscribe | log in | sign in | affiliate link | affiliate links | affiliate commission | terms of service | terms of use | privacy policy | display name | your account | subscriber account | your inbox | our app | our website | our newsletter | our newsletters | follow us | click here | tap here | all rights reserved | social account | email us | e-mail us | contact us | write to us | text us | call us | subscription plan | house rules | community guidelines | comment policy | commenting | support our journalism | support independent journalism | become a member | become a subscriber | free trial | ad blocker | adblocker | javascript | your browser | page you requested | currently unavailable | try again later | people like this | be the first | be the first to | download our | comments are closed | comments are moderated | views expressed in comments | breaking news alerts | news alerts | push notifications | sent to your | delivered to your | are you affected | do you know more | got a tip | got a story | send us | tell us | getty images | follow topics",
  es: "cookies | newsletter | boletin | boletines | suscribete | suscribirse | suscribase | inicia sesion | inicie sesion | registrate | tu correo | su correo | tu cuenta | su cuenta | nuestro boletin | nuestra app | nuestro canal | siguenos | haz clic | haga clic | pincha aqui | politica de privacidad | terminos y condiciones | todos los derechos reservados | derechos reservados | publicidad | mandanos | envianos | escribenos | contactanos | cuentanos | unete a | descarga la app | enlaces de afiliados | no representan la opinion | no se hace responsable | whatsapp | avisanos | hazte socio | tu navegador | prohibida su reproduccion | reproduccion autorizada | reproduccion total o parcial | herramientas automaticas | te gusto | recibe | normas de participacion",
  fr: "cookies | newsletter | newsletters | abonnez-vous | s'abonner | inscrivez-vous | connectez-vous | votre compte | votre boite mail | votre boite | votre adresse | notre newsletter | notre application | suivez-nous | cliquez ici | politique de confidentialite | conditions generales | tous droits reserves | droits reserves | ecrivez-nous | contactez-nous | envoyez-nous | soutenez-nous | liens affilies | reserve aux abonnes | votre navigateur | n'engagent que leurs auteurs | charte de moderation | recevez | whatsapp | rejoignez-nous | rejoignez",
  de: "cookies | newsletter | abonnieren | abonnieren sie | abonnenten | melden sie sich an | registrieren sie sich | loggen sie sich | ihr konto | ihrem konto | ihr postfach | ihre e-mail-adresse | unseren newsletter | unserem newsletter | unsere app | folgen sie uns | klicken sie | hier klicken | datenschutz | datenschutzerklarung | nutzungsbedingungen | alle rechte vorbehalten | schreiben sie uns | schicken sie uns | kontaktieren sie uns | kommentarfunktion | netiquette | affiliate-links | affiliate links | ihren browser | ihr browser | whatsapp-kanal | push-mitteilung | probeabo | moderiert | diesen artikel teilen | die kommentare geben",
  pt: "cookies | newsletter | newsletters | assine | inscreva-se | cadastre-se | registe-se | faca login | inicie sessao | sua conta | seu e-mail | seu email | nossa newsletter | nosso aplicativo | nosso canal | siga-nos | clique aqui | politica de privacidade | termos de uso | todos os direitos reservados | direitos reservados | escreva para nos | envie-nos | mande | entre em contato | links de afiliados | seu navegador | nao representam a opiniao | nao reflete a opiniao | receba | whatsapp",
  it: "cookie | newsletter | iscriviti | abbonati | registrati | accedi | tuo account | tua casella | tua email | nostra newsletter | nostra app | seguici | clicca qui | informativa sulla privacy | privacy policy | termini di servizio | tutti i diritti riservati | riproduzione riservata | scrivici | contattaci | inviaci | link di affiliazione | tuo browser | ricevi | whatsapp | sostienici",
  nl: "cookies | nieuwsbrief | nieuwsbrieven | abonneer | schrijf je in | meld je aan | log in | je account | uw account | je mailbox | onze nieuwsbrief | onze app | volg ons | klik hier | privacybeleid | algemene voorwaarden | alle rechten voorbehouden | mail ons | tip ons | neem contact op | huisregels | je browser | ontvang | whatsapp",
  sv: "cookies | nyhetsbrev | prenumerera | logga in | registrera dig | ditt konto | din mejl | vart nyhetsbrev | var app | folj oss | klicka har | integritetspolicy | alla rattigheter forbehallna | mejla oss | tipsa oss | kontakta oss",
  da: "cookies | nyhedsbrev | abonner | log ind | din konto | din indbakke | vores nyhedsbrev | vores app | folg os | følg os | klik her | alle rettigheder forbeholdes | skriv til os | kontakt os",
  no: "informasjonskapsler | nyhetsbrev | abonner | logg inn | din konto | innboks | vart nyhetsbrev | var app | følg oss | klikk her | alle rettigheter | tips oss | kontakt oss",
  fi: "evasteita | evasteet | uutiskirje | uutiskirjeen | tilaa | kirjaudu | rekisteroidy | tilisi | sahkopostiisi | seuraa meita | klikkaa tasta | kaikki oikeudet pidatetaan | ota yhteytta | laheta meille",
  pl: "cookies | pliki cookie | newsletter | zapisz sie | zaloguj sie | subskrybuj | twoje konto | twoja skrzynka | nasz newsletter | nasza aplikacja | obserwuj nas | kliknij | polityka prywatnosci | regulamin | wszelkie prawa zastrzezone | napisz do nas | skontaktuj sie",
  tr: "cerez | cerezler | bulten | bultenimize | abone olun | kayit olun | giris yapin | hesabiniz | e-posta adresiniz | bizi takip edin | tiklayin | gizlilik politikasi | tum haklari saklidir | bize yazin | bize ulasin",
  ar: "ملفات تعريف الارتباط | الكوكيز | النشرة البريدية | نشرتنا | نشرتنا البريدية | نشرتنا الإخبارية | النشرة الإخبارية | اشترك | اشتركوا | سجل الدخول | تسجيل الدخول | حسابك | بريدك | بريدك الإلكتروني | تطبيقنا | قناتنا | تابعنا | تابعونا | اضغط هنا | انقر هنا | سياسة الخصوصية | شروط الاستخدام | جميع الحقوق محفوظة | كل الحقوق محفوظة | حقوق النشر | راسلنا | راسلونا | أرسل لنا | أرسلوا لنا | تواصل معنا | تواصلوا معنا | اتصل بنا | لا تعبر عن رأي | لا تعبر بالضرورة | التعليقات المنشورة | واتساب | متصفحك | شاركنا | شاركونا | موقعنا | انضم إلى",
  fa: "کوکی | خبرنامه | عضو شوید | ثبت نام کنید | وارد شوید | حساب کاربری | ایمیل خود | ما را دنبال کنید | کلیک کنید | تمامی حقوق محفوظ است | کلیه حقوق | با ما تماس بگیرید",
  he: "עוגיות | ניוזלטר | הירשמו | התחברו | החשבון שלך | האפליקציה שלנו | עקבו אחרינו | לחצו כאן | כל הזכויות שמורות | כתבו לנו | שלחו לנו | צרו קשר",
  ru: "cookie | файлы cookie | рассылка | рассылку | подпишитесь | подписывайтесь | зарегистрируйтесь | авторизуйтесь | войдите | ваш аккаунт | вашу почту | наш канал | нашем канале | наш телеграм-канал | нажмите | политика конфиденциальности | пользовательское соглашение | все права защищены | пишите нам | напишите нам | присылайте | свяжитесь с нами | ctrl+enter | мнение редакции может не совпадать | телеграм-канал",
  uk: "файли cookie | розсилка | підпишіться | підписуйтесь | зареєструйтеся | увійдіть | ваш акаунт | наш канал | натисніть | всі права захищено | пишіть нам | надсилайте",
  ja: "クッキー | cookie | ニュースレター | メールマガジン | メルマガ | 購読 | ご登録 | 会員登録 | 会員限定 | 有料会員 | ログインして | ログインが必要 | アカウント登録 | 利用規約 | プライバシーポリシー | 無断転載 | 無断複製 | 無断引用 | 転載を禁 | 転載禁止 | ダウンロードは | アプリで | クリック | タップ | こちらから | フォローして | お寄せください | お送りください | お問い合わせ | ご意見 | ご感想 | この記事は有料 | 続きをお読み | お読みいただけます | 公式アカウント | 当サイト | 本サイト | 当社 | 投稿された内容 | コメント欄 | 情報提供",
  zh: "订阅 | 注册 | 登录 | 点击这里 | 点击此处 | 关注我们 | 扫码 | 扫描二维码 | 下载客户端 | 版权所有 | 未经授权 | 不得转载 | 责任编辑 | 隐私政策 | 本网站使用 | 联系我们 | 訂閱 | 登入 | 版權所有 | 請勿轉載",
  ko: "쿠키 | 뉴스레터 | 구독하기 | 구독하세요 | 로그인 | 회원가입 | 무단 전재 | 무단전재 | 재배포 금지 | 저작권자 | 제보는 | 제보하기 | 클릭 | 앱 다운로드",
};

/** Weaker words of the same kind: one point each, and only where the line also speaks to its reader. */
export const WEAK_CUES: PhraseTable = {
  en: "account | register | registered | comment | comments | remarks | articles | stories | readers | reader | subscription | subscriptions | subscribers | subscriber | email | e-mail | profile | website | site | page | feature | earn | advertising | advert | inbox | notifications | letter | enter | post | app | login | password | free | donate | donation | support",
  es: "cuenta | comentar | comentario | comentarios | lectores | suscripcion | suscriptores | correo | sitio | pagina | web | app | gratis | contenido | navegacion | preferencias | audio | diario",
  fr: "compte | commenter | commentaire | commentaires | lecteurs | abonnement | abonnes | mail | e-mail | site | page | application | gratuit | contenu",
  de: "konto | kommentar | kommentare | leser | leserinnen | abonnement | abo | e-mail | seite | website | app | kostenlos | inhalte | artikel",
  pt: "conta | comentar | comentario | comentarios | leitores | assinatura | assinantes | e-mail | email | site | pagina | aplicativo | gratis | conteudo",
  it: "account | commento | commenti | lettori | abbonamento | abbonati | email | sito | pagina | app | gratis | contenuti",
  nl: "account | reactie | reacties | lezers | abonnement | abonnees | mail | site | pagina | app | gratis",
  ar: "حساب | التعليق | تعليق | التعليقات | القراء | اشتراك | الاشتراك | بريد | البريد | الموقع | موقع | الصفحة | تطبيق | مجانا | المحتوى",
  ru: "аккаунт | комментарий | комментарии | читатели | подписка | почта | сайт | страница | приложение | бесплатно",
  ja: "会員 | コメント | 読者 | 登録 | メール | サイト | ページ | アプリ | 無料 | 記事 | 投稿",
};

/** Words by which a line speaks to its reader. */
export const ADDRESS_WORDS: PhraseTable = {
  en: "you | your | yours | you're | you'll | please | we | our | us | we're | get | join | email | sign | read | download",
  es: "tu | tus | te | ti | usted | ustedes | su | sus | nuestro | nuestra | nuestros | nuestras | nos | recibe | haz | por favor | aceptas | continuas",
  fr: "vous | votre | vos | tu | ton | nous | notre | nos | veuillez",
  de: "sie | ihr | ihre | ihren | ihrem | du | dein | deine | wir | unser | unsere | unseren | uns | bitte",
  pt: "voce | voces | seu | sua | seus | suas | tu | teu | tua | nosso | nossa | nos | por favor",
  it: "tu | tuo | tua | tuoi | ti | voi | vostro | nostro | nostra | noi | ci",
  nl: "je | jij | jouw | u | uw | wij | we | ons | onze",
  ar: "باستمرارك | فإنك | إنك | توافق | تجربتك | تصفحك | انت | أنت | لك | عليك | يمكنك | بامكانك | لنا | نحن | يرجى | الرجاء | من فضلك | معنا",
  ru: "вы | ваш | ваша | ваше | ваши | вам | вас | мы | наш | нас | пожалуйста | ты | твой",
  ja: "ください | 下さい | あなた | お客様 | 皆さま | 皆様 | ましょう | いただけます | いただきます | お願い",
};
