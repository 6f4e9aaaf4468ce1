import { expect, test } from "vitest";
import { slugify, stemOf, uniqueSlugs } from "./slug";

test("slugify keeps what an address can carry", () => {
  expect(slugify("Grünau – die Fähre")).toBe("grunau-die-fahre");
  expect(slugify("1-wire.refiled")).toBe("1-wire-refiled");
  expect(slugify("000_ab12")).toBe("000_ab12");
  expect(slugify("水車")).toBe("");
  expect(slugify("..")).toBe("");
  expect(slugify("word ".repeat(40)).length).toBeLessThanOrEqual(60);
});

test("slugs are unique in their list", () => {
  expect(uniqueSlugs(["a", "a", "", "a"], "version")).toEqual(["a", "a-2", "version", "a-3"]);
  expect(uniqueSlugs(["a-2", "a", "a"], "v")).toEqual(["a-2", "a", "a-3"]);
});

test("stemOf drops folder and extension", () => {
  expect(stemOf("texts/1-wire.txt")).toBe("1-wire");
  expect(stemOf(".hidden")).toBe(".hidden");
});
