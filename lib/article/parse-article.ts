import { failure, type Result, success } from "../result";
import type { Article } from "./article";
import { decode } from "./decode";
import type { InputProblem } from "./input-problem";
import { checkLine, checkParagraphs } from "./limits";
import { parseText } from "./parse-text";
import { splitLines } from "./split-lines";

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

/**
 * Raw bytes of a text file → the article in it. `version` is the SHA-256 of the bytes, in hexadecimal.
 * Refuses, with a plain sentence, what is empty, too large, or not text.
 */
export function parseArticle(bytes: Uint8Array, version: string): Result<InputProblem, Article> {
  const decoded = decode(bytes);
  if (!decoded.ok) return decoded;
  const { text, warnings } = decoded.value;
  const lines = checkLines(text);
  if (!lines.ok) return lines;
  if (!/[\p{L}\p{N}]/u.test(text)) {
    return failure({
      code: "empty",
      message: "The file holds no letters or figures, so there is no text to read.",
      line: null,
    });
  }
  const article = parseText(text);
  const told = article.blocks.some((block) => block.kind === "body" || block.kind === "turn");
  return success({
    version,
    ...article,
    warnings: told ? warnings : [...warnings, "No article text was found among the lines."],
  });
}
