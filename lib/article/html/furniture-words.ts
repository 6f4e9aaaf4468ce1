/**
 * Words in classes and ids by which pages name what stands around a story. English ones are used by sites in every language;
 * the others are those seen beside them. Words that also name a story's own parts (banner, hero, gallery, post) are left out.
 */
export const FURNITURE_WORDS: ReadonlySet<string> = new Set(
  `ad ads adslot advert adverts advertisement advertising adsense adbox sponsor sponsored promo promos promotion promotions
  newsletter newsletters subscribe subscription signup mailinglist share sharing sharebar sharebuttons social socials follow
  addtoany related relatedposts recirc recirculation recommended recommendation recommendations trending popular mostread
  mostpopular mostviewed morenews morestories morefrom readmore readnext readalso alsoread seealso keyevents keypoints pullquote
  pullquotes catcher breadcrumb breadcrumbs pagination pager toolbar menu
  submenu menubar nav navbar navigation sitenav subnav topnav sidebar sidebars side rail rightrail leftrail rightcol leftcol widget widgets outbrain taboola cookie cookies
  consent gdpr paywall login register registration donate donation donations tags taglist topics keywords footer colophon
  skip skiplink modal popup lightbox overlay toast ticker teaser teasers carousel playlist player poll quiz survey
  bookmark bookmarks syndication rating ratings feedback copyright sitemap masthead topbar bottombar offcanvas hamburger
  werbung anzeige anzeigen teilen verwandt verwandte meistgelesen navigationsleiste fusszeile kopfzeile infobox faktenbox
  publicidad compartir relacionadas relacionados masleidas boletin despiece
  publicite partager partage lireaussi aliresaussi pluslus encadre
  publicidade compartilhar leiatambem maislidas rodape
  pubblicita condividi correlati leggianche piuletti
  reklama udostepnij reklam paylas ilgili ilgilihaber ilgilihaberler delen dela reclame kanren osusume ranking`
    .split(/\s+/u)
    .filter((word) => word !== ""),
);

/** Words by which pages name the story itself. */
export const STORY_WORDS: ReadonlySet<string> = new Set(
  `article articlebody articletext articlecontent story storybody storytext entry entrycontent post postcontent postbody
  content maincontent main body bodytext text fulltext copy artikel artikeltext beitrag meldung cuerpo articulo noticia nota
  texte corps materia corpo articolo testo kiji honbun haber tekst brodtext liveblog liveticker interview transcript`
    .split(/\s+/u)
    .filter((word) => word !== ""),
);

/** Words by which pages name the box that holds the story's paragraphs and nothing else. */
export const BODY_WORDS: ReadonlySet<string> = new Set(
  `articlebody articletext articlecontent articlemain storybody storytext storycontent entrycontent postcontent posttext
  postbody bodytext bodycopy fulltext contenttext contentbody artikeltext artikelinhalt cuerponoticia textonoticia
  corpsarticle articleparagraphs maincontent richtext`
    .split(/\s+/u)
    .filter((word) => word !== ""),
);

/** Boxes in which an outlet corrects itself are the story's own, wherever they stand. */
export const NOTICE_WORDS: ReadonlySet<string> = new Set(
  `correction corrections clarification editorsnote editornote editorial-note erratum errata richtigstellung korrektur
  berichtigung correccion rectificacion rectificatif correctif correcao errata rettifica rettelse rattelse teisei`
    .split(/\s+/u)
    .filter((word) => word !== ""),
);
