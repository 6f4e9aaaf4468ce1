import { stemOf } from "./slug";

/**
 * Makes labels unique within a story, so that "only in …" names one version: labels that stand twice get the name of
 * their file in brackets: "Syndicated copy (north-post)".
 */
export function uniqueLabels(
  labels: readonly { readonly file: string; readonly label: string }[],
): readonly string[] {
  const count = new Map<string, number>();
  for (const { label } of labels) count.set(label, (count.get(label) ?? 0) + 1);
  const taken = new Set<string>();
  return labels.map(({ file, label }) => {
    let unique = (count.get(label) ?? 0) > 1 ? `${label} (${stemOf(file)})` : label;
    for (let next = 2; taken.has(unique); next++) unique = `${label} (${stemOf(file)}, ${next})`;
    taken.add(unique);
    return unique;
  });
}
