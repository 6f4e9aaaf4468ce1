import { createHash } from "node:crypto";
import { ENGINE_VERSION } from "../../compare/engine-version";
import { excerptText } from "../../compare/excerpt-text";
import type { FindingList, KeptFinding } from "../../store/desk-records";
import type { StoryRecord } from "../../store/records";
import type { Store } from "../../store/store";
import { type Finding, pairKey, weightOf } from "../../story/finding";
import { listFindings } from "../../story/list-findings";
import { isShown } from "../read/kept-texts";
import { limitsOf } from "../read/limit-use";
import type { Memories } from "../read/memories";
import { newestHash, storyKey } from "../read/story-key";

/** The desk's queue is kept in a table, story by story; this keeps the table up with the stories. */
export interface FindingLists {
  /**
   * Reads stories that changed since their findings were computed, those changed last first, until the time is up.
   * Resolves to how many are left.
   */
  readonly catchUp: (milliseconds: number) => Promise<number>;
  /** Reads those of the given stories again whose texts are not those that their findings were computed from; true where any was. */
  readonly check: (storyIds: readonly string[]) => Promise<boolean>;
}

/** To be raised with every change of what findings say or of what is kept of them: all stories are then read again. */
const MAKER = `${ENGINE_VERSION}:22`;

/** A text under embargo is shown one day, and nothing else changes then. */
const EMBARGO_CHECK_MS = 10 * 60_000;

/** Stories that are asked for at once; a story takes some milliseconds to be read. */
const AT_ONCE = 20;

/** A paragraph is shown whole; of several, the beginning. */
const LONGEST_TEXT = 1_200;
/** Longer words are no matter of house style. */
const LONGEST_PAIR = 200;

export function createFindingLists(
  store: Store,
  { texts, shelve }: Pick<Memories, "texts" | "shelve">,
  now: () => Date,
): FindingLists {
  const shownOf = async (records: readonly StoryRecord[]) => {
    const heads = await texts.findHeads(records.flatMap(({ sources }) => sources.map(newestHash)));
    return records.map((record) => {
      const kept = record.sources.map((source) => ({
        source,
        text: heads.get(newestHash(source)),
      }));
      const shown = kept.flatMap(({ source, text }) => (isShown(text) ? [{ source, text }] : []));
      const embargo = kept.some(
        ({ text }) => text && "withheld" in text && text.withheld.status === 403,
      );
      const { excerpts } = limitsOf(shown.map(({ text }) => text));
      const key = JSON.stringify([MAKER, excerpts, shown.length && storyKey(record, shown)]);
      return { record, stamp: createHash("sha256").update(key).digest("hex"), embargo, excerpts };
    });
  };

  const read = async ({
    record,
    stamp,
    embargo,
    excerpts,
  }: Awaited<ReturnType<typeof shownOf>>[number]): Promise<void> => {
    const built = record.sources.length === 0 ? null : await shelve(record);
    const list: FindingList = {
      stamp,
      maker: MAKER,
      changedAt: record.changedAt,
      expiresAt: embargo ? new Date(now().getTime() + EMBARGO_CHECK_MS).toISOString() : null,
      findings: built?.ok ? listFindings(built.value.story).map((one) => kept(one, excerpts)) : [],
    };
    await store.write((writer) => writer.keepFindings(record.id, list));
  };

  return {
    catchUp: async (milliseconds) => {
      const began = performance.now();
      for (;;) {
        const of = { maker: MAKER, now: now().toISOString() };
        const { stories, count } = await store.listUnread(of, AT_ONCE);
        if (count === 0) return 0;
        let done = 0;
        for (const one of await shownOf(stories)) {
          await read(one);
          done += 1;
          if (performance.now() - began > milliseconds) return count - done;
        }
      }
    },
    check: async (storyIds) => {
      const ids = [...new Set(storyIds)];
      const stamps = await store.findingStamps(ids);
      const records = await Promise.all(ids.map((id) => store.findStoryById(id)));
      const stale = (await shownOf(records.filter((record) => record !== null))).filter(
        ({ record, stamp }) => stamps.get(record.id) !== stamp,
      );
      for (const one of stale) await read(one);
      return stale.length > 0;
    },
  };
}

/** A finding as the queue keeps it. Where usage terms ask for excerpts only, its texts are cut as they are on every page. */
function kept(finding: Finding, excerpts: boolean): KeptFinding {
  const { id, ledger, class: kind, source, pair } = finding;
  const isShort = pair?.every((text) => text.length <= LONGEST_PAIR) === true;
  const value: Finding = {
    ...finding,
    sides: finding.sides.map((side) => ({
      ...side,
      text: shorten(side.text, excerpts),
      context: excerpts ? null : side.context,
    })),
    pair: isShort ? pair : null,
  };
  return {
    id,
    ledger,
    class: kind,
    source,
    weight: weightOf(finding),
    pair: isShort && pair !== null ? pairKey(pair) : null,
    value,
  };
}

function shorten(text: string, excerpts: boolean): string {
  if (excerpts) return excerptText(text);
  if (text.length <= LONGEST_TEXT) return text;
  const space = text.lastIndexOf(" ", LONGEST_TEXT);
  return `${text.slice(0, space > 0 ? space : LONGEST_TEXT)} …`;
}
