import type { Comparison, Version } from "@/lib/compare/comparison";
import { languageAttributes } from "../ui/direction";
import { plural } from "../ui/plural";

/** The lines of either page that were taken for no part of the article (menus, links, adverts), closed until asked for. */
export function KeptOut({ comparison }: { readonly comparison: Comparison }) {
  const sides = [comparison.base, comparison.other].map((version) => ({
    version,
    lines: keptOut(version),
  }));
  const total = sides.reduce((sum, { lines }) => sum + lines.length, 0);
  if (total === 0) return null;
  return (
    <details className="kept-out">
      <summary>
        What was kept out: {plural(total, "line")} that {total === 1 ? "belongs" : "belong"} to the
        page, not to the article
      </summary>
      <div className="two-texts">
        {sides.map(({ version, lines }, side) => (
          <section key={`${side} ${version.file}`}>
            <h3>{version.label}</h3>
            {lines.length === 0 ? (
              <p className="none">nothing</p>
            ) : (
              <ul translate="no" {...languageAttributes(version.article.language)}>
                {lines.map(({ line, text }) => (
                  <li key={line}>
                    <span className="kept-out-line">line {line}</span> <span>{text}</span>
                  </li>
                ))}
              </ul>
            )}
          </section>
        ))}
      </div>
    </details>
  );
}

/** The lines of a version's chrome blocks that hold anything, with their numbers in the file. */
const keptOut = (version: Version): readonly { readonly line: number; readonly text: string }[] =>
  version.article.blocks
    .filter((block) => block.kind === "chrome")
    .flatMap((block) =>
      block.text
        .split(/\r\n|\r|\n/u)
        .map((text, index) => ({ line: block.lines[0] + index, text: text.trim() })),
    )
    .filter(({ text }) => text !== "");
