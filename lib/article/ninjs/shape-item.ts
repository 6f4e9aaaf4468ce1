import { failure, type Result, success } from "../../result";
import type { InputProblem } from "../input-problem";
import { isJsonObject, type JsonObject, type JsonValue } from "../json/read-json";
import { type NinjsItem, ninjsItem } from "./ninjs-item";

/** What makes an object a ninjs item: at least one of these is in it. */
const TELLING =
  /^(?:headlines?|bodies|body_.+|descriptions|description_.+|associations|eventdetails)$/;

/** Keys in lower case all the way down; of two that are then the same, the first counts. */
function lowerKeys(value: JsonValue): JsonValue {
  if (Array.isArray(value)) return value.map(lowerKeys);
  if (!isJsonObject(value)) return value;
  const entries = new Map<string, JsonValue>();
  for (const [key, inner] of Object.entries(value)) {
    const lower = key.toLowerCase();
    if (!entries.has(lower)) entries.set(lower, lowerKeys(inner));
  }
  entries.delete("__proto__");
  return Object.fromEntries(entries);
}

const NAMES: Readonly<Record<string, string>> = {
  string: "a text",
  array: "a list",
  object: "an object",
  number: "a number",
  boolean: "true or false",
};

const typeName = (value: unknown): string =>
  (Array.isArray(value) ? NAMES.array : NAMES[typeof value]) ?? "something else";

const valueAt = (item: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>(
    (at, key) =>
      typeof at === "object" && at !== null ? (at as Record<PropertyKey, unknown>)[key] : undefined,
    item,
  );

const badShape = (message: string): Result<InputProblem, never> =>
  failure({ code: "bad-shape", message, line: null });

/**
 * A JSON object → the ninjs item in it, keys in lower case. Refuses (`bad-shape`) what is no ninjs item, and names the first
 * field that holds something else than ninjs has there.
 */
export function shapeItem(value: JsonValue): Result<InputProblem, NinjsItem> {
  if (!isJsonObject(value))
    return badShape(`A ninjs item is a JSON object; this is ${typeName(value)}.`);
  const lowered = lowerKeys(value) as JsonObject;
  const keys = Object.keys(lowered);
  if (keys.includes("$schema") || !keys.some((key) => TELLING.test(key)))
    return badShape(
      keys.includes("$schema")
        ? "The JSON is a schema, not a ninjs item."
        : "The JSON is not a ninjs item: it has neither a headline nor a body.",
    );
  const shaped = ninjsItem.safeParse(lowered);
  if (shaped.success) return success(shaped.data);
  const [issue] = shaped.error.issues;
  const path = issue?.path ?? [];
  const expected = issue?.code === "invalid_type" ? NAMES[issue.expected] : undefined;
  const found = typeName(valueAt(lowered, path));
  const name = path.map(String).join(".").slice(0, 120);
  return badShape(
    `The ninjs field “${name}” holds ${found}${expected === undefined ? ", which does not belong there" : ` where ${expected} belongs`}.`,
  );
}
