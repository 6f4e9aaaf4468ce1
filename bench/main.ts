import { delimiter } from "node:path";
import {
  checkDmp,
  checkJsdiff,
  checkOurs,
  compareDmp,
  compareJsdiff,
  compareOurs,
  type Pair,
} from "./contenders";
import { generatePair } from "./generate-pair";
import { measureIngest } from "./ingest";
import { entry, type Measured, measure } from "./measure";
import { printColumns } from "./print-columns";
import { readPairs } from "./read-pairs";

const HEADINGS = ["pair", "words", "ours ms", "jsdiff ms", "× ours", "dmp ms", "× ours", "checked"];

/**
 * Measures our comparison (tokenise, align, diff, class) against two peers that compare the whole text as one string,
 * and prints a table. Every result is checked by applying it. Pairs: the stories in `VARIORUM_STORIES`, else the sample
 * story, then two generated ones (`--quick`: only the smaller; a peer takes a minute on the larger). Exit status 1 where
 * a check fails or a peer is faster. `ingest` measures the import instead: see measureIngest.
 */
export async function main(
  options: readonly string[],
  databaseUrl: string | null = null,
): Promise<number> {
  return options[0] === "ingest"
    ? await measureIngest(options.slice(1), databaseUrl)
    : measurePairs(options);
}

function measurePairs(options: readonly string[]): number {
  const folders = process.env.VARIORUM_STORIES?.split(delimiter) ?? ["seeds"];
  const pairs = [
    ...folders.flatMap(readPairs),
    generatePair(5_000, 5),
    ...(options.includes("--quick") ? [] : [generatePair(50_000, 50)]),
  ];
  const rows = pairs.map(comparePair);
  printColumns([HEADINGS, ...rows.map(({ cells }) => cells)]);
  console.log(
    "\nMedians in one process after a warm-up. jsdiff: diffWordsWithSpace 8.0.4; dmp: diff-match-patch 1.0.5 by words, no" +
      " time limit; both get the paragraphs as one string. * ran once.",
  );
  const bad = rows.filter(({ good }) => !good).length;
  if (bad > 0) console.log(`${bad} of ${rows.length} pairs failed a check or a peer was faster.`);
  return bad > 0 ? 1 : 0;
}

function comparePair(pair: Pair): { readonly cells: readonly string[]; readonly good: boolean } {
  const base = pair.base.join("\n");
  const other = pair.other.join("\n");
  const [ours, jsdiff, dmp] = measure([
    entry({ run: () => compareOurs(pair), check: (rows) => checkOurs(pair, rows) }),
    entry({
      run: () => compareJsdiff(base, other),
      check: (parts) => checkJsdiff(base, other, parts),
    }),
    entry({
      run: () => compareDmp(base, other),
      check: (differences) => checkDmp(base, other, differences),
    }),
  ]) as [Measured, Measured, Measured];
  const ratio = (peer: Measured): number => peer.median / ours.median;
  const all = [ours, jsdiff, dmp];
  const right = all.every((measured) => measured.right);
  return {
    cells: [
      pair.name,
      `${countWords(base)} / ${countWords(other)}`,
      time(ours),
      time(jsdiff),
      ratio(jsdiff).toFixed(2),
      time(dmp),
      ratio(dmp).toFixed(2),
      right ? "yes" : all.map((measured) => (measured.right ? "yes" : "NO")).join(" "),
    ],
    good: right && ratio(jsdiff) > 1 && ratio(dmp) > 1,
  };
}

const countWords = (text: string): number => text.match(/\S+/gu)?.length ?? 0;

const time = ({ median, runs }: Measured): string =>
  `${median < 10 ? median.toFixed(2) : median.toFixed(0)}${runs === 1 ? "*" : ""}`;
