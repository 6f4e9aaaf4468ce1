import { expect, test } from "vitest";
import { splitSentences } from "./sentences";

test.each([
  ["The port opened. Ships came.", ["The port opened.", "Ships came."]],
  ["“It rains.” He left.", ["“It rains.”", "He left."]],
  ["“Does it rain?” he asked. No.", ["“Does it rain?” he asked.", "No."]],
  ["It rose 3.4% on Nov. 18 in the U.S. market.", ["It rose 3.4% on Nov. 18 in the U.S. market."]],
  ["Dr. Marlow and J. Quill left. 40 stayed.", ["Dr. Marlow and J. Quill left.", "40 stayed."]],
  ["Am 3. Oktober kam er. Er blieb.", ["Am 3. Oktober kam er.", "Er blieb."]],
  ["She was 24. The end.", ["She was 24.", "The end."]],
  ["港は開いた。船が来た！", ["港は開いた。", "船が来た！"]],
  ["「港は開いた。」と彼は言った。", ["「港は開いた。」と彼は言った。"]],
  ["هل فتح الميناء؟ نعم.", ["هل فتح الميناء؟", "نعم."]],
  ["¿Abrió el puerto? Sí.", ["¿Abrió el puerto?", "Sí."]],
  ["« Le port ouvre. » Il sort.", ["« Le port ouvre. »", "Il sort."]],
  ["no stop", ["no stop"]],
  ["", []],
])("%s", (text, expected) => {
  expect(splitSentences(text).map(({ start, end }) => text.slice(start, end))).toEqual(expected);
});
