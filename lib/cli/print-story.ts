import type { Version } from "../compare/comparison";
import { shortenText } from "../compare/describe-change";
import { findingsOfComparison } from "../compare/findings";
import { countWords } from "../story/count-words";
import { CREDIT_SLOTS, CREDIT_STATES } from "../story/credit-words";
import type { SharedReading } from "../story/descent-finding";
import {
  describeCorrection,
  describeCorrectionState,
  describeEarlier,
  tellsRest,
} from "../story/describe-correction";
import { describeLink, describeShared, verbOfReading } from "../story/describe-descent";
import { describeQuotationState } from "../story/describe-quotation";
import type { DriftFinding } from "../story/drift-finding";
import { percent } from "../story/percent";
import { shownLeftOut } from "../story/shown-left-out";
import type { Story } from "../story/story";
import { strongestFindings } from "../story/strongest-findings";
import { printTable } from "./print-table";
import type { Style } from "./terminal";

/** At most this many lines of what differs most are listed; the count of the rest is said. */
const LISTED = 12;

/** A story as readable text: versions, what differs most, corrections, reuse, quotations, figures, credit, left out. */
export function printStory(story: Story, style: Style): string {
  const labelOf = (file: string): string =>
    story.versions.find((version) => version.file === file)?.label ?? file;
  const sections: readonly (readonly [string, readonly string[]])[] = [
    ["Versions", printVersions(story)],
    [
      `What differs most (¶ counts the paragraphs of ${labelOf(story.base)})`,
      printStrongest(story),
    ],
    ["Changes of wording against the base", printChanges(story)],
    ["Corrections", printCorrections(story, labelOf)],
    [
      "Shared words: of the row's words, the share in runs of five or more that the column holds",
      printReuse(story),
    ],
    ["Quotations", printQuotations(story, labelOf)],
    ["Figures and sources", printDrift(story, labelOf)],
    [
      "Spoken in an interview, word for word from the base",
      story.spokenRuns.map(
        (run) =>
          `${labelOf(run.file)}, line ${run.lines[0]}, ${run.speaker ?? "a speaker"}: “${shortenText(run.text)}” (${run.words} words, line ${run.baseLines[0]} of the base)`,
      ),
    ],
    ["Credit", printCredit(story, labelOf)],
    ["Descent", printDescent(story, labelOf)],
    ["Not carried: what the base has and a version has not", printLeftOut(story, labelOf)],
  ];
  const parts = sections
    .filter(([, lines]) => lines.length > 0)
    .map(([title, lines]) => [style.strong(title), ...lines.map((line) => `  ${line}`)].join("\n"));
  return `${[style.strong(story.title), ...parts].join("\n\n")}\n`;
}

const printVersions = (story: Story): readonly string[] =>
  printTable(
    story.versions.map((version) => [
      version.file === story.base ? "base" : "",
      version.label,
      version.file,
      `${countWords(version.article)} words`,
      commentsOf(version),
    ]),
  );

const commentsOf = ({ article }: Version): string =>
  article.comments.length === 0 && article.declaredComments === null
    ? ""
    : `${article.comments.length} comments${article.declaredComments === null ? "" : ` (the page says ${article.declaredComments})`}`;

function printStrongest(story: Story): readonly string[] {
  const findings = strongestFindings(story);
  const rest = findings.length - LISTED;
  return [
    ...printTable(
      findings
        .slice(0, LISTED)
        .map(({ kind, versions, place, text }) => [
          kind,
          [versions.join(" · "), place].filter(Boolean).join(", "),
          text,
        ]),
    ),
    ...(rest > 0 ? [`and ${rest} more`] : []),
  ];
}

const printChanges = (story: Story): readonly string[] =>
  printTable(
    story.comparisons.map((comparison) => {
      const count = findingsOfComparison(comparison).filter((f) => f.change !== null).length;
      return [
        comparison.other.label,
        comparison.related ? `${count}: variorum compare` : "shares no passage with the base",
      ];
    }),
  );

const printCorrections = (story: Story, labelOf: (file: string) => string): readonly string[] =>
  story.corrections.flatMap((finding) => [
    `${labelOf(finding.file)}, ${finding.lines === null ? "in its data" : `line ${finding.lines[0]}`}: ${describeCorrection(finding)}`,
    ...printTable(
      Object.entries(finding.versions).map(([file, { state, noticeCarried }]) => [
        ` ${labelOf(file)}:`,
        describeCorrectionState(state),
        noticeCarried ? "carries the notice" : "",
      ]),
    ),
    ...(finding.earlier === null
      ? []
      : [` ${describeEarlier(finding.earlier, tellsRest(finding))}`]),
  ]);

const printReuse = (story: Story): readonly string[] =>
  printTable([
    ["", ...story.versions.map((version) => shortenText(version.label))],
    ...story.versions.map((of) => [
      of.label,
      ...story.versions.map((within) => {
        if (within.file === of.file) return "–";
        const cell = story.reuse.find((c) => c.of === of.file && c.in === within.file);
        return cell ? percent(cell.share) : "";
      }),
    ]),
  ]);

const printQuotations = (story: Story, labelOf: (file: string) => string): readonly string[] =>
  story.quotations.flatMap((finding) => [
    `“${shortenText(finding.text)}”${finding.speaker === null ? "" : ` (${finding.speaker})`}`,
    ...Object.entries(finding.versions)
      .filter(([, { state, narration }]) => state !== "absent" || narration !== null)
      .map(([file, { state, text, narration }]) => {
        if (narration !== null)
          return `  ${labelOf(file)}: stands there outside quotation marks: “${shortenText(narration.text)}”`;
        const differs = state !== "identical" && state !== "typography" && state !== "only-here";
        return `  ${labelOf(file)}: ${describeQuotationState(state)}${differs && text !== null ? `: “${shortenText(text)}”` : ""}`;
      }),
  ]);

const printDrift = (story: Story, labelOf: (file: string) => string): readonly string[] =>
  story.drift.map((finding) => {
    const line = finding.lines === null ? "" : `, line ${finding.lines[0]}`;
    return `${labelOf(finding.file)}${line}: ${describeDrift(finding)}`;
  });

function describeDrift({ class: kind, base, other, onlyHere }: DriftFinding): string {
  if (onlyHere) return `“${other}” stands in no other version`;
  const [inBase, here] = [shortenText(base), shortenText(other)];
  if (inBase === "") return `${kind}: “${here}” stands only here`;
  if (here === "") return `${kind}: “${inBase}” stands only in the base`;
  return `${kind}: “${inBase}” in the base, “${here}” here`;
}

const printCredit = (story: Story, labelOf: (file: string) => string): readonly string[] =>
  story.credit.flatMap(({ file, slots, otherAgencies }) => {
    const told = CREDIT_SLOTS.filter(([slot]) => slots[slot] !== "absent");
    const parts = [
      ...told.map(([slot, name]) => `${name}: ${CREDIT_STATES[slots[slot]]}`),
      ...otherAgencies.map(({ name, lines }) => `line ${lines[0]} credited to ${name}`),
    ];
    return parts.length === 0 ? [] : [`${labelOf(file)}: ${parts.join(", ")}`];
  });

const printDescent = (story: Story, labelOf: (file: string) => string): readonly string[] => [
  ...story.descent.links.flatMap((link) => [
    describeLink(labelOf(link.file), link),
    ...link.readings.map(printReading),
  ]),
  ...story.descent.shared.flatMap((pair) => [
    describeShared(labelOf(pair.files[0]), labelOf(pair.files[1]), labelOf(story.base), pair),
    ...pair.readings.map(printReading),
  ]),
];

const printReading = (reading: SharedReading): string =>
  `  ${reading.here.paragraph === null ? "" : `paragraph ${reading.here.paragraph} `}${verbOfReading(reading)} “${shortenText(reading.text)}”${reading.against === "" ? "" : `, not “${shortenText(reading.against)}”`}`;

function printLeftOut(story: Story, labelOf: (file: string) => string): readonly string[] {
  const base = story.versions.find(({ file }) => file === story.base);
  const total = base?.article.blocks.filter(({ number }) => number !== null).length ?? 0;
  return shownLeftOut(story).map(({ file, paragraphs, voices }) => {
    const parts = [
      ...(paragraphs.length > 0
        ? [
            paragraphs.length === total
              ? `none of the ${total} paragraphs is carried`
              : `${paragraphs.length === 1 ? "paragraph" : "paragraphs"} ${paragraphs.join(", ")}`,
          ]
        : []),
      ...(voices.length > 0 ? [`not named: ${voices.join(", ")}`] : []),
    ];
    return `${labelOf(file)}: ${parts.join("; ")}`;
  });
}
