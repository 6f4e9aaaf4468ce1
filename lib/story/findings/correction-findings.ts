import type { Version } from "../../compare/comparison";
import type { ToldFinding } from "../finding";
import { isEarlier } from "../is-earlier";
import type { CorrectionFinding, CorrectionState, Story } from "../story";
import { pairHref, sideOf, versionOf } from "./side-of";

/** What is worth an editor's look; a passage that a version does not carry is told among what it leaves out. */
const SENTENCES: Partial<Readonly<Record<CorrectionState, string>>> = {
  "not-applied": "reads as before the change",
  rewritten: "has rewritten the passage",
  unclear: "may or may not carry the change",
};

/** Notices that do not hold where they stand, and versions that carry the passage but not what the notice changed. */
export const correctionFindings = (story: Story): readonly ToldFinding[] =>
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
  });

/** `refile in Wire (“in”, paragraph 11)`. */
function nameNotice(carrier: Version, { type, words, paragraph }: CorrectionFinding): string {
  const claim = [
    ...words.map((word) => `“${word}”`),
    ...(paragraph === null ? [] : [`paragraph ${paragraph}`]),
  ].join(", ");
  return `${type} in ${carrier.label}${claim === "" ? "" : ` (${claim})`}`;
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
  const sentence = found && SENTENCES[found.state];
  if (!sentence || isEarlier(carrier, version, found.state)) return null;
  const { paragraph } = correction;
  const named = carrier.article.blocks.find((block) => block.number === paragraph);
  return {
    ledger: "corrections",
    class: found.state,
    source: version.slug,
    against: carrier.slug,
    words: wordsOf(correction),
    sentence: `${version.label} ${sentence}: ${nameNotice(carrier, correction)}.`,
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
  return {
    ledger: "corrections",
    class: "does-not-hold",
    source: carrier.slug,
    against: null,
    words: wordsOf(correction),
    sentence: `What its notice says is not found in ${carrier.label}: ${nameNotice(carrier, correction)}.`,
    sides: [sideOf(carrier, correction.lines, correction.text)],
    href: pairHref(story, carrier, other ?? carrier),
    pair: null,
  };
};
