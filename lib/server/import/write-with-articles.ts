import type { ReadDocument } from "../../article/document";
import type { Store, StoreWriter } from "../../store/store";
import type { ArticleMemory } from "./article-memory";

/** Says that a transaction met texts that have to be read first. */
const UNREAD = new Error("texts have to be read first");

/**
 * One transaction in which kept articles are looked at. A writer holds up all others, so it does not wait for the workers
 * that read markup: where `work` asks for texts that are not remembered, it goes on without them, nothing of it is kept, the
 * texts are read outside of any transaction, and it begins again. `work` may run several times and must have no other
 * effect than what it writes.
 */
export async function writeWithArticles<A>(
  store: Store,
  memory: ArticleMemory,
  work: (writer: StoreWriter, memory: ArticleMemory) => Promise<A>,
): Promise<A> {
  const ahead = new Map<string, ReadDocument | null>();
  for (;;) {
    const missing = new Set<string>();
    try {
      return await store.write(async (writer) => {
        missing.clear();
        const done = await work(writer, memory.inside(missing, ahead));
        if (missing.size > 0) throw UNREAD;
        return done;
      });
    } catch (error) {
      // What failed without a text may not fail with it; each round reads at least one more.
      if (missing.size === 0) throw error;
    }
    for (const hash of missing) ahead.set(hash, await memory.find(store, hash));
  }
}
