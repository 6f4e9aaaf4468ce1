import { describe, expect, it } from "vitest";
import { isTheme, returnPath } from "./theme";

const origin = "http://reader.test";

describe("returnPath", () => {
  it("goes back to the page of this site", () => {
    expect(returnPath("http://reader.test/s/x/a..b?house=off", origin)).toBe("/s/x/a..b?house=off");
    expect(returnPath("/s/x", origin)).toBe("/s/x");
  });
  it("never leaves the site", () => {
    for (const from of [
      "http://elsewhere.test/s/x",
      "//elsewhere.test/s",
      "/\\elsewhere.test",
      "javascript:alert(1)",
      "http://",
      null,
    ])
      expect(returnPath(from, origin)).toBe("/");
  });
});

describe("isTheme", () => {
  it("knows the three themes and nothing else", () => {
    expect(["system", "light", "dark"].every(isTheme)).toBe(true);
    expect([undefined, "", "Dark", "constructor"].some(isTheme)).toBe(false);
  });
});
