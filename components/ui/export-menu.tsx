/** One form in which a page is taken away. */
export interface ExportLink {
  readonly href: string;
  /** What it is, and its format in brackets: "Table of the findings (CSV)". */
  readonly says: string;
}

interface ExportMenuProps {
  /** In the order of how many want them. */
  readonly links: readonly ExportLink[];
  /** What is taken away, where the page does not make it plain: "the whole comparison". */
  readonly what?: string;
}

/** Everything that a page can be taken away as; opens without scripts. */
export function ExportMenu({ links, what = "" }: ExportMenuProps) {
  return (
    <details className="export-menu">
      <summary className="button">Export{what === "" ? "" : ` ${what}`}</summary>
      <ul>
        {links.map(({ href, says }) => (
          <li key={href}>
            <a href={href}>{says}</a>
          </li>
        ))}
      </ul>
    </details>
  );
}
