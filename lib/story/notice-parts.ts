import type { Notice } from "../article/article";
import { canBeChecked } from "../article/notices/notice-changes";
import type { ToldChange } from "./story";

/** A notice, or one of the changes that it tells as a notice of its own. */
export interface CheckedPart {
  readonly notice: Notice;
  readonly change: ToldChange | null;
}

/** What can be held against the texts: each change of a notice that tells several, else the notice. */
export function partsOf(notice: Notice): readonly CheckedPart[] {
  const changes = notice.changes.filter(canBeChecked);
  if (changes.length === 0) return [{ notice, change: null }];
  return changes.map((change, i) => ({
    notice: { ...notice, ...change, changes: [] },
    change: { number: i + 1, of: changes.length, text: change.text },
  }));
}

/** Whether a notice tells a change without its words or its paragraph as well: what else differs may be that. */
export const tellsMore = ({ changes }: Notice): boolean =>
  changes.some((change) => !canBeChecked(change));
