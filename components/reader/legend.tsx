import type { Comparison } from "@/lib/compare/comparison";

/** How the marks are to be read, in words and as they look. */
export function Legend({ comparison }: { readonly comparison: Comparison }) {
  return (
    <ul className="legend" aria-label="Legend">
      <li>
        <span className="mark mark-a">only in A</span> {comparison.base.label}
      </li>
      <li>
        <span className="mark mark-b">only in B</span> {comparison.other.label}
      </li>
      <li>
        <span className="badge badge-attention">❝≠</span> inside a quotation
      </li>
      <li>
        <span className="badge badge-neutral">⇄</span> moved
      </li>
      {comparison.rows.some((row) => row.relation === "rewritten") && (
        <li>
          <span className="shared">in both</span> of a rewritten paragraph
        </li>
      )}
      <li>
        <span className="mark-minor">house style</span> spelling, style, typography
      </li>
    </ul>
  );
}
