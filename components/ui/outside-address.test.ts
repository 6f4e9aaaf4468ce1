import { expect, test } from "vitest";
import { outsideAddress } from "./outside-address";

test("an address of the web leads there and is shown without its ceremony", () => {
  expect(outsideAddress("https://www.north.example/a/17?x=1")).toEqual({
    href: "https://www.north.example/a/17?x=1",
    shown: "north.example/a/17?x=1",
  });
  expect(outsideAddress("http://north.example/")?.shown).toBe("north.example");
  expect(outsideAddress(`https://north.example/${"a".repeat(90)}`)?.shown).toHaveLength(81);
});

test.each([
  "javascript:alert(1)",
  "data:text/html,x",
  "//north.example",
  "https://ada:pw@north.example/",
  "",
])("%s leads nowhere", (address) => expect(outsideAddress(address)).toBeNull());
