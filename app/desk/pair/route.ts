import { answerForm, refuseForm } from "@/app/answer-form";
import { deskBack, withDone } from "@/app/desk/desk-back";
import { parsePassageKey } from "@/lib/compare/permalink";
import { pairByHand } from "@/lib/server/at-desk";
import { readFormFields } from "@/lib/server/forms/read-form-fields";
import { mayWrite, whoWrites } from "@/lib/server/permissions";

const KINDS = ["align", "split", "unlink"] as const;
/** A few names and numbers. */
const BYTES = 16_000;

/** Takes the form below a comparison that pairs, splits or unlinks paragraphs by hand. */
export async function POST(request: Request): Promise<Response> {
  const allowed = mayWrite(request);
  if (!allowed.ok) return refuseForm(request, allowed.error, "/");
  const fields = await readFormFields(request, BYTES);
  if (!fields.ok) return refuseForm(request, fields.error, "/");
  const given = (name: string): string => fields.value.get(name) ?? "";
  const back = deskBack(given("back"));
  const kind = KINDS.find((name) => name === given("do")) ?? "align";
  const done = await pairByHand(
    given("story"),
    {
      kind,
      base: given("base"),
      other: given("other"),
      paragraph: parsePassageKey(given("paragraph")),
      otherParagraph: parsePassageKey(given("otherParagraph")),
    },
    whoWrites(request),
  );
  if (!done.ok) return refuseForm(request, done.error, `${back}#by-hand`);
  return answerForm(request, `${withDone(back, done.value.entry)}#by-hand`);
}
