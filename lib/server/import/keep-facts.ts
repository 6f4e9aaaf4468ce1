import type { SourceFacts } from "../../article/source-facts";
import type { SourceRecord } from "../../store/records";
import type { StoreWriter } from "../../store/store";
import type { ArticleMemory } from "./article-memory";
import type { Placing } from "./find-target";
import { isUnderEmbargo, nameClosed, nameOpened } from "./name-story";
import { type NewerFacts, newerFacts } from "./newer-facts";

/**
 * Takes what a later item says of itself, whose text is kept already: its usage terms, its embargo, its outlet hold from
 * now on for that text, wherever it stands. The text itself stays as it is; earlier texts of the source keep what was said
 * of them. Gives what changed.
 */
export async function takeNewerFacts(
  writer: StoreWriter,
  placing: Placing,
  source: SourceRecord,
  hash: string,
  { now, memory }: { readonly now: string; readonly memory: ArticleMemory },
): Promise<NewerFacts> {
  // As they stand in the database: what is remembered of a text may have been put right since.
  const kept = (await writer.readHeads([hash])).get(hash)?.facts;
  if (kept === undefined) return {};
  const change = newerFacts(kept, placing.facts);
  if (source.states.at(-1)?.hash === hash) await nameSourceAnew(writer, source, placing, kept, now);
  if (Object.keys(change).length === 0) return change;
  await writer.amendFacts(hash, change, now);
  const facts = { ...kept, ...change };
  const read = await memory.find(writer, hash);
  if (read) memory.keep({ ...read, facts });
  for (const { story } of await writer.standingsOf(hash)) {
    await writer.updateStory(story.id, {}, now);
    if (isUnderEmbargo(facts, now)) await nameClosed(writer, story.id, now);
    else await nameOpened(writer, { ...placing, facts }, story, now);
  }
  return change;
}

/**
 * A source goes by the identifier, the outlet and the address that its newest item states; but what a person chose stays.
 * `kept`: what the item before it says.
 */
export async function nameSourceAnew(
  writer: StoreWriter,
  source: SourceRecord,
  { part, facts }: Placing,
  kept: SourceFacts | undefined,
  now: string,
): Promise<void> {
  const { uri } = facts;
  const said = {
    outlet: part.document.outlet ?? facts.outlet,
    address: part.document.address ?? facts.address,
  };
  const change = Object.fromEntries([
    ...(uri === null || uri === source.uri ? [] : [["uri", uri]]),
    ...(["outlet", "address"] as const)
      .filter(
        (name) =>
          said[name] !== null &&
          said[name] !== source[name] &&
          kept !== undefined &&
          source[name] === kept[name],
      )
      .map((name) => [name, said[name]]),
  ]);
  if (Object.keys(change).length > 0) await writer.updateSource(source.id, change, now);
}
