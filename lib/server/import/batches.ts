import type { IncomingDocument, IncomingGroup } from "./incoming";

/** A document on its way, with the group that it came in. */
export interface Queued {
  readonly document: IncomingDocument;
  readonly group: IncomingGroup | null;
}

/** One transaction's worth: one commit waits for the disk once, however many texts are in it. */
const MAX_DOCUMENTS = 100;
const MAX_BYTES = 8_000_000;

/** Lone documents and the documents of groups, in order, cut into batches; a group that is to be parted is never cut. */
export async function* batches(
  inputs:
    | Iterable<IncomingDocument | IncomingGroup>
    | AsyncIterable<IncomingDocument | IncomingGroup>,
): AsyncGenerator<readonly Queued[]> {
  let batch: Queued[] = [];
  let bytes = 0;
  for await (const input of inputs) {
    const group = "documents" in input ? input : null;
    for await (const document of group?.documents ?? [input as IncomingDocument]) {
      batch.push({ document, group });
      bytes += document.bytes.length;
      const whole = group?.byText === true && group.documents.at(-1) !== document;
      if (whole || (batch.length < MAX_DOCUMENTS && bytes < MAX_BYTES)) continue;
      yield batch;
      batch = [];
      bytes = 0;
    }
  }
  if (batch.length > 0) yield batch;
}
