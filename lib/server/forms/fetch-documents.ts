import type { InputProblem } from "../../article/input-problem";
import { fetchAddress } from "../../ingest/fetch/fetch-address";
import type { IncomingDocument } from "../import/incoming";
import { mayFetch } from "../permissions";
import { refusedAddress } from "../web-address";

/** What came of the addresses of a form. */
export interface FetchedDocuments {
  readonly documents: readonly IncomingDocument[];
  readonly refused: readonly { readonly name: string; readonly problem: InputProblem }[];
}

/**
 * Fetches the pages at some addresses, one after the other, where this server fetches for this request; the end of the
 * request ends it. What cannot be fetched is told with its reason.
 */
export async function fetchDocuments(
  request: Pick<Request, "headers" | "signal">,
  addresses: readonly string[],
): Promise<FetchedDocuments> {
  const documents: IncomingDocument[] = [];
  const refused: { readonly name: string; readonly problem: InputProblem }[] = [];
  const allowed = addresses.length === 0 ? null : mayFetch(request);
  for (const address of addresses) {
    if (allowed === null || request.signal.aborted) break;
    const fetched = allowed.ok
      ? await fetchAddress(address, { policy: allowed.value.policy, signal: request.signal })
      : allowed;
    if (!fetched.ok) {
      const { code, message, line } = fetched.error;
      refused.push({ name: refusedAddress(address), problem: { code, message, line } });
    } else if (fetched.value.state === "fetched")
      documents.push({
        name: address,
        bytes: fetched.value.bytes,
        hint: fetched.value.hint,
        facts: { address: fetched.value.address },
      });
  }
  return { documents, refused };
}
