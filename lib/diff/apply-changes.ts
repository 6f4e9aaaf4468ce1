import type { TextChange } from "./change";

/** The oracle: the base text with every change applied, which must be the other text byte for byte. */
export function applyChanges(baseText: string, changes: readonly TextChange[]): string {
  const parts: string[] = [];
  let done = 0;
  for (const { base, other } of changes) {
    if (base.range.start < done || baseText.slice(base.range.start, base.range.end) !== base.text)
      throw new Error(`a change does not fit the base text at ${base.range.start}`);
    parts.push(baseText.slice(done, base.range.start), other.text);
    done = base.range.end;
  }
  parts.push(baseText.slice(done));
  return parts.join("");
}
