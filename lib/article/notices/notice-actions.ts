import type { NoticeAction } from "../article";

/** What a notice says was done, in folded text; in this order, because "adds the dropped word, misspelt …" is first a spelling. */
const ACTIONS: readonly (readonly [NoticeAction, RegExp])[] = [
  [
    "spell",
    /(?<![\p{L}\p{N}])(?:spelling|misspell?(?:ed|s|ing)?|misspelt|typo|ortograf\S*|orthograph\S*|coquille|schreibweise|schreibfehler|tippfehler|grafia|refuso|spelling|stavning|stavefejl|kirjoitusasu\S*|pisowni\S*|yaz[iı]m|написани\S*|falsch geschrieben|mal orthographie\w*|mal escrito|scritto male|verkeerd gespeld|felstavat|feilstavet|опечатк\S*)(?![\p{L}])|إملائ|الاملائي|هجاء|مطبعي|誤字|表記|错别字|철자/u,
  ],
  [
    "restore",
    /(?<![\p{L}\p{N}])(?:restor\w+|reinsert\w*|repon(?:er|e|emos|iendo|go)|repuso|restituy\w*|retabli\w*|wieder eingefugt|erganzt das fehlende|repor|repoe|ripristin\w*|hersteld?|genindsaett\w*|gjeninnsett\w*)(?![\p{L}])/u,
  ],
  [
    "drop",
    /(?<![\p{L}\p{N}])(?:remov\w+|delet\w+|drops?|takes out|cut(?:s|ting)? (?:the|a|an|erroneous|extraneous)|elimina\w*|suprim\w*|retira\w*|supprim\w*|retire|entfernt\w*|gestrichen|streicht|remove|removido|excluid\w*|rimoss\w*|rimuove|toglie|verwijderd?|tar bort|tagit bort|fjern\w*|slettet|poistettu|poistaa|usuni\w*|cikarild\w*|kaldirild\w*|удал\S*|исключ\S*)(?![\p{L}])|حذف|إزالة|ازالة|削除|除き|刪除|删除|삭제/u,
  ],
  [
    "attribute",
    /(?<![\p{L}\p{N}])(?:attribut\w+|misattribut\w+|attribue\w*|atribu\w*|attribui\w*|attribuier\w*|zuschreib\w*|zugeschrieben|toegeschreven|tillskriv\w*|tilskriv\w*)(?![\p{L}])|منسوب|نسب|発言者/u,
  ],
  [
    "add",
    /(?<![\p{L}\p{N}])(?:add(?:s|ed|ing)?|includ(?:e|es|ing)|insert\w*|dropped|omitted|missing|manquante?s?|left out|anad\w*|agreg\w*|incluy\w*|incluir|inserta\w*|omitid\w*|ajout\w*|inser\w*|omis\w*|erganz\w*|hinzu\w*|eingefugt|fehlend\w*|ausgefallen\w*|acrescent\w*|adicion\w*|inclu\w*|aggiung\w*|aggiunt\w*|omess\w*|toegevoegd|voegt|weggevallen|lagg\w* till|tillagd|tilfoj\w*|tilføj\w*|udeladt|legg\w* til|lagt til|utelatt|lisat\w*|lisaa\w*|puuttu\w*|dodan\w*|dodaje|eklen\w*|eklem\w*|добав\S*|пропущ\S*|додан\S*)(?![\p{L}])|إضاف|اضاف|[أايتن]ضيف|الساقط|سقط|ساقط|脱字|脱落|抜け|欠落|補|追加|加筆|増|增加|补充|漏|추가|누락/u,
  ],
  [
    "replace",
    // recheck: at most 2,400 characters, a notice
    /(?<![\p{L}\p{N}])(?:bien lire|il faut lire|lease|leia-se|should read|must read|instead of|rather than|to say|to show|to read|replac\w+|statt|sondern|en lugar de|en vez de|sino|reemplaz\w*|sustitu\w*|au lieu de|remplac\w*|ersetz\w*|em vez de|ao inves de|substitu\w*|invece di|sostitui\w*|in plaats van|vervang\w*|i stallet for|i stedet for|sted|zamiast|yerine|вместо|замен\S*)(?![\p{L}])|,\s{1,3}(?:not|nicht|no|non|nao|niet|inte|ikke)(?![\p{L}])|بدلا|عوضا|استبدال|وليس|を.{0,40}に(?:訂正|修正|改め|変更)|の誤り|正しくは|应为|改为/u,
  ],
  [
    "clarify",
    /(?<![\p{L}\p{N}])(?:clarif\w+|deutlicher|make clear|makes clear|aclar\w*|precis\w*|klarstell\w*|klarzustellen|prazis\w*|esclarec\w*|chiari\w*|verduidelijk\w*|fortydlig\w*|praecis\w*|præcis\w*|presis\w*|tasmen\w*|wyjasni\w*|уточн\S*)(?![\p{L}])|توضيح|إيضاح|明確|補足|澄清/u,
  ],
  [
    "update",
    /(?<![\p{L}\p{N}])(?:updat\w+|actualiz\w*|mis a jour|mise a jour|actualis\w*|aktualisier\w*|atualiz\w*|aggiorn\w*|bijgewerkt|uppdater\w*|opdater\w*|oppdater\w*|paivit\w*|aktualiz\w*|guncel\w*|обновл\S*|оновл\S*)(?![\p{L}])|تحديث|更新|업데이트/u,
  ],
];

/** The first kind of change that a notice speaks of; folded text in. */
export const actionOf = (folded: string): NoticeAction =>
  ACTIONS.find(([, pattern]) => pattern.test(folded))?.[0] ?? "unknown";
