import type { Version } from "@/lib/compare/comparison";
import { addressOf } from "@/lib/compare/permalink";
import { percent } from "@/lib/story/percent";
import type { Story } from "@/lib/story/story";
import { fileShown, versionFacts } from "../reader/version-facts";
import { plural } from "../ui/plural";
import { roleWords } from "../ui/role-words";
import { BaseForm } from "./base-form";
import { type Counting, countedShare, countings, wordsOfCounting } from "./counting";
import { creditSummary } from "./credit-summary";
import { findReuse } from "./find-reuse";
import { heatOfShare } from "./heat";
import { versionOf } from "./locate";
import { type OverviewPlace, placeAddress } from "./overview-place";
import { ReuseList } from "./reuse-list";
import { Section } from "./section";
import { WordsOfSources } from "./words-of-sources";

/** The sources and how much of each stands in each: a table with shades, and a list on narrow screens. */
export function ReuseMatrix({ place }: { readonly place: OverviewPlace }) {
  const { story, counting } = place;
  return (
    <Section id="sources" title="Sources and shared text">
      <BaseForm place={place} />
      <CountingChoice place={place} />
      <div className="matrix-frame">
        <table className="matrix">
          <caption>
            Of the row’s words{wordsOfCounting(counting)}, the share that stands in runs of five or
            more words also found in the column. Each figure leads to the two texts. The longest run
            is counted in the paragraphs.
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
                    {[roleWords(version.role), versionFacts(version), fileShown(story, version)]
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
                    counting={counting}
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
      <ReuseList story={story} counting={counting} />
      <WordsOfSources story={story} />
    </Section>
  );
}

/** Which words count: links, so that the choice works without scripts and can be shared. */
function CountingChoice({ place }: { readonly place: OverviewPlace }) {
  const { story, counting } = place;
  const chosenBase = versionOf(story, story.base)?.slug ?? null;
  return (
    <nav className="matrix-choice" aria-label="Words that count">
      <span aria-hidden="true">Count:</span>
      <span className="segmented">
        {countings.map(({ id, name }) => (
          <a
            key={id}
            href={placeAddress({ ...place, chosenBase, counting: id }, "sources")}
            aria-current={id === counting ? "true" : undefined}
          >
            {name}
          </a>
        ))}
      </span>
    </nav>
  );
}

function MatrixCell(props: {
  readonly story: Story;
  readonly row: Version;
  readonly column: Version;
  readonly counting: Counting;
}) {
  const { story, row, column, counting } = props;
  const cell = findReuse(story, row.file, column.file);
  if (row.file === column.file || cell === undefined)
    return (
      <td className="heat heat-none">
        <span className="sr-only">the same source</span>
        <span aria-hidden="true">–</span>
      </td>
    );
  const share = countedShare(cell, counting);
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
