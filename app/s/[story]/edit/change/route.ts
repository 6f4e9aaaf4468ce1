import { answerForm, refuseForm, tellForm } from "@/app/answer-form";
import { decodeSegment } from "@/app/decode-segment";
import { editStory, fetchAgain, loadEditingStory, undoEdit } from "@/lib/server/editing";
import { readFormFields } from "@/lib/server/forms/read-form-fields";
import { storyEdits, undoneEdit } from "@/lib/server/forms/story-edits";
import { mayFetch, mayWrite } from "@/lib/server/permissions";

interface Context {
  readonly params: Promise<{ readonly story: string }>;
}

/** Takes the form of a story's edit page: each thing that differs is one edit. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const slug = decodeSegment((await params).story) ?? "";
  const page = (story: string, done?: string): string =>
    `/s/${encodeURIComponent(story)}/edit${done === undefined ? "" : `?done=${encodeURIComponent(done)}`}`;
  const allowed = mayWrite(request);
  if (!allowed.ok) return refuseForm(request, allowed.error, page(slug));
  const fields = await readFormFields(request);
  if (!fields.ok) return refuseForm(request, fields.error, page(slug));
  const action = fields.value.get("do") ?? "save";
  const undone = undoneEdit(action);
  if (undone !== null) {
    const back = await undoEdit(undone);
    if (!back.ok) return refuseForm(request, back.error, page(slug));
    return answerForm(request, page(back.value.story.slug, undone));
  }
  if (action.startsWith("fetch:")) return await fetchSource(request, slug, action.slice(6), page);
  const found = await loadEditingStory(slug);
  if (!found.ok) return refuseForm(request, found.error, page(slug));
  let story = found.value.record.slug;
  let done: string | undefined;
  for (const edit of storyEdits(found.value.record, fields.value, action)) {
    const edited = await editStory(story, edit);
    if (!edited.ok) return refuseForm(request, edited.error, page(story));
    story = edited.value.story.slug;
    done = edited.value.edit.id;
  }
  return answerForm(request, page(story, done));
}

/** Fetches a source's address now, and says on the page what came of it. */
async function fetchSource(
  request: Request,
  slug: string,
  sourceId: string,
  page: (story: string) => string,
): Promise<Response> {
  const may = mayFetch(request);
  if (!may.ok) return refuseForm(request, { status: 403, message: may.error.message }, page(slug));
  const fetched = await fetchAgain(sourceId);
  if (!fetched.ok)
    return refuseForm(request, { status: 422, message: fetched.error.message }, page(slug));
  return tellForm(request, fetched.value.said, page(slug));
}
