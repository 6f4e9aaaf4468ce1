import { isIP } from "node:net";
import { plainAddress } from "./guard-settings.mjs";

const METHODS = new Set(["GET", "HEAD", "OPTIONS", "POST", "PUT", "PATCH", "DELETE"]);
/** These change nothing here, so a foreign page may cause them. */
const READING = new Set(["GET", "HEAD", "OPTIONS"]);

const KB = 1_000;
const MB = 1_000 * KB;

/** The longest body by the beginning of its path; the first that fits counts. */
const BODY_CAPS = [
  // One document; see lib/article/limits.
  { path: /^\/api\/v1\/ingest(?:\/|$)/, cap: 5 * MB },
  // Many files at once, each under the cap of one document.
  { path: /^\/add(?:\/|$)/, cap: 64 * MB },
  // The fields of every source of a story; see lib/server/forms/read-form-fields.
  { path: /^\/s\/[^/]+\/edit\//, cap: 2 * MB },
  // Forms of a few fields.
  { path: /^/, cap: 64 * KB },
];

/** The longest body that a path takes, in bytes. */
export const bodyCap = (path) => BODY_CAPS.find((rule) => rule.path.test(path)).cap;

/** Names that proxies put a person's identity under, in one spelling; see `oneSpelling`. */
const IDENTITY = [
  /^(?:x-)?remote-(?:user|email|name|groups?)$/,
  /^x-forwarded-(?:user|email|preferred-username|groups?|access-token|identity)$/,
  /^x-auth(?:enticated|-request|entik)?-(?:user|userid|email|name|groups?|username|preferred-username|access-token)$/,
  /^x-(?:user|username|userid|user-id|user-email|webauth-user|ssl-client-[a-z-]+|client-(?:cert|dn|verify)[a-z-]*)$/,
  /^(?:ssl-client|tailscale-user|x-goog-(?:authenticated-user|iap)|x-ms-client-principal|x-amzn-oidc|cf-access)-?[a-z-]*$/,
];
/** What proxies say of the request they pass on. */
const FORWARDING =
  /^(?:forwarded|via|x-forwarded(?:-[a-z-]+)?|x-real-ip|x-original-(?:url|host)|x-rewrite-url)$/;
/** Next's own words to itself, and ours; never from outside. */
const INTERNAL =
  /^(?:x-middleware-|x-invoke-|x-matched-path|x-now-|x-nonce|x-variorum-|content-security-policy)/;

/** Some servers read X_Forwarded_User as X-Forwarded-User. */
const oneSpelling = (name) => name.toLowerCase().replaceAll("_", "-");

const refuse = (status, message) => ({ refused: { status, message: `${message}\n` } });

/**
 * Whether a request may go on, before anything of it is read. `request`: `{method, url, headers, rawHeaders, peer,
 * local}` with headers and raw headers as node:http gives them, the peer's and our own address of the connection.
 * Gives `{refused: {status, message}}` with a plain sentence that repeats nothing of the request, or
 * `{passed: {drop, forwarded, trusted}}`: the names of headers to take away, whether a proxy that is not trusted passed it
 * on, and whether it comes from one that is.
 */
export const guardRequest = (request, settings) => {
  const names = request.rawHeaders.filter((_, index) => index % 2 === 0);
  const trusted = settings.isTrusted(request.peer);
  return (
    checkForm(request, names) ??
    checkHost(request, settings, trusted) ??
    checkIdentity(names, trusted) ??
    checkOrigin(request, settings, trusted) ??
    checkBody(request) ?? {
      passed: {
        drop: names.filter(
          (name) =>
            INTERNAL.test(oneSpelling(name)) || (!trusted && FORWARDING.test(oneSpelling(name))),
        ),
        forwarded: !trusted && names.some((name) => FORWARDING.test(oneSpelling(name))),
        trusted,
      },
    }
  );
};

/** Two readings of one request are how a second one is smuggled past whoever stands before. */
const checkForm = ({ method, url, headers }, names) => {
  if (!METHODS.has(method)) return refuse(405, "This method is not answered here.");
  // Not another server's address, nor `//name` and `/\name`, which browsers take for one.
  if (!/^\/(?![/\\])/.test(url)) return refuse(400, "The request's address has to be a path.");
  const once = ["host", "content-length", "transfer-encoding", "origin", "content-type"];
  const spelled = names.map((name) => name.toLowerCase());
  if (once.some((name) => spelled.indexOf(name) !== spelled.lastIndexOf(name)))
    return refuse(400, "A header that may stand once stands twice.");
  const coding = headers["transfer-encoding"];
  if (coding !== undefined && coding.toLowerCase() !== "chunked")
    return refuse(400, "The request's body comes in a form that is not read.");
  const hasBody = coding !== undefined || Number(headers["content-length"] ?? 0) > 0;
  return READING.has(method) && hasBody ? refuse(400, "A request that reads has no body.") : null;
};

/** `desk.example:3000`, `[::1]` → `{name, port}` in lower case, or null. */
const readHost = (text) => {
  const match = /^(\[[\da-f:.]+\]|[a-z\d._-]+)(?::(\d{1,5}))?$/i.exec((text ?? "").trim());
  if (match === null) return null;
  return { name: match[1].toLowerCase().replace(/\.$/, ""), port: match[2] ?? "" };
};

/** The name the person's browser has in its address bar, as far as whoever says it is believed. */
const askedHost = ({ headers }, trusted) => {
  const forwarded = trusted ? headers["x-forwarded-host"] : undefined;
  return readHost(forwarded === undefined ? headers.host : forwarded.split(",")[0]);
};

/** A name of somebody else's that leads here lets their pages read ours (DNS rebinding). */
const checkHost = (request, settings, trusted) => {
  const host = askedHost(request, trusted);
  return host !== null && isOwnName(host.name, request, settings)
    ? null
    : refuse(
        421,
        "This server does not answer to the name in the request. (VARIORUM_ORIGIN names it.)",
      );
};

const isOwnName = (name, request, settings) => {
  if (name === "localhost" || name === "127.0.0.1" || name === "[::1]") return true;
  if (settings.origin !== null && settings.origin.hostname === name) return true;
  const bare = name.replace(/^\[(.*)\]$/, "$1");
  // A number cannot be led elsewhere: the one that was connected to is ours.
  return isIP(bare) !== 0 && (bare === plainAddress(request.local) || bare === settings.host);
};

const checkIdentity = (names, trusted) =>
  names.some(
    (name) =>
      IDENTITY.some((pattern) => pattern.test(oneSpelling(name))) &&
      (!trusted || name.includes("_")),
  )
    ? refuse(
        401,
        "Who somebody is, only a trusted proxy may say. (VARIORUM_TRUSTED_PROXY names it.)",
      )
    : null;

/** A write comes from our own pages, or from a program that is no browser. */
const checkOrigin = (request, settings, trusted) => {
  if (READING.has(request.method)) return null;
  const foreign = refuse(403, "This can be done from this site's own pages only.");
  const site = request.headers["sec-fetch-site"];
  if (site !== undefined && site !== "same-origin" && site !== "none") return foreign;
  const { origin } = request.headers;
  if (origin === undefined) return null;
  if (settings.origin !== null && origin === settings.origin.origin) return null;
  const url = URL.canParse(origin) ? new URL(origin) : null;
  const host = askedHost(request, trusted);
  if (url === null || host === null) return foreign;
  const usual = url.protocol === "https:" ? "443" : "80";
  const isOurs =
    url.hostname.replace(/\.$/, "") === host.name && (url.port || usual) === (host.port || usual);
  return isOurs ? null : foreign;
};

const checkBody = ({ method, url, headers }) => {
  if (READING.has(method)) return null;
  const cap = bodyCap(url.split("?", 1)[0]);
  if (Number(headers["content-length"] ?? 0) > cap)
    return refuse(413, `The request's body is longer than ${cap.toLocaleString("en")} bytes.`);
  // Without a length the routes for documents count while they read; a form always knows its length.
  return headers["transfer-encoding"] !== undefined && cap <= 64 * KB
    ? refuse(411, "The request has to say how long its body is.")
    : null;
};
