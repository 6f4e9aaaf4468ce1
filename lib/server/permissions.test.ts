import { expect, test } from "vitest";
import { checkFetch, checkWrite, readPermissions } from "./permissions";

const ask = (headers: Record<string, string> = {}) => new Headers(headers);
const statusOf = (variables: Record<string, string>, headers: Record<string, string> = {}) => {
  const checked = checkWrite(ask(headers), readPermissions(variables));
  return checked.ok ? 200 : checked.error.status;
};
const fetches = (variables: Record<string, string>, headers: Record<string, string> = {}) =>
  checkFetch(ask(headers), readPermissions(variables)).ok;

test("on a server that only this machine reaches, all may write and fetch", () => {
  expect(statusOf({ VARIORUM_REACH: "local" })).toBe(200);
  expect(fetches({ VARIORUM_REACH: "local" })).toBe(true);
});

test("what a proxy passes on does not come from this machine", () => {
  const proxied = { "x-variorum-forwarded": "1" };
  expect(statusOf({ VARIORUM_REACH: "local" }, proxied)).toBe(403);
  expect(fetches({ VARIORUM_REACH: "local" }, proxied)).toBe(false);
});

test("on any other server nobody may, until it is switched on", () => {
  for (const reach of [{}, { VARIORUM_REACH: "network" }]) {
    expect(statusOf(reach)).toBe(403);
    expect(fetches(reach)).toBe(false);
    expect(statusOf({ ...reach, VARIORUM_WRITE: "on" })).toBe(200);
    expect(statusOf({ ...reach, VARIORUM_WRITE: "yes" })).toBe(403);
    expect(fetches({ ...reach, VARIORUM_FETCH: "on" })).toBe(true);
  }
});

test("where proxies are named, switched on is for those who come by one of them", () => {
  const proxied = { "x-variorum-trusted": "1" };
  const server = {
    VARIORUM_REACH: "network",
    VARIORUM_WRITE: "on",
    VARIORUM_TRUSTED_PROXY: "10.0.0.5",
  };
  expect(statusOf(server)).toBe(403);
  expect(statusOf(server, { "x-variorum-forwarded": "1" })).toBe(403);
  expect(statusOf(server, proxied)).toBe(200);
  expect(statusOf({ ...server, VARIORUM_WRITE: "" }, proxied)).toBe(403);
  const tokens = { ...server, VARIORUM_TOKEN: "seven-ferries" };
  expect(statusOf(tokens)).toBe(401);
  expect(statusOf(tokens, { authorization: "Bearer seven-ferries" })).toBe(200);
});

test("a token lets those write who send it", () => {
  const server = { VARIORUM_REACH: "network", VARIORUM_TOKEN: "seven-ferries" };
  expect(statusOf(server)).toBe(401);
  expect(statusOf(server, { authorization: "Bearer seven-ferries" })).toBe(200);
  expect(statusOf(server, { authorization: "bearer seven-ferries" })).toBe(200);
  for (const wrong of ["Bearer seven-ferrie", "Bearer ", "seven-ferries", "Basic seven-ferries"])
    expect(statusOf(server, { authorization: wrong })).toBe(401);
});
