import { percent } from "@/lib/story/percent";
import type { Story } from "@/lib/story/story";
import { findReuse } from "./find-reuse";
import { versionOf } from "./locate";

/** How the words of each source relate to the base, and which text each of its passages reads most like. */
export function WordsOfSources({ story }: { readonly story: Story }) {
  const base = versionOf(story, story.base);
  const others = story.versions.filter((version) => version.file !== story.base);
  if (base === undefined || others.length === 0) return null;
  return (
    <details className="ledger-fold">
      <summary>Word for word, rewritten and new; closest text</summary>
      <div className="table-frame">
        <table className="credit words-of-sources">
          <caption>
            Every word of a source is one of three: in a run of five or more words that stands in{" "}
            {base.label} too; in a sentence that shares a quarter or more of its longer words with
            the paragraph it is paired with; or new.
          </caption>
          <thead>
            <tr>
              <th scope="col">Source</th>
              <th scope="col">Word for word</th>
              <th scope="col">Rewritten</th>
              <th scope="col">New</th>
              <th scope="col">Without quotations</th>
              <th scope="col">With notices and credits</th>
            </tr>
          </thead>
          <tbody>
            {others.map((version) => {
              const cell = findReuse(story, version.file, base.file);
              return (
                <tr key={version.file}>
                  <th scope="row">{version.label}</th>
                  <td className="figure">{percent(cell?.byWord.verbatim ?? 0)}</td>
                  <td className="figure">{percent(cell?.byWord.rewritten ?? 0)}</td>
                  <td className="figure">{percent(cell?.byWord.fresh ?? 0)}</td>
                  <td className="figure">{percent(cell?.shareWithoutQuotations ?? 0)}</td>
                  <td className="figure">{percent(cell?.shareWithCredits ?? 0)}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
      <ClosestTexts story={story} />
    </details>
  );
}

function ClosestTexts({ story }: { readonly story: Story }) {
  const [first] = story.passageSources;
  if (first === undefined) return null;
  const versions = story.versions.filter(({ file }) =>
    story.passageSources.some((source) => source.file === file),
  );
  return (
    <>
      <p className="section-note">{first.rule.says}</p>
      <ul className="left-out">
        {versions.map((version) => (
          <li key={version.file}>
            <h3>{version.label}</h3>
            <p>
              {groupsOf(story, version.file).map(({ names, places }, i) => (
                <span key={names}>
                  {i > 0 && "; "}
                  {places.join(", ")}: {names}
                </span>
              ))}
            </p>
          </li>
        ))}
      </ul>
    </>
  );
}

/** The passages of a version by the texts that they read most like: "¶1, ¶4: Wire or Copy". */
function groupsOf(story: Story, file: string) {
  const groups = new Map<string, string[]>();
  for (const source of story.passageSources) {
    if (source.file !== file) continue;
    const names = source.closest
      .map((reading) => versionOf(story, reading.file)?.label ?? reading.file)
      .join(" or ");
    const place = source.paragraph === null ? `line ${source.lines[0]}` : `¶${source.paragraph}`;
    groups.set(names, [...(groups.get(names) ?? []), place]);
  }
  return [...groups].map(([names, places]) => ({ names, places }));
}
