import { findTime } from "./find-time";
import { foldPhrase } from "./fold-phrase";
import { BYLINE_LEADS, CAPTION_MARKS, CREDIT_LEADS, WRITER_ROLES } from "./lexicon/credit-words";
import { countWords, type Unit } from "./measure-unit";
import { createPhraseLexicon, findPhrases, isUnspaced, leadingPhrase } from "./phrase-lexicon";

const BYLINE = createPhraseLexicon(BYLINE_LEADS);
const ROLES = createPhraseLexicon(WRITER_ROLES);
const CAPTION = createPhraseLexicon(CAPTION_MARKS);
const CREDIT = createPhraseLexicon(CREDIT_LEADS);

const HANGUL = /^\p{Script=Hangul}+$/u;
const CASED = /\p{Lu}|\p{Ll}/u;
export const OPENERS = /^[\s([{（［【〔*\-–—_~・■◆●▲]+/u;

/** Share of the longer words of a line that start with a capital; 1 in scripts without capitals. */
function capitalShare(text: string): number {
  const words = text.match(/[\p{L}][\p{L}\p{M}'’-]*/gu) ?? [];
  const telling = words.filter((word) => word.length > 3);
  if (telling.length === 0 || !telling.some((word) => CASED.test(word))) return 1;
  return telling.filter((word) => /^\p{Lu}/u.test(word)).length / telling.length;
}

/** What stands beside the time in a line: `"Nov 17, 2026 — 11.58pm"` → `""`. */
function besideTime(text: string): string | null {
  const time = findTime(text);
  if (time === null || time.points < 1.5) return null;
  return `${text.slice(0, time.start)} ${text.slice(time.end)}`;
}

/** A line that is only a time of publication: `"Updated Nov 17, 2026, 21:05"`; `"22:47 What we know"` is not. */
export function isTimestamp(unit: Unit): boolean {
  if (unit.words > 24) return false;
  let rest: string | null = unit.text;
  for (let turns = 0; turns < 3 && rest !== null; turns++) {
    const next = besideTime(rest);
    if (next === null) break;
    rest = next;
    if (countWords(rest.replace(/\d/gu, "")) === 0) return true;
  }
  if (rest === unit.text || rest === null) return false;
  const words = rest.match(/[\p{L}\p{M}]+/gu) ?? [];
  return (
    words.length <= 2 &&
    (words.length === 0 || findTime(`${words.join(" ")} 1 h`) !== null) &&
    words.every((word) => GLUE.has(foldPhrase(word)))
  );
}

/** `Reading time: 5 min`, `Listen · 3 minutes`, `وقت القراءة: 3 دقائق`: a short line that ends with a few minutes. */
export const isDuration = (unit: Unit): boolean =>
  unit.words <= 9 &&
  !unit.prose &&
  (DURATION.test(unit.folded) || (MINUTES_FIRST.test(unit.folded) && unit.words <= 5));

const DURATION =
  /(?:^|[\s:：·|(])\d{1,3}\s?(?:min|mins|minutes?|minutos?|minut[ioy]?|minuten|minuter|minutter|minuuttia|dk|dakika|мин|минуты?|минут|хв|хвилини?|хвилин|دقائق|دقيقة|دقيقه|דקות|分|分钟|分鐘|분)[.)]?$/u;
const MINUTES_FIRST =
  /^\d{1,3}\s?-?(?:min|mins|minutes?|minutos?|minuti|minuten|minuter|minutter|dk|мин|хв)\b.{0,20}\b(?:read|listen|lectura|lecture|lesezeit|leitura|lettura|leestijd|lasning|lesetid|laesetid|okuma|чтения|читання)/u;

/** `Ada Holm | Valley Wire`: a person, a bar, and the house the person writes for. */
export function isNameAndOutlet(text: string): boolean {
  const [name, outlet, more] = text.split(/\s?[|｜]\s?/u);
  return (
    name !== undefined &&
    outlet !== undefined &&
    more === undefined &&
    isNameLike(name) &&
    countWords(name) <= 4 &&
    countWords(outlet) <= 5 &&
    /^\p{Lu}/u.test(outlet) &&
    !/[\d?!:]/u.test(outlet)
  );
}

const LABELLED = /^[^:：]{1,12}[:：]\s?\S.{0,30}$/u;

/**
 * `Ada Holm · 3 May 2026`, `Ada Holm | 4 min read`, `2026-02-03　来源：北港网　作者：林小舟`: who, a mark, and when, how long or
 * from where; nothing else.
 */
export function isNameAndTime(text: string): boolean {
  if (text.length > 120) return false;
  const parts = text.split(/\s[|｜·•–—]\s|[|｜]|\u3000+/u).map((part) => ({
    text: part.trim(),
    folded: foldPhrase(part.trim()),
    words: countWords(part),
  }));
  if (parts.length < 2 || parts.length > 4) return false;
  const units = parts.map((part) => ({ ...part, ends: false, prose: false, parts: 1 }) as Unit);
  const isName = (unit: Unit): boolean =>
    hasBylineLead(unit) || (isNameLike(unit.text) && unit.words <= 4);
  const isTime = (unit: Unit): boolean => isTimestamp(unit) || isDuration(unit);
  return (
    units.filter(isName).length === 1 &&
    units.some(isTime) &&
    units.every((unit) => isName(unit) || isTime(unit) || LABELLED.test(unit.text))
  );
}

/** The heading of an entry in a live report: `"22:47 What we know so far"`, `"21時05分　堰の水位"`. */
export function isTimeLed(unit: Unit): boolean {
  if (unit.prose || unit.words > 18) return false;
  const time = findTime(unit.text);
  return (
    time !== null &&
    time.kind === "clock" &&
    /^[\s[(（［•·]*$/u.test(unit.text.slice(0, time.start)) &&
    countWords(unit.text.slice(time.end)) >= 2
  );
}

const GLUE: ReadonlySet<string> = new Set(
  "updated posted published last first on at publicado actualizado actualizada publie mis a jour le veroffentlicht aktualisiert stand zuletzt erstellt am um uhr publicado em atualizado as pubblicato aggiornato il alle geplaatst bijgewerkt uppdaterad publicerad opdateret publiceret oppdatert publisert julkaistu paivitetty opublikowano aktualizacja yayinlanma guncelleme опубликовано обновлено в опубліковано оновлено نشر نشرت تاريخ النشر اخر تحديث في الساعة 公開 更新 配信 掲載 公開日 更新日 最終更新 发布 更新 发布时间 입력 수정 h"
    .split(" ")
    .map(foldPhrase),
);

/** A line that opens with a full date and time, or holds little else: no headline does. */
export function isDated(unit: Unit): boolean {
  if (unit.words > 24) return false;
  const time = findTime(unit.text);
  return (
    time !== null &&
    (!unit.ends || (time.start <= 2 && unit.parts > 1)) &&
    time.points >= 3.5 &&
    (time.start <= 2 || countWords(besideTime(unit.text) ?? "") <= 6)
  );
}

/** `"HARROW, Nov 16 (Wire)"`, `"LIMA (Agencia) -"`, `"【北港＝通信】"`: place, day and agency alone on a line. */
export function isDateline(unit: Unit): boolean {
  if (unit.words > 14 || unit.parts > 2) return false;
  const text = unit.text;
  const agency = /[(（][^()（）\d]{2,30}[)）]\s*[-–—:.]*$/u.test(text);
  if (/^[【［〔[][^】］〕\]]{2,24}[】］〕\]]$/u.test(text)) return /[=＝・]|\d/u.test(text);
  const rest = besideTime(text);
  if (agency && rest !== null) return true;
  if (
    agency &&
    unit.words <= 5 &&
    capitalShare(text) === 1 &&
    CASED.test(text) &&
    /^\p{Lu}{3}/u.test(text)
  )
    return true;
  if (rest === null || unit.ends || !/\p{Nd}/u.test(text)) return false;
  const place = rest.replace(/[^\p{L}\p{M}\s]/gu, " ").trim();
  return (
    place !== "" &&
    countWords(place) <= 4 &&
    /^\p{Lu}{3}/u.test(place) &&
    place === place.toUpperCase()
  );
}

/** `Le Phare avec APV`, `str mit RKA` */
const WITH_AGENCY = /^\S.{0,40}\s(?:avec|mit|with|con|com|met|med|och|und|et|y)\s\p{Lu}{2,6}$/u;

/** `Reportage: Ada Holm. Mitarbeit: Bo Strand`: nothing but roles and the names that belong to them. */
function isRoleList(text: string): boolean {
  const parts = text.split(/[.;|]\s+/u);
  return (
    text.length <= 120 &&
    parts.length <= 4 &&
    parts.every((part) => {
      const [label, name, more] = part.split(/\s?[:：]\s?/u);
      if (label === undefined || name === undefined || more !== undefined) return false;
      const role = foldPhrase(label);
      const known = BYLINE.whole.has(role) || CREDIT.whole.has(role) || CAPTION.whole.has(role);
      return known && (isNameLike(name) || (!CASED.test(name) && countWords(name) <= 5));
    }) &&
    !CAPTION.whole.has(foldPhrase(text.split(/\s?[:：]/u)[0] as string))
  );
}

/** A byline by its first word; on top of a page only such a line is one: `"Valley Wire | Report"` is its masthead. */
export const hasBylineLead = (unit: Unit): boolean =>
  isByline(unit) && leadingPhrase(unit.folded.replace(OPENERS, ""), BYLINE) !== null;

/** `取材・撮影＝港太郎`, `Text und Fotos: Ada Holm`: a writer's role first, then a mark, then the name. */
export const isRoleLed = (unit: Unit): boolean =>
  hasBylineLead(unit) && /^[^:：＝=]{1,24}[:：＝=]\s?\S/u.test(unit.text);

/** A line that names its writer. `"By Ada Holm"`, `"Von unserer Korrespondentin Ada Holm"`, `"文・港 太郎"`, `"بقلم ليلى"`. */
export function isByline(unit: Unit): boolean {
  const cjk = isUnspaced(unit.text);
  if (unit.words > (cjk ? 16 : 20) || unit.parts > 4) return false;
  const bare = unit.folded.replace(OPENERS, "");
  if (unit.ends && !/\b\p{L}{1,4}\.$/u.test(unit.text)) return false;
  if (/[?？!！]/u.test(unit.text)) return false;
  const lead = leadingPhrase(bare, BYLINE);
  const rest = lead === null ? "" : bare.slice(lead.end).replace(/^[\s:：・/／\-–—]+/u, "");
  // `글 강은별` names a writer, `글자 크기` the size of letters.
  const cut = lead !== null && HANGUL.test(lead.phrase) && HANGUL.test(bare[lead.end] ?? "");
  if (lead !== null && rest !== "" && !cut) {
    if (cjk) return unit.words <= 12;
    if (!CASED.test(unit.text)) return unit.words <= 12;
    const raw = unit.text
      .replace(OPENERS, "")
      .split(/\s+/u)
      .slice(lead.phrase.split(" ").length)
      .join(" ");
    return capitalShare(raw) >= 0.5 || unit.words <= 10;
  }
  if (isRoleList(unit.text)) return true;
  if (unit.words <= 8 && WITH_AGENCY.test(unit.text)) return true;
  const roles = findPhrases(unit.folded, ROLES);
  if (roles.length > 0 && unit.words <= 10)
    return (
      cjk || !CASED.test(unit.text) || capitalShare(unit.text.split(/[,，،|]/u)[0] ?? "") >= 0.5
    );
  return false;
}

/** `"Ada Holm"`, `"Ada Holm and Bo Strand"`: capitals throughout, two to seven words, nothing else. */
export function isNameLike(text: string): boolean {
  const words = text.match(/\S+/gu) ?? [];
  if (words.length < 2 || words.length > 7 || /[\d!?:;|“”"«»]/u.test(text)) return false;
  return CASED.test(text) ? capitalShare(text) === 1 && /^\p{Lu}/u.test(text) : false;
}
