import { foldPhrase } from "./fold-phrase";
import type { Unit } from "./measure-unit";
import { countWords } from "./measure-unit";
import { isUnspaced } from "./phrase-lexicon";
import { standingTurns } from "./standing-turns";

/** A line that opens with the name of who speaks. */
interface LabelledLine {
  readonly unit: number;
  readonly label: string;
  /** `Weir Weekly Desk (WWD)` → `wwd`; null where the label gives no short form. */
  readonly short: string | null;
}

const LABEL = /^[*_]{0,2}([^:：]{1,70}?)[*_]{0,2}\s*[:：](?!\/\/|\d)[*_]{0,2}\s*(\S.*)?$/u;
/** `〈本誌〉…`, `【堂島】…`, `[Holm] …` */
const FRAMED =
  /^[〈＜<【《［[]([^〈〉＜＞<>【】《》［］[\]:：]{1,40})[〉＞>】》］\]]\s{0,2}(\S.*)$/u;
/** `堂島　人が立つことです。` */
const SPACED = /^([^\s:：。、]{1,10})\u3000{1,2}(\S.*)$/u;
/** `Holm — In May.` */
const DASHED = /^([\p{Lu}\p{Lo}][^—–:：]{0,40}?)\s(?:—|–|--)\s(\S.*)$/u;
const SHORT_FORM = /^(.{0,70}?)\s{0,2}[(（]([\p{L}\p{N}.]{1,8})[)）]$/u;
const DASH = /^(?:—|–|―|──|――|-)\s*(?=\S)/u;
const QUESTION_WORDS: ReadonlySet<string> = new Set(
  "q a p r f d v question answer pregunta respuesta frage antwort reponse pergunta resposta domanda risposta vraag antwoord fraga svar sporgsmal sporsmal kysymys vastaus pytanie odpowiedz soru cevap вопрос ответ питання відповідь в о س ج سؤال السؤال جواب الجواب پرسش پاسخ שאלה תשובה 問 答 記者 问 答 质询 문 답"
    .split(" ")
    .map(foldPhrase),
);
const MAX_LABEL_WORDS = 7;
/** How a label is told from what follows it, the surest first. */
const STYLES: readonly RegExp[] = [LABEL, FRAMED, SPACED, DASHED];

const keyOf = (label: string): string =>
  foldPhrase(label)
    .replace(/[^\p{L}\p{N}\s]/gu, "")
    .trim();

function readLabel(unit: Unit, index: number, style: RegExp): LabelledLine | null {
  const text = unit.text.replace(DASH, "");
  const match = style.exec(text.slice(0, 400));
  // Other marks than a colon stand in headlines too; what a person says is a sentence.
  if (match === null || (style !== LABEL && !unit.ends)) return null;
  const full = (match[1] as string).trim();
  const shortened = SHORT_FORM.exec(full);
  const label = (shortened?.[1] ?? full).trim();
  if (
    !/^[\p{L}\p{N}"«“]/u.test(label) ||
    countWords(label) > MAX_LABEL_WORDS ||
    (isUnspaced(label) && label.length > 16)
  )
    return null;
  if (/[!?;,،、。！？]|\.\s\p{Ll}/u.test(label) || /^\d+$/.test(label)) return null;
  return { unit: index, label, short: shortened ? keyOf(shortened[2] as string) : null };
}

/** Who speaks in a line that is known to be a turn: `"Holm: In May."` → `Holm`; null where no label says so. */
export const speakerOf = (unit: Unit): string | null =>
  STYLES.map((style) => readLabel(unit, 0, style)).find((line) => line !== null)?.label ?? null;

/** Labels of the same person: the short form given once, or the end of a longer name. `Holm` → `Ada Holm`. */
function canonical(lines: readonly LabelledLine[]): ReadonlyMap<string, string> {
  const full = new Map<string, string>();
  for (const line of lines) if (line.short !== null) full.set(line.short, line.label);
  const labels = [...new Set(lines.map((line) => line.label))];
  for (const label of labels) {
    const key = keyOf(label);
    if (full.has(key)) continue;
    const longer = labels.find(
      (other) =>
        keyOf(other) !== key &&
        (keyOf(other).endsWith(` ${key}`) || keyOf(other).startsWith(`${key} `)) &&
        lines.findIndex((line) => line.label === other) <
          lines.findIndex((line) => line.label === label),
    );
    full.set(key, longer ?? label);
  }
  return full;
}

/** Speakers by unit, for labels that take turns; empty where none do. */
function labelledTurns(
  units: readonly Unit[],
  open: (i: number) => boolean,
  style: RegExp,
): ReadonlyMap<number, string> {
  const lines = units.flatMap((unit, i) => {
    const line = open(i) ? readLabel(unit, i, style) : null;
    return line === null ? [] : [line];
  });
  const names = canonical(lines);
  const spoken = lines.map((line) => ({
    ...line,
    speaker: names.get(line.short ?? keyOf(line.label)) ?? line.label,
  }));
  const counts = new Map<string, number>();
  for (const line of spoken)
    counts.set(keyOf(line.speaker), (counts.get(keyOf(line.speaker)) ?? 0) + 1);
  const asks = (speaker: string): boolean => QUESTION_WORDS.has(keyOf(speaker));
  const regular = spoken.filter(
    (line) => (counts.get(keyOf(line.speaker)) ?? 0) >= 2 || asks(line.speaker),
  );
  const speakers = new Set(regular.map((line) => keyOf(line.speaker)));
  if (speakers.size < 2 || regular.length < (regular.some((line) => asks(line.speaker)) ? 2 : 4))
    return new Map();
  const changes = regular
    .slice(1)
    .filter(
      (line, i) => keyOf(line.speaker) !== keyOf((regular[i] as { speaker: string }).speaker),
    ).length;
  if (changes < (regular.length - 1) * 0.5) return new Map();
  const first = (regular[0] as LabelledLine).unit;
  const last = (regular.at(-1) as LabelledLine).unit;
  const within = spoken.filter(
    (line) =>
      line.unit >= first &&
      line.unit <= last &&
      (speakers.has(keyOf(line.speaker)) || countWords(line.label) <= 4),
  );
  return new Map(within.map((line) => [line.unit, line.speaker]));
}

/** Questions that open with a dash, answers without a mark: `— Was the weir checked?` / `It was, in May.` */
function dashedTurns(
  units: readonly Unit[],
  open: (i: number) => boolean,
): ReadonlyMap<number, string> {
  const dashed = units.flatMap((unit, i) => (open(i) && DASH.test(unit.text) ? [i] : []));
  const questions = dashed.filter(
    (i) =>
      /[?？؟]["”»」]?$/u.test((units[i] as Unit).text) || /か。?$/u.test((units[i] as Unit).text),
  );
  if (dashed.length < 3 || questions.length < dashed.length * 0.4) return new Map();
  return new Map(dashed.map((i) => [i, "—"]));
}

/** Between questions with a dash an answer may name who gives it, more than once: `堂島氏　人が立つことです。` */
function answerer(units: readonly Unit[], i: number): string {
  const label = SPACED.exec((units[i] as Unit).text)?.[1];
  if (label === undefined) return "";
  return units.filter((unit) => SPACED.exec(unit.text)?.[1] === label).length >= 2 ? label : "";
}

/**
 * Finds the turns of an interview: the speaker of each unit that is one, by index. At least two labels that take turns are
 * needed, so `"Key points: …"` or a place before a report is none. A paragraph without a label between two turns
 * belongs to the speaker before it.
 */
export function findTurns(
  units: readonly Unit[],
  open: (i: number) => boolean,
): ReadonlyMap<number, string> {
  const standing = standingTurns(units, open);
  if (standing.size > 0) return standing;
  const labelled =
    STYLES.map((style) => labelledTurns(units, open, style)).find((found) => found.size > 0) ??
    new Map<number, string>();
  const turns = labelled.size > 0 ? labelled : dashedTurns(units, open);
  const indexes = [...turns.keys()].sort((a, b) => a - b);
  const first = indexes[0];
  const last = indexes.at(-1);
  if (first === undefined || last === undefined) return turns;
  const all = new Map(turns);
  for (let i = first; i <= last; i++) {
    if (all.has(i) || !open(i) || !(units[i] as Unit).prose) continue;
    const before = all.get(i - 1) ?? all.get(i - 2);
    if (before !== undefined) all.set(i, labelled.size > 0 ? before : answerer(units, i));
  }
  return all;
}
