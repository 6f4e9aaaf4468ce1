import { formAt, isNumber, type WordContext, wordAt } from "./word-context";

/** Before a month that is one: "in April", "im April", "since". */
const BEFORE_MONTH = new Set(
  `in on of since until till by from through to and or late early mid last next this im am seit bis ab vom zum anfang ende mitte en de le
  du fin début depuis jusqu'en desde hasta até em di a nel van eind begin sinds sedan till`.split(
    /\s+/u,
  ),
);

/** "Julio Orte", "said April Holm": a month before another word with a capital, after none of the words that go with months. */
export const isFirstName = (side: WordContext, i: number): boolean =>
  /^\p{Lu}\p{Ll}{2,}$/u.test(wordAt(side, i)) &&
  i + 1 < side.tokens.length &&
  /^\p{Lu}\p{Ll}/u.test(wordAt(side, i + 1)) &&
  !side.forms.rules.dates.has(formAt(side, i + 1)) &&
  side.forms.rules.months.has(formAt(side, i)) &&
  !(
    i > 0 &&
    (isNumber(side, i - 1) || BEFORE_MONTH.has(formAt(side, i - 1)) || wordAt(side, i - 1) === ".")
  );
