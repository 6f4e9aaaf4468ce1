import fc from "fast-check";
import { expect, test } from "vitest";
import { findJsonSlip } from "./find-json-slip";

test.each([
  ['{"a": [1, 2.5e3, true, null, "x\\n"], "b": {}}', null],
  ['"text"', null],
  ["[]", null],
  ["", 1],
  ["{\n  oops\n}", 2],
  ['{"a": 1,\n}', 2],
  ['{"a": 1\n"b": 2}', 2],
  ["[1,\n2\n}", 3],
  ['{"a": 1,\n', 1],
  ["[1] 2", 1],
  ['{"a": 01}', 1],
  ['{"a": "one\ntwo"}', 1],
])("%j", (text, line) => {
  expect(findJsonSlip(text)).toBe(line);
});

test("agrees with JSON.parse on what is JSON", () => {
  const piece = fc.constantFrom(
    "{",
    "}",
    "[",
    "]",
    ",",
    ":",
    '"a"',
    "1",
    "-",
    "null",
    " ",
    "\n",
    "tru",
  );
  fc.assert(
    fc.property(
      fc.array(piece, { maxLength: 9 }).map((parts) => parts.join("")),
      (text) => {
        let valid = true;
        try {
          JSON.parse(text);
        } catch {
          valid = false;
        }
        expect(findJsonSlip(text) === null).toBe(valid);
      },
    ),
    { numRuns: 3000, seed: 3 },
  );
  fc.assert(
    fc.property(fc.json(), (text) => findJsonSlip(text) === null),
    { numRuns: 500, seed: 4 },
  );
});
