import { failure, type Result, success } from "../../result";
import type { InputCode, InputProblem } from "../input-problem";

export type JsonValue = string | number | boolean | null | readonly JsonValue[] | JsonObject;

/** Its keys are its own: there is none that it did not have in the text, and never `__proto__`. */
export interface JsonObject {
  readonly [key: string]: JsonValue;
}

/** Deeper than any item of news; the reader calls itself once a level. */
const MAX_DEPTH = 64;

const SPACE = /[ \t\r\n]*/y;
const PLAIN = /[^"\\]*/y;
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const WORD = /true|false|null/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;
const WORDS: Readonly<Record<string, boolean | null>> = { true: true, false: false, null: null };

/** Where the reader is, and why it stopped. */
interface Reader {
  readonly text: string;
  at: number;
  problem: InputProblem | null;
}

const lineAt = (text: string, offset: number): number => text.slice(0, offset).split("\n").length;

function stop(reader: Reader, code: InputCode, cause: string, at = reader.at): null {
  const line = lineAt(reader.text, at);
  reader.problem ??= { code, message: `The JSON ${cause} on line ${line}.`, line };
  return null;
}

function take(reader: Reader, pattern: RegExp): string | null {
  pattern.lastIndex = reader.at;
  const match = pattern.exec(reader.text);
  if (match === null) return null;
  reader.at += match[0].length;
  return match[0];
}

function takeCharacter(reader: Reader, character: string): boolean {
  take(reader, SPACE);
  if (reader.text[reader.at] !== character) return false;
  reader.at += 1;
  return true;
}

/** The characters of a string must be text: no NUL, and no half of a character. */
function checkString(reader: Reader, value: string, start: number): string | null {
  if (value.includes("\u0000"))
    return stop(reader, "control-chars", "has a NUL character in a text", start);
  if (/\p{Surrogate}/u.test(value))
    return stop(reader, "bad-encoding", "has half of a character (a lone surrogate)", start);
  return value;
}

function readString(reader: Reader): string | null {
  const start = reader.at;
  if (reader.text[start] !== '"') return stop(reader, "bad-json", "stops being JSON");
  reader.at += 1;
  let escaped = false;
  for (;;) {
    take(reader, PLAIN);
    const next = reader.text[reader.at];
    if (next === '"') break;
    if (next === undefined) return stop(reader, "bad-json", "has a text without an end", start);
    escaped = true;
    if (take(reader, ESCAPE) === null)
      return stop(reader, "bad-json", "has an escape that JSON does not know");
  }
  reader.at += 1;
  const raw = reader.text.slice(start, reader.at);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: JSON allows none of them in a text
  const control = raw.search(/[\u0000-\u001f]/);
  if (control >= 0)
    return stop(
      reader,
      "bad-json",
      "has a line end or control character in a text",
      start + control,
    );
  return checkString(reader, escaped ? String(JSON.parse(raw)) : raw.slice(1, -1), start);
}

function readArray(reader: Reader, depth: number): JsonValue {
  const values: JsonValue[] = [];
  if (takeCharacter(reader, "]")) return values;
  do {
    values.push(readValue(reader, depth + 1));
  } while (reader.problem === null && takeCharacter(reader, ","));
  if (reader.problem === null && !takeCharacter(reader, "]"))
    stop(reader, "bad-json", "stops being JSON");
  return values;
}

function readObject(reader: Reader, depth: number): JsonValue {
  const entries = new Map<string, JsonValue>();
  if (takeCharacter(reader, "}")) return {};
  do {
    take(reader, SPACE);
    const start = reader.at;
    const key = readString(reader);
    if (key === null) return null;
    if (entries.has(key))
      return stop(reader, "bad-json", `has the key “${key.slice(0, 80)}” twice`, start);
    if (!takeCharacter(reader, ":")) return stop(reader, "bad-json", "stops being JSON");
    entries.set(key, readValue(reader, depth + 1));
  } while (reader.problem === null && takeCharacter(reader, ","));
  if (reader.problem === null && !takeCharacter(reader, "}"))
    stop(reader, "bad-json", "stops being JSON");
  entries.delete("__proto__");
  return Object.fromEntries(entries);
}

function readValue(reader: Reader, depth: number): JsonValue {
  take(reader, SPACE);
  const next = reader.text[reader.at];
  if (next === "[" || next === "{") {
    if (depth >= MAX_DEPTH)
      return stop(reader, "too-deep", `is nested more than ${MAX_DEPTH} levels deep`);
    reader.at += 1;
    return next === "[" ? readArray(reader, depth) : readObject(reader, depth);
  }
  if (next === '"') return readString(reader);
  const number = take(reader, NUMBER);
  if (number !== null) return Number(number);
  const word = take(reader, WORD);
  if (word === null) return stop(reader, "bad-json", "stops being JSON");
  return WORDS[word] ?? null;
}

/**
 * JSON text → its value. Strict, so that every program reads the same in it: a key given twice, comments, loose quotes and
 * anything after the value are refused (`bad-json`, with the line), so are more than 64 levels (`too-deep`), NUL in a text
 * (`control-chars`) and half characters (`bad-encoding`). The key `__proto__` is left out.
 */
export function readJson(text: string): Result<InputProblem, JsonValue> {
  const reader: Reader = { text, at: 0, problem: null };
  const value = readValue(reader, 0);
  take(reader, SPACE);
  if (reader.problem === null && reader.at < text.length)
    stop(reader, "bad-json", "goes on after its end");
  return reader.problem === null ? success(value) : failure(reader.problem);
}

export const isJsonObject = (value: JsonValue | undefined): value is JsonObject =>
  typeof value === "object" && value !== null && !Array.isArray(value);
