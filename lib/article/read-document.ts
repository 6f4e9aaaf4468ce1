import { failure, type Result, success } from "../result";
import { decode } from "./decode";
import type { DocumentFormat, ReadDocument, Reading } from "./document";
import type { InputProblem } from "./input-problem";
import { layOutLines } from "./lay-out-lines";
import { checkLine, checkParagraphs } from "./limits";
import { MAPPERS, type Mapper } from "./mappers";
import type { MarkedText } from "./marked-text";
import { type KnownLines, parseText } from "./parse-text";
import { NO_FACTS, type SourceFacts } from "./source-facts";
import { splitLines } from "./split-lines";
import type { Warning } from "./warning";

/** Text that is ready to be classified. */
interface PlainText {
  readonly text: string;
  readonly known: KnownLines | undefined;
  readonly facts: SourceFacts;
  readonly warnings: readonly Warning[];
}

const FORMAT_NAMES: Readonly<Record<DocumentFormat, string>> = {
  text: "Plain text",
  html: "HTML",
  ninjs: "ninjs",
  nitf: "NITF",
  "newsml-g2": "NewsML-G2",
  feed: "RSS or Atom",
  docx: "DOCX",
};

function checkLines(text: string): Result<InputProblem, null> {
  let paragraphs = 0;
  for (const line of splitLines(text)) {
    const length = checkLine(line.width, line.number);
    if (!length.ok) return length;
    if (line.text !== "") paragraphs += 1;
    const count = checkParagraphs(paragraphs, line.number);
    if (!count.ok) return count;
  }
  return success(null);
}

function mapBytes(mapper: Mapper, bytes: Uint8Array): Result<InputProblem, MarkedText> {
  if (mapper.from === "bytes") return mapper.read(bytes);
  const decoded = decode(bytes);
  if (!decoded.ok) return decoded;
  const marked = mapper.read(decoded.value.text);
  if (!marked.ok) return marked;
  return success({
    ...marked.value,
    warnings: [...decoded.value.warnings, ...marked.value.warnings],
  });
}

function plainTextOf(bytes: Uint8Array, reading: Reading): Result<InputProblem, PlainText> {
  if (reading.format === "text") {
    const decoded = decode(bytes);
    if (!decoded.ok) return decoded;
    return success({ ...decoded.value, known: undefined, facts: NO_FACTS });
  }
  const mapper = MAPPERS[reading.format];
  if (mapper === undefined) {
    return failure({
      code: "unsupported-type",
      message: `${FORMAT_NAMES[reading.format]} documents are not read.`,
      line: null,
    });
  }
  const marked = mapBytes(mapper, bytes);
  if (!marked.ok) return marked;
  const { facts, warnings } = marked.value;
  return success({ ...layOutLines(marked.value), facts, warnings });
}

/**
 * Bytes of one article's document → the article and what the document says of itself. `version` is the SHA-256 of the bytes,
 * in hexadecimal. The same bytes, reading and version give the same article, for ever.
 * Refuses, with a plain sentence, what is empty, too large, not text, or not what `reading.format` says.
 */
export function readDocument(
  bytes: Uint8Array,
  version: string,
  reading: Reading,
): Result<InputProblem, ReadDocument> {
  const plain = plainTextOf(bytes, reading);
  if (!plain.ok) return plain;
  const { text, known, facts, warnings } = plain.value;
  const lines = checkLines(text);
  if (!lines.ok) return lines;
  if (!/[\p{L}\p{N}]/u.test(text)) {
    return failure({
      code: "empty",
      message: "The file holds no letters or figures, so there is no text to read.",
      line: null,
    });
  }
  const parsed = parseText(text, known, reading.tags);
  const told = parsed.blocks.some((block) => block.kind === "body" || block.kind === "turn");
  const article = {
    version,
    ...parsed,
    warnings: told
      ? warnings
      : [
          ...warnings,
          {
            code: "no-article" as const,
            message: "No article text was found among the lines.",
          },
        ],
  };
  return success({ article, facts });
}
