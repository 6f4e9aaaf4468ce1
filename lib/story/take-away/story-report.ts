import { addressOf } from "../../compare/permalink";
import { DESCENT_RULE } from "../describe-descent";
import { listFindings } from "../list-findings";
import type { Story } from "../story";
import { reportCorrections } from "./report-corrections";
import { reportDescent } from "./report-descent";
import { reportFindings } from "./report-findings";
import {
  address,
  contents,
  count,
  labelOf,
  type ReportPlace,
  say,
  section,
  versionOf,
} from "./report-html";
import { reportStrongest } from "./report-strongest";
import { REPORT_STYLE } from "./report-style";
import {
  commentsTable,
  creditTable,
  hashList,
  quotationTable,
  reuseTable,
  versionsTable,
} from "./report-tables";

/** A report in a file by itself: no reader to link to. */
export const FILE_REPORT: ReportPlace = {
  origin: null,
  note: null,
  outlets: new Map(),
  notes: [],
  noIndex: false,
};

/**
 * Everything that the ledgers of a story hold, as one HTML page that needs nothing else: made to be printed or kept. All
 * text is escaped; there is no script in it and nothing is loaded. `backHref` leads back to the reader, on a screen only.
 * The same story gives the same bytes.
 */
export function storyReport(
  story: Story,
  place: ReportPlace = FILE_REPORT,
  backHref: string | null = null,
): string {
  const findings = listFindings(story);
  const told = (ledger: Parameters<typeof reportFindings>[2]) =>
    reportFindings(story, findings, ledger, place);
  const sections = [
    section(
      {
        id: "differs",
        title: "What differs most",
        rule: `¶ counts the paragraphs of ${versionOf(story, story.base)?.label ?? "the base"}.`,
      },
      reportStrongest(story),
    ),
    section(
      { id: "versions", title: "The versions", rule: "As they were read." },
      versionsTable(story),
    ),
    section(
      {
        id: "corrections",
        title: "Corrections",
        rule: "Each notice is checked against the aligned text: whether the change itself stands there, not whether a word occurs somewhere in the paragraph.",
      },
      reportCorrections(story, place),
      told("corrections"),
    ),
    section(
      {
        id: "quotations",
        title: "Quotations",
        rule: "Words between quotation marks, compared across all versions; quotation marks themselves and other typography do not count.",
      },
      told("quotations"),
      quotationTable(story),
    ),
    section(
      {
        id: "drift",
        title: "Figures, dates, names and sourcing",
        rule: "What differs inside passages that belong together, and figures that stand in one version alone.",
      },
      told("drift"),
    ),
    section(
      {
        id: "credit",
        title: "Credit",
        rule: "Byline, dateline, agency, copyright, reporting credits, notice and photo credit of the base, and what the other versions print of them.",
      },
      creditTable(story),
      told("credit"),
    ),
    section(
      {
        id: "descent",
        title: "Descent",
        rule: DESCENT_RULE,
      },
      told("descent"),
      reportDescent(story, place),
    ),
    section(
      {
        id: "left-out",
        title: "Not carried",
        rule: "Paragraphs of the base that a version does not carry, and people who speak in it whom the version does not name. Independent reports are left aside.",
      },
      told("left-out"),
    ),
    section(
      {
        id: "reuse",
        title: "Shared text",
        rule: "How much of each version stands in each other one, word for word. It tells shared words, not who wrote them first.",
      },
      reuseTable(story),
    ),
    section(
      {
        id: "comments",
        title: "Comments",
        rule: "Counted as found; lines that quote are looked for in every loaded version.",
      },
      commentsTable(story, place),
      told("comments"),
    ),
    section(
      {
        id: "wording",
        title: "Wording and house style",
        rule: "Words, spellings and house style that differ in paragraphs which otherwise read the same.",
      },
      told("wording"),
    ),
    section(
      {
        id: "texts",
        title: "The texts",
        rule: "Each is named for ever by the hash (SHA-256) of its bytes.",
      },
      hashList(story, place),
    ),
  ];
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width">${place.noIndex ? '\n<meta name="robots" content="noindex">' : ""}
<title>${say(story.title)}: report</title>
<style>
${REPORT_STYLE}
</style>
</head>
<body>
<header>${backHref === null ? "" : `\n<p class="back"><a href="${say(backHref)}">Back to the story</a></p>`}
<h1 dir="auto">${say(story.title)}</h1>
<p class="facts">${count(story.versions.length, "version")}, read against ${labelOf(story, story.base)}. ${count(findings.length, "finding")}. Engine ${say(story.engine)}.</p>
${[place.note, ...place.notes].flatMap((note) => (note === null ? [] : [`<p>${say(note)}</p>`])).join("\n")}
${address(addressOf({ kind: "story", story: story.slug }), place)}
${contents(sections)}
</header>
<main>
${sections.filter((part) => part !== "").join("\n")}
</main>
<footer>
<p>Made by Variorum. It tells where texts read differently and which words show it; it judges neither truth nor intent.</p>
</footer>
</body>
</html>
`;
}
