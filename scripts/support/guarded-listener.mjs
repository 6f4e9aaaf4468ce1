import { randomBytes } from "node:crypto";
import { guardRequest } from "./guard-request.mjs";
import { contentSecurityPolicy, securityHeaders } from "./response-headers.mjs";

/** A refused sender has this long to finish sending; who is cut off earlier often never sees the answer. */
const LINGER_MS = 2_000;

/** Set for the routes: a proxy that nobody named as trusted passed the request on. */
const FORWARDED_HEADER = "x-variorum-forwarded";
/** Set for the routes: the request comes from a proxy that VARIORUM_TRUSTED_PROXY names. */
const TRUSTED_HEADER = "x-variorum-trusted";

/**
 * A listener for node:http that lets only guarded requests on to `answer`, takes away the headers that nobody may send
 * from outside, and gives every answer the headers it lacks. The nonce reaches Next by the request's policy, where Next looks
 * for it.
 */
export const guardedListener = (answer, settings) => (request, response) => {
  const path = request.url.split("?", 1)[0];
  const nonce = randomBytes(16).toString("base64");
  setWhereMissing(response, securityHeaders(path, nonce));
  const { refused, passed } = guardRequest(factsOf(request), settings);
  if (refused) return sayRefusal(request, response, refused);
  dropHeaders(request, passed.drop);
  request.headers["content-security-policy"] = contentSecurityPolicy(path, nonce);
  if (passed.forwarded) request.headers[FORWARDED_HEADER] = "1";
  if (passed.trusted) request.headers[TRUSTED_HEADER] = "1";
  return answer(request, response);
};

/** The same for requests that wait for permission before they send a body (`Expect: 100-continue`). */
export const guardedContinue = (answer, settings) =>
  guardedListener((request, response) => {
    response.writeContinue();
    return answer(request, response);
  }, settings);

/** Just before the head goes out: a route may have set a stricter policy of its own (an embed does). */
const setWhereMissing = (response, headers) => {
  const { writeHead } = response;
  response.writeHead = (...given) => {
    for (const [name, value] of headers)
      if (!response.hasHeader(name)) response.setHeader(name, value);
    return writeHead.apply(response, given);
  };
};

const factsOf = (request) => ({
  method: request.method,
  url: request.url,
  headers: request.headers,
  rawHeaders: request.rawHeaders,
  peer: request.socket.remoteAddress,
  local: request.socket.localAddress,
});

const dropHeaders = (request, names) => {
  const dropped = new Set(names.map((name) => name.toLowerCase()));
  if (dropped.size === 0) return;
  for (const name of dropped) delete request.headers[name];
  request.rawHeaders = request.rawHeaders.filter(
    (_, index, all) => !dropped.has(all[index - (index % 2)].toLowerCase()),
  );
};

const CODES = {
  401: "E_UNAUTHORIZED",
  403: "E_FORBIDDEN",
  405: "E_METHOD",
  413: "E_TOO_LARGE",
  421: "E_HOST",
};

/** Programs get a problem document (RFC 9457), as from the API itself; everybody else one plain line. */
const refusalBody = (path, { status, message }) => {
  if (!path.startsWith("/api/")) return { type: "text/plain; charset=utf-8", body: message };
  const code = CODES[status] ?? "E_BAD_REQUEST";
  return {
    type: "application/problem+json",
    body: JSON.stringify({ type: "about:blank", title: message.trim(), status, code }),
  };
};

/**
 * Says why, and ends the answer once the sender has sent all or had its time: an answer that ends earlier takes a
 * connection down that is not to be kept (`Connection: close`), and the words with it.
 */
const sayRefusal = (request, response, refused) => {
  const { type, body } = refusalBody(request.url, refused);
  response.writeHead(refused.status, {
    "Content-Type": type,
    "Content-Length": Buffer.byteLength(body),
    "Cache-Control": "no-store",
  });
  // What follows a broken head cannot be read to its end.
  if (request.complete || refused.status === 400)
    return response.end(request.method === "HEAD" ? undefined : body);
  response.write(body);
  const end = () => {
    clearTimeout(timer);
    response.end();
  };
  const timer = setTimeout(() => {
    response.end();
    request.socket.destroySoon();
  }, LINGER_MS);
  request.once("end", end);
  request.once("close", end);
  request.resume();
};
