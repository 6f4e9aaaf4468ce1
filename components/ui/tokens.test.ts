import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const css = readFileSync(new URL("../../app/styles/tokens.css", import.meta.url), "utf8");

type Theme = "light" | "dark";

/** The value of a colour token in a theme, as it stands in the style sheet. */
function token(name: string, theme: Theme): string {
  const found = new RegExp(`--color-${name}: light-dark\\((#[0-9a-f]{6}), (#[0-9a-f]{6})\\);`).exec(
    css,
  );
  const value = theme === "light" ? found?.[1] : found?.[2];
  if (value === undefined) throw new Error(`no token ${name}`);
  return value;
}

/** Relative luminance of WCAG 2.2. */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(one: string, two: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(two)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

const grounds = ["page", "surface"];
const text: readonly (readonly [ink: string, ground: string, least: number])[] = [
  ...grounds.flatMap((ground) =>
    [
      ["ink", 8],
      ["muted", 4.5],
      ["link", 4.5],
      ["attention", 4.5],
      ["reviewed", 4.5],
      ["minor", 4.5],
      ["a-mark", 4.5],
      ["b-mark", 4.5],
    ].map(([ink, least]) => [`${ink}`, ground, Number(least)] as const),
  ),
  ...["a-tint", "b-tint", "neutral-tint"].map((tint) => ["ink", tint, 8] as const),
  ["muted", "neutral-tint", 4.5],
  ["link", "neutral-tint", 4.5],
  ["attention", "neutral-tint", 4.5],
  ...["heat-0", "heat-1", "heat-2"].map((heat) => ["ink", heat, 4.5] as const),
  ["ink", "heat-3", 4.5],
  ["heat-inverse", "heat-4", 4.5],
  ["heat-inverse", "heat-5", 4.5],
];
const marks: readonly (readonly [mark: string, ground: string])[] = [
  ["a-mark", "a-tint"],
  ["b-mark", "b-tint"],
  ["link", "a-tint"],
  ["link", "b-tint"],
  ["link", "neutral-tint"],
  ["minor", "neutral-tint"],
];

describe.each(["light", "dark"] as const)("the %s colours", (theme) => {
  it.each(text)("%s on %s is at least %d : 1", (ink, ground, least) => {
    expect(contrast(token(ink, theme), token(ground, theme))).toBeGreaterThanOrEqual(least);
  });

  it.each(marks)("the line %s on %s is at least 3 : 1", (mark, ground) => {
    expect(contrast(token(mark, theme), token(ground, theme))).toBeGreaterThanOrEqual(3);
  });
});

describe("contrast", () => {
  it("is 21 between black and white and 1 between equals", () => {
    expect(contrast("#000000", "#ffffff")).toBeCloseTo(21);
    expect(contrast("#777777", "#777777")).toBe(1);
  });
});
