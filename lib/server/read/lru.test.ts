import { expect, test } from "vitest";
import { createLru } from "./lru";

test("holds no more than its bound; what was asked for longest ago goes first", () => {
  const memory = createLru<string>(10);
  memory.set("a", "A", 4);
  memory.set("b", "B", 4);
  expect(memory.get("a")).toBe("A");
  memory.set("c", "C", 4);
  expect(["a", "b", "c"].map(memory.get)).toEqual(["A", undefined, "C"]);
  memory.set("a", "A again", 1);
  memory.set("d", "D", 5);
  expect(["a", "c", "d"].map(memory.get)).toEqual(["A again", "C", "D"]);
  memory.set("huge", "H", 11);
  expect(["huge", "a", "c", "d"].map(memory.get)).toEqual([undefined, "A again", "C", "D"]);
});
