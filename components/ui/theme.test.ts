import { describe, expect, it } from "vitest";
import { isTheme } from "./theme";

describe("isTheme", () => {
  it("knows the three themes and nothing else", () => {
    expect(["system", "light", "dark"].every(isTheme)).toBe(true);
    expect([undefined, "", "Dark", "constructor"].some(isTheme)).toBe(false);
  });
});
