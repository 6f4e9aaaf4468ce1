import type { NoticeAction } from "../article";
import { foldPhrase } from "../fold-phrase";
import { actionOf } from "./notice-actions";
import { namedThing, quotedParts, readPair } from "./notice-pairs";

export interface NoticeChange {
  readonly action: NoticeAction;
  readonly words: readonly string[];
  readonly insteadOf: readonly string[];
}

const CJK_CORRECT =
  /正しくは[、,]?\s{0,2}[「『]([^「『」』]{1,40})[」』]|应为[“「]([^“「”」]{1,40})[”」]/u;

/** `corrects the cost in paragraph 4 to 3.2 million`: the figure that stands now, without the one before. */
const FIGURE_NOW =
  /\bto ((?:[$€£]\s?)?\d[\d.,]*\d?(?: \p{L}{3,20})?)(?=\s?[,.;)]|\s(?:in|from)\s|$)/iu;

/** A bare small number may end a range of paragraphs: `paragraphs 4 to 6`. */
function amountNow(text: string): string | null {
  const amount = FIGURE_NOW.exec(text)?.[1] ?? null;
  return amount === null || /^\d{1,3}$/u.test(amount) ? null : amount;
}

/** `Corrects day of the week in paragraph 5 to Tuesday`: the name that stands now, where the notice ends with it. */
const CORRECTS = /^[\s([*]{0,4}(?:corrects|fixes|changes|refiles to correct)\b/iu;
const NAME = /^\p{Lu}[\p{L}\p{M}’' -]{1,60}$/u;

function nameNow(text: string): string | null {
  if (!CORRECTS.test(text)) return null;
  const end = text.trim().replace(/[).\s]{1,4}$/u, "");
  const at = end.lastIndexOf(" to ");
  const name = at < 0 ? "" : end.slice(at + 4);
  return NAME.test(name) && name.split(" ").every((word) => /^\p{Lu}/u.test(word)) ? name : null;
}

/** A notice is a paragraph; more of it than this is not looked at. */
const LONGEST_READ = 2_000;
const LONGEST_PAIR = 1_200;

/** `Correction added May 3: …`: what was added is the notice. */
const LABEL = /^[\s([*]{0,4}(?:correction|clarification|update) (?:added|appended)\b/u;

/** A notice that says both readings replaces one by the other, whatever its verb; a spelling or a speaker stays what it is. */
const PAIRED: readonly NoticeAction[] = ["spell", "attribute", "restore"];

/** What a notice says was changed: `"to say “go” instead of “do”"` → replace, words `go`, instead of `do`. */
export function readChange(text: string): NoticeChange {
  const named = actionOf(foldPhrase(text.slice(0, LONGEST_READ)).replace(LABEL, ""));
  const pair = text.length <= LONGEST_PAIR ? readPair(text) : null;
  if (pair !== null) {
    const action = PAIRED.includes(named) ? named : "replace";
    return { action, words: [pair.after], insteadOf: [pair.before] };
  }
  const correct = CJK_CORRECT.exec(text);
  if (correct !== null)
    return {
      action: named === "unknown" ? "replace" : named,
      words: [(correct[1] ?? correct[2]) as string],
      insteadOf: [],
    };
  const quoted = quotedParts(text);
  const short = quoted.length === 0 && text.length <= LONGEST_PAIR;
  const thing = short ? (namedThing(text) ?? amountNow(text) ?? nameNow(text)) : null;
  return { action: named, words: thing === null ? quoted : [thing], insteadOf: [] };
}
