import { describe, expect, test } from "vitest";
import {
  addressOf,
  isHash,
  type Place,
  parseAddress,
  parsePair,
  parseParagraph,
} from "./permalink";

const A = "a".repeat(64);
const B = "b".repeat(64);

describe("addresses", () => {
  const places: readonly Place[] = [
    { kind: "story", story: "ferry" },
    { kind: "paragraph", story: "ferry", paragraph: 3 },
    { kind: "comments", story: "ferry", version: "2-copy" },
    { kind: "pair", story: "ferry", base: "1-wire", other: "2-copy", paragraph: null },
    { kind: "pair", story: "ferry", base: "1-wire", other: "2-copy", paragraph: 11 },
    { kind: "pinned", base: A, other: B, paragraph: null },
    { kind: "pinned", base: A, other: B, paragraph: 16 },
    { kind: "pinned", base: A, other: B, paragraph: "o7" },
    { kind: "pinned", base: A, other: B, paragraph: "t3" },
    { kind: "pair", story: "ferry", base: "1-wire", other: "2-copy", paragraph: "u17" },
  ];
  test.each(places)("reads back what it writes: $kind", (place) => {
    expect(parseAddress(addressOf(place))).toEqual(place);
  });

  test("are the ones people were promised", () => {
    expect(places.map(addressOf)).toEqual([
      "/s/ferry",
      "/s/ferry/p/3",
      "/s/ferry/comments/2-copy",
      "/s/ferry/1-wire..2-copy",
      "/s/ferry/1-wire..2-copy/p/11",
      `/c/${A}..${B}`,
      `/c/${A}..${B}/p/16`,
      `/c/${A}..${B}/p/o7`,
      `/c/${A}..${B}/p/t3`,
      "/s/ferry/1-wire..2-copy/p/u17",
    ]);
  });

  test.each([
    "",
    "/",
    "/s/",
    "/s/ferry/p",
    "/s/ferry/p/0",
    "/s/ferry/p/01",
    "/s/ferry/p/1e3",
    "/s/ferry/p/-1",
    "/s/ferry/p/1/2",
    "/s/ferry/a..b/q/1",
    "/s/ferry/a..b/p",
    "/s/ferry/a..b..c",
    "/s/ferry/..b",
    "/s/%E0%A4%A",
    "/c/short..hash",
    `/c/${A}`,
    `/c/${A}..${B}/p/x`,
    `/c/${A}..${B}/p/o`,
    `/c/${A}..${B}/p/o0`,
    `/c/${A}..${B}/p/p7`,
    `/c/${A}..${B}/p/uo7`,
    "/s/ferry/p/o7",
    `/c/${A.toUpperCase()}..${B}`,
    "/x/ferry",
  ])("names no place: %s", (path) => {
    expect(parseAddress(path)).toBeNull();
  });

  test("a hash may be shortened to twelve digits, no further", () => {
    expect(isHash(A.slice(0, 12))).toBe(true);
    expect(isHash(A.slice(0, 11))).toBe(false);
    expect(isHash(`${A}a`)).toBe(false);
  });

  test("pairs and numbers", () => {
    expect(parsePair("a..b")).toEqual({ base: "a", other: "b" });
    expect(parsePair("a.b")).toBeNull();
    expect(parseParagraph("12")).toBe(12);
    expect(parseParagraph("1234567")).toBeNull();
  });
});
