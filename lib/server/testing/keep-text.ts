import type { Article } from "../../article/article";
import type { LineTag } from "../../article/document";
import { readDocument } from "../../article/read-document";
import { NO_FACTS, type SourceFacts } from "../../article/source-facts";
import { hashBytes } from "../../ingest/read-bytes";
import { sketchArticle } from "../../search/sketch-article";
import { source } from "../../store/contract/samples";
import type { NewSource, StoreWriter } from "../../store/store";

interface KeepOptions {
  /** ISO 8601, UTC. */
  readonly at: string;
  readonly facts?: Partial<SourceFacts>;
  readonly tags?: readonly LineTag[];
}

/** Keeps a plain text as a version that no source has yet; gives its hash, and the article read out of it. */
export async function keepText(
  writer: StoreWriter,
  text: string,
  { at, facts = {}, tags = [] }: KeepOptions,
): Promise<{ readonly hash: string; readonly article: Article }> {
  const bytes = new TextEncoder().encode(text);
  const hash = hashBytes(bytes);
  const reading = { format: "text", charset: null, tags } as const;
  const read = readDocument(bytes, hash, reading);
  if (!read.ok) throw new Error(read.error.message);
  const { article } = read.value;
  await writer.addVersion({
    hash,
    bytes,
    ...reading,
    facts: { ...NO_FACTS, ...facts },
    addedAt: at,
    sketch: sketchArticle(article),
  });
  return { hash, article };
}

/** A source of which nothing is known but its name. */
export const bareSource = (name: string): NewSource => source(name);
