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
import { type Measured, measure } from "./measure";
import { readPairs } from "./read-pairs";

const HEADINGS = ["pair", "words", "ours ms", "jsdiff ms", "× ours", "dmp ms", "× ours", "checked"];

/**
 * Measures our comparison (tokenise, align, diff, class) against two peers that compare the whole text as one string,
 * and prints a table. Every result is checked by applying it. Pairs: the stories in `VARIORUM_STORIES`, else the sample
 * story, then two generated ones. Exit status 1 where a check fails or a peer is faster.
 */
export function main(): number {
  const folders = process.env["VARIORUM_STORIES"]?.split(":") ?? ["seeds"];
  const pairs = [...folders.flatMap(readPairs), generatePair(5_000, 5), generatePair(50_000, 50)];
  const rows = pairs.map(comparePair);
  print([HEADINGS, ...rows.map(({ cells }) => cells)]);
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
  const checks = [
    checkOurs(pair, compareOurs(pair)),
    checkJsdiff(base, other, compareJsdiff(base, other)),
    checkDmp(base, other, compareDmp(base, other)),
  ];
  const [ours, jsdiff, dmp] = measure([
    { name: "ours", run: () => compareOurs(pair) },
    { name: "jsdiff", run: () => compareJsdiff(base, other) },
    { name: "dmp", run: () => compareDmp(base, other) },
  ]) as [Measured, Measured, Measured];
  const ratio = (peer: Measured): number => peer.median / ours.median;
  const checked = checks.every(Boolean);
  return {
    cells: [
      pair.name,
      `${countWords(base)} / ${countWords(other)}`,
      time(ours),
      time(jsdiff),
      ratio(jsdiff).toFixed(1),
      time(dmp),
      ratio(dmp).toFixed(1),
      checked ? "yes" : checks.map((check) => (check ? "yes" : "NO")).join(" "),
    ],
    good: checked && ratio(jsdiff) > 1 && ratio(dmp) > 1,
  };
}

const countWords = (text: string): number => text.match(/\S+/gu)?.length ?? 0;

const time = ({ median, runs }: Measured): string =>
  `${median < 10 ? median.toFixed(2) : median.toFixed(0)}${runs === 1 ? "*" : ""}`;

function print(table: readonly (readonly string[])[]): void {
  const widths = HEADINGS.map((_, column) =>
    Math.max(...table.map((row) => row[column]?.length ?? 0)),
  );
  for (const row of table)
    console.log(
      row
        .map((cell, column) =>
          column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
        )
        .join("  "),
    );
}
