/**
 * Names, figures and words of four letters or more, in small letters and without their ends: "summits" and "summit" are one.
 * Of a script without spaces, pairs of characters.
 */
export const contentWords = (text: string): ReadonlySet<string> =>
  new Set(
    (text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [])
      .flatMap((word) =>
        /^[\p{Script=Han}\p{Script=Katakana}]/u.test(word)
          ? (word.match(/[\p{Script=Han}\p{Script=Katakana}]{2}/gu) ?? [])
          : [word],
      )
      .filter((word) => /^\p{Lu}|\p{N}|^.{4}|\p{Script=Han}/u.test(word))
      .map((word) => word.toLowerCase().slice(0, 6)),
  );
