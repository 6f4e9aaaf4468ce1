import { failure, type Result, success } from "../../result";
import type { StoryRecord } from "../../store/records";
import type { EditProblem, StoryEdit } from "../edit-story/story-edit";

/**
 * What the Withdraw button of a story's edit page asks for; null where another button was pressed. Without the box ticked that makes
 * it a decision nothing is withdrawn, and the failure says so. `labels` tells what the page calls each source, by its id.
 */
export function readWithdrawal(
  story: StoryRecord,
  fields: URLSearchParams,
  action: string,
  labels: ReadonlyMap<string, string>,
): Result<EditProblem, StoryEdit> | null {
  if (!action.startsWith("withdraw:")) return null;
  const id = action.slice("withdraw:".length);
  const source = story.sources.find((one) => one.id === id);
  if (source === undefined)
    return failure({
      status: 404,
      message: "The story has no such source (any more).",
      hint: "Load the story again.",
    });
  if (fields.get(`withdraw-sure-${id}`) !== "yes")
    return failure({
      status: 422,
      message: "Nothing was withdrawn: the box “Yes, show it nowhere any more” was not ticked.",
      hint: "Tick it, and press Withdraw again.",
    });
  const called = labels.get(id);
  const which = fields.get(`withdraw-which-${id}`) ?? "all";
  return success({
    kind: "withdraw",
    hashes: which === "all" ? source.states.map(({ hash }) => hash) : [which],
    because: fields.get(`withdraw-because-${id}`) === "rights-ended" ? "rights-ended" : "withdrawn",
    reason: fields.get(`withdraw-reason-${id}`)?.trim() ?? "",
    ...(called === undefined ? {} : { called }),
  });
}
