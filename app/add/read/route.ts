import { answerForm, refuseForm } from "@/app/answer-form";
import { addToDraft, createDraft } from "@/lib/server/adding";
import type { TakingOptions } from "@/lib/server/drafts/draft-use-cases";
import { fetchDocuments } from "@/lib/server/forms/fetch-documents";
import {
  type AddForm,
  FORM_BYTES,
  formProblem,
  readAddForm,
} from "@/lib/server/forms/read-add-form";
import { readBody } from "@/lib/server/read-body";
import { takeWrite } from "@/lib/server/take-write";
import { answerLines } from "./answer-lines";

/** Takes the form of /add, reads what it holds, and sends the browser to the draft. */
export async function POST(request: Request): Promise<Response> {
  const allowed = await takeWrite(request);
  if (!allowed.ok) return refuseForm(request, allowed.error, "/add");
  const body = await readBody(request, FORM_BYTES);
  if (!body.ok)
    return refuseForm(
      request,
      body.error.status === 413 ? formProblem("too-large") : body.error,
      "/add",
    );
  const form = await readAddForm(body.value, request.headers.get("content-type"));
  if (!form.ok) return refuseForm(request, form.error, "/add");
  const { story } = form.value;
  const back = story === null ? "/add" : `/add?story=${encodeURIComponent(story)}`;
  // The page's script is told how far the reading is, line by line.
  if ((request.headers.get("accept") ?? "").includes("application/x-ndjson"))
    return answerLines(async (say) => {
      const made = await makeDraft(request, form.value, (read, of) => say({ read, of }));
      return made.ok ? { address: made.value } : made.error;
    });
  const made = await makeDraft(request, form.value);
  return made.ok ? answerForm(request, made.value) : refuseForm(request, made.error, back);
}

/** Gives the address of the draft. */
async function makeDraft(
  request: Request,
  { documents, addresses, story, draft }: AddForm,
  onRead?: TakingOptions["onRead"],
) {
  const fetched = await fetchDocuments(request, addresses);
  const all = [...documents, ...fetched.documents];
  const options: TakingOptions = {
    refused: fetched.refused,
    signal: request.signal,
    ...(onRead === undefined ? {} : { onRead }),
  };
  const address = (id: string) => ({ ok: true, value: `/add/${encodeURIComponent(id)}` }) as const;
  if (draft !== null) {
    const added = await addToDraft(draft, all, options);
    return added.ok ? address(draft) : added;
  }
  const made = await createDraft(all, { ...options, ...(story === null ? {} : { story }) });
  return made.ok ? address(made.value.id) : made;
}
