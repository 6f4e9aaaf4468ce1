import { shortenText } from "@/lib/compare/describe-change";
import type { DaySpan } from "@/lib/story/calendar-day";
import { sayDaysMeant } from "@/lib/story/drift-days";
import type { DriftFinding } from "@/lib/story/drift-finding";
import type { Story } from "@/lib/story/story";
import { wordOfKind } from "../reader/word-of-kind";
import { plural } from "../ui/plural";
import { type FindingAddress, FindingLink, noAddress } from "./finding-link";
import { pairAddress, paragraphAt, versionOf } from "./locate";
import { Section } from "./section";

const SHOWN = 6;

/** Numbers, dates, names, sourcing and certainty that differ in aligned passages, version by version. */
export function DriftLedger(props: {
  readonly story: Story;
  readonly addressOfEntry?: FindingAddress;
}) {
  const { story, addressOfEntry = noAddress } = props;
  const told = [...story.drift, ...story.sameAmounts];
  if (told.length === 0) return null;
  const versions = story.versions.filter((version) =>
    told.some((finding) => finding.file === version.file),
  );
  return (
    <Section
      id="drift"
      title="Figures, dates, names and sourcing"
      folded={`${plural(story.drift.length, "finding")} in ${plural(versions.length, "version")}`}
      rule="What differs inside passages that belong together: figures, dates, names, where a passage says it comes from, and how certain it is; and the figures and names that stand in one version alone. Measures are converted, currencies never; relative days are resolved where a version’s own day is known."
    >
      <div className="drift">
        {versions.map((version) => {
          const findings = story.drift.filter((finding) => finding.file === version.file);
          const changed = findings.filter((finding) => !finding.onlyHere);
          const alone = findings.filter((finding) => finding.onlyHere);
          return (
            <section key={version.file} className="drift-version">
              <h3>{version.label}</h3>
              <DriftList
                story={story}
                addressOfEntry={addressOfEntry}
                findings={changed.slice(0, SHOWN)}
              />
              {changed.length > SHOWN && (
                <details className="ledger-fold">
                  <summary>{changed.length - SHOWN} more</summary>
                  <DriftList
                    story={story}
                    addressOfEntry={addressOfEntry}
                    findings={changed.slice(SHOWN)}
                  />
                </details>
              )}
              <SameAmounts
                story={story}
                addressOfEntry={addressOfEntry}
                findings={story.sameAmounts.filter(({ file }) => file === version.file)}
              />
              <Alone
                title="Figures"
                addressOfEntry={addressOfEntry}
                findings={alone.filter(({ class: kind }) => kind !== "name")}
              />
              <Alone
                title="Names"
                addressOfEntry={addressOfEntry}
                findings={alone.filter(({ class: kind }) => kind === "name")}
              />
            </section>
          );
        })}
      </div>
    </Section>
  );
}

function Alone(props: {
  readonly title: string;
  readonly findings: readonly DriftFinding[];
  readonly addressOfEntry: FindingAddress;
}) {
  if (props.findings.length === 0) return null;
  return (
    <p className="drift-alone">
      {props.title} in no other version:{" "}
      {props.findings.map((finding, i) => (
        <span className="figure-item" key={`${finding.other} ${finding.lines?.[0]}`}>
          <span className="figure-word" translate="no" title={finding.rule.says}>
            {finding.other}
          </span>
          {i < props.findings.length - 1 && ","}
          <FindingLink
            href={props.addressOfEntry(finding)}
            of={`“${finding.other}” in no other version`}
          />
        </span>
      ))}
    </p>
  );
}

/** "5 miles" beside "8 km": told, so that nobody counts them as two figures. */
function SameAmounts(props: {
  readonly story: Story;
  readonly findings: readonly DriftFinding[];
  readonly addressOfEntry: FindingAddress;
}) {
  const { story, findings, addressOfEntry } = props;
  if (findings.length === 0) return null;
  const base = versionOf(story, story.base);
  return (
    <p className="drift-alone">
      The same amount in another unit:{" "}
      {findings.map((finding, i) => (
        <span
          className="figure-item"
          key={`${finding.base} ${finding.other} ${finding.lines?.[0]}`}
        >
          <a
            className="figure-word"
            translate="no"
            title={finding.rule.says}
            href={pairAddress(story, finding.file, paragraphAt(base, finding.baseLines))}
          >
            {finding.base} / {finding.other}
          </a>
          {i < findings.length - 1 && ","}
          <FindingLink
            href={addressOfEntry(finding)}
            of={`the same amount, “${finding.base}” / “${finding.other}”`}
          />
        </span>
      ))}
    </p>
  );
}

function DriftList(props: {
  readonly story: Story;
  readonly findings: readonly DriftFinding[];
  readonly addressOfEntry: FindingAddress;
}) {
  const { story, findings, addressOfEntry } = props;
  if (findings.length === 0) return null;
  const base = versionOf(story, story.base);
  return (
    <ul>
      {findings.map((finding) => {
        const paragraph = paragraphAt(base, finding.baseLines);
        return (
          <li
            className="with-finding-link"
            key={`${finding.class} ${finding.baseLines?.[0]} ${finding.base} ${finding.other}`}
          >
            <a
              className="drift-pair"
              href={pairAddress(story, finding.file, paragraph)}
              title={finding.rule.says}
            >
              <span className="drift-class">
                {wordOfKind(finding.class)}
                {paragraph !== null && ` ¶${paragraph}`}
              </span>
              <span className="drift-words" translate="no">
                <Words text={finding.base} days={finding.meant.base} side="a" />{" "}
                <span aria-hidden="true">/</span>{" "}
                <Words text={finding.other} days={finding.meant.other} side="b" />
              </span>
            </a>
            <FindingLink
              href={addressOfEntry(finding)}
              of={`${wordOfKind(finding.class)}, “${shortenText(finding.base)}” / “${shortenText(finding.other)}”`}
            />
          </li>
        );
      })}
    </ul>
  );
}

interface WordsProps {
  readonly text: string;
  readonly days: readonly DaySpan[];
  readonly side: "a" | "b";
}

function Words({ text, days, side }: WordsProps) {
  const words = shortenText(text);
  if (words === "") return <em className="none">nothing</em>;
  const meant = sayDaysMeant(text, days);
  return (
    <>
      <span className={`mark mark-${side}`}>{words}</span>
      {meant !== "" && <span className="drift-day"> ({meant})</span>}
    </>
  );
}
