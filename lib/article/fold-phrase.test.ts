import fc from "fast-check";
import { expect, test } from "vitest";
import { foldDigits, foldPhrase } from "./fold-phrase";

/** Every step on every text. */
const foldSlowly = (text: string): string => {
  const plain: Readonly<Record<string, string>> = {
    ı: "i",
    ł: "l",
    ø: "o",
    đ: "d",
    ß: "ss",
    æ: "ae",
    œ: "oe",
  };
  return foldDigits(text)
    .normalize("NFKD")
    .replace(/[\p{M}\u0640\p{Cf}]/gu, "")
    .normalize("NFC")
    .toLowerCase()
    .replace(/[ıłøđßæœ]/gu, (letter) => plain[letter] ?? letter)
    .replace(/[’‘`´ʼ]/gu, "'")
    .replace(/\s+/gu, " ")
    .trim();
};

test("text without accents is folded as all text is", () => {
  const all = Array.from({ length: 0x3000 }, (_, code) => String.fromCharCode(code));
  for (const one of all) expect(foldPhrase(`A${one}b ${one}`)).toBe(foldSlowly(`A${one}b ${one}`));
  const characters = fc.constantFrom(..."aZ 9.,'\t\n‘’“”–—`´ʼ…éßŁ\u00ad\u0301ا٣漢ー（");
  fc.assert(
    fc.property(fc.array(characters, { maxLength: 30 }), (parts) => {
      expect(foldPhrase(parts.join(""))).toBe(foldSlowly(parts.join("")));
    }),
  );
});

test.each([
  ["Suscríbete  YA", "suscribete ya"],
  ["أعجبني", "اعجبني"],
  ["  Don’t MISS\tit ", "don't miss it"],
])("%s", (text, folded) => {
  expect(foldPhrase(text)).toBe(folded);
});
