import type { DocumentHint } from "./document";
import { wireCode } from "./input-problem";
import { readDocument } from "./read-document";
import { splitDocument } from "./split-document";

/** What becomes of a document, in a form that a person can read and check. */
export interface ShownDocument {
  readonly refused?: string;
  readonly parts?: readonly ShownPart[];
  readonly skipped?: readonly string[];
}

export interface ShownPart {
  readonly name?: string;
  readonly refused?: string;
  readonly title?: string | null;
  /** `1 text` for a body paragraph with its number, `kind: text` for all else. */
  readonly blocks?: readonly string[];
  /** Those that are not null. */
  readonly facts?: Readonly<Record<string, string>>;
  readonly warnings?: readonly string[];
}

/** Bytes → everything that is read in them, for tests. */
export function showDocument(bytes: Uint8Array, hint: DocumentHint): ShownDocument {
  const split = splitDocument(bytes, hint);
  if (!split.ok) return { refused: `${wireCode(split.error.code)} ${split.error.message}` };
  const parts = split.value.parts.map((part): ShownPart => {
    const named = part.name === null ? {} : { name: part.name };
    const read = readDocument(part.bytes, "0", { ...part, tags: [] });
    if (!read.ok)
      return { ...named, refused: `${wireCode(read.error.code)} ${read.error.message}` };
    const { article, facts } = read.value;
    return {
      ...named,
      title: article.title,
      blocks: article.blocks.map((block) =>
        block.number === null ? `${block.kind}: ${block.text}` : `${block.number} ${block.text}`,
      ),
      facts: Object.fromEntries(
        Object.entries(facts).flatMap(([key, value]) =>
          typeof value === "string" ? [[key, value]] : [],
        ),
      ),
      warnings: article.warnings.map((warning) => warning.code),
    };
  });
  const skipped = split.value.skipped.map((item) => `${item.name}: ${item.reason}`);
  return { parts, ...(skipped.length > 0 ? { skipped } : {}) };
}
