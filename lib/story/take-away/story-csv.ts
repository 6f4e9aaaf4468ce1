import { csvCell } from "../../text/csv-cell";
import type { Finding, FindingSide } from "../finding";
import { findingAddress } from "../finding-address";
import { wordOfClass, wordOfLedger } from "../finding-words";
import { listFindings } from "../list-findings";
import type { Story } from "../story";

const SIDE = ["source", "version", "paragraph", "lines", "words"] as const;

const HEADER = [
  ...["finding", "ledger", "class", "sentence"],
  ...SIDE.map((name) => `here ${name}`),
  ...SIDE.map((name) => `there ${name}`),
  "address",
  ...["ledger in words", "class in words", "here in words", "there in words"],
  "address of the finding",
];

/**
 * All findings of a story's ledgers as CSV (RFC 4180, lines end in CR LF): one line a finding, in the order of
 * `listFindings`. `here` is the version that the finding is about, `there` the one it is read against. `origin` stands
 * before every address ("https://reader.example"; "" for addresses without a host); `addressOfFinding`: null where a finding has
 * none. Codes stand first and do not change; the words that the pages use for them follow.
 */
export function storyCsv(
  story: Story,
  origin = "",
  addressOfFinding: (id: string) => string | null = (id) => findingAddress(story.slug, id),
): string {
  const lines = [
    HEADER,
    ...listFindings(story).map((finding) => cells(story, finding, origin, addressOfFinding)),
  ];
  return lines.map((line) => `${line.map(csvCell).join(",")}\r\n`).join("");
}

function cells(
  story: Story,
  finding: Finding,
  origin: string,
  addressOfFinding: (id: string) => string | null,
): readonly (string | number)[] {
  const own = addressOfFinding(finding.id);
  const here = finding.sides.findLast(({ source }) => source === finding.source);
  const there = finding.sides.find((side) => side !== here);
  return [
    ...[finding.id, finding.ledger, finding.class, finding.sentence],
    ...(here === undefined ? [finding.source, "", "", "", ""] : sideCells(here)),
    ...(there === undefined ? ["", "", "", "", ""] : sideCells(there)),
    `${origin}${finding.href}`,
    wordOfLedger(finding.ledger),
    wordOfClass(finding.class),
    here?.label ?? story.versions.find(({ slug }) => slug === finding.source)?.label ?? "",
    there?.label ?? "",
    own === null ? "" : `${origin}${own}`,
  ];
}

/** `12` or `12-14`: a spreadsheet would take `12/14` for a day. */
const sideCells = ({ source, version, paragraph, lines, text }: FindingSide) => [
  source,
  version,
  paragraph ?? "",
  lines === null ? "" : lines[0] === lines[1] ? lines[0] : `${lines[0]} to ${lines[1]}`,
  text,
];
