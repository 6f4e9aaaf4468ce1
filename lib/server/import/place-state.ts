import type { SourceRecord } from "../../store/records";
import type { StoreReader } from "../../store/store";
import type { Placing } from "./find-target";

/**
 * Which of a source's states (0 = oldest) a text comes before, by what both say of their time: items of one identifier
 * may arrive out of order. The number of states where it is the newest. Without times the order of arrival holds, and so
 * it does where the source was named, unless both are items of one identifier: a page that was fetched again is what
 * stands there now.
 *
 * In the chain 09:00, 12:00 comes 10:00 before state 1; an item without a time comes last.
 */
export async function placeState(
  store: StoreReader,
  { part, facts }: Placing,
  { states }: SourceRecord,
): Promise<number> {
  const time = Date.parse(facts.versionCreated ?? "");
  if (Number.isNaN(time)) return states.length;
  const heads = await store.readHeads(states.map(({ hash }) => hash));
  const isNewer = (hash: string | undefined): boolean => {
    const kept = hash === undefined ? undefined : heads.get(hash)?.facts;
    if (part.document.sourceId && (facts.uri === null || kept?.uri !== facts.uri)) return false;
    return Date.parse(kept?.versionCreated ?? "") > time;
  };
  let at = states.length;
  while (at > 0 && isNewer(states[at - 1]?.hash)) at -= 1;
  return at;
}
