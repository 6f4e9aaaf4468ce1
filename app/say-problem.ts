/** What could not be read, for a reader in a browser: the file by its name, not by where it lies. */
export function sayProblem({
  file,
  line,
  message,
}: {
  readonly file: string;
  readonly line: number | null;
  readonly message: string;
}): string {
  const name = file.split(/[\\/]/).at(-1) ?? file;
  return `${name}${line === null ? "" : `, line ${line}`}: ${message}`;
}
