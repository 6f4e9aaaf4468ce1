import type { Fetched } from "../../ingest/fetch/fetch-address";
import { failure, type Result, success } from "../../result";
import type { Store } from "../../store/store";
import type { DocumentOutcome } from "../import/incoming";
import { takeDocuments } from "../import/take-documents";
import { splitApart } from "../read-apart";

type FetchedPage = Extract<Fetched, { readonly state: "fetched" }>;

/**
 * Keeps a fetched page as the next state of a source, or finds its place where `sourceId` is null. The page has to be one article: a
 * feed of several is none. The failure is one plain sentence.
 */
export async function takeFetched(
  store: Store,
  page: FetchedPage,
  sourceId: string | null,
  now: () => string,
): Promise<Result<string, Exclude<DocumentOutcome, { readonly kind: "skipped" }>>> {
  const split = await splitApart(page.bytes, page.hint);
  if (split.ok && split.value.parts.length > 1)
    return failure(
      `The address holds ${split.value.parts.length} articles (a feed or a message), not one page.`,
    );
  const outcomes: DocumentOutcome[] = [];
  const taken = await takeDocuments(
    store,
    [
      {
        name: page.address,
        bytes: page.bytes,
        hint: page.hint,
        facts: { address: page.address },
        ...(sourceId === null ? {} : { sourceId }),
      },
    ],
    { now, onProgress: (outcome) => void outcomes.push(outcome) },
  );
  const [outcome] = outcomes;
  if (!taken.ok) return failure(taken.error.message);
  if (outcome === undefined) return failure("The address holds no article.");
  return outcome.kind === "skipped" ? failure(outcome.problem.message) : success(outcome);
}
