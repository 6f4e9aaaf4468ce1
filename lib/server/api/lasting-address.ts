import { ENGINE_VERSION } from "../../compare/engine-version";
import { ENGINE_KEY, parseEngine } from "../../compare/permalink";
import { type Lasting, respondProblem } from "./respond";

/** What an address by hash is answered with: how long the answer lasts, or another answer in its place. */
export type LastingAddress = { readonly lasting: Lasting } | { readonly instead: Response };

const WHOLE = /^[0-9a-f]{64}$/;

/**
 * An address by hash names its engine too (`?e=2`; the first where it names none, as links do), so what it answers never
 * changes and may be kept for ever. Only the present engine computes: for the address of another one, the asker is sent
 * on to this one's, and that may not be kept. The beginning of a hash may one day fit a second text: such an answer is
 * asked for again. `path` is the address without its query.
 */
export function lastingAddress(
  { path, query, hashes }: AddressByHash,
  engine: string = ENGINE_VERSION,
): LastingAddress {
  const asked = parseEngine(query.get(ENGINE_KEY));
  if (asked === null)
    return {
      instead: respondProblem({
        status: 400,
        title: `“${ENGINE_KEY}” names no engine: it is a figure such as ${engine}.`,
        code: "E_BAD_REQUEST",
      }),
    };
  if (asked !== engine) {
    const location = `${path}?${new URLSearchParams({ [ENGINE_KEY]: engine })}`;
    return {
      instead: respondProblem(
        {
          status: 307,
          title: `This address names engine ${asked}; engine ${engine} compares now, and its answer stands at another.`,
          code: "E_OTHER_ENGINE",
        },
        { Location: location },
      ),
    };
  }
  return { lasting: hashes.every((hash) => WHOLE.test(hash)) ? "for ever" : "ask again" };
}

export interface AddressByHash {
  readonly path: string;
  readonly query: URLSearchParams;
  readonly hashes: readonly string[];
}
