import type { CorrectionFinding } from "./story";

type Placed = Pick<CorrectionFinding, "rule" | "paragraph" | "file" | "versions">;

/**
 * The number of the paragraph that a notice corrects: the one it names, or where it names a wrong one, the one that its words
 * stand in: "(Corrects hours to 36, from 30, in paragraph 5)" above a change in paragraph 2 → 2. Null where none is known.
 */
export const correctedParagraph = ({ rule, paragraph, file, versions }: Placed): number | null =>
  rule === "other-paragraph" ? (versions[file]?.evidence?.paragraph ?? paragraph) : paragraph;

/** Whether the words of a notice stand where it says, in a clause: `holds here`, `stands in paragraph 2`. */
export function describeHolds(correction: Placed & Pick<CorrectionFinding, "holds">): string {
  if (correction.rule === "other-paragraph") {
    const stands = correctedParagraph(correction);
    return stands === correction.paragraph || stands === null
      ? "stands in another paragraph"
      : `stands in paragraph ${stands}`;
  }
  if (correction.holds === null) return "cannot tell";
  return correction.holds ? "holds here" : "does not hold here";
}
