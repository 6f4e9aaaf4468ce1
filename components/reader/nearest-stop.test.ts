import { describe, expect, it } from "vitest";
import { nearestStop } from "./nearest-stop";

const at = (row: number, change: number) => ({ row, change, said: "" });

describe("nearestStop", () => {
  const stops = [at(0, 0), at(4, 0), at(4, 2), at(9, -1)];
  it("finds the same stop again", () => {
    expect(stops.map((stop) => nearestStop(stops, stop))).toEqual([1, 2, 3, 4]);
  });
  it("takes the nearest where that one is hidden", () => {
    expect(nearestStop(stops, at(5, 0))).toBe(2);
    expect(nearestStop(stops, at(4, 3))).toBe(3);
    expect(nearestStop(stops, at(20, 0))).toBe(4);
  });
  it("is nowhere where nothing is left", () => {
    expect(nearestStop([], at(3, 0))).toBe(0);
  });
});
