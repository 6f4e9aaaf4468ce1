import { lookup } from "node:dns/promises";
import * as http from "node:http";
import * as https from "node:https";
import type { LookupFunction } from "node:net";
import type { Readable } from "node:stream";

/** One address that a host name was resolved to. */
export interface HostAddress {
  readonly address: string;
  readonly family: number;
}

/** Every address of a host name; throws where there is none. */
export type Resolve = (hostname: string) => Promise<readonly HostAddress[]>;

/** One request, without redirects. */
export interface Call {
  readonly url: URL;
  /** Checked before; nothing else is connected to. */
  readonly addresses: readonly HostAddress[];
  readonly headers: Readonly<Record<string, string>>;
  readonly signal: AbortSignal;
}

export interface Answer {
  readonly status: number;
  readonly headers: Readonly<http.IncomingHttpHeaders>;
  /** As sent, not decompressed. */
  readonly body: Readable;
}

/** Sends one request; throws what the network says. */
export type Transport = (call: Call) => Promise<Answer>;

/** As the system resolves names, with its hosts file. */
export const resolveBySystem: Resolve = (hostname) =>
  lookup(hostname, { all: true, verbatim: true });

/**
 * Sends a GET request to one of the checked addresses: the name is never resolved a second time, so that its owner
 * cannot give another answer between check and connection. No cookies, no proxies, no connection kept.
 */
export const sendRequest: Transport = ({ url, addresses, headers, signal }) =>
  new Promise((resolve, reject) => {
    const secure = url.protocol === "https:";
    const name = url.hostname.replace(/\.$/, "");
    const request = (secure ? https : http).request(
      url,
      {
        method: "GET",
        headers,
        signal,
        agent: secure ? new https.Agent() : new http.Agent(),
        lookup: onlyThese(addresses),
        ...(secure && !isNumeric(url) ? { servername: name } : {}),
      },
      (response) =>
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          body: response,
        }),
    );
    request.once("error", reject);
    request.end();
  });

const isNumeric = (url: URL): boolean => /^\[|^[\d.]+$/.test(url.hostname);

const onlyThese =
  (addresses: readonly HostAddress[]): LookupFunction =>
  (_hostname, options, callback) => {
    const [first] = addresses;
    if (first === undefined) callback(new Error("No address was checked."), "", 4);
    else if (options.all) callback(null, [...addresses]);
    else callback(null, first.address, first.family);
  };
