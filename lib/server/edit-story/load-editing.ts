import { failure, type Result, success } from "../../result";
import type { EditRecord, StoryRecord, WatchRecord, Withdrawal } from "../../store/records";
import type { StoreReader } from "../../store/store";
import { folderOf, isOwnedByFolder } from "../folder-owned";
import { notFound, type PageProblem } from "../page-problem";
import type { ShelvedStory } from "../shown-story";

/** A story with what its edit page needs beside the record. */
export interface EditingStory {
  /** Its sources stand in the order that readers see. */
  readonly record: StoryRecord;
  /** As it is shown everywhere; null where nothing of it can be shown. */
  readonly shown: ShelvedStory | null;
  /** The folder that owns it, as a person knows it; null: everything can be edited here. */
  readonly folder: string | null;
  /** Ids of the sources that the folder's files decide about. */
  readonly owned: ReadonlySet<string>;
  /** By hash of the version: why it is shown nowhere. */
  readonly withdrawals: ReadonlyMap<
    string,
    { readonly because: Withdrawal["kind"]; readonly reason: string }
  >;
  /** By id of the source. */
  readonly watches: ReadonlyMap<string, WatchRecord>;
  /** Latest first. */
  readonly edits: readonly EditRecord[];
}

/** Edits that the page lists. */
const LISTED = 50;

/** A story by its slug, present or former, to be edited. */
export async function loadEditing(
  store: StoreReader,
  loadStory: (slug: string) => Promise<Result<PageProblem, ShelvedStory>>,
  slug: string,
): Promise<Result<PageProblem, EditingStory>> {
  const record = await store.findStory(slug);
  if (record === null)
    return failure(
      notFound(
        `There is no story “${slug}” here.`,
        "It may have been taken away. The list of stories shows what there is.",
      ),
    );
  const found = await loadStory(record.slug);
  const shown = found.ok ? found.value : null;
  const heads = await store.readHeads(
    record.sources.flatMap(({ states }) => states.map(({ hash }) => hash)),
  );
  return success({
    withdrawals: new Map(
      [...heads.values()].flatMap(({ hash, withdrawn }) =>
        withdrawn === null
          ? []
          : [[hash, { because: withdrawn.kind, reason: withdrawn.reason }] as const],
      ),
    ),
    watches: new Map((await store.listWatches()).map((watch) => [watch.sourceId, watch] as const)),
    record: inOrder(record, shown?.sources.map(({ id }) => id) ?? []),
    shown,
    folder: record.origin === null ? null : folderOf(record.origin),
    owned: new Set(
      record.sources.filter((source) => isOwnedByFolder(record, source)).map(({ id }) => id),
    ),
    edits: await store.listEdits(record.id, LISTED),
  });
}

/**
 * A story whose sources stand in the order that readers see (`ids`), so that "up" and "down" mean what they say; what is
 * not shown stands last.
 */
export function inOrder(record: StoryRecord, ids: readonly string[]): StoryRecord {
  const place = new Map(ids.map((id, index) => [id, index]));
  const at = (id: string): number => place.get(id) ?? ids.length;
  return { ...record, sources: [...record.sources].sort((a, b) => at(a.id) - at(b.id)) };
}
