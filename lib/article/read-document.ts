import { failure, type Result, success } from "../result";
import { removeControls, warnOfControls, warnOfHidden } from "./decode/clean-text";
import { decode } from "./decode/decode";
import type { DocumentFormat, ReadDocument, Reading } from "./document";
import type { InputProblem } from "./input-problem";
import { layOutLines } from "./lay-out-lines";
import { checkLine, checkParagraphs, checkText } from "./limits";
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

const refuse = (code: InputProblem["code"], message: string): Result<InputProblem, never> =>
  failure({ code, message, line: null });

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

function readPlain(bytes: Uint8Array, charset: string | null): Result<InputProblem, PlainText> {
  const decoded = decode(bytes, charset);
  if (!decoded.ok) return decoded;
  const length = checkText(decoded.value.text);
  if (!length.ok) return length;
  return success({
    text: removeControls(decoded.value.text),
    known: undefined,
    facts: NO_FACTS,
    warnings: [...decoded.value.warnings, ...warnOfControls(decoded.value.text)],
  });
}

/** What the mapper of a format makes of the bytes, with the warnings of decoding before its own. */
function mapBytes(
  mapper: Mapper,
  bytes: Uint8Array,
  charset: string | null,
): Result<InputProblem, MarkedText> {
  if (mapper.from === "bytes") return mapper.read(bytes);
  const decoded = decode(bytes, charset, mapper.declaration);
  if (!decoded.ok) return decoded;
  const marked = mapper.read(decoded.value.text);
  if (!marked.ok) return marked;
  const warnings = [...decoded.value.warnings, ...marked.value.warnings];
  return success({ ...marked.value, warnings });
}

function readMarked(bytes: Uint8Array, reading: Reading): Result<InputProblem, PlainText> {
  const mapper = MAPPERS[reading.format];
  if (mapper === undefined)
    return refuse("unsupported-type", `${FORMAT_NAMES[reading.format]} documents are not read.`);
  const marked = mapBytes(mapper, bytes, reading.charset);
  if (!marked.ok) return marked;
  const { facts, lines } = marked.value;
  const raw = lines.map((line) => line.text).join("\n");
  if (raw.includes("\u0000"))
    return refuse("control-chars", "The text contains a NUL character, so it is no plain text.");
  const laid = layOutLines(marked.value);
  const length = checkText(laid.text);
  if (!length.ok) return length;
  return success({
    ...laid,
    facts,
    warnings: [...marked.value.warnings, ...warnOfControls(raw)],
  });
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
  const plain =
    reading.format === "text" ? readPlain(bytes, reading.charset) : readMarked(bytes, reading);
  if (!plain.ok) return plain;
  const { text, known, facts } = plain.value;
  const lines = checkLines(text);
  if (!lines.ok) return lines;
  if (!/[\p{L}\p{N}]/u.test(text))
    return refuse("empty", "The file holds no letters or figures, so there is no text to read.");
  const parsed = parseText(text, known, reading.tags);
  const told = parsed.blocks.some((block) => block.kind === "body" || block.kind === "turn");
  const warnings: readonly Warning[] = [
    ...plain.value.warnings,
    ...warnOfHidden(text),
    ...(told
      ? []
      : [{ code: "no-article" as const, message: "No article text was found among the lines." }]),
  ];
  return success({ article: { version, ...parsed, warnings }, facts });
}
