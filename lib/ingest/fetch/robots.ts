import robotsParser from "robots-parser";

/** The name that robots.txt addresses us by (RFC 9309, product token). */
const TOKEN = "variorum";
/** RFC 9309 asks for 500 kibibytes at least; what comes after is not read. */
const MAX_CHARACTERS = 512_000;

/** What a host asks of programs. */
export interface RobotsRules {
  readonly allows: (url: URL) => boolean;
  /** Seconds between two requests; null where it does not ask. */
  readonly delay: number | null;
}

/** A host that asks nothing. */
export const ALLOW_ALL: RobotsRules = { allows: () => true, delay: null };

/** Reads a robots.txt that was found at `address`; what it says of other programs is left out. */
export function readRobots(text: string, address: string): RobotsRules {
  const parsed = robotsParser(address, onlyForUs(text.slice(0, MAX_CHARACTERS)));
  const delay = parsed.getCrawlDelay(TOKEN);
  return {
    // Undefined: the file is not this address's, so it asks nothing of it.
    allows: (url) => parsed.isAllowed(url.href, TOKEN) !== false,
    delay: delay !== undefined && Number.isFinite(delay) && delay >= 0 ? delay : null,
  };
}

/**
 * Names each group of rules once for us, for all, and for others: the parser keeps every rule for every name of its group, and a
 * file of many names and many rules would fill the memory.
 *
 * `User-agent: A`, `User-agent: B`, `Disallow: /x` → `User-agent: other`, `Disallow: /x`
 */
function onlyForUs(text: string): string {
  const kept: string[] = [];
  const named = new Set<string>();
  for (const line of text.replace(/^\ufeff/, "").split(/\r\n|\r|\n/)) {
    const agent = agentOf(line);
    if (agent === null) {
      if (line.includes(":")) named.clear();
      kept.push(line);
    } else if (!named.has(agent)) {
      named.add(agent);
      kept.push(`User-agent: ${agent}`);
    }
  }
  return kept.join("\n");
}

function agentOf(line: string): string | null {
  const colon = line.indexOf(":");
  if (colon === -1 || line.slice(0, colon).trim().toLowerCase() !== "user-agent") return null;
  const [value = ""] = line.slice(colon + 1).split("#");
  const name = value.trim().toLowerCase();
  if (name === "*") return "*";
  return name === TOKEN || name.startsWith(`${TOKEN}/`) ? TOKEN : "other";
}
