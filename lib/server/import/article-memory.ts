import type { ReadDocument } from "../../article/document";
import { readDocument } from "../../article/read-document";
import type { VersionRecord } from "../../store/records";
import type { StoreReader } from "../../store/store";
import { readApart } from "../read-apart";

/** Articles that were read lately, by hash: a batch compares each text with a few others again and again. */
export interface ArticleMemory {
  readonly keep: (read: ReadDocument) => void;
  /** A kept version, read; null where it is not kept or cannot be read any more. */
  readonly find: (store: StoreReader, hash: string) => Promise<ReadDocument | null>;
  /** Texts in the store, about: asked for at times. */
  readonly countTexts: (store: StoreReader) => Promise<number>;
  /**
   * The same memory for the inside of a transaction, which must not wait for a worker: what has markup and is not known is
   * not found, and its hash is added to `missing`. `ahead` is known beside what is remembered.
   */
  readonly inside: (missing: Set<string>, ahead: ReadAhead) => ArticleMemory;
}

/** Texts that were read for one transaction, by hash; null: cannot be read. */
export type ReadAhead = ReadonlyMap<string, ReadDocument | null>;

/** The count only tells rare terms from common ones. */
const COUNTED_EVERY = 100;

/** Some 20 kB each. */
const KEPT = 500;

export function createArticleMemory(limit = KEPT): ArticleMemory {
  const known = new Map<string, ReadDocument>();
  let texts = 0;
  let asked = 0;
  const keep = (read: ReadDocument): void => {
    known.delete(read.article.version);
    known.set(read.article.version, read);
    const [oldest] = known.keys();
    if (known.size > limit && oldest !== undefined) known.delete(oldest);
  };
  const countTexts = async (store: StoreReader): Promise<number> => {
    if (asked++ % COUNTED_EVERY === 0) texts = (await store.count()).versions;
    return texts;
  };
  const readKept = async (
    store: StoreReader,
    hash: string,
    read: (record: VersionRecord) => ReturnType<typeof readApart> | null,
  ): Promise<ReadDocument | null> => {
    const record = (await store.readVersions([hash])).get(hash);
    const found = record === undefined ? null : await read(record);
    if (!record || !found?.ok) return null;
    const document = { article: found.value.article, facts: record.facts };
    keep(document);
    return document;
  };
  return {
    keep,
    find: async (store, hash) =>
      known.get(hash) ??
      (await readKept(store, hash, (record) => readApart(record.bytes, hash, record))),
    countTexts,
    inside: (missing, ahead) => {
      // What the transaction itself keeps stands nowhere else yet, so it must not be forgotten.
      const own = new Map<string, ReadDocument>();
      const memory: ArticleMemory = {
        keep: (read) => {
          own.set(read.article.version, read);
          keep(read);
        },
        find: async (store, hash) => {
          const found = own.get(hash) ?? known.get(hash) ?? ahead.get(hash);
          if (found !== undefined) return found;
          return await readKept(store, hash, (record) => {
            if (record.format === "text")
              return Promise.resolve(readDocument(record.bytes, hash, record));
            missing.add(hash);
            return null;
          });
        },
        countTexts,
        inside: () => memory,
      };
      return memory;
    },
  };
}
