import { createHash } from "node:crypto";
import type { BlockKind } from "@/lib/article/article";
import { readDocument } from "@/lib/article/read-document";
import { NO_FACTS, type SourceFacts } from "@/lib/article/source-facts";
import { passagesJson } from "@/lib/compare/passage-json";
import { sketchArticle } from "@/lib/search/sketch-article";
import { opened } from "@/lib/server/opened";

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
        const bytes = new TextEncoder().encode(lines.map(([, text]) => text).join("\n\n"));
        const hash = createHash("sha256").update(bytes).digest("hex");
        known.push(hash);
        const tags = lines.map(([kind], index) => ({ line: index * 2 + 1, kind }));
        const reading = { format: "text", charset: null, tags } as const;
        const read = readDocument(bytes, hash, reading);
        if (!read.ok) throw new Error(read.error.message);
        await writer.addVersion({
          hash,
          bytes,
          ...reading,
          facts: { ...NO_FACTS, ...facts },
          addedAt: AT,
          sketch: sketchArticle(read.value.article),
        });
        await writer.savePassages(hash, "1", passagesJson(read.value.article));
        if (sourceId !== "") await writer.addState(sourceId, hash, AT);
        else
          sourceId = (
            await writer.addSource(
              id,
              {
                name,
                file: `${name}.txt`,
                label: null,
                role: null,
                outlet: null,
                address: null,
                uri: null,
              },
              hash,
              AT,
            )
          ).id;
      }
    }
  });
  return hashes;
}
