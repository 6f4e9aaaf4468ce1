import type { ReactNode } from "react";
import type { Comparison } from "@/lib/compare/comparison";
import { isHouseStyle } from "@/lib/compare/importance";
import type { ViewOptions } from "./view-options";

/** How the marks that occur on the page are to be read, in words and as they look. */
export function Legend(props: { readonly comparison: Comparison; readonly options: ViewOptions }) {
  const { comparison, options } = props;
  const { rows } = comparison;
  const changes = rows.flatMap((row) => row.changes);
  const weighty = changes.filter((change) => !isHouseStyle(change));
  const stands = (relation: string) => rows.some((row) => row.relation === relation);
  const onlyInA = stands("dropped") || weighty.some(({ base }) => base.text.trim() !== "");
  const onlyInB = stands("added") || weighty.some(({ other }) => other.text.trim() !== "");
  const minor = (change: (typeof changes)[number]) =>
    change.class === "typography" ? options.typography : options.house && isHouseStyle(change);
  const items: readonly (readonly [occurs: boolean, key: string, content: ReactNode])[] = [
    [
      onlyInA,
      "a",
      <>
        <span className="mark mark-a">only in A</span> {comparison.base.label}
      </>,
    ],
    [
      onlyInB,
      "b",
      <>
        <span className="mark mark-b">only in B</span> {comparison.other.label}
      </>,
    ],
    [
      weighty.some(({ inQuotation }) => inQuotation),
      "quotation",
      <>
        <span className="badge badge-attention">❝≠</span> inside a quotation
      </>,
    ],
    [
      rows.some(({ moved }) => moved),
      "moved",
      <>
        <span className="badge badge-neutral">⇄</span> moved
      </>,
    ],
    [
      stands("rewritten"),
      "shared",
      <>
        <span className="shared">in both</span> of a rewritten paragraph
      </>,
    ],
    [
      changes.some(minor),
      "minor",
      <>
        <span className="mark-minor">dotted</span>{" "}
        {options.typography ? "spelling, house style, typography" : "spelling, house style"}
      </>,
    ],
  ];
  const shown = items.filter(([occurs]) => occurs);
  if (shown.length === 0) return null;
  return (
    <div className="legend">
      <ul aria-label="Legend">
        {shown.map(([, key, content]) => (
          <li key={key}>{content}</li>
        ))}
      </ul>
      {onlyInA && (
        <p className="legend-struck">
          <span className="mark mark-a struck">A line through</span> means: only in A. It does not
          mean that somebody took the words out.
        </p>
      )}
    </div>
  );
}
