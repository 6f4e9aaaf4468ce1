import type { Article } from "../../article/article";
import type { DocumentPart, Reading } from "../../article/document";
import type { InputProblem } from "../../article/input-problem";
import { readsAsStory } from "../../article/reads-as-story";
import type { SourceFacts } from "../../article/source-facts";
import { NO_FACTS } from "../../article/source-facts";
import { passagesJson } from "../../compare/passage-json";
import { hashBytes } from "../../ingest/read-bytes";
import { type Result, success } from "../../result";
import { sketchArticle } from "../../search/sketch-article";
import type { SketchRecord, StoreReader } from "../../store/store";
import { outletOfText } from "../../story/outlet-of-text";
import { readApart, splitApart } from "../read-apart";
import type { IncomingDocument } from "./incoming";

/** One article that came in, with everything about it that does not depend on the store. */
export interface IncomingPart {
  readonly name: string;
  readonly document: IncomingDocument;
  /** File name to keep with its source. */
  readonly file: string;
  readonly hash: string;
  readonly bytes: Uint8Array;
  readonly reading: Reading;
  /** Null: these bytes are kept already, and the first reading stays. */
  readonly read: PartReading | null;
}

export interface PartReading {
  readonly article: Article;
  readonly facts: SourceFacts;
  readonly sketch: SketchRecord;
  /** Passages by number, as the store keeps them. */
  readonly passages: string;
}

/** What became of a document before anything is kept: an article to place, or the reason why there is none. */
export type IncomingResult =
  | { readonly kind: "part"; readonly part: IncomingPart }
  | { readonly kind: "skipped"; readonly name: string; readonly problem: InputProblem };

const NO_STORY: InputProblem = {
  code: "empty",
  message:
    "Left aside: nothing in it reads as a story. Name the file itself to take it all the same.",
  line: null,
};

/** The part of a path after the last slash: `north/wire.txt` → `wire.txt`. */
const lastPart = (name: string): string => name.slice(-300).split(/[\\/]/u).at(-1) || "text";

/** Takes a document apart and names its articles by the hashes of their bytes; nothing is read yet. */
export async function splitIncoming(
  document: IncomingDocument,
): Promise<readonly IncomingResult[]> {
  const split = await splitApart(document.bytes, document.hint ?? {});
  if (!split.ok) return [{ kind: "skipped", name: document.name, problem: split.error }];
  const { parts, skipped } = split.value;
  const several = parts.length + skipped.length > 1;
  return [
    ...parts.map((part, index): IncomingResult => {
      const name = part.name !== null && several ? `${document.name}: ${part.name}` : document.name;
      const file = document.file ?? lastPart(document.name);
      return {
        kind: "part",
        part: {
          name,
          document,
          file: several ? `${file}#${index + 1}` : file,
          hash: hashBytes(part.bytes),
          bytes: part.bytes,
          reading: readingOf(part, document, several),
          read: null,
        },
      };
    }),
    ...skipped.map(
      ({ name, reason }): IncomingResult => ({
        kind: "skipped",
        name: `${document.name}: ${name}`,
        problem: { code: "unsupported-type", message: reason, line: null },
      }),
    ),
  ];
}

const readingOf = (part: DocumentPart, document: IncomingDocument, several: boolean): Reading => ({
  format: part.format,
  charset: part.charset,
  tags: several ? [] : (document.tags ?? []),
});

/** Reads one article; `facts` of the document yield to what its bytes say. */
export async function readPart(part: IncomingPart): Promise<Result<InputProblem, PartReading>> {
  const found = await readApart(part.bytes, part.hash, part.reading);
  if (!found.ok) return found;
  const { article, facts } = found.value;
  return success({
    article,
    facts: mergeFacts(facts, part.document.facts ?? {}),
    sketch: sketchArticle(article),
    passages: passagesJson(article),
  });
}

/** The reading of a text that somebody adds: where nobody and no markup names the outlet, the agency whose own text it is. */
export async function readAdded(part: IncomingPart): Promise<Result<InputProblem, PartReading>> {
  const read = await readPart(part);
  if (!read.ok) return read;
  const { article, facts } = read.value;
  const outlet = facts.outlet ?? outletOfText(article);
  return success({ ...read.value, facts: { ...facts, outlet } });
}

/** The facts that the bytes state, and for the rest those known beside them. */
function mergeFacts(stated: SourceFacts, beside: Partial<SourceFacts>): SourceFacts {
  const known = Object.entries(stated).filter(([, value]) => value !== null);
  return { ...NO_FACTS, ...beside, ...Object.fromEntries(known) };
}

/** Takes documents apart and reads every article whose bytes are not kept yet, each of them once. */
export async function readIncoming(
  store: StoreReader,
  documents: readonly IncomingDocument[],
): Promise<readonly (readonly IncomingResult[])[]> {
  const split: (readonly IncomingResult[])[] = [];
  for (const document of documents) split.push(await splitIncoming(document));
  const hashes = split.flat().flatMap((one) => (one.kind === "part" ? [one.part.hash] : []));
  const known = await store.knownHashes([...new Set(hashes)]);
  const readings = new Map<string, Result<InputProblem, PartReading>>();
  const results: IncomingResult[][] = [];
  for (const parts of split) {
    const done: IncomingResult[] = [];
    for (const one of parts) done.push(await readOne(one, known, readings));
    results.push(done);
  }
  return results;
}

async function readOne(
  one: IncomingResult,
  known: ReadonlySet<string>,
  readings: Map<string, Result<InputProblem, PartReading>>,
): Promise<IncomingResult> {
  if (one.kind === "skipped" || known.has(one.part.hash)) return one;
  const { part } = one;
  const reading = readings.get(part.hash) ?? (await readAdded(part));
  readings.set(part.hash, reading);
  if (!reading.ok) return { kind: "skipped", name: part.name, problem: reading.error };
  return part.document.found && !readsAsStory(reading.value.article)
    ? { kind: "skipped", name: part.name, problem: NO_STORY }
    : { kind: "part", part: { ...part, read: reading.value } };
}
