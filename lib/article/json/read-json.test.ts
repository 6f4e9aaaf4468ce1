import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readJson } from "./read-json";

const outcome = (text: string): string => {
  const read = readJson(text);
  return read.ok ? JSON.stringify(read.value) : `${read.error.code}@${read.error.line}`;
};

describe("reading JSON", () => {
  it("reads what JSON.parse reads", () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        fc.pre(!text.includes("__proto__") && !/\\u(?:0000|d[89a-f])/i.test(text));
        expect(readJson(text)).toEqual({ ok: true, value: JSON.parse(text) });
      }),
    );
  });

  it("refuses what JSON.parse refuses", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'{}[],:"\\ nulltrue0-.eE+1\n') }),
        (text) => {
          let parsed = true;
          try {
            JSON.parse(text);
          } catch {
            parsed = false;
          }
          const read = readJson(text);
          const twice = !read.ok && read.error.message.includes("twice");
          expect(read.ok || twice).toBe(parsed);
        },
      ),
      { numRuns: 2_000 },
    );
  });

  it.each([
    ["a key given twice", '{"a":1,\n"b":{"c":1,"c":2}}', "bad-json@2"],
    ["the same key behind an escape", '{"a":1,"\\u0061":2}', "bad-json@1"],
    ["loose quotes", "{type:'text'}", "bad-json@1"],
    ["a comma too many", '{"a":[1,]}', "bad-json@1"],
    ["comments", '{"a":1} // note', "bad-json@1"],
    ["two values", "{}\n{}", "bad-json@2"],
    ["a line end in a text", '{"a":"b\nc"}', "bad-json@1"],
    ["not a number", '{"a":NaN}', "bad-json@1"],
    ["nothing", "", "bad-json@1"],
    ["a text without an end", '{"a":"b', "bad-json@1"],
    ["an unknown escape", '"\\x41"', "bad-json@1"],
    ["NUL in a text", '{"a":\n"b\\u0000c"}', "control-chars@2"],
    ["half a character", '{"a":"\\ud83d"}', "bad-encoding@1"],
    ["half a character in a key", '{"\\ud83d":1}', "bad-encoding@1"],
  ])("refuses %s", (_, text, refused) => {
    expect(outcome(text)).toBe(refused);
  });

  it("stops at 64 levels before the rest is read", () => {
    expect(outcome(`${"[".repeat(64)}${"]".repeat(64)}`)).not.toContain("too-deep");
    expect(outcome(`${"[".repeat(65)}${"]".repeat(65)}`)).toBe("too-deep@1");
    expect(outcome("[".repeat(3_000_000))).toBe("too-deep@1");
    expect(outcome('{"a":'.repeat(20_000))).toBe("too-deep@1");
  });

  it("leaves out the key that would change an object's nature", () => {
    const read = readJson('{"__proto__":{"admin":true},"a":1}');
    expect(read).toEqual({ ok: true, value: { a: 1 } });
    expect(Object.getPrototypeOf(read.ok ? read.value : null)).toBe(Object.prototype);
    expect(({} as { admin?: boolean }).admin).toBeUndefined();
  });
});
