import type { DocumentHint } from "../../article/document";
import type { InputProblem } from "../../article/input-problem";
import { failure, type Result, success } from "../../result";
import { describeNetworkError, type FetchProblem, fetchFailure, fromInput } from "./fetch-problem";
import { isNumericHost } from "./public-address";
import { ACCEPTED_ENCODINGS, readAnswerBody } from "./read-body";
import { hintOf, mayHoldText, readRetryAfter } from "./response-head";
import {
  type Answer,
  type HostAddress,
  type Resolve,
  resolveBySystem,
  sendRequest,
  type Transport,
} from "./transport";
import { checkResolved, checkUrl, type UrlPolicy } from "./url-policy";

export interface FetchOptions {
  readonly policy: UrlPolicy;
  readonly resolve?: Resolve;
  readonly transport?: Transport;
  /** Bytes of the unpacked body. */
  readonly maxBytes?: number;
  /** Milliseconds for everything: names, redirects, body; waiting for a turn aside. */
  readonly maxMs?: number;
  readonly signal?: AbortSignal;
  /** Asked for each address on the way, after the policy. */
  readonly permit?: (url: URL) => Promise<Result<InputProblem, null>>;
  readonly now?: () => Date;
  /** Gives way to other fetches from the host of an address; asked anew where a redirect leads to another host. */
  readonly turn?: <A>(url: URL, work: () => Promise<A>) => Promise<A>;
}

/** What a server told of the last answer; sent back to it, so that it need not send the same again. */
export interface Validators {
  readonly etag: string | null;
  readonly lastModified: string | null;
}

export type Fetched =
  | {
      readonly state: "fetched";
      readonly bytes: Uint8Array;
      readonly hint: DocumentHint;
      /** Where the bytes came from after all redirects, without a fragment. */
      readonly address: string;
      readonly validators: Validators;
    }
  | { readonly state: "not-modified"; readonly address: string };

/** A name for whoever reads a server's log; robots.txt addresses us by the part before the slash. */
const USER_AGENT = "Variorum/1 (reads articles for comparison; fetches single pages, no crawling)";

const MAX_REDIRECTS = 5;
/** An article's page takes a second or two; a minute is a server that drips. */
const MAX_MS = 30_000;
/** The same as for a file; see lib/article/limits. */
const MAX_BYTES = 5_000_000;
const MAX_VALIDATOR = 1_000;

/**
 * Fetches one page. Every address on the way (the given one, each redirect's, and each number that a name is resolved
 * to) has to pass the policy, and only numbers that passed are connected to. With `validators` of an earlier fetch the
 * answer may be `not-modified`. The bytes are not looked at here. Problems: `scheme-refused`, `userinfo`,
 * `address-refused`, `redirects`, `too-large`, `too-slow`, `unsupported-type`, `fetch-failed`.
 */
export async function fetchAddress(
  address: string,
  options: FetchOptions,
  validators: Validators = { etag: null, lastModified: null },
): Promise<Result<FetchProblem, Fetched>> {
  const first = checkUrl(address, options.policy);
  if (!first.ok) return failure(fromInput(first.error));
  const turn = options.turn ?? ((_url, work) => work());
  let way: Way = { url: first.value, redirects: 0, left: options.maxMs ?? MAX_MS };
  for (;;) {
    const from = way;
    const found = await turn(from.url, () => fetchFromHost(from, options, validators));
    if (!("way" in found)) return found;
    // The turn at the host before has ended: two pages that lead to each other's hosts do not wait for each other.
    way = found.way;
  }
}

/** How far a fetch has come. */
interface Way {
  readonly url: URL;
  readonly redirects: number;
  /** Milliseconds. */
  readonly left: number;
}

/** Follows redirects as long as they stay at the host of the address: the page, or the way on to another host. */
async function fetchFromHost(
  way: Way,
  options: FetchOptions,
  validators: Validators,
): Promise<Result<FetchProblem, Fetched> | { readonly way: Way }> {
  const began = performance.now();
  const deadline = AbortSignal.timeout(Math.ceil(way.left));
  const signal = options.signal ? AbortSignal.any([deadline, options.signal]) : deadline;
  let { url, redirects } = way;
  try {
    for (; redirects <= MAX_REDIRECTS; redirects += 1) {
      const permitted = options.permit ? await options.permit(url) : success(null);
      if (!permitted.ok) return failure(fromInput(permitted.error));
      const answer = await ask(url, options, validators, signal);
      if (!answer.ok) return answer;
      const location = redirectOf(answer.value);
      if (location === null) return await readAnswer(answer.value, url, options, validators);
      answer.value.body.destroy();
      const next = checkUrl(location, options.policy, url);
      if (!next.ok) return failure(fromInput(next.error));
      if (next.value.hostname !== url.hostname) {
        const left = Math.max(1, way.left - (performance.now() - began));
        return { way: { url: next.value, redirects: redirects + 1, left } };
      }
      url = next.value;
    }
  } catch (error) {
    if (deadline.aborted)
      return fetchFailure("too-slow", `“${url.hostname}” did not send the page in time.`);
    if (signal.aborted) return fetchFailure("fetch-failed", "The fetch was called off.");
    return fetchFailure("fetch-failed", describeNetworkError(error, url.hostname));
  }
  return fetchFailure("redirects", `The address redirects more than ${MAX_REDIRECTS} times.`);
}

/** Resolves, checks, sends. */
async function ask(
  url: URL,
  { policy, resolve = resolveBySystem, transport = sendRequest }: FetchOptions,
  validators: Validators,
  signal: AbortSignal,
): Promise<Result<FetchProblem, Answer>> {
  const addresses = await orAborted(addressesOf(url, resolve), signal);
  if (addresses.length === 0)
    return fetchFailure("fetch-failed", `The name “${url.hostname}” leads to no server.`);
  const checked = checkResolved(
    url,
    addresses.map(({ address }) => address),
    policy,
  );
  if (!checked.ok) return failure(fromInput(checked.error));
  const headers = {
    "User-Agent": USER_AGENT,
    Accept: "text/html, application/xhtml+xml, application/xml;q=0.9, text/*;q=0.8, */*;q=0.5",
    "Accept-Encoding": ACCEPTED_ENCODINGS,
    ...(validators.etag === null ? {} : { "If-None-Match": validators.etag }),
    ...(validators.lastModified === null ? {} : { "If-Modified-Since": validators.lastModified }),
  };
  return success(await orAborted(transport({ url, addresses, headers, signal }), signal));
}

async function addressesOf(url: URL, resolve: Resolve): Promise<readonly HostAddress[]> {
  const { hostname } = url;
  if (!isNumericHost(hostname)) return resolve(hostname);
  const bare = hostname.startsWith("[") ? hostname.slice(1, -1) : hostname;
  return [{ address: bare, family: bare.includes(":") ? 6 : 4 }];
}

/** The promise, or an error as soon as the signal says so: the system's resolver cannot be called off. */
function orAborted<A>(promise: Promise<A>, signal: AbortSignal): Promise<A> {
  return new Promise((resolve, reject) => {
    const abort = (): void => reject(signal.reason as Error);
    if (signal.aborted) abort();
    signal.addEventListener("abort", abort, { once: true });
    promise.then(resolve, reject).finally(() => signal.removeEventListener("abort", abort));
  });
}

const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);

const redirectOf = ({ status, headers }: Answer): string | null =>
  REDIRECTS.has(status) ? (headers.location ?? null) : null;

async function readAnswer(
  answer: Answer,
  url: URL,
  options: FetchOptions,
  sent: Validators,
): Promise<Result<FetchProblem, Fetched>> {
  const { status, headers } = answer;
  const hint = hintOf(headers, url);
  if (status === 200 && mayHoldText(hint.mediaType ?? null)) {
    const bytes = await readAnswerBody(answer, options.maxBytes ?? MAX_BYTES);
    return bytes.ok ? success(documentOf(answer, bytes.value, url)) : bytes;
  }
  answer.body.destroy();
  if (status === 200)
    return fetchFailure("unsupported-type", `The address holds “${hint.mediaType}”, not a text.`);
  if (status === 304 && (sent.etag !== null || sent.lastModified !== null))
    return success({ state: "not-modified", address: url.href });
  return fetchFailure("fetch-failed", sayStatus(status, url.hostname), {
    status,
    retryAfter: readRetryAfter(headers["retry-after"], (options.now ?? (() => new Date()))()),
  });
}

const documentOf = ({ headers }: Answer, bytes: Uint8Array, url: URL): Fetched => ({
  state: "fetched",
  bytes,
  hint: hintOf(headers, url),
  address: url.href,
  validators: {
    etag: validator(headers.etag),
    lastModified: validator(headers["last-modified"]),
  },
});

const validator = (value: string | undefined): string | null =>
  value !== undefined && value !== "" && value.length <= MAX_VALIDATOR ? value : null;

function sayStatus(status: number, hostname: string): string {
  const host = `“${hostname.slice(0, 80)}”`;
  if (status === 404 || status === 410) return `${host} has no page at this address (${status}).`;
  if (status === 401 || status === 402 || status === 403 || status === 451)
    return `${host} does not give this page to a program (${status}). Copy its text instead.`;
  if (status === 429) return `${host} asks for fewer requests (429). Try again later.`;
  if (status >= 500) return `${host} has trouble of its own (${status}). Try again later.`;
  return `${host} answered ${status}, not a page.`;
}
