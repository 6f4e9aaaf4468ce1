import type { LinkedPassage } from "@/lib/compare/linked-passage";
import type { OtherState, ParagraphElsewhere } from "@/lib/compare/other-state";
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

/** What became of a paragraph since, in one sentence; one that reads differently is to be shown after it. */
export function saySince({ paragraph, state, found }: ParagraphElsewhere): string {
  if (state === "exact") return `Paragraph ${paragraph} reads the same there.`;
  if (state === "moved")
    return `Paragraph ${paragraph} reads the same there; it is paragraph ${found}.`;
  if (state === "gone") return `Paragraph ${paragraph} is not in it.`;
  return `Paragraph ${paragraph} reads differently there${asNumber(paragraph, found)}.`;
}

const asNumber = (paragraph: number, found: number | null): string =>
  found === null
    ? ", as a turn of an interview"
    : found === paragraph
      ? ""
      : `, as paragraph ${found}`;

/** Where a paragraph stood before, in sentences; none where it stood there exactly so, and its number was its own. */
export function sayBefore({ paragraph, state, found, numberBefore }: ParagraphElsewhere): string {
  const was =
    state === "exact"
      ? ""
      : state === "moved"
        ? `Paragraph ${paragraph} was paragraph ${found} there.`
        : state === "gone"
          ? `Paragraph ${paragraph} was not in it.`
          : `Paragraph ${paragraph} read differently there${asNumber(paragraph, found)}.`;
  return [was, sayNumber(paragraph, numberBefore)].filter((part) => part !== "").join(" ");
}

/** Whoever followed an older link to the number meant another paragraph. */
function sayNumber(paragraph: number, before: ParagraphElsewhere["numberBefore"]): string {
  if (before === null) return "";
  const its = `Paragraph ${paragraph} of that version`;
  if (before.state === "gone") return `${its} is not here.`;
  const place = before.paragraph === null ? "a turn" : `paragraph ${before.paragraph}`;
  return before.state === "changed"
    ? `${its} is ${place} here, and reads differently.`
    : `${its} is ${place} here.`;
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
