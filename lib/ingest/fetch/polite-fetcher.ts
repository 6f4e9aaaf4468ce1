import type { InputProblem } from "../../article/input-problem";
import { failure, type Result, success } from "../../result";
import { type Fetched, type FetchOptions, fetchAddress, type Validators } from "./fetch-address";
import type { FetchProblem } from "./fetch-problem";
import { ALLOW_ALL, type RobotsRules, readRobots } from "./robots";

/** Fetches on a schedule's behalf: nobody waits, so hosts are spared. */
export interface PoliteFetcher {
  /**
   * As `fetchAddress`, after robots.txt allowed it, one page at a time from each host and with a pause between two. What
   * redirects to another host waits for its turn there, and that host's robots.txt is asked. A refusal by robots.txt has the code `address-refused`.
   */
  readonly fetch: (
    address: string,
    validators: Validators,
  ) => Promise<Result<FetchProblem, Fetched>>;
}

export interface Politeness {
  /** Milliseconds since some moment. */
  readonly clock: () => number;
  readonly sleep: (milliseconds: number, signal?: AbortSignal) => Promise<void>;
}

/** Between two pages of one host, in seconds, where it does not ask for more. */
const PAUSE = 2;
/** A host may ask for as much and no more; beyond it the watches would stand still. */
const MAX_PAUSE = 60;
/** RFC 9309: robots.txt is not to be used from memory for longer than a day. */
const RULES_KEPT_MS = 24 * 60 * 60 * 1_000;
/** Where robots.txt could not be read, it is asked for again after this long. */
const NO_RULES_KEPT_MS = 5 * 60 * 1_000;
const ROBOTS_BYTES = 512_000;
const ROBOTS_MS = 10_000;

interface Host {
  /** Settles when the page before has come. */
  last: Promise<unknown>;
  /** By the clock; nothing is asked for before. */
  free: number;
}

/** What a host asks, or why it could not say. */
type Asked = Result<InputProblem, RobotsRules>;

interface KeptRules {
  readonly asked: Asked;
  readonly until: number;
}

/** A fetcher with its own memory of hosts: make one for a process. */
export function createPoliteFetcher(options: FetchOptions, politeness: Politeness): PoliteFetcher {
  const { clock, sleep } = politeness;
  const hosts = new Map<string, Host>();
  const kept = new Map<string, KeptRules>();

  const rulesOf = async (url: URL): Promise<Asked> => {
    const known = kept.get(url.origin);
    if (known !== undefined && known.until > clock()) return known.asked;
    const asked = await askForRules(url, options);
    kept.set(url.origin, { asked, until: clock() + (asked.ok ? RULES_KEPT_MS : NO_RULES_KEPT_MS) });
    return asked;
  };

  const permit = async (url: URL): Promise<Result<InputProblem, null>> => {
    const rules = await rulesOf(url);
    if (!rules.ok) return rules;
    return rules.value.allows(url) ? success(null) : refusedByRobots(url);
  };

  const inTurn = async <A>(url: URL, work: () => Promise<A>): Promise<A> => {
    const host = hosts.get(url.hostname) ?? { last: Promise.resolve(), free: 0 };
    hosts.set(url.hostname, host);
    const turn = host.last.then(async () => {
      await sleep(Math.max(0, host.free - clock()), options.signal);
      try {
        return await work();
      } finally {
        const asked = kept.get(url.origin)?.asked;
        const pause = (asked?.ok ? asked.value.delay : null) ?? PAUSE;
        host.free = clock() + Math.min(MAX_PAUSE, Math.max(PAUSE, pause)) * 1_000;
      }
    });
    host.last = turn.catch(() => undefined);
    return turn;
  };

  return {
    fetch: (address, validators) =>
      fetchAddress(address, { ...options, permit, turn: inTurn }, validators),
  };
}

/** RFC 9309, 2.3.1: a file that is not there asks nothing; a host that cannot say is left alone. */
async function askForRules(url: URL, options: FetchOptions): Promise<Asked> {
  const address = `${url.origin}/robots.txt`;
  const fetched = await fetchAddress(address, {
    ...options,
    maxBytes: ROBOTS_BYTES,
    maxMs: ROBOTS_MS,
  });
  if (fetched.ok && fetched.value.state === "fetched")
    return success(readRobots(new TextDecoder().decode(fetched.value.bytes), address));
  if (fetched.ok) return success(ALLOW_ALL);
  const { code, status, message } = fetched.error;
  const isAbsent = status !== null && status >= 400 && status < 500 && status !== 429;
  if (isAbsent || code === "redirects" || code === "unsupported-type") return success(ALLOW_ALL);
  return failure({
    code,
    message: `What the host asks of programs is not known. ${message}`,
    line: null,
  });
}

const refusedByRobots = (url: URL): Result<InputProblem, never> =>
  failure({
    code: "address-refused",
    message: `“${url.hostname.slice(0, 80)}” asks programs not to fetch this page (robots.txt).`,
    line: null,
  });
