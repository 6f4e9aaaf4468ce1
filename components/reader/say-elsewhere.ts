import type { LinkedPassage } from "@/lib/compare/linked-passage";
import type { OtherState, ParagraphElsewhere, PassageNumber } from "@/lib/compare/other-state";
import { sayDay } from "../ui/say-day";

/**
 * That there is another state of a source. A day of publication is named only where the document has one; when a text came in here says
 * nothing of that: "A newer version, added here on 18 November 2026: Wire, version 2."
 */
export function sayState({ when, seenAt, madeAt, comparison }: OtherState): string {
  const made = madeAt === null ? "" : sayDay(madeAt);
  const added = `added here on ${sayDay(seenAt)}`;
  if (when === "since")
    return `There is a newer version, ${made === "" ? added : `made on ${made}`}: ${comparison.other.label}.`;
  return made === ""
    ? `Another version came before this one, which was ${added}: ${comparison.base.label}.`
    : `Until ${made} there was another version: ${comparison.base.label}.`;
}

/** What became of a passage since, in one sentence; one that reads differently is to be shown after it. */
export function saySince({ asked, state, found }: ParagraphElsewhere): string {
  const it = capital(nameOf(asked));
  if (state === "gone" || found === null) return `${it} is not in it.`;
  if (state === "exact") return `${it} reads the same there.`;
  if (state === "moved") return `${it} reads the same there; it is ${nameOf(found)}.`;
  return `${it} reads differently there${asNumber(asked, found)}.`;
}

/** `paragraph 3`, `turn 2`. */
const nameOf = (number: PassageNumber): string =>
  typeof number === "number" ? `paragraph ${number}` : `turn ${number.turn}`;

const capital = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;

const asNumber = (asked: PassageNumber, found: PassageNumber | null): string =>
  found === null || nameOf(found) === nameOf(asked) ? "" : `, as ${nameOf(found)}`;

/** Where a passage stood before, in sentences; none where it stood there exactly so, and its number was its own. */
export function sayBefore({ asked, state, found, numberBefore }: ParagraphElsewhere): string {
  const it = capital(nameOf(asked));
  const was =
    state === "exact"
      ? ""
      : state === "gone" || found === null
        ? `${it} was not in it.`
        : state === "moved"
          ? `${it} was ${nameOf(found)} there.`
          : `${it} read differently there${asNumber(asked, found)}.`;
  return [was, sayNumber(it, numberBefore)].filter((part) => part !== "").join(" ");
}

/** Whoever followed an older link to the number meant another passage. */
function sayNumber(it: string, before: ParagraphElsewhere["numberBefore"]): string {
  if (before === null) return "";
  const its = `${it} of that version`;
  const { state, paragraph, turn } = before;
  const now = paragraph ?? (turn === undefined ? null : { turn });
  if (state === "gone" || now === null) return `${its} is not here.`;
  return `${its} is ${nameOf(now)} here${state === "changed" ? ", and reads differently" : ""}.`;
}

/** How both readings are told apart where they are printed in one line. */
export const sayMarks = ({ comparison }: OtherState): string =>
  `Struck: only in ${comparison.base.label}. Underlined: only in ${comparison.other.label}.`;

/** What a fixed link found, where another engine counted the paragraphs when it was made. */
export function sayLinked({ state, of, number, paragraph, turn }: LinkedPassage): string {
  const now = paragraph !== null ? `paragraph ${paragraph}` : `turn ${turn}`;
  const moved = now !== `${of} ${number}` && (paragraph !== null || turn !== undefined);
  if (state === "exact")
    return `The text is read in another way since this link was made; its ${of} is the same.`;
  if (state === "moved")
    return of === "paragraph" && paragraph !== null
      ? `This link was made when the paragraph was counted as ${number}. As the text is read now, it is ${now}.`
      : `This link was made when it was counted as ${of} ${number}. As the text is read now, it is ${now}.`;
  if (state === "gone")
    return `As the text is read now, no ${of} stands for the one that this link was made for.`;
  return `As the text is read now, the ${of} of this link ends or begins elsewhere${moved ? `, and is ${now}` : ""}.`;
}
