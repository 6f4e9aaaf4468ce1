import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { guessLanguage } from "./language";

describe("guessLanguage", () => {
  it.each([
    ["The weir was shut at noon, and the trains with it.", "en"],
    ["El puente se cerró al mediodía y con él los trenes de la comarca.", "es"],
    ["دولت می‌گوید که این پل در هفته آینده برای همه باز خواهد شد و هزینه آن را شهر می‌دهد.", "fa"],
    ["Broen blev lukket efter uheldet, og ingen kunne komme over før om aftenen.", "da"],
    ["Broen ble stengt etter uhellet, og ingen kunne komme over før om kvelden.", "no"],
    ["7 3 1 4 — 2", "und"],
    ["Zzyx qwrt", "und"],
  ])("%s", (text, wanted) => {
    expect(guessLanguage(text)).toBe(wanted);
  });

  it("has a page of its own in the golden cases for most of what it knows", () => {
    const known = new Set(
      readdirSync(join(import.meta.dirname, "cases")).map((name) => name.slice(0, 2)),
    );
    for (const language of "ar da de en es fi fr he it ja ko nl no pl pt ru sv tr uk zh".split(" "))
      expect(known).toContain(language);
  });
});
