import { answerForm, refuseForm, tellForm } from "@/app/answer-form";
import { decodeSegment } from "@/app/decode-segment";
import { answerConflict, type EditConflicts } from "@/app/s/[story]/edit/change/answer-conflict";
import { failure, success } from "@/lib/result";
import { inOrder } from "@/lib/server/edit-story/load-editing";
import {
  editTogether,
  fetchAgain,
  loadEditingStory,
  undoEdit,
  watchSource,
} from "@/lib/server/editing";
import { calledAsShown } from "@/lib/server/forms/called-as-shown";
import { editConflicts } from "@/lib/server/forms/edit-conflicts";
import { readFormFields } from "@/lib/server/forms/read-form-fields";
import { storyEdits, undoneEdit } from "@/lib/server/forms/story-edits";
import { readWithdrawal } from "@/lib/server/forms/withdrawal";
import { mayFetch } from "@/lib/server/permissions";
import { takeWrite } from "@/lib/server/take-write";
import { readInterval } from "@/lib/server/watch/schedule";

interface Context {
  readonly params: Promise<{ readonly story: string }>;
}

/** Takes the form of a story's edit page: each thing that differs is one edit, and all of them are done or none. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const slug = decodeSegment((await params).story) ?? "";
  const page = (story: string, done?: string): string =>
    `/s/${encodeURIComponent(story)}/edit${done === undefined ? "" : `?done=${encodeURIComponent(done)}`}`;
  const allowed = await takeWrite(request);
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
  if (/^(?:un)?watch:/u.test(action))
    return await changeWatch(request, action, fields.value, page(slug));
  const found = await loadEditingStory(slug);
  if (!found.ok) return refuseForm(request, found.error, page(slug));
  const { record, shown } = found.value;
  const labels = new Map(shown?.sources.map(({ id, label }) => [id, label]));
  const withdrawal = readWithdrawal(record, fields.value, action, labels);
  if (withdrawal !== null && !withdrawal.ok)
    return refuseForm(request, withdrawal.error, page(slug));
  const withdrawn = withdrawal === null ? [] : [withdrawal.value];
  const order = record.sources.map(({ id }) => id);
  const edited = await editTogether<EditConflicts>(slug, (kept) => {
    const story = inOrder(kept, order);
    const conflicts = editConflicts(story, fields.value);
    return conflicts.length > 0
      ? failure({ conflicts, story })
      : success([...calledAsShown(storyEdits(story, fields.value, action), labels), ...withdrawn]);
  });
  if (edited.ok) return answerForm(request, page(edited.value.story.slug, edited.value.last?.id));
  return "conflicts" in edited.error
    ? answerConflict(request, edited.error, fields.value)
    : refuseForm(request, edited.error, page(slug));
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

/** `watch:ID` with how often, or `unwatch:ID`. Who may not have addresses fetched may still end it. */
async function changeWatch(
  request: Request,
  action: string,
  fields: URLSearchParams,
  back: string,
): Promise<Response> {
  const [verb, sourceId = ""] = action.split(":");
  if (verb === "unwatch") {
    await watchSource(sourceId, null);
    return tellForm(request, "The address is not watched any more. Its versions stay.", back);
  }
  const may = mayFetch(request);
  if (!may.ok) return refuseForm(request, { status: 403, message: may.error.message }, back);
  const every = readInterval(fields.get(`watch-every-${sourceId}`) ?? "");
  if (every === null)
    return refuseForm(
      request,
      {
        status: 422,
        message: "An address is watched every 5 minutes at the most, every 30 days at the least.",
      },
      back,
    );
  const watched = await watchSource(sourceId, every);
  if (!watched.ok)
    return refuseForm(request, { status: 422, message: watched.error.message }, back);
  return tellForm(
    request,
    `${watched.value?.address ?? ""} is watched from now on, while “variorum watch” runs.`,
    back,
  );
}
