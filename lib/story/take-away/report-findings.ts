import type { Finding, FindingSide, Ledger } from "../finding";
import type { Story } from "../story";
import { address, type ReportPlace, say, words } from "./report-html";

/** The findings of one ledger, each with the words that it rests on and the address where they are compared. */
export const reportFindings = (
  story: Story,
  findings: readonly Finding[],
  ledger: Ledger,
  place: ReportPlace,
): string =>
  findings
    .filter((finding) => finding.ledger === ledger)
    .map((finding) => reportFinding(story, finding, place))
    .join("\n");

const reportFinding = (story: Story, finding: Finding, place: ReportPlace): string =>
  [
    `<article class="finding" id="finding-${finding.id}">`,
    `<p class="sentence">${say(finding.sentence)}</p>`,
    ...finding.sides.map((side) => reportSide(story, side)),
    address(finding.href, place),
    "</article>",
  ]
    .filter((line) => line !== "")
    .join("\n");

function reportSide(story: Story, side: FindingSide): string {
  const article = story.versions.find((own) => own.article.version === side.version)?.article;
  const place = [side.label, placeOf(side)].filter(Boolean).join(", ");
  const held = side.text === "" ? "–" : words(side.text, article ?? { language: "und" });
  return `<p class="side"><span class="place">${say(place)}:</span> ${held}</p>`;
}

/** `paragraph 11, line 12`: where a person finds the words in the version's file. */
function placeOf({ paragraph, lines }: FindingSide): string {
  const named = paragraph === null ? "" : `paragraph ${paragraph}`;
  if (lines === null) return named;
  const [first, last] = lines;
  const line = first === last ? `line ${first}` : `lines ${first} to ${last}`;
  return [named, line].filter(Boolean).join(", ");
}
