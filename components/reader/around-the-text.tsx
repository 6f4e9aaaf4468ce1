import type { BlockKind } from "@/lib/article/article";
import type { Comparison, Version } from "@/lib/compare/comparison";
import { languageAttributes } from "../ui/direction";
import { KeptOut } from "./kept-out";

const KINDS: readonly (readonly [kind: BlockKind, name: string])[] = [
  ["headline", "Headline"],
  ["byline", "Byline"],
  ["dateline", "Dateline"],
  ["caption", "Picture"],
  ["notice", "Notice"],
  ["credit", "Credit"],
];

/** What stands around the numbered paragraphs on either side: headline, byline, notices, credits. */
export function AroundTheText({ comparison }: { readonly comparison: Comparison }) {
  const kinds = KINDS.filter(([kind]) =>
    [comparison.base, comparison.other].some((version) =>
      version.article.blocks.some((block) => block.kind === kind),
    ),
  );
  if (kinds.length === 0) return null;
  return (
    <section className="around" aria-labelledby="around-title">
      <h2 id="around-title">Around the text</h2>
      <p className="section-note">
        Headline, byline, notices and credits carry no paragraph number.
        {comparison.headline?.changes.some((change) => change.class !== "typography") &&
          " The headlines read differently."}
      </p>
      <table className="around-table">
        <thead>
          <tr>
            <td />
            <th scope="col">{comparison.base.label}</th>
            <th scope="col">{comparison.other.label}</th>
          </tr>
        </thead>
        <tbody>
          {kinds.map(([kind, name]) => (
            <tr key={kind}>
              <th scope="row">{name}</th>
              <Cell version={comparison.base} kind={kind} />
              <Cell version={comparison.other} kind={kind} />
            </tr>
          ))}
        </tbody>
      </table>
      <KeptOut comparison={comparison} />
    </section>
  );
}

function Cell({ version, kind }: { readonly version: Version; readonly kind: BlockKind }) {
  const blocks = version.article.blocks.filter((block) => block.kind === kind);
  if (blocks.length === 0)
    return (
      <td data-label={version.label}>
        <span className="none">none found</span>
      </td>
    );
  return (
    <td data-label={version.label} translate="no" {...languageAttributes(version.article.language)}>
      {blocks.map((block) => (
        <p key={block.id}>{block.text}</p>
      ))}
    </td>
  );
}
