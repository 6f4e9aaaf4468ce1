import type { Version } from "../../compare/comparison";
import { addressOf } from "../../compare/permalink";
import { describeHolds } from "../corrected-paragraph";
import {
  describeEarlier,
  describeNumbering,
  describeRule,
  tellsRest,
} from "../describe-correction";
import { isEarlier } from "../is-earlier";
import type { CorrectionFinding, EarlierChange, Story } from "../story";
import { address, type ReportPlace, say, stateWords, table, versionOf, words } from "./report-html";

const STATE = {
  applied: "carries the change",
  "not-applied": "reads as before the change",
  "not-carried": "passage not carried",
  rewritten: "passage rewritten",
  unclear: "cannot tell",
};

/** Each notice: how it counts, whether it holds, what every version carries of the change and of the notice, and why. */
export const reportCorrections = (story: Story, place: ReportPlace): string =>
  story.corrections
    .flatMap((correction) => {
      const carrier = versionOf(story, correction.file);
      return carrier === undefined ? [] : [reportCorrection(story, carrier, correction, place)];
    })
    .join("\n");

function reportCorrection(
  story: Story,
  carrier: Version,
  correction: CorrectionFinding,
  place: ReportPlace,
): string {
  const { numbering, earlier, change } = correction;
  const counted =
    numbering === null || numbering === "body"
      ? ""
      : ` The notice counts ${describeNumbering(numbering)}.`;
  return [
    ...(change === null || change.number === 1
      ? [`<h3>${say(correction.type)}: ${words(correction.text, carrier.article)}</h3>`]
      : []),
    ...(change === null
      ? []
      : [`<p>Change ${change.number} of ${change.of}: ${words(change.text, carrier.article)}</p>`]),
    table(
      `${correction.from === "data" ? `From the data of ${carrier.label}; no line of its text says so` : `As ${carrier.label} prints it`}.${counted}`,
      ["Version", "The change", "Why", "The notice"],
      story.versions.map((version) => row(carrier, version, correction)),
    ),
    ...(earlier === null ? [] : [reportEarlier(story, carrier, correction, place)]),
  ].join("\n");
}

function row(carrier: Version, version: Version, correction: CorrectionFinding) {
  const found = correction.versions[version.file];
  if (version.file === carrier.file)
    return [
      say(version.label),
      describeHolds(correction),
      say(describeRule(correction.rule)),
      "carries the notice",
    ];
  if (found === undefined) return [say(version.label), "–", "", "–"];
  return [
    say(version.label),
    isEarlier(carrier, version, found.state) ? "earlier version" : stateWords(found.state, STATE),
    say(describeRule(found.rule)),
    found.noticeCarried ? "carries the notice" : "no notice",
  ];
}

/** The notice beside the text before it, and what changed there without a word. */
function reportEarlier(
  story: Story,
  carrier: Version,
  correction: CorrectionFinding,
  place: ReportPlace,
): string {
  const { earlier } = correction;
  if (earlier === null) return "";
  const rest = tellsRest(correction);
  const pair = addressOf({
    kind: "pair",
    story: story.slug,
    base: earlier.slug,
    other: carrier.slug,
    paragraph: null,
  });
  const changes = (rest ? earlier.untold : []).map(
    (change) => `<li>${sayChange(change, carrier)}</li>`,
  );
  return [
    `<p>${say(describeEarlier(earlier, rest))}</p>`,
    ...(changes.length === 0 ? [] : [`<ul>\n${changes.join("\n")}\n</ul>`]),
    address(pair, place),
  ].join("\n");
}

const sayChange = ({ class: kind, before, after }: EarlierChange, { article }: Version): string =>
  `${say(kind)}: ${before === "" ? "–" : words(before, article)} / ${after === "" ? "–" : words(after, article)}`;
