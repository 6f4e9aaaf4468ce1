import { describe, expect, it } from "vitest";
import { defaultViewOptions, parseViewOptions, withOptions } from "./view-options";

describe("view options", () => {
  it("come back out of the address they were put into", () => {
    for (const view of ["split", "unified"] as const)
      for (const house of [true, false])
        for (const typography of [true, false])
          for (const identical of ["hide", "show"] as const) {
            const settled = house !== typography;
            const options = { view, house, typography, identical, settled };
            const address = withOptions("/s/x/a..b", options);
            const { searchParams } = new URL(address, "http://reader.test");
            expect(parseViewOptions(Object.fromEntries(searchParams))).toEqual(options);
          }
  });
  it("leave the plain address to the defaults and keep the place", () => {
    expect(withOptions("/s/x/a..b#p3", defaultViewOptions)).toBe("/s/x/a..b#p3");
    expect(withOptions("/s/x/a..b#p3", { ...defaultViewOptions, house: false })).toBe(
      "/s/x/a..b?house=off#p3",
    );
  });
  it("take nonsense for nothing", () => {
    expect(parseViewOptions({ view: ["unified", "split"], house: "maybe", identical: "" })).toEqual(
      {
        ...defaultViewOptions,
        view: "unified",
      },
    );
  });
});
