import type { BlockKind } from "@/lib/article/article";
import type { SourceFacts } from "@/lib/article/source-facts";
import { passagesJson } from "@/lib/compare/passage-json";
import { opened } from "@/lib/server/opened";
import { bareSource, keepText } from "@/lib/server/testing/keep-text";

/** A line of a text and what it is. */
type TaggedLine = readonly [kind: BlockKind, text: string];

interface KeptSource {
  readonly name: string;
  /** The oldest state first. */
  readonly states: readonly (readonly TaggedLine[])[];
  readonly facts?: Partial<SourceFacts>;
}

const AT = "2026-11-17T09:00:00.000Z";

/** Keeps a story in the store that pages read, its lines tagged; gives the hashes of all states by source name. */
export async function keepStory(
  slug: string,
  title: string,
  sources: readonly KeptSource[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  const { store } = await opened();
  const hashes = new Map<string, string[]>();
  await store.write(async (writer) => {
    const { id } = await writer.createStory({
      slug,
      title: null,
      shownTitle: title,
      note: null,
      ordered: false,
      origin: null,
      at: AT,
    });
    for (const { name, states, facts } of sources) {
      const known: string[] = [];
      hashes.set(name, known);
      let sourceId = "";
      for (const lines of states) {
        const text = lines.map(([, line]) => line).join("\n\n");
        const tags = lines.map(([kind], index) => ({ line: index * 2 + 1, kind }));
        const { hash, article } = await keepText(writer, text, {
          at: AT,
          tags,
          ...(facts && { facts }),
        });
        known.push(hash);
        await writer.savePassages(hash, "1", passagesJson(article));
        if (sourceId !== "") await writer.addState(sourceId, hash, AT);
        else sourceId = (await writer.addSource(id, bareSource(name), hash, AT)).id;
      }
    }
  });
  return hashes;
}
