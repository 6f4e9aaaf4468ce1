import { failure, type Result, success } from "../result";

export interface BodyProblem {
  readonly status: 400 | 413;
  readonly message: string;
}

/**
 * Reads a request's body of at most `cap` bytes, counted while it comes: a body sent in chunks names no length, and
 * one that names a length need not hold to it. Nothing beyond the cap is kept.
 */
export async function readBody(
  request: Pick<Request, "headers" | "body">,
  cap: number,
): Promise<Result<BodyProblem, Uint8Array>> {
  const tooLong = failure<BodyProblem>({
    status: 413,
    message: `The request's body is longer than ${cap.toLocaleString("en")} bytes.`,
  });
  const declared = request.headers.get("content-length");
  if (declared !== null && Number(declared) > cap) return tooLong;
  if (request.body === null) return success(new Uint8Array(0));
  const reader = request.body.getReader();
  const parts: Uint8Array[] = [];
  let size = 0;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      size += value.length;
      if (size > cap) {
        await reader.cancel().catch(() => undefined);
        return tooLong;
      }
      parts.push(value);
    }
  } catch {
    return failure({ status: 400, message: "The request's body broke off." });
  }
  if (declared !== null && Number(declared) !== size)
    return failure({ status: 400, message: "The request's body is not as long as it says." });
  return success(joined(parts, size));
}

function joined(parts: readonly Uint8Array[], size: number): Uint8Array {
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}
