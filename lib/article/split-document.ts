import { failure, type Result, success } from "../result";
import { decode } from "./decode/decode";
import type { DocumentHint, SplitDocument } from "./document";
import { identifyDocument } from "./identify-document";
import type { InputProblem } from "./input-problem";
import { MAPPERS } from "./mappers";

/**
 * Bytes of any document → the documents of its single articles: a feed and a NewsML-G2 message are taken apart, everything
 * else is one part with the same bytes. Refuses what cannot be identified, and what holds no item that could be read.
 */
export function splitDocument(
  bytes: Uint8Array,
  hint: DocumentHint,
): Result<InputProblem, SplitDocument> {
  const identified = identifyDocument(bytes, hint);
  if (!identified.ok) return identified;
  const { format, charset } = identified.value;
  const mapper = MAPPERS[format];
  if (mapper?.from !== "characters" || mapper.split === undefined)
    return success({ parts: [{ bytes, format, charset, name: null }], skipped: [] });
  const decoded = decode(bytes, charset, mapper.declaration);
  if (!decoded.ok) return decoded;
  const split = mapper.split(decoded.value.text);
  if (!split.ok || split.value.parts.length > 0) return split;
  const [skipped] = split.value.skipped;
  return failure({
    code: "empty",
    message: skipped?.reason ?? "The document holds no article.",
    line: null,
  });
}
