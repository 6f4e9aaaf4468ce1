import { describe, expect, it } from "vitest";
import type { Notice, NoticePart } from "../article";
import { parseText } from "../parse-text";
import { ONE_CHANGE, SEVERAL_CHANGES } from "./several-changes";

const BODY = Array.from(
  { length: 12 },
  (_, i) =>
    `The weir at Harrow broke on day ${i + 1}, the river board said, and it was not mended before the spring.`,
);

/** The notices of a story with a line at its end. */
const noticesOf = (line: string): readonly Notice[] =>
  parseText(["Weir breaks at Harrow", "By Ada Holm", ...BODY, line].join("\n")).notices;

/** `2 replace: go < do` */
function say({ paragraphs, action, words, insteadOf }: NoticePart): string {
  const now = words.length > 0 ? `: ${words.join(", ")}` : "";
  const before = insteadOf.length > 0 ? ` < ${insteadOf.join(", ")}` : "";
  return `${paragraphs.join(",")} ${action}${now}${before}`;
}

describe("notices of several changes", () => {
  it.each(SEVERAL_CHANGES)("%s", (line, changes) => {
    const [notice, ...more] = noticesOf(line);
    expect(notice?.changes.map(say)).toEqual(changes);
    expect(more).toEqual([]);
  });

  it("reads a label with a dash and how a paragraph reads as a notice, in front of the title too", () => {
    const line = "RECTIFICATIF - Bien lire au 1er paragraphe 81 fissures (et non 18)";
    const text = [line, "", "Weir breaks at Harrow", "", ...BODY.flatMap((one) => [one, ""])].join(
      "\n",
    );
    const { notices, title } = parseText(text);
    expect(title).toBe("Weir breaks at Harrow");
    expect(notices.map(({ words, insteadOf }) => [words, insteadOf])).toEqual([
      [["81 fissures"], ["18"]],
    ]);
  });

  it.each(ONE_CHANGE)("tells one change: %s", (line) => {
    expect(noticesOf(line)).toHaveLength(1);
    expect(noticesOf(line).flatMap(({ changes }) => changes.map(say))).toEqual([]);
  });
});
