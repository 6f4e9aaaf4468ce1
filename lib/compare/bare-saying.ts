import type { TextChange } from "../diff/change";
import { isSpeechVerb } from "./speech-verbs";

const PRONOUNS: ReadonlySet<string> = new Set(
  "he she they it i we er sie es ich wir il elle ils elles on él ella ellos ellas ele ela eles elas lui lei loro".split(
    " ",
  ),
);

/** "he said" on one side and nothing on the other, or "she added": it says that somebody goes on speaking, not who. */
export const isBareSaying = ({ class: kind, base, other }: TextChange): boolean =>
  kind === "sourcing" && [base.text, other.text].every(isBare);

function isBare(text: string): boolean {
  const words = text.toLowerCase().match(/[\p{L}\p{M}’'-]+/gu) ?? [];
  return words.length <= 3 && words.every((word) => PRONOUNS.has(word) || isSpeechVerb(word));
}
