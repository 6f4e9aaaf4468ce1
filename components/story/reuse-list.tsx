import type { Story } from "@/lib/story/story";
import { versionFacts } from "../reader/version-facts";
import { plural } from "../ui/plural";
import { roleWords } from "../ui/role-words";
import { creditSummary } from "./credit-summary";
import { findReuse } from "./find-reuse";
import { percent } from "./heat";
import { pairAddress, versionOf } from "./locate";

/** The matrix for narrow screens: the sources by their longest run of words shared with the base. */
export function ReuseList(props: { readonly story: Story; readonly leaveOutQuotations: boolean }) {
  const { story, leaveOutQuotations } = props;
  const base = versionOf(story, story.base);
  const lines = story.versions
    .filter((version) => version.file !== story.base)
    .map((version) => ({ version, cell: findReuse(story, version.file, story.base) }))
    .sort((a, b) => (b.cell?.longestRun ?? 0) - (a.cell?.longestRun ?? 0));
  return (
    <ul className="reuse-list">
      <li>
        <p className="matrix-name">{base?.label}</p>
        <p className="matrix-facts">base · {base && `${versionFacts(base)} · ${base.file}`}</p>
      </li>
      {lines.map(({ version, cell }) => {
        const share = leaveOutQuotations ? cell?.shareWithoutQuotations : cell?.share;
        return (
          <li key={version.file}>
            <p className="matrix-name">
              <a href={pairAddress(story, version.file)}>{version.label}</a>
            </p>
            <p className="matrix-facts">
              {[roleWords(version.role), versionFacts(version), version.file]
                .filter(Boolean)
                .join(" · ")}
            </p>
            <p>
              {percent(share ?? 0)} of its words stand in runs shared with the base; longest run{" "}
              {plural(cell?.longestRun ?? 0, "word")}.
            </p>
            <p className="matrix-facts">{creditSummary(story, version)}</p>
          </li>
        );
      })}
    </ul>
  );
}
