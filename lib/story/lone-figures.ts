import { passagesOf } from "../article/passages";
import type { Version } from "../compare/comparison";
import { createVocabulary } from "../text/tokenize";
import { type Amount, isSameAmount, readAmounts } from "./amounts";
import { datelineOf } from "./dateline";
import { type DriftFinding, driftRule, NO_DAYS } from "./drift-finding";
import { evidenceOf } from "./evidence";
import { type Figure, findFigures } from "./figures";
import { readNumbers } from "./number-values";
import { type ClockTime, findClockTimes, isOneHour } from "./row-clock";

/** Numbers in words below this are everywhere: "two boats", "twelve men". */
const SMALLEST_IN_WORDS = 13;

/** "las tres y [veinte]", "half past [twenty]": the minutes of a clock. */
const TELLS_TIME = /(?<![\p{L}\p{M}])(?:las?|past|Uhr|heures?) (?:[\p{L}\p{M}]+ )?(?:y |et )?$/u;

/**
 * Each figure that only one version has, at its first place there. A number in words is the same as in figures, 1.2 billion
 * the same as 1,200 million, and 8 km stand in a version that says 5 miles, 16.40 in one that says 4.40 in the afternoon. The day of a dateline is told with the credits.
 */
export function loneFigures(versions: readonly Version[]): readonly DriftFinding[] {
  if (versions.length < 2) return [];
  const vocabulary = createVocabulary();
  const holders = new Map<string, Set<string>>();
  const amounts: { readonly file: string; readonly amount: Amount }[] = [];
  const hours: { readonly file: string; readonly hour: ClockTime }[] = [];
  const found = versions.map((version) => {
    const { language } = version.article;
    const dateline = datelineOf(version.article);
    const figures = passagesOf(version.article).flatMap((block) => {
      const written = readNumbers(block.text, [language]);
      for (const { value } of written) hold(holders, `=${value}`, version.file);
      const inFigures = findFigures(block, vocabulary, [language]);
      for (const { key } of inFigures) hold(holders, key, version.file);
      for (const amount of readAmounts(block.text, [language]))
        amounts.push({ file: version.file, amount });
      for (const hour of findClockTimes(block.text, language))
        hours.push({ file: version.file, hour });
      const inWords = written
        .filter(
          ({ inWords, value, start }) =>
            inWords && value >= SMALLEST_IN_WORDS && !TELLS_TIME.test(block.text.slice(0, start)),
        )
        .map(
          ({ value, text, start }): Figure => ({
            key: `=${value}`,
            text,
            start,
            block,
            isDate: false,
          }),
        );
      const from = dateline !== null && block.text.startsWith(dateline) ? dateline.length : 0;
      return [...inFigures, ...inWords]
        .filter(({ start }) => start >= from)
        .sort((a, b) => a.start - b.start);
    });
    return { version, figures };
  });
  const isHeld = (key: string): boolean => (holders.get(key)?.size ?? 1) > 1;
  const isAlone = ({ key, start, block, isDate }: Figure, version: Version): boolean => {
    if (isHeld(key) || (/^\d+$/u.test(key) && isHeld(`=${Number(key)}`))) return false;
    const { language } = version.article;
    const written = readNumbers(block.text, [language]).find(
      (one) => one.start <= start && start < one.end,
    );
    const time = findClockTimes(block.text, language).find(
      (one) => one.start <= start && start < one.end,
    );
    if (time && hours.some(({ file, hour }) => file !== version.file && isOneHour(hour, time)))
      return false;
    if (isDate || written === undefined) return true;
    const own = readAmounts(block.text, [language]).find(({ figure }) => figure.start === start);
    return (
      !isHeld(`=${written.value}`) &&
      !(
        own &&
        amounts.some(({ file, amount }) => file !== version.file && isSameAmount(own, amount))
      )
    );
  };
  return found.flatMap(({ version, figures }) =>
    firstOfEach(figures.filter((figure) => isAlone(figure, version)))
      .map((figure) => withScale(figure, version.article.language))
      .map(
        ({ text, block, isDate, start }): DriftFinding => ({
          class: isDate ? "date" : "number",
          file: version.file,
          baseLines: null,
          lines: block.lines,
          base: "",
          other: text,
          onlyHere: true,
          meant: NO_DAYS,
          rule: driftRule("drift-lone-figure"),
          evidence: {
            base: null,
            other: evidenceOf(version.article, block, { start, end: start + text.length }),
          },
        }),
      ),
  );
}

/** "60" → "60 million". */
function withScale(figure: Figure, language: string): Figure {
  if (figure.isDate) return figure;
  const { start, text, block } = figure;
  const whole = readNumbers(block.text, [language]).find((one) => one.start === start);
  return whole !== undefined && whole.end > start + text.length
    ? { ...figure, text: block.text.slice(start, whole.end) }
    : figure;
}

function hold(holders: Map<string, Set<string>>, key: string, file: string): void {
  const known = holders.get(key);
  if (known === undefined) holders.set(key, new Set([file]));
  else known.add(file);
}

/** Each figure once, and each date once: "May 10 to 16" has two figures that may stand nowhere else. */
const firstOfEach = (figures: readonly Figure[]): readonly Figure[] =>
  figures.filter(
    (figure, index) =>
      figures.findIndex(
        ({ key, text, isDate }) =>
          key === figure.key || (isDate && figure.isDate && text === figure.text),
      ) === index,
  );
