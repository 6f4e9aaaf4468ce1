import type { ReadDocument } from "../../article/document";
import { readDocument } from "../../article/read-document";
import type { StoreReader } from "../../store/store";

/** Articles that were read lately, by hash: a batch compares each text with a few others again and again. */
export interface ArticleMemory {
  readonly keep: (read: ReadDocument) => void;
  /** A kept version, read; null where it is not kept or cannot be read any more. */
  readonly find: (store: StoreReader, hash: string) => Promise<ReadDocument | null>;
  /** Texts in the store, about: asked for at times. */
  readonly countTexts: (store: StoreReader) => Promise<number>;
}

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
  return {
    keep,
    find: async (store, hash) => {
      const found = known.get(hash);
      if (found) return found;
      const record = (await store.readVersions([hash])).get(hash);
      if (!record) return null;
      const read = readDocument(record.bytes, hash, record);
      if (!read.ok) return null;
      const document = { article: read.value.article, facts: record.facts };
      keep(document);
      return document;
    },
    countTexts: async (store) => {
      if (asked++ % COUNTED_EVERY === 0) texts = (await store.count()).versions;
      return texts;
    },
  };
}
