import { describe, expect, it } from "vitest";
import { quotedTokens } from "./quoted-tokens";
import { passagesOfLines } from "./test-passages";

function unquoted(line: string): string {
  const [passage] = passagesOfLines([line]);
  if (passage === undefined) return "";
  const { starts, ends } = passage.tokens;
  const inside = quotedTokens(passage);
  return [...starts]
    .flatMap((start, i) => (inside[i] === 0 ? [line.slice(start, ends[i])] : []))
    .join(" ");
}

describe("quotedTokens", () => {
  it("marks what stands between quotation marks of any style", () => {
    expect(unquoted("“We were late,” she said, “and cold.”")).toBe("she said ,");
    expect(unquoted("„Wir kamen zu spät“, sagte sie.")).toBe(", sagte sie .");
    expect(unquoted("Elle dit « trop tard » et part.")).toBe("Elle dit et part .");
  });
});
