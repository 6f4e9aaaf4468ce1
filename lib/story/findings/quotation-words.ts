import { quoted, shortenText } from "../../compare/describe-change";
import type { QuotationEntry } from "../quotation-finding";
import { runInPlace } from "./in-place";

/** Words of a quotation that another version of it, `opposite`, lacks: `“in”, in “the alliance and in dealing with” and 2 more`. */
export function sayRuns(text: string, runs: readonly string[], opposite: string): string {
  const [first, ...rest] = runs;
  if (first === undefined) return quoted(shortenText(text));
  const more = rest.length === 0 ? "" : ` and ${rest.length} more`;
  return `${runInPlace(text, first, opposite)}${more}`;
}

/** Words of a quotation from a little before the first that differ, `“I have the impression that we can”`. */
export function sayDifference(text: string, [run]: readonly string[]): string {
  const at = run === undefined ? -1 : text.indexOf(run);
  if (at < 0) return quoted(shortenText(text));
  const sentence =
    text
      .slice(0, at)
      .split(/(?<=[.!?]\s)/u)
      .at(-1) ?? "";
  const words = /[.!?]\s$/u.test(sentence) ? [] : sentence.split(/(?<=\s)/u);
  const before = words.slice(-BEFORE).join("");
  return quoted(shortenText(`${before}${text.slice(at)}`));
}

const BEFORE = 2;

/** Who is said to speak: `Ada Lund`, or that nobody is named. */
export const sayWho = ({ speaker }: Pick<QuotationEntry, "speaker">): string =>
  speaker ?? "somebody without a name";
