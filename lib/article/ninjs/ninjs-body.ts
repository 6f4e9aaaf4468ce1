import { failure, type Result, success } from "../../result";
import { hasStory } from "../has-story";
import type { InputProblem } from "../input-problem";
import type { MarkedText } from "../marked-text";
import { readNitf } from "../nitf/read-nitf";
import { plainLines } from "../plain-lines";
import { readMarkup } from "../read-markup";
import { NO_FACTS } from "../source-facts";
import { isSummary, whyNoText } from "./judge-item";
import type { NinjsItem, RoledText } from "./ninjs-item";

type BodyForm = "html" | "nitf" | "plain";

/** In this order: markup keeps the paragraphs that plain text may have lost. */
const FORMS: readonly BodyForm[] = ["html", "nitf", "plain"];

/** How a body is written: its media type says it, else its role (`body_xhtml`, `role: "nitf"`); null: in a way not read. */
function formOf(body: RoledText): BodyForm | null {
  const type = body.contenttype?.split(";")[0]?.trim().toLowerCase() ?? "";
  const role = body.role?.trim().toLowerCase() ?? "";
  if (/html/.test(type)) return "html";
  if (/nitf/.test(type)) return "nitf";
  if (type === "text/plain") return "plain";
  if (role === "nitf") return "nitf";
  if (type !== "") return null;
  return /html/.test(role) ? "html" : "plain";
}

/** The bodies of versions 2 and 3, and the `body_…` fields of version 1 as such. */
function bodiesOf(item: NinjsItem): readonly RoledText[] {
  const fields = Object.entries(item).flatMap(([key, value]) =>
    key.startsWith("body_") && typeof value === "string"
      ? [{ role: key.slice("body_".length), value }]
      : [],
  );
  return [...(item.bodies ?? []), ...fields].filter((body) => (body.value ?? "").trim() !== "");
}

function readBody(form: BodyForm, text: string): Result<InputProblem, MarkedText> {
  if (form === "html") return readMarkup(text, "item");
  if (form === "nitf") return readNitf(text);
  return success({ lines: plainLines(text), facts: NO_FACTS, warnings: [] });
}

/**
 * The text of an item: of its bodies, which are the same text in several forms, the first that reads, in the order HTML,
 * NITF, plain text. Refuses an item without one, and tells what it has instead.
 */
export function readNinjsBody(item: NinjsItem): Result<InputProblem, MarkedText> {
  const bodies = bodiesOf(item).filter((body) => !isSummary(body));
  const formed = FORMS.flatMap((form) =>
    bodies
      .filter((body) => formOf(body) === form)
      .map((body) => ({ form, text: body.value ?? "" })),
  );
  let refused: Result<InputProblem, MarkedText> | null = null;
  for (const { form, text } of formed) {
    const read = readBody(form, text);
    const told = read.ok ? hasStory(read.value, whyNoText(item)) : read;
    if (told.ok) return told;
    refused ??= told;
  }
  if (refused !== null) return refused;
  const [other] = bodies;
  if (other === undefined) return failure({ code: "empty", message: whyNoText(item), line: null });
  return failure({
    code: "unsupported-type",
    message: `The item's body is of the type ${(other.contenttype ?? "").slice(0, 80)}, which is not read.`,
    line: null,
  });
}
