import { answerForm, asksForJson, refuseForm } from "@/app/answer-form";
import { savedQuery } from "@/components/add/saved-note";
import { sayChanges } from "@/components/add/say-changes";
import { addressOf } from "@/lib/compare/permalink";
import { changeDraft, dropDraft, readDraft, saveDraft } from "@/lib/server/adding";
import type { SavedDraft } from "@/lib/server/drafts/draft";
import { draftChanges } from "@/lib/server/forms/draft-changes";
import { readFormFields } from "@/lib/server/forms/read-form-fields";
import { readUndo, undoChanges, writeUndo } from "@/lib/server/forms/undo-changes";
import { takeWrite } from "@/lib/server/take-write";

interface Context {
  readonly params: Promise<{ readonly draft: string }>;
}

/** Takes the one form of a draft's page: what was typed and chosen, and the button that was pressed. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { draft: id } = await params;
  const page = `/add/${encodeURIComponent(id)}`;
  const allowed = await takeWrite(request);
  if (!allowed.ok) return refuseForm(request, allowed.error, page);
  const fields = await readFormFields(request);
  if (!fields.ok) return refuseForm(request, fields.error, page);
  const action = fields.value.get("do") ?? "apply";
  if (action === "discard") {
    await dropDraft(id);
    return answerForm(request, "/add");
  }
  const before = await readDraft(id);
  if (!before.ok) return refuseForm(request, before.error, page);
  const undoing = action === "undo" ? readUndo(fields.value.get("undo")) : null;
  const changes = undoing ?? draftChanges(before.value, fields.value, action);
  if (changes.length > 0) {
    const changed = await changeDraft(id, changes);
    if (!changed.ok) return refuseForm(request, changed.error, page);
  }
  if (action === "save") {
    const saved = await saveDraft(id);
    return saved.ok
      ? answerForm(request, addressOfSaved(saved.value))
      : refuseForm(request, saved.error, page);
  }
  const view = viewOf(page, action, fields.value.get("view"));
  if (undoing !== null) return answerForm(request, view, { said: "Taken back.", undo: null });
  if (changes.length === 0) return answerForm(request, view);
  const undo = undoChanges(before.value, changes);
  const after = await readDraft(id);
  const said = after.ok ? sayChanges(after.value, undo) : "";
  const back = writeUndo(undo);
  // A page's script is told what takes it back; without scripts the page's address holds it.
  return answerForm(request, asksForJson(request) ? view : withUndo(view, back), {
    said,
    undo: back,
  });
}

/**
 * One text or two open beside what they are compared with; more of them as their story, or as the list of stories. The
 * address tells the page what came of it.
 */
function addressOfSaved(saved: SavedDraft): string {
  return `${pageOfSaved(saved)}?${savedQuery({ added: saved.taken, here: saved.known, anew: saved.toldAnew })}`;
}

function pageOfSaved({ address, stories, taken, known }: SavedDraft): string {
  const [story, ...others] = stories;
  if (story === undefined || taken + known <= 2) return address;
  return others.length > 0 ? "/" : addressOf({ kind: "story", story: story.slug });
}

/** The draft's page with the lines open that were open, or those that were asked for. */
function viewOf(page: string, action: string, open: string | null): string {
  const [verb, item = "", from = "1"] = action.split(":");
  const lines = verb === "lines" ? (item === "none" ? item : `${item}.${from}`) : (open ?? "");
  const [shown = ""] = lines.split(".");
  if (!/^(?:none|[\w-]{1,20}(?:\.\d{1,9})?)$/u.test(lines)) return page;
  return `${page}?lines=${lines}${verb === "lines" && shown !== "none" ? `#text-${shown}` : ""}`;
}

function withUndo(view: string, undo: string | null): string {
  if (undo === null) return view;
  const [address = view, hash] = view.split("#");
  const join = address.includes("?") ? "&" : "?";
  return `${address}${join}undo=${encodeURIComponent(undo)}${hash === undefined ? "" : `#${hash}`}`;
}
