import { failure, type Result, success } from "../../result";
import { readBody } from "../read-body";

/** Every line of a long text is a field of its own; a form of ours stays far below. */
const FIELDS_BYTES = 2_000_000;
const MAX_FIELDS = 5_000;

export interface FieldsProblem {
  readonly status: 400 | 413 | 415;
  readonly message: string;
}

/** The fields of a form without files (application/x-www-form-urlencoded). */
export async function readFormFields(
  request: Pick<Request, "headers" | "body">,
  cap: number = FIELDS_BYTES,
): Promise<Result<FieldsProblem, URLSearchParams>> {
  const type = request.headers.get("content-type") ?? "";
  if (!type.toLowerCase().startsWith("application/x-www-form-urlencoded"))
    return failure({ status: 415, message: "Send the form of the page." });
  const body = await readBody(request, cap);
  if (!body.ok) return body;
  const text = new TextDecoder().decode(body.value);
  let count = 0;
  for (let at = text.indexOf("&"); at >= 0; at = text.indexOf("&", at + 1)) count += 1;
  return count > MAX_FIELDS
    ? failure({ status: 413, message: "The form has more fields than any of ours." })
    : success(new URLSearchParams(text));
}
