import { answerForm, refuseForm } from "@/app/answer-form";
import { deskBack, withDone } from "@/app/desk/desk-back";
import { readPick } from "@/components/desk/desk-view";
import type { Result } from "@/lib/result";
import { addHouseRule, reviewFindings, undoAtDesk } from "@/lib/server/at-desk";
import type { DeskDone, DeskProblem } from "@/lib/server/desk/desk";
import { readFormFields } from "@/lib/server/forms/read-form-fields";
import { mayWrite, whoWrites } from "@/lib/server/permissions";

const STATES = ["open", "fine", "needs-fix", "house-style"] as const;
/** A note, an address, and the names of the findings of a page. */
const BYTES = 64_000;

/** Takes what an editor says at the desk or on a finding's page, and goes back there. */
export async function POST(request: Request): Promise<Response> {
  const allowed = mayWrite(request);
  if (!allowed.ok) return refuseForm(request, allowed.error, "/desk");
  const fields = await readFormFields(request, BYTES);
  if (!fields.ok) return refuseForm(request, fields.error, "/desk");
  const given = (name: string): string => fields.value.get(name) ?? "";
  const back = deskBack(given("back"));
  const done = await change(given, fields.value.getAll("pick"), whoWrites(request));
  if (!done.ok) return refuseForm(request, done.error, back);
  const next = /^[0-9a-f]{16}$/u.test(given("next")) ? `#f-${given("next")}` : "";
  return answerForm(request, `${withDone(back, done.value.entry)}${next}`);
}

function change(
  given: (name: string) => string,
  picked: readonly string[],
  by: string | null,
): Promise<Result<DeskProblem, DeskDone>> {
  const action = given("do");
  if (action.startsWith("undo:")) return undoAtDesk(action.slice("undo:".length), by);
  if (action === "rule") return addHouseRule([given("one"), given("two")], given("note"), by);
  const state = STATES.find((name) => name === action) ?? "open";
  const findings =
    given("many") === ""
      ? [{ story: given("story"), finding: given("finding") }]
      : picked.map(readPick);
  return reviewFindings(findings, { state, note: given("note") }, by);
}
