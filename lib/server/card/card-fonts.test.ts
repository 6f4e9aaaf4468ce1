import { describe, expect, test } from "vitest";
import { loadCardFonts } from "./card-fonts";

describe("loadCardFonts", () => {
  test("knows which characters can be drawn, so that none is asked of the network", async () => {
    const { fonts, covers } = await loadCardFonts();
    expect(fonts.length).toBeGreaterThan(0);
    for (const text of ["“Déjà vu”, ñ – … €", "Ελλάδα", "Київ", "Đà Nẵng"])
      expect(covers(text)).toBe(true);
    for (const text of ["東京", "القاهرة", "🙋", "a\u2028b", "\u0000"])
      expect(covers(text)).toBe(false);
  });
});
