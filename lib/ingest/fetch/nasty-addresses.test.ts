import { Readable } from "node:stream";
import { describe, expect, test } from "vitest";
import { wireCode } from "../../article/input-problem";
import { type NastyCase, nastyCases } from "../../article/nasty/nasty-cases";
import { fetchAddress } from "./fetch-address";
import { isPublicAddress } from "./public-address";
import type { Call, HostAddress, Transport } from "./transport";

/** The names of the corpus as its invented network resolves them. */
const NAMES: Readonly<Record<string, readonly string[]>> = {
  "public.test": ["93.184.216.34"],
  "loop.test": ["93.184.216.34"],
  "split.test": ["93.184.216.34", "10.0.0.5"],
};

async function fetchCase(own: NastyCase & { readonly redirect?: readonly string[] }) {
  const calls: Call[] = [];
  const steps = [...(own.redirect ?? [])];
  const transport: Transport = async (call) => {
    calls.push(call);
    const location = steps.shift();
    return {
      status: location === undefined ? 200 : 302,
      headers: { location, "content-type": "text/html" },
      body: Readable.from([Buffer.from("<p>x</p>")]),
    };
  };
  const resolve = async (hostname: string): Promise<readonly HostAddress[]> =>
    (NAMES[hostname] ?? []).map((address) => ({ address, family: address.includes(":") ? 6 : 4 }));
  const fetched = await fetchAddress(String(own.input), {
    policy: { allowedOrigins: [] },
    resolve,
    transport,
  });
  return { fetched, calls };
}

describe.each(nastyCases("address"))("$id ($why)", (own) => {
  test("comes out as it must, and nothing private is connected to", async () => {
    const { fetched, calls } = await fetchCase(own);
    expect(fetched.ok ? "accept" : wireCode(fetched.error.code)).toBe(own.expect.code ?? "accept");
    const connected = calls.flatMap(({ addresses }) => addresses.map(({ address }) => address));
    expect(connected.filter((address) => !isPublicAddress(address))).toEqual([]);
    // A chain of redirects is found out by following it; all else before anything is connected to.
    if (!("redirect" in own)) expect(connected).toEqual([]);
  });
});
