import type { Notice, NoticePart, NoticeType } from "../article";
import { type NoticeChange, readChange } from "./notice-change";
import { noticeClauses } from "./notice-clauses";
import { paragraphsNamed } from "./notice-ellipsis";

/** A text that is taken back changes no words; the quotation marks in its notice stand around its title. */
const NO_CHANGE: NoticeChange = { action: "unknown", words: [], insteadOf: [] };

type Read = Pick<
  Notice,
  "paragraphs" | "countedFromEnd" | "action" | "words" | "insteadOf" | "changes"
>;

const trimmed = (clause: string): string =>
  clause.replace(/^[\s,،、，;；]{1,8}/u, "").replace(/[\s,،、，;；]{1,8}$/u, "");

/** Where a text says that something changed, after what its notice says before; `paragraphs` is how many the article has. */
function placesOf(
  text: string,
  paragraphs: number,
  before = "",
): Pick<Notice, "paragraphs" | "countedFromEnd"> {
  const numbers = paragraphsNamed(text, before);
  const resolved = numbers
    .map((number) => (number < 0 ? paragraphs + 1 + number : number))
    .filter((number) => number > 0);
  return {
    paragraphs: [...new Set(resolved)].sort((a, b) => a - b),
    countedFromEnd: numbers.some((number) => number < 0),
  };
}

/** Whether a change can be looked for: a mere `adds background` cannot. */
export const canBeChecked = ({
  paragraphs,
  words,
  insteadOf,
}: Pick<NoticePart, "paragraphs" | "words" | "insteadOf">): boolean =>
  paragraphs.length + words.length + insteadOf.length > 0;

const readingsOf = ({ words, insteadOf }: NoticePart): string =>
  [...words, ...insteadOf].toSorted().join("\n");

/** A change told twice over, `81, not 18. … It is 81 metres, not 18`, is one. */
const toldOnce = (parts: readonly NoticePart[]): readonly NoticePart[] =>
  parts.filter(
    (part, i) =>
      readingsOf(part) === "" ||
      part.insteadOf.length === 0 ||
      i === parts.findIndex((other) => readingsOf(other) === readingsOf(part)),
  );

/** A clause without a verb of its own goes on with what the clause before does: `adds quotes in paragraph 4, background in paragraph 6`. */
function withActions(parts: readonly NoticePart[]): readonly NoticePart[] {
  const read: NoticePart[] = [];
  for (const part of parts) {
    const before = read.at(-1)?.action ?? "unknown";
    const goesOn = part.action === "unknown" && (before === "add" || before === "drop");
    read.push(goesOn && !SAYS_HOW.test(part.text) ? { ...part, action: before } : part);
  }
  return read;
}
const SAYS_HOW =
  /correct|fix|chang|korrig|bericht|änder|corrig|rectif|rettific|corregg|correg|retif|wijzig|verbeter|rätt|ändr|rett|endr|исправ|صح|訂正|修正|更正/iu;

/** What a notice says was changed: all of it, and where it tells several changes each of them. Pure; cannot fail. */
export function readChanges(text: string, type: NoticeType, paragraphs: number): Read {
  const whole = placesOf(text, paragraphs);
  if (type === "withdrawal") return { ...whole, ...NO_CHANGE, changes: [] };
  const clauses = noticeClauses(text);
  const parts = toldOnce(
    withActions(
      clauses.map((clause, i) => ({
        ...placesOf(clause, paragraphs, clauses.slice(0, i).join("")),
        ...readChange(clause),
        text: trimmed(clause),
      })),
    ),
  );
  const first = parts.find(canBeChecked);
  if (parts.length < 2 || first === undefined)
    return { ...whole, ...readChange(text), changes: [] };
  const { action, words, insteadOf } = first;
  const all = [...whole.paragraphs, ...parts.flatMap((part) => part.paragraphs)];
  const named = [...new Set(all)].sort((a, b) => a - b);
  return { ...whole, paragraphs: named, action, words, insteadOf, changes: parts };
}
