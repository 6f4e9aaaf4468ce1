import type { Version } from "@/lib/compare/comparison";
import { addressOf } from "@/lib/compare/permalink";
import type { Story } from "@/lib/story/story";
import { versionFacts } from "../reader/version-facts";
import { plural } from "../ui/plural";
import { roleWords } from "../ui/role-words";
import { creditSummary } from "./credit-summary";
import { findReuse } from "./find-reuse";
import { heatOfShare, percent } from "./heat";
import { versionOf } from "./locate";
import { ReuseList } from "./reuse-list";
import { Section } from "./section";
import { WordsOfSources } from "./words-of-sources";

interface ReuseMatrixProps {
  readonly story: Story;
  readonly leaveOutQuotations: boolean;
}

/** The sources and how much of each stands in each: a table with shades, and a list on narrow screens. */
export function ReuseMatrix({ story, leaveOutQuotations }: ReuseMatrixProps) {
  const base = versionOf(story, story.base);
  const query = (quoted: boolean) =>
    `${addressOf({ kind: "story", story: story.slug })}?base=${encodeURIComponent(base?.slug ?? "")}${quoted ? "" : "&quoted=off"}#sources`;
  return (
    <Section id="sources" title="Sources and shared text">
      <p className="matrix-choice">
        <a
          className="toggle"
          href={query(leaveOutQuotations)}
          data-on={leaveOutQuotations ? "" : undefined}
        >
          <span className="toggle-box" aria-hidden="true" />
          <span>Leave out quoted speech</span>
          <span className="sr-only">
            {leaveOutQuotations ? ": on. Turn off" : ": off. Turn on"}
          </span>
        </a>
      </p>
      <div className="matrix-frame">
        <table className="matrix">
          <caption>
            Of the row’s words{leaveOutQuotations ? " outside quotations" : ""}, the share that
            stands in runs of five or more words also found in the column. Each figure leads to the
            two texts.
          </caption>
          <thead>
            <tr>
              <th scope="col">Source</th>
              {story.versions.map((version) => (
                <th scope="col" key={version.file} className="matrix-column">
                  {version.label}
                </th>
              ))}
              <th scope="col">Longest run with the base</th>
              <th scope="col" className="matrix-credit">
                Credit
              </th>
            </tr>
          </thead>
          <tbody>
            {story.versions.map((version) => (
              <tr key={version.file}>
                <th scope="row">
                  <span className="matrix-name">{version.label}</span>
                  <span className="matrix-facts">
                    {[roleWords(version.role), versionFacts(version), version.file]
                      .filter((part) => part !== "")
                      .join(" · ")}
                  </span>
                </th>
                {story.versions.map((column) => (
                  <MatrixCell
                    key={column.file}
                    story={story}
                    row={version}
                    column={column}
                    leaveOutQuotations={leaveOutQuotations}
                  />
                ))}
                <td className="figure">
                  {version.file === story.base
                    ? "base"
                    : plural(findReuse(story, version.file, story.base)?.longestRun ?? 0, "word")}
                </td>
                <td className="matrix-credit">{creditSummary(story, version)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <ReuseList story={story} leaveOutQuotations={leaveOutQuotations} />
      <WordsOfSources story={story} />
    </Section>
  );
}

function MatrixCell(props: {
  readonly story: Story;
  readonly row: Version;
  readonly column: Version;
  readonly leaveOutQuotations: boolean;
}) {
  const { story, row, column } = props;
  const cell = findReuse(story, row.file, column.file);
  if (row.file === column.file || cell === undefined)
    return (
      <td className="heat heat-none">
        <span className="sr-only">the same source</span>
        <span aria-hidden="true">–</span>
      </td>
    );
  const share = props.leaveOutQuotations ? cell.shareWithoutQuotations : cell.share;
  return (
    <td className={`heat heat-${heatOfShare(share)}`}>
      <a
        href={addressOf({
          kind: "pair",
          story: story.slug,
          base: column.slug,
          other: row.slug,
          paragraph: null,
        })}
        aria-label={`${percent(share)} of ${row.label} in ${column.label}: compare`}
      >
        {percent(share)}
      </a>
    </td>
  );
}
