interface ExportMenuProps {
  /** The address of the comparison as data, without its ending. */
  readonly address: string;
  /** What is taken away: "this comparison". */
  readonly what?: string;
}

/** In the order of how many want them. */
const FORMATS = [
  ["csv", "Table of the differences (CSV)"],
  ["md", "Text with its changes marked (CriticMarkup)"],
  ["json", "Everything as data (JSON)"],
] as const;

/** The comparison to take away, in each format; opens without scripts. */
export function ExportMenu({ address, what = "" }: ExportMenuProps) {
  return (
    <details className="export-menu">
      <summary className="button">Export{what === "" ? "" : ` ${what}`}</summary>
      <ul>
        {FORMATS.map(([ending, says]) => (
          <li key={ending}>
            <a href={`${address}.${ending}`} data-print={`${address}.${ending}`}>
              {says}
            </a>
          </li>
        ))}
      </ul>
    </details>
  );
}
