import type { Comparison, Version } from "../compare/comparison";
import { isSpeechVerb } from "../compare/speech-verbs";
import { type Day, type DaySpan, fullDateIn } from "./calendar-day";
import { saySpan, spansMeant } from "./days-meant";
import type { DriftFinding } from "./drift-finding";
import type { Evidence } from "./evidence";
import { asciiDigits } from "./number-values";

/** Words before a weekday among which a verb of speech shows that it is past: "told the council on Tuesday". */
const WORDS_BEFORE = 5;
/** Longest words, with their spaces. */
const BEFORE = 80;

/** A difference of dates with the days that its words mean, where the days of the versions are known. */
export function withDays(
  finding: DriftFinding,
  { base, other }: Comparison,
  days: ReadonlyMap<string, Day | null>,
): DriftFinding {
  if (finding.class !== "date") return finding;
  const meant = (version: Version, text: string, evidence: Evidence | null) =>
    text === "" ? [] : spansMeant(text, days.get(version.file) ?? null, isPast(version, evidence));
  const spans = {
    base: meant(base, finding.base, finding.evidence.base),
    other: meant(other, finding.other, finding.evidence.other),
  };
  return spans.base.length + spans.other.length === 0 ? finding : { ...finding, meant: spans };
}

/** "said on Tuesday" is the last one. */
function isPast({ article }: Version, evidence: Evidence | null): boolean {
  if (evidence === null) return false;
  const { start } = evidence.range;
  const before = article.text.slice(Math.max(0, start - BEFORE), start);
  const sentence = before.split(/[.!?]\s/u).at(-1) ?? "";
  return (sentence.match(/[\p{L}\p{M}’'-]+/gu) ?? []).slice(-WORDS_BEFORE).some(isSpeechVerb);
}

const PARTS_OF_DAY =
  /(?<![\p{L}\p{M}])(?:morning|noon|afternoon|evening|night|midnight|mañana|tarde|noche|mediodía|matin|midi|après-midi|soir|nuit|minuit|Morgen|Vormittag|Mittag|Nachmittag|Abend|Nacht)(?![\p{L}\p{M}])/u;
const CLOCK = /\p{Nd}{1,2}[.:h]\p{Nd}{2}|\p{Nd}\s?[ap]\.?m\.?|\p{Nd}\s?Uhr/u;

/**
 * "on Thursday" / "on 7 November", where the texts' own days are known and both may be that day. Two hours or parts of one day
 * ("on Thursday morning" / "on Thursday evening") are no one time.
 */
export function isOneTime({ class: kind, base, other, meant }: DriftFinding): boolean {
  if (kind !== "date" || base === "" || other === "") return false;
  const isOneDay = meant.base.some((one) => meant.other.some((two) => isSameSpan(one, two)));
  return isOneDay && !differ(PARTS_OF_DAY, base, other) && !differ(CLOCK, base, other);
}

const LATE = /(?<![\p{L}\p{M}])(?:late|spät|tard|laat|sent)(?![\p{L}\p{M}])/iu;
const EARLY = /(?<![\p{L}\p{M}])(?:early|früh|tôt|vroeg|tidigt)(?![\p{L}\p{M}])/iu;
const NIGHT =
  /(?<![\p{L}\p{M}])(?:night|evening|Abend|Nacht|soir|nuit|avond|nacht|kvällen|natten)(?![\p{L}\p{M}])/u;
const MORNING = /(?<![\p{L}\p{M}])(?:morning|Morgen|matin|ochtend|morgonen)(?![\p{L}\p{M}])/u;

/** "on Tuesday night" where the other text of the row says "late on Tuesday": the words of the date all stand there. */
export function isLateOrEarly(words: string, opposite: string): boolean {
  const fits = (part: RegExp, other: RegExp): boolean => part.test(words) && other.test(opposite);
  if (!fits(NIGHT, LATE) && !fits(MORNING, EARLY)) return false;
  const rest = words.replace(NIGHT, "").replace(MORNING, "");
  return (rest.match(/\p{Lu}\p{L}+|\p{Nd}+/gu) ?? []).every((word) => opposite.includes(word));
}

const isSameSpan = (one: DaySpan, two: DaySpan): boolean =>
  one.first === two.first && one.last === two.last;

function differ(pattern: RegExp, one: string, two: string): boolean {
  const [first, second] = [pattern.exec(one)?.[0], pattern.exec(two)?.[0]];
  return first !== undefined && second !== undefined && first !== second;
}

/**
 * What the words of a date mean, to be told after them: `9 April 2031, from the version’s date`; of a weekday that may be
 * the last or the next both. Empty where nothing is known, and where the words say it themselves.
 */
export function sayDaysMeant(words: string, spans: readonly DaySpan[]): string {
  if (spans.length === 0 || fullDateIn(words) !== null || ONLY_YEAR.test(asciiDigits(words)))
    return "";
  return `${spans.map(saySpan).join(" or ")}, from the version’s date`;
}

const ONLY_YEAR = /^\D*(?:19|20)\d\d\D*$/u;
