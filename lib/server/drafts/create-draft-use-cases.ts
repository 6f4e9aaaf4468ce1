import { randomUUID } from "node:crypto";
import { failure, type Result, success } from "../../result";
import type { Store } from "../../store/store";
import { createArticleMemory } from "../import/article-memory";
import { writeWithArticles } from "../import/write-with-articles";
import { appraise, type DraftWithParts, takeIn } from "./appraise-draft";
import { changeStored } from "./change-draft";
import type { DraftChange, DraftProblem } from "./draft";
import type { DraftUseCases } from "./draft-use-cases";
import { readItems } from "./read-items";
import { keepDraft } from "./save-draft";
import { expiredBefore, type LoadedDraft, loadDraft, type StoredDraft } from "./stored-draft";
import { viewDraft } from "./view-draft";

/** Articles of drafts that are looked at again and again; a cache, nothing more. */
const REMEMBERED = 200;

/** Somebody else changed the draft so often in between: the same page is open twice. */
const TRIES = 5;

const SAVED: DraftProblem = {
  status: 409,
  message: "This draft was saved already.",
  hint: "What was added can be changed in its story.",
};

const BUSY: DraftProblem = {
  status: 409,
  message: "The draft was changed at the same time in another window.",
  hint: "Load it again.",
};

/** Drafts over a store; `now` gives the time: ISO 8601, UTC. */
export function createDraftUseCases(store: Store, now: () => string): DraftUseCases {
  const memory = createArticleMemory(REMEMBERED);

  /** Replaces a draft by what `work` makes of it, unless it was saved or changed meanwhile. */
  const replace = async (
    id: string,
    work: (loaded: LoadedDraft) => Promise<Result<DraftProblem, DraftWithParts>>,
  ): Promise<Result<DraftProblem, null>> => {
    for (let tries = 0; tries < TRIES; tries++) {
      const loaded = await loadDraft(store, id, now());
      if (!loaded.ok) return loaded;
      if (loaded.value.draft.saved) return failure(SAVED);
      const made = await work(loaded.value);
      if (!made.ok) return made;
      const { draft, parts } = made.value;
      const kept = await store.write(async (writer) => {
        const still = await writer.readDraft(id);
        if (still?.json !== loaded.value.json) return false;
        await writer.saveDraft(id, JSON.stringify(draft), parts, draft.createdAt);
        return true;
      });
      if (kept) return success(null);
    }
    return failure(BUSY);
  };

  return {
    createDraft: async (documents, options = {}) => {
      const at = now();
      const wanted = options.story === undefined ? null : await store.findStory(options.story);
      if (options.story !== undefined && !wanted)
        return failure({
          status: 404,
          message: `There is no story “${options.story}”.`,
          hint: "It may have been taken away. Add the texts without naming a story.",
        });
      const empty: StoredDraft = {
        createdAt: at,
        nextKey: 1,
        nextStory: 2,
        wanted: wanted?.id ?? null,
        items: [],
        refused: [],
        titles: {},
        saved: null,
      };
      const taken = await takeIn(
        store,
        { draft: empty, parts: new Map() },
        documents,
        memory,
        options,
      );
      if (!taken.ok) return taken;
      const id = randomUUID();
      await store.write(async (writer) => {
        await writer.deleteDraftsBefore(expiredBefore(at));
        await writer.saveDraft(id, JSON.stringify(taken.value.draft), taken.value.parts, at);
      });
      return success({ id });
    },
    addToDraft: (id, documents, options) =>
      replace(id, (loaded) => takeIn(store, loaded, documents, memory, options)),
    readDraft: async (id) => {
      const loaded = await loadDraft(store, id, now());
      if (!loaded.ok) return loaded;
      const { draft, parts } = loaded.value;
      return success(await viewDraft(store, id, draft, await readItems(store, draft.items, parts)));
    },
    changeDraft: (id, changes) =>
      replace(id, async ({ draft, parts }) => {
        const changed = await changeAll(store, draft, changes);
        if (!changed.ok) return changed;
        const tagged = new Set(changes.flatMap((one) => (one.kind === "tag" ? [one.item] : [])));
        const made = { draft: changed.value, parts };
        return tagged.size === 0 ? success(made) : await appraise(store, made, memory, tagged);
      }),
    saveDraft: async (id) => {
      for (let tries = 0; tries < TRIES; tries++) {
        const loaded = await loadDraft(store, id, now());
        if (!loaded.ok) return loaded;
        const { draft, parts, json } = loaded.value;
        if (draft.saved) return success(draft.saved);
        const readings = await readItems(store, draft.items, parts);
        const at = now();
        const saved = await writeWithArticles(store, memory, async (writer, articles) => {
          const still = await writer.readDraft(id);
          if (still?.json !== json) return null;
          const kept = await keepDraft(writer, {
            draft,
            parts,
            readings,
            memory: articles,
            now: at,
          });
          if (!kept.ok) return kept;
          const done: StoredDraft = { ...draft, items: [], saved: kept.value };
          await writer.saveDraft(id, JSON.stringify(done), new Map(), draft.createdAt);
          return kept;
        });
        if (saved) return saved;
      }
      return failure(BUSY);
    },
    dropDraft: async (id) => {
      await store.write((writer) => writer.deleteDraft(id));
    },
  };
}

async function changeAll(
  store: Store,
  draft: StoredDraft,
  changes: readonly DraftChange[],
): Promise<Result<DraftProblem, StoredDraft>> {
  let changed = draft;
  for (const change of changes) {
    const next = await changeStored(store, changed, change);
    if (!next.ok) return next;
    changed = next.value;
  }
  return success(changed);
}
