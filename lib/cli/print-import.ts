import { basename } from "node:path";
import type { DocumentOutcome, ImportSummary, PartedFolder } from "../server/import/incoming";
import { sayFacts } from "../server/import/newer-facts";
import type { Style } from "./terminal";

export interface NamedStory {
  readonly slug: string;
  readonly title: string;
  readonly sources: number;
}

/** Texts that a line names at most. */
const NAMED_TEXTS = 5;

const number = (value: number): string => value.toLocaleString("en");

/** What standard error says of one document; null where the summary says enough. */
export function printOutcome(outcome: DocumentOutcome): string | null {
  if (outcome.kind === "skipped") {
    const { line, message } = outcome.problem;
    return `${outcome.name}${line === null ? "" : `, line ${line}`}: ${message}`;
  }
  if (outcome.kind === "unchanged") {
    const said = sayFacts(outcome.facts);
    return said === null ? null : `${outcome.name}: ${said}.`;
  }
  if (outcome.kind !== "taken" || outcome.warnings.length === 0) return null;
  return `${outcome.name}: taken. ${outcome.warnings.map(({ message }) => message).join(" ")}`;
}

/** The line that a terminal shows while the import runs. */
export const printProgress = (done: number, skipped: number): string =>
  `${number(done)} read${skipped === 0 ? "" : `, ${number(skipped)} skipped`}`;

/** What an archive brought. */
export const printRestored = (file: string, rows: number, known: number): string =>
  `${file}: restored, ${number(rows - known)} of its ${number(rows)} entries were new.\n`;

/** What became of a folder whose texts were not called one story. */
function printParted({ folder, texts, stories, doubtful }: PartedFolder): readonly string[] {
  const odd = doubtful.slice(0, NAMED_TEXTS).map((name) => `“${basename(name)}”`);
  const others = doubtful.length - odd.length;
  const names = `${odd.join(", ")}${others > 0 ? ` and ${number(others)} more` : ""}`;
  return [
    ...(stories > 1
      ? [
          `${folder}: ${number(texts)} texts in ${number(stories)} stories, by what they tell, because the folder has no story.json.`,
        ]
      : []),
    ...(odd.length > 0
      ? [
          `${folder}: ${names} ${doubtful.length === 1 ? "tells" : "tell"} little of what the other texts tell; kept with them.`,
        ]
      : []),
  ];
}

const toldAnew = ({ toldAnew: count, unchanged }: ImportSummary): string =>
  count === 0
    ? ""
    : count === unchanged
      ? " but in what is said about it"
      : ` (${number(count)} of them with changes in what is said about it)`;

/** What an import did, for people. */
export function printSummary(
  summary: ImportSummary,
  skipped: number,
  stories: readonly NamedStory[],
  style: Style,
): string {
  const parts = [
    `${number(summary.taken)} taken`,
    `${number(summary.known)} known already`,
    ...(summary.unchanged === 0
      ? []
      : [`${number(summary.unchanged)} without a change in the article${toldAnew(summary)}`]),
    `${number(skipped)} skipped`,
  ];
  const more = summary.stories.length - stories.length;
  return [
    `${style.strong(parts.join(", "))}.`,
    ...(summary.ended ? ["Ended before everything was read; run it again to take the rest."] : []),
    ...summary.parted.flatMap(printParted),
    ...stories.map(
      ({ slug, title, sources }) =>
        `${title} ${style.muted(`/s/${slug}, ${sources} ${sources === 1 ? "source" : "sources"}`)}`,
    ),
    ...(more > 0 ? [`and ${number(more)} more ${more === 1 ? "story" : "stories"}`] : []),
    "",
  ].join("\n");
}
