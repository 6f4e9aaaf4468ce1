import type { Result } from "../../result";
import type { PageProblem } from "../page-problem";
import { lastingAddress } from "./lasting-address";
import { type Lasting, respondPageProblem } from "./respond";

/**
 * An answer about one kept text, the same for ever at the address that names the engine (see `lastingAddress`). `hrefOf`: the
 * address of the same for another hash.
 */
export async function versionAnswer<A>(
  request: Request,
  hash: string,
  hrefOf: (hash: string) => string,
  answer: {
    readonly find: (hash: string) => Promise<Result<PageProblem, A>>;
    readonly respond: (value: A, lasting: Lasting) => Response;
  },
): Promise<Response> {
  const found = await answer.find(hash);
  if (!found.ok) return respondPageProblem(found.error, hrefOf);
  const address = lastingAddress({
    path: hrefOf(hash),
    query: new URL(request.url).searchParams,
    hashes: [hash],
  });
  return "instead" in address ? address.instead : answer.respond(found.value, address.lasting);
}
