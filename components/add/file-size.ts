/** `340 bytes`, `12 kB`, `4.8 MB`: decimal units, as file managers show them. */
export function fileSize(bytes: number): string {
  if (bytes < 1_000) return `${bytes} ${bytes === 1 ? "byte" : "bytes"}`;
  if (bytes < 999_500) return `${Math.round(bytes / 1_000)} kB`;
  const digits = bytes < 10_000_000 ? 1 : 0;
  return `${(bytes / 1_000_000).toLocaleString("en", { maximumFractionDigits: digits })} MB`;
}
