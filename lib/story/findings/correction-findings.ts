import type { Version } from "../../compare/comparison";
import { quoted } from "../../compare/describe-change";
import { correctedParagraph, describeHolds } from "../corrected-paragraph";
import type { ToldFinding } from "../finding";
import { isEarlier } from "../is-earlier";
import type { CorrectionFinding, CorrectionOf, CorrectionState, Story } from "../story";
import { sayLack } from "./say-lack";
import { pairHref, sideOf, versionOf } from "./side-of";

type Sentence = (here: string, notice: string) => string;

/** What is worth an editor's look; a passage that a version does not carry is told among what it leaves out. */
const SENTENCES: Partial<Readonly<Record<CorrectionState, Sentence>>> = {
  "not-applied": (here, notice) => `${here} reads as before the ${notice}.`,
  rewritten: (here, notice) => `${here} has rewritten the passage of the ${notice}.`,
  unclear: (here, notice) => `It cannot be told whether ${here} carries the ${notice}.`,
};

/** Notices that do not hold where they stand, and versions that carry the passage but not what the notice changed. */
export const correctionFindings = (story: Story): readonly ToldFinding[] =>
  withdrawnOnce(
    story.corrections.flatMap((correction) => {
      const carrier = versionOf(story, correction.file);
      if (carrier === undefined) return [];
      const states = story.versions.flatMap((version) =>
        version.file === carrier.file
          ? []
          : (stateFinding(story, carrier, version, correction) ?? []),
      );
      return correction.holds === false
        ? [doesNotHold(story, carrier, correction), ...states]
        : states;
    }),
  );

/** Several versions may say that the text was taken back; one that does not is told once. */
const withdrawnOnce = (findings: readonly ToldFinding[]): readonly ToldFinding[] =>
  findings.filter(
    (finding, i) =>
      finding.class !== "withdrawn" ||
      i ===
        findings.findIndex(
          (other) => other.class === "withdrawn" && other.source === finding.source,
        ),
  );

interface Said {
  readonly class: string;
  readonly sentence: Sentence;
}

/** A mere flag of an update (`sig:update`) names nothing to look for. */
const isBare = ({ from, type, words, paragraph }: CorrectionFinding): boolean =>
  from === "data" && type === "update" && words.length === 0 && paragraph === null;

function sentenceOf(correction: CorrectionFinding, { state }: CorrectionOf): Said | null {
  const sentence = isBare(correction) ? undefined : SENTENCES[state];
  return sentence === undefined ? null : { class: state, sentence };
}

/** A text that was taken back changes no words: what counts is whether a version of it says so. */
const withdrawnFrom = (_: CorrectionFinding, found: CorrectionOf): Said | null =>
  found.noticeCarried || found.state === "not-carried"
    ? null
    : {
        class: "withdrawn",
        sentence: (here, notice) => `${here} carries no notice of the withdrawal: ${notice}.`,
      };

/** `refile in Wire, refiled: “in”, paragraph 11`. */
function nameNotice(carrier: Version, correction: CorrectionFinding): string {
  const { type, words } = correction;
  const paragraph = correctedParagraph(correction);
  const claim = [
    ...words.map((word) => `“${word}”`),
    ...(paragraph === null ? [] : [`paragraph ${paragraph}`]),
  ].join(", ");
  return `${type} in ${carrier.label}${claim === "" ? "" : `: ${claim}`}`;
}

/** `correction in Wire, corrected (paragraph 3): “six”, not “eight”`: what stands where the change is missing. */
function nameLack(carrier: Version, correction: CorrectionFinding): string {
  const paragraph = correctedParagraph(correction);
  const place = paragraph === null ? "" : ` (paragraph ${paragraph})`;
  return `${correction.type} in ${carrier.label}${place}${sayLack(correction)}`;
}

const wordsOf = ({ text, words, paragraph }: CorrectionFinding): readonly string[] => [
  text,
  ...words,
  `${paragraph ?? ""}`,
];

function stateFinding(
  story: Story,
  carrier: Version,
  version: Version,
  correction: CorrectionFinding,
): ToldFinding | null {
  const found = correction.versions[version.file];
  if (found === undefined) return null;
  const withdrawn = correction.type === "withdrawal";
  if (isEarlier(carrier, version, withdrawn ? "not-applied" : found.state)) return null;
  const told = withdrawn ? withdrawnFrom : sentenceOf;
  const said = told(correction, found);
  if (said === null) return null;
  const paragraph = correctedParagraph(correction);
  const named = carrier.article.blocks.find((block) => block.number === paragraph);
  return {
    ledger: "corrections",
    class: said.class,
    source: version.slug,
    against: carrier.slug,
    words: wordsOf(correction),
    entries: [found],
    differs: [...correction.words, ...correction.insteadOf],
    sentence: said.sentence(
      version.label,
      said.class === "not-applied"
        ? nameLack(carrier, correction)
        : nameNotice(carrier, correction),
    ),
    sides: [
      ...(paragraph === null || !named ? [] : [sideOf(carrier, named.lines)]),
      sideOf(version, found.lines),
    ],
    href: pairHref(story, carrier, version, named ? paragraph : null),
    pair: null,
  };
}

const doesNotHold = (
  story: Story,
  carrier: Version,
  correction: CorrectionFinding,
): ToldFinding => {
  const base = versionOf(story, story.base);
  const other =
    base?.file === carrier.file ? story.versions.find(({ file }) => file !== carrier.file) : base;
  const isMisplaced = correction.rule === "other-paragraph" && correction.words.length > 0;
  const own = correction.versions[carrier.file];
  return {
    ledger: "corrections",
    class: isMisplaced ? "misplaced" : "does-not-hold",
    source: carrier.slug,
    against: null,
    words: wordsOf(correction),
    entries: own === undefined ? [] : [own],
    sentence: isMisplaced
      ? `The ${correction.type} in ${carrier.label} names paragraph ${correction.paragraph}; ${correction.words.map(quoted).join(", ")} ${describeHolds(correction)}.`
      : `What its notice says is not found in ${carrier.label}: ${nameNotice(carrier, correction)}.`,
    sides: [sideOf(carrier, correction.lines, correction.text)],
    href: pairHref(story, carrier, other ?? carrier),
    pair: null,
  };
};
