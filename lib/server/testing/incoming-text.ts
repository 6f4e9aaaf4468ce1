import type { IncomingDocument } from "../import/incoming";

/** A text of these paragraphs, as it comes in as a file of this name. */
export const incomingText = (
  name: string,
  lines: readonly string[],
  more: Partial<IncomingDocument> = {},
): IncomingDocument => ({
  name,
  bytes: new TextEncoder().encode(lines.join("\n\n")),
  hint: { fileName: name },
  ...more,
});
