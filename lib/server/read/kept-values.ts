import { createHash } from "node:crypto";
import type { Store } from "../../store/store";
import { createLru } from "./lru";

/** Small values derived from stories, kept by what they were derived from: in memory, and in the store's table as JSON. */
export interface KeptValues {
  /** Undefined where none is kept. */
  readonly find: (key: string) => Promise<unknown>;
  readonly keep: (key: string, value: unknown) => void;
}

/** In characters of JSON. */
const BOUND = 4_000_000;

export function createKeptValues(store: Pick<Store, "readCached" | "keepCached">): KeptValues {
  const memory = createLru<unknown>(BOUND);
  return {
    find: async (key) => {
      const name = nameOf(key);
      const known = memory.get(name);
      if (known !== undefined) return known;
      const text = await store.readCached("story", name);
      const value = parse(text);
      if (text !== null && value !== undefined) memory.set(name, value, text.length);
      return value;
    },
    keep: (key, value) => {
      const name = nameOf(key);
      const text = JSON.stringify(value);
      memory.set(name, value, text.length);
      // A cache: what cannot be kept is derived again.
      store.keepCached("story", name, text).catch(() => undefined);
    },
  };
}

const nameOf = (key: string): string => createHash("sha256").update(key).digest("hex");

function parse(text: string | null): unknown {
  if (text === null) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
