import { describe, expect, it } from "vitest";
import { measureUnit } from "./measure-unit";
import { isContinuation, isImprint, isMasthead, isSlug } from "./page-lines";
import { splitLines } from "./split-lines";

const unitOf = (text: string) => measureUnit(splitLines(text), 0, 0);

describe("lines that agencies and papers file a text by", () => {
  it.each([
    ["BC-HARROW-WEIR, 2nd Ld-Writethru, 410", true],
    ["CORRECTIVE: BC-HARROW-WEIR", true],
    ["a0731 ----- r n", true],
    ["وادي/٠٠٣١/حوادث/قرية الصفصاف", true],
    ["HALF-BUILT BRIDGE FALLS INTO HARBOUR", false],
    ["Talks on weir/lock/mill to resume", false],
    ["Mill and/or weir to close", false],
    ["Weir breaks at Harrow", false],
  ])("slug: %s → %s", (text, expected) => {
    expect(isSlug(unitOf(text))).toBe(expected);
  });

  it.each([
    ["(MORE)", true],
    ["- 30 -", true],
    ["###", true],
    ["（つづく）", true],
    ["(يتبع)", true],
    ["More", false],
    ["(laughs)", false],
  ])("continuation: %s → %s", (text, expected) => {
    expect(isContinuation(unitOf(text))).toBe(expected);
  });

  it.each([
    ["The Weir Letter — weekly — no. 214", true],
    ["水門通信　第412号　川のくらし", true],
    ["Weir Letter | Vol. 3", true],
    ["Harrow Council — what you need to know", false],
    ["No. 3 mill to close", false],
  ])("masthead: %s → %s", (text, expected) => {
    expect(isMasthead(unitOf(text))).toBe(expected);
  });

  it.each([
    ["The Weir Letter is folded by volunteers.", "The Weir Letter", true],
    ["La Vanne paraît le jeudi.", "LA VANNE DU MOULIN", true],
    ["水門通信は毎週発行。", "水門通信", true],
    ["The weir is dry again.", "The Weir Letter", false],
    ["Nobody answered.", "The Weir Letter", false],
  ])("imprint: %s under %s → %s", (text, name, expected) => {
    expect(isImprint(unitOf(text), [name])).toBe(expected);
  });
});
