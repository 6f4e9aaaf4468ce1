const SPACE = /[ \t\r\n]*/y;
const STRING = /"(?:[^"\\]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y;
const SCALAR = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;

type Expected = "value" | "value or ]" | "key" | "key or }" | ", or ]" | ", or }";

/**
 * The line (from 1) on which a text stops being JSON; null for JSON. Node's own messages name the place in some
 * versions only, and differently in each.
 */
export function findJsonSlip(text: string): number | null {
  let at = 0;
  const open: ("]" | "}")[] = [];
  let expected: Expected | "end" = "value";
  const take = (pattern: RegExp): boolean => {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (!match) return false;
    at += match[0].length;
    return true;
  };
  const takeString = (): boolean => {
    const start = at;
    if (!take(STRING)) return false;
    const control = [...text.slice(start, at)].findIndex((character) => character < " ");
    if (control < 0) return true;
    at = start + control;
    return false;
  };
  const close = (): void => {
    at++;
    open.pop();
    expected = afterValue(open);
  };
  for (;;) {
    take(SPACE);
    const next = text[at];
    if (next === undefined) return expected === "end" ? null : lineAt(text, text.trimEnd().length);
    if (expected === "end") return lineAt(text, at);
    if ((next === "]" || next === "}") && expected.endsWith(next)) close();
    else if (expected === ", or ]" || expected === ", or }") {
      if (next !== ",") return lineAt(text, at);
      at++;
      expected = expected === ", or ]" ? "value" : "key";
    } else if (expected === "key" || expected === "key or }") {
      if (!takeString() || !(take(SPACE) && text[at] === ":")) return lineAt(text, at);
      at++;
      expected = "value";
    } else if (next === "[" || next === "{") {
      at++;
      open.push(next === "[" ? "]" : "}");
      expected = next === "[" ? "value or ]" : "key or }";
    } else {
      if (!takeString() && !take(SCALAR)) return lineAt(text, at);
      expected = afterValue(open);
    }
  }
}

const afterValue = (open: readonly ("]" | "}")[]): Expected | "end" => {
  const last = open.at(-1);
  return last === undefined ? "end" : `, or ${last}`;
};

const lineAt = (text: string, offset: number): number => text.slice(0, offset).split("\n").length;
