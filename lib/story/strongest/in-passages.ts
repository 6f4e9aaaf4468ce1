import { quoted, shortenText } from "../../compare/describe-change";
import { correctedParagraph } from "../corrected-paragraph";
import { differingRuns } from "../differing-runs";
import type { Finding } from "../finding";
import { sayDifference, sayRuns } from "../findings/quotation-words";
import { sayLack } from "../findings/say-lack";
import { pairHref, versionOf } from "../findings/side-of";
import { isEarlier } from "../is-earlier";
import type { CorrectionFinding, Story } from "../story";
import {
  idsOf,
  isOf,
  isOneSided,
  lineOf,
  placeOf,
  type Sort,
  type StrongestFinding,
  sayPair,
  sideHere,
  sideThere,
} from "./strongest-finding";

/** One line for each version and change that it lacks, though several versions carry the same notice. */
export const missedCorrections: Sort = (story, _, idOf) =>
  story.versions.flatMap((version) =>
    story.corrections.flatMap((correction) => {
      const carrier = versionOf(story, correction.file);
      if (carrier === undefined || !isMissed(story, correction, version.file)) return [];
      const paragraph = correctedParagraph(correction);
      return {
        kind: "correction",
        versions: [version.label],
        place: placeOf(paragraph),
        text: `reads as before the ${correction.type}${sayLack(correction)}`,
        href: pairHref(story, carrier, version, paragraph),
        findings: [idsOf([correction.versions[version.file]], idOf)],
      };
    }),
  );

function isMissed(story: Story, correction: CorrectionFinding, file: string): boolean {
  const version = versionOf(story, file);
  const state = correction.versions[file]?.state;
  return (
    version !== undefined &&
    state === "not-applied" &&
    correction.type !== "withdrawal" &&
    !isEarlier(versionOf(story, correction.file), version, state)
  );
}

/** Notices that do not hold where they stand, and texts that do not say that they were taken back. */
export const otherCorrections: Sort = (_, findings) =>
  findings
    .filter(isOf("corrections", "does-not-hold", "misplaced", "withdrawn"))
    .map((finding) => lineOf(finding, "correction", finding.sentence.replace(/\.$/u, "")));

const REWORDED = [
  "changed",
  "added",
  "removed",
  "cut",
  "other-speaker",
  "speaker-named",
  "speaker-unnamed",
];

/** Words of a speaker that differ; what the corrections tell of the same version is left out. */
export const rewordedQuotations: Sort = (story, findings) =>
  findings.filter(isOf("quotations", ...REWORDED)).flatMap((finding) => {
    const [there, here] = [sideThere(finding), sideHere(finding)];
    if (there === undefined || here === undefined) return [];
    const { missing, extra } = differingRuns(there.text, here.text);
    if (isTold(story, finding.source, [...missing, ...extra])) return [];
    const { speaker = null } = story.quotations.find(({ text }) => text === there.text) ?? {};
    const words = quoted(shortenText(here.text));
    const said =
      finding.class === "speaker-named"
        ? `${words} has a speaker with a name only here`
        : finding.class === "speaker-unnamed"
          ? `${words} is said by somebody without a name, not so in ${there.label}`
          : finding.class === "other-speaker"
            ? `${words} is attributed to someone else than in ${there.label}`
            : missing.length === 0
              ? `only here ${sayRuns(here.text, extra, there.text)}`
              : extra.length === 0
                ? `only in ${there.label} ${sayRuns(there.text, missing, here.text)}`
                : `${sayDifference(there.text, missing)} in ${there.label}; here ${sayDifference(here.text, extra)}`;
    return lineOf(finding, "quotation", speaker === null ? said : `${speaker}: ${said}`);
  });

/** Whether the corrections tell already which of the versions have these words. */
function isTold(story: Story, source: string, words: readonly string[]): boolean {
  const file = story.versions.find(({ slug }) => slug === source)?.file ?? "";
  return (
    words.length > 0 &&
    story.corrections.some((correction) => {
      const state = correction.versions[file]?.state;
      const isKnown = correction.file === file || state === "applied" || state === "not-applied";
      const claimed = [...correction.words, ...correction.insteadOf];
      return isKnown && words.every((run) => claimed.includes(run));
    })
  );
}

/** What a reader asks for first; two things of one class say less than one of each. */
const CLASSES = ["number", "sourcing", "name", "date", "certainty"];

/** Figures, sources, names, dates and certainty of which both versions have one; one of each class first. */
export const pairedDrift: Sort = (_, findings) => {
  const pairs = findings.filter(
    (finding) => isOf("drift")(finding) && finding.sides.length > 1 && !isOneSided(finding),
  );
  const nth = (finding: Finding): number =>
    pairs
      .filter((one) => one.source === finding.source && one.class === finding.class)
      .indexOf(finding);
  return pairs
    .map((finding) => ({ finding, round: nth(finding), rank: CLASSES.indexOf(finding.class) }))
    .sort((one, two) => one.round - two.round || one.rank - two.rank)
    .map(({ finding }) => driftLine(finding));
};

/** Figures, sources and the like that a passage has on one side alone. */
export const oneSidedDrift: Sort = (_, findings) =>
  findings.filter((finding) => isOf("drift")(finding) && isOneSided(finding)).map(driftLine);

function driftLine(finding: Finding): StrongestFinding {
  const there = sideThere(finding);
  return lineOf(
    finding,
    finding.class === "sourcing" ? "source" : finding.class,
    sayPair(there?.text ?? "", sideHere(finding)?.text ?? "", there?.label ?? ""),
  );
}
