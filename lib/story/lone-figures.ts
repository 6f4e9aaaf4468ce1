import { passagesOf } from "../article/passages";
import type { Version } from "../compare/comparison";
import { createVocabulary } from "../text/tokenize";
import { type DriftFinding, driftRule } from "./drift-finding";
import { evidenceOf } from "./evidence";
import { type Figure, findFigures } from "./figures";
import { readNumbers } from "./number-values";

/** Numbers in words below this are everywhere: "two boats", "twelve men". */
const SMALLEST_IN_WORDS = 13;

/** "las tres y [veinte]", "half past [twenty]": the minutes of a clock. */
const TELLS_TIME = /(?<![\p{L}\p{M}])(?:las?|past|Uhr|heures?) (?:[\p{L}\p{M}]+ )?(?:y |et )?$/u;

/** Each figure that only one version has, at its first place there; a number in words is the same as in figures. */
export function loneFigures(versions: readonly Version[]): readonly DriftFinding[] {
  if (versions.length < 2) return [];
  const vocabulary = createVocabulary();
  const holders = new Map<string, Set<string>>();
  const found = versions.map((version) => {
    const { language } = version.article;
    const figures = passagesOf(version.article).flatMap((block) => {
      const written = readNumbers(block.text, [language]);
      for (const { value } of written) hold(holders, `=${value}`, version.file);
      const inFigures = findFigures(block, vocabulary, [language]);
      for (const { key } of inFigures) hold(holders, key, version.file);
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
      return [...inFigures, ...inWords].sort((a, b) => a.start - b.start);
    });
    return { version, figures };
  });
  const isAlone = ({ key }: Figure): boolean =>
    holders.get(key)?.size === 1 &&
    (!/^\d+$/u.test(key) || (holders.get(`=${Number(key)}`)?.size ?? 1) === 1);
  return found.flatMap(({ version, figures }) =>
    firstOfEach(figures.filter(isAlone)).map(
      ({ text, block, isDate, start }): DriftFinding => ({
        class: isDate ? "date" : "number",
        file: version.file,
        baseLines: null,
        lines: block.lines,
        base: "",
        other: text,
        onlyHere: true,
        rule: driftRule("drift-lone-figure"),
        evidence: {
          base: null,
          other: evidenceOf(version.article, block, { start, end: start + text.length }),
        },
      }),
    ),
  );
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
