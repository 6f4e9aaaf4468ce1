import type { Version } from "@/lib/compare/comparison";
import { shortenText } from "@/lib/compare/describe-change";
import { addressOf } from "@/lib/compare/permalink";
import { describeHolds } from "@/lib/story/corrected-paragraph";
import {
  describeEarlier,
  describeNumbering,
  describeRule,
  tellsRest,
} from "@/lib/story/describe-correction";
import { isEarlier } from "@/lib/story/is-earlier";
import type { CorrectionFinding, CorrectionState, EarlierCheck, Story } from "@/lib/story/story";
import { languageAttributes } from "../ui/direction";
import { everyVersionAddress } from "./every-version-address";
import { type FindingAddress, FindingLink, noAddress } from "./finding-link";
import { versionOf } from "./locate";
import { Section } from "./section";

const STATE_WORDS: Readonly<Record<CorrectionState, string>> = {
  applied: "carries the change",
  "not-applied": "reads as before the change",
  "not-carried": "passage not carried",
  rewritten: "passage rewritten",
  unclear: "cannot tell",
};

/** Each notice with the paragraph it names, and whether the other versions carry what it changed. */
export function CorrectionsLedger(props: {
  readonly story: Story;
  readonly addressOfEntry?: FindingAddress;
}) {
  const { story, addressOfEntry = noAddress } = props;
  if (story.corrections.length === 0) return null;
  return (
    <Section
      id="corrections"
      title="Corrections"
      rule="Each notice is checked against the aligned text: whether the change itself stands there, not whether a word occurs somewhere in the paragraph."
    >
      {story.corrections.map((correction) => (
        <Correction
          key={`${correction.file} ${correction.lines?.[0] ?? correction.text} ${correction.change?.number}`}
          story={story}
          correction={correction}
          addressOfEntry={addressOfEntry}
        />
      ))}
    </Section>
  );
}

function Correction(props: {
  readonly story: Story;
  readonly correction: CorrectionFinding;
  readonly addressOfEntry: FindingAddress;
}) {
  const { story, correction, addressOfEntry } = props;
  const carrier = versionOf(story, correction.file);
  const others = story.versions.filter((version) => version.file !== correction.file);
  const own = correction.versions[correction.file];
  const paragraph = own?.evidence?.paragraph ?? null;
  const { change } = correction;
  const language = languageAttributes(carrier?.article.language ?? "und");
  return (
    <div className="correction">
      {change !== null && change.number === 1 && (
        <p className="correction-claim">
          <span className="badge badge-neutral">{correction.type}</span>
          <q translate="no" {...language}>
            {correction.text}
          </q>
        </p>
      )}
      <p className="correction-claim">
        <span className="badge badge-neutral">
          {change === null ? correction.type : `change ${change.number} of ${change.of}`}
        </span>
        <q translate="no" {...language}>
          {change === null ? correction.text : change.text}
        </q>
        {carrier !== undefined && paragraph !== null && (
          <a
            className="correction-place"
            href={everyVersionAddress(story, carrier.file, paragraph)}
          >
            <span aria-hidden="true">¶{paragraph} in every version</span>
            <span className="sr-only">
              Paragraph {paragraph} of {carrier.label} in every version
            </span>
          </a>
        )}
      </p>
      <ul className="correction-states">
        <li>
          <span className="state-version">
            {carrier?.label}
            <FindingLink
              href={addressOfEntry(own)}
              of={`${correction.type}, ${carrier?.label ?? ""}`}
            />
          </span>
          <span className="state" title={describeRule(correction.rule)}>
            {describeHolds(correction)}
            {paragraph !== null && correction.rule !== "other-paragraph" && ` ¶${paragraph}`}
          </span>
          <span className="state-notice">
            {correction.from === "data"
              ? "has the notice in its data, in no line of its text"
              : "carries the notice"}
          </span>
        </li>
        {others.map((version) => {
          const found = correction.versions[version.file];
          if (found === undefined || carrier === undefined) return null;
          const href = addressOf({
            kind: "pair",
            story: story.slug,
            base: carrier.slug,
            other: version.slug,
            paragraph,
          });
          return (
            <li key={version.file}>
              <span className="state-version">
                {version.label}
                <FindingLink
                  href={addressOfEntry(found)}
                  of={`${correction.type}, ${version.label}`}
                />
              </span>
              <a className="state" href={href} title={describeRule(found.rule)}>
                {isEarlier(carrier, version, found.state)
                  ? "earlier version"
                  : STATE_WORDS[found.state]}
              </a>
              <span className="state-notice">
                {found.noticeCarried ? "carries the notice" : "no notice"}
              </span>
            </li>
          );
        })}
      </ul>
      {correction.numbering !== null && correction.numbering !== "body" && (
        <p className="correction-note">
          The notice counts {describeNumbering(correction.numbering)}.
        </p>
      )}
      {carrier !== undefined && correction.earlier !== null && (
        <EarlierNote
          story={story}
          carrier={carrier}
          earlier={correction.earlier}
          rest={tellsRest(correction)}
        />
      )}
    </div>
  );
}

/** The notice beside the text before it. */
function EarlierNote(props: {
  readonly story: Story;
  readonly carrier: Version;
  readonly earlier: EarlierCheck;
  readonly rest: boolean;
}) {
  const { story, carrier, earlier, rest } = props;
  const href = addressOf({
    kind: "pair",
    story: story.slug,
    base: earlier.slug,
    other: carrier.slug,
    paragraph: null,
  });
  return (
    <div className="correction-note">
      <p>
        <a href={href}>{describeEarlier(earlier, rest)}</a>
      </p>
      {rest && earlier.untold.length > 0 && (
        <details className="ledger-fold">
          <summary>Changes in no notice</summary>
          <ul>
            {earlier.untold.map((change) => (
              <li key={`${change.earlier?.range.start} ${change.later?.range.start}`}>
                {change.later?.paragraph != null && `¶${change.later.paragraph}: `}
                <span className="mark mark-a" translate="no">
                  {shortenText(change.before) || "nothing"}
                </span>{" "}
                <span aria-hidden="true">/</span>{" "}
                <span className="mark mark-b" translate="no">
                  {shortenText(change.after) || "nothing"}
                </span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}
