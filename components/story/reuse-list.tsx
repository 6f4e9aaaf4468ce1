import { percent } from "@/lib/story/percent";
import type { Story } from "@/lib/story/story";
import { fileShown, versionFacts } from "../reader/version-facts";
import { plural } from "../ui/plural";
import { roleWords } from "../ui/role-words";
import { type Counting, countedShare, wordsOfCounting } from "./counting";
import { creditSummary } from "./credit-summary";
import { findReuse } from "./find-reuse";
import { pairAddress, versionOf } from "./locate";

/** The matrix for narrow screens: the sources by their longest run of words shared with the base. */
export function ReuseList(props: { readonly story: Story; readonly counting: Counting }) {
  const { story, counting } = props;
  const base = versionOf(story, story.base);
  const lines = story.versions
    .filter((version) => version.file !== story.base)
    .map((version) => ({ version, cell: findReuse(story, version.file, story.base) }))
    .sort((a, b) => (b.cell?.longestRun ?? 0) - (a.cell?.longestRun ?? 0));
  return (
    <ul className="reuse-list">
      <li>
        <p className="matrix-name">{base?.label}</p>
        {base && (
          <p className="matrix-facts">
            {["base", versionFacts(base), fileShown(story, base)].filter(Boolean).join(" · ")}
          </p>
        )}
      </li>
      {lines.map(({ version, cell }) => {
        const share = cell === undefined ? 0 : countedShare(cell, counting);
        return (
          <li key={version.file}>
            <p className="matrix-name">
              <a href={pairAddress(story, version.file)}>{version.label}</a>
            </p>
            <p className="matrix-facts">
              {[roleWords(version.role), versionFacts(version), fileShown(story, version)]
                .filter(Boolean)
                .join(" · ")}
            </p>
            <p>
              {percent(share)} of its words{wordsOfCounting(counting)} stand in runs shared with the
              base; longest run {plural(cell?.longestRun ?? 0, "word")}.
            </p>
            <p className="matrix-facts">{creditSummary(story, version)}</p>
          </li>
        );
      })}
    </ul>
  );
}
