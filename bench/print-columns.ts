/** Prints a table: the first column flush left, the others flush right. */
export function printColumns(table: readonly (readonly string[])[]): void {
  const [headings = []] = table;
  const widths = headings.map((_, column) =>
    Math.max(...table.map((row) => row[column]?.length ?? 0)),
  );
  for (const row of table)
    console.log(
      row
        .map((cell, column) =>
          column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
        )
        .join("  "),
    );
}
