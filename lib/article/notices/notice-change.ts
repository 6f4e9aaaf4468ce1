import type { NoticeAction } from "../article";
import { foldPhrase } from "../fold-phrase";
import { isUnspaced } from "../phrase-lexicon";
import { findQuotations } from "../quotations";
import { firstOperand, isTelling, lastOperand, lastQuoted } from "./notice-operands";

export interface NoticeChange {
  readonly action: NoticeAction;
  readonly words: readonly string[];
  readonly insteadOf: readonly string[];
}

/** Between the words that stand now and those that stood before: `“go” instead of “do”`, `Tuva, not Tyva`. */
const NOW_THEN =
  /[\s,(]{1,3}(?<![\p{L}\p{N}])(?:instead of|rather than|in place of|and not|not|statt|anstatt|anstelle von|und nicht|nicht|en lugar de|en vez de|y no|no|au lieu de|et non pas|et non|non|ao inv[eé]s de|em vez de|e n[aã]o|n[aã]o|invece di|anzich[eé]|e non|in plaats van|en niet|niet|i st[aä]llet f[oö]r|inte|och inte|i stedet for|og ikke|ikke|ei|eik[aä]|zamiast|a nie|yerine|degil|değil|вместо|а не|не|замість)(?=[\s:“"'«„‘])\s*:?\s*|[\s،,]{1,3}(?:بدلا من|بدلاً من|عوضا عن|وليس|وليست|لا)\s+/giu;
/** `to Erik, from Eric`; `from Eric to Erik` is read the other way round. */
// recheck: at most 1,200 characters, a notice
const TO_FROM = /\bto\s+(.+?),?\s+from\s+(.+?)(?=\s+in\s|\s*[,.;)]|$)/iu;
const FROM_TO =
  // recheck: at most 1,200 characters, a notice
  /\b(?:from|von|de|da|van|från|fra|с|из)\s+(.+?)\s+(?:to|auf|zu|in|a|à|para|naar|till|til|на)\s+(.+?)(?=\s+(?:in|im|en|dans|no|nel)\s|\s*[.;)]|$)/iu;
/** `no X sino Y`, `nicht X, sondern Y`, `non pas X mais Y`, `не X, а Y` */
const THEN_NOW =
  // recheck: at most 1,200 characters, a notice
  /\b(?:no|nicht|non|non pas|n[aã]o|niet|inte|ikke|ei|nie|не)\s+(.+?),?\s+(?:sino|sondern|mais|mas|ma|bens[iì]|maar|utan|men|vaan|lecz|а)\s+(.+?)(?=\s*[,.;)]|$)/iu;
const CJK_TO =
  /[「『]([^「『」』]{1,40})[」』]\s{0,2}を\s{0,2}[「『]([^「『」』]{1,40})[」』]\s{0,2}(?:に|へ|と)|[「『]([^「『」』]{1,40})[」』]\s{0,2}(?:とあるのは|とあったのは|は|としたのは|でなく、?|ではなく、?)\s{0,2}[「『]([^「『」』]{1,40})[」』]/u;
const CJK_CORRECT =
  /正しくは[、,]?\s{0,2}[「『]([^「『」』]{1,40})[」』]|应为[“「]([^“「”」]{1,40})[”」]/u;

/** "not", "no", "et non": words that mean much else, so capitals, figures or marks must stand on both sides. */
const WEAK_CONNECTOR = 6;

/** A notice is a paragraph; more of it than this is not looked at. */
const LONGEST_READ = 2_000;

const ACTIONS: readonly (readonly [NoticeAction, RegExp])[] = [
  [
    "spell",
    /\b(?:spelling|misspell?ed|misspelt|typo|ortograf\S*|orthograph\S*|coquille|schreibweise|schreibfehler|tippfehler|grafia|refuso|spelling|stavning|stavefejl|kirjoitusasu\S*|pisowni\S*|yaz[iı]m|написани\S*|опечатк\S*)\b|إملائ|الاملائي|هجاء|مطبعي|誤字|表記|错别字|철자/u,
  ],
  [
    "restore",
    /\b(?:restor\w+|reinsert\w*|repon\w*|repuso|repone|restituy\w*|retabli\w*|wieder eingefugt|erganzt das fehlende|repor|repoe|ripristin\w*|hersteld?|genindsaett\w*|gjeninnsett\w*)\b/u,
  ],
  [
    "drop",
    /\b(?:remov\w+|delet\w+|drops?|takes out|cut(?:s|ting)? (?:the|a|an|erroneous|extraneous)|elimina\w*|suprim\w*|retira\w*|supprim\w*|retire|entfernt\w*|gestrichen|streicht|remove|removido|excluid\w*|rimoss\w*|rimuove|toglie|verwijderd?|tar bort|tagit bort|fjern\w*|slettet|poistettu|poistaa|usuni\w*|cikarild\w*|kaldirild\w*|удал\S*|исключ\S*)\b|حذف|إزالة|ازالة|削除|除き|刪除|删除|삭제/u,
  ],
  [
    "attribute",
    /\b(?:attribut\w+|misattribut\w+|attribue\w*|atribu\w*|attribui\w*|zuschreib\w*|zugeschrieben|toegeschreven|tillskriv\w*|tilskriv\w*)\b|منسوب|نسب|発言者/u,
  ],
  [
    "add",
    /\b(?:add(?:s|ed|ing)?|insert\w*|dropped|omitted|missing|left out|anad\w*|agreg\w*|incluy\w*|incluir|inserta\w*|omitid\w*|ajout\w*|inser\w*|omis\w*|erganz\w*|hinzu\w*|eingefugt|fehlend\w*|ausgefallen\w*|acrescent\w*|adicion\w*|inclu\w*|aggiung\w*|aggiunt\w*|omess\w*|toegevoegd|voegt|weggevallen|lagg\w* till|tillagd|tilfoj\w*|tilføj\w*|udeladt|legg\w* til|lagt til|utelatt|lisat\w*|lisaa\w*|puuttu\w*|dodan\w*|dodaje|eklen\w*|eklem\w*|добав\S*|пропущ\S*|додан\S*)\b|إضاف|اضاف|أضيف|اضيف|الساقط|سقط|ساقط|脱字|脱落|抜け|欠落|補|追加|加筆|増|增加|补充|漏|추가|누락/u,
  ],
  [
    "replace",
    // recheck: at most 2,400 characters, a notice
    /\b(?:bien lire|il faut lire|lease|leia-se|should read|must read|instead of|rather than|to say|to show|to read|replac\w+|statt|sondern|en lugar de|en vez de|sino|reemplaz\w*|sustitu\w*|au lieu de|remplac\w*|ersetz\w*|em vez de|ao inves de|substitu\w*|invece di|sostitui\w*|in plaats van|vervang\w*|i stallet for|i stedet for|zamiast|yerine|вместо|замен\S*)\b|,\s{1,3}(?:not|nicht|no|non|nao|niet|inte|ikke)\b|بدلا|عوضا|استبدال|وليس|を.{0,40}に(?:訂正|修正|改め|変更)|の誤り|正しくは|应为|改为/u,
  ],
  [
    "clarify",
    /\b(?:clarif\w+|make clear|makes clear|aclar\w*|precis\w*|klarstell\w*|klarzustellen|prazis\w*|esclarec\w*|chiari\w*|verduidelijk\w*|fortydlig\w*|praecis\w*|præcis\w*|presis\w*|tasmen\w*|wyjasni\w*|уточн\S*)\b|توضيح|إيضاح|明確|補足|澄清/u,
  ],
  [
    "update",
    /\b(?:updat\w+|actualiz\w*|mis a jour|mise a jour|actualis\w*|aktualisier\w*|atualiz\w*|aggiorn\w*|bijgewerkt|uppdater\w*|opdater\w*|oppdater\w*|paivit\w*|aktualiz\w*|guncel\w*|обновл\S*|оновл\S*)\b|تحديث|更新|업데이트/u,
  ],
];

function operands(text: string): { readonly after: string; readonly before: string } | null {
  const cjk = CJK_TO.exec(text);
  if (cjk !== null) {
    return { before: (cjk[1] ?? cjk[3]) as string, after: (cjk[2] ?? cjk[4]) as string };
  }
  if (isUnspaced(text)) return null;
  const turned = THEN_NOW.exec(text);
  if (turned !== null) {
    return {
      before: lastOperand(turned[1] as string).text,
      after: firstOperand(turned[2] as string).text,
    };
  }
  for (const marked of text.matchAll(NOW_THEN)) {
    const left = text.slice(0, marked.index);
    const before = firstOperand(text.slice(marked.index + marked[0].length));
    const near = lastOperand(left);
    const after = (before.quoted ? lastQuoted(left) : null) ?? near.text;
    const weak = marked[0].replace(/[\s,(:]/gu, "").length <= WEAK_CONNECTOR;
    const telling = before.quoted || ((near.quoted || isTelling(after)) && isTelling(before.text));
    if (after !== "" && before.text !== "" && (!weak || telling))
      return { after, before: before.text };
  }
  const to = TO_FROM.exec(text);
  if (to !== null) {
    return { after: lastOperand(to[1] as string).text, before: firstOperand(to[2] as string).text };
  }
  const from = FROM_TO.exec(text);
  if (from === null || !/[“"«„‘'\d]|^\p{Lu}/u.test(from[1] as string)) return null;
  return {
    before: lastOperand(from[1] as string).text,
    after: firstOperand(from[2] as string).text,
  };
}

/** What a notice says was changed: `"to say “go” instead of “do”"` → replace, words `go`, instead of `do`. */
export function readChange(text: string): NoticeChange {
  const folded = foldPhrase(text.slice(0, LONGEST_READ));
  const named = ACTIONS.find(([, pattern]) => pattern.test(folded))?.[0] ?? "unknown";
  const pair = text.length <= 1200 ? operands(text) : null;
  const quoted = findQuotations(text)
    .map(({ range }) => text.slice(range.start, range.end).replace(/[,.]$/u, "").trim())
    .filter((part) => part !== "");
  if (pair !== null && pair.after !== "" && pair.before !== "") {
    const action =
      named === "unknown" ||
      named === "update" ||
      named === "clarify" ||
      named === "add" ||
      named === "drop"
        ? "replace"
        : named;
    return { action, words: [pair.after], insteadOf: [pair.before] };
  }
  const correct = CJK_CORRECT.exec(text);
  if (correct !== null)
    return {
      action: named === "unknown" ? "replace" : named,
      words: [(correct[1] ?? correct[2]) as string],
      insteadOf: [],
    };
  return { action: named, words: quoted, insteadOf: [] };
}
