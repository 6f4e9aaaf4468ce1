import { expect, test } from "vitest";
import { lastingAddress } from "./lasting-address";

const A = "a".repeat(64);
const B = "b".repeat(64);
const asked = (query: string, engine: string, hashes: readonly string[] = [A, B]) =>
  lastingAddress({ path: `/c/${A}..${B}.json`, query: new URLSearchParams(query), hashes }, engine);

/** What may be kept under an address is what one engine says: no two may answer it so. */
test("an address that may be kept for ever is answered by one engine only", () => {
  for (const query of ["", "e=1", "e=2", "e=3"]) {
    const lasting = ["1", "2", "3"].filter((engine) => "lasting" in asked(query, engine));
    expect(lasting, query).toEqual([query.slice(2) || "1"]);
  }
});

test("another engine's address leads to the present one's, and that is not kept", async () => {
  for (const query of ["", "e=1"]) {
    const address = asked(query, "2");
    const instead = "instead" in address ? address.instead : null;
    expect(instead?.status).toBe(307);
    expect(instead?.headers.get("location")).toBe(`/c/${A}..${B}.json?e=2`);
    expect(instead?.headers.get("cache-control")).toBe("no-store");
    expect(await instead?.json()).toMatchObject({ status: 307, code: "E_OTHER_ENGINE" });
  }
});

test("what is no engine's name is refused", () => {
  const address = asked("e=%3Cb%3E", "1");
  expect("instead" in address && address.instead.status).toBe(400);
});

test("the beginning of a hash may fit a second text one day", () => {
  expect(asked("", "1")).toEqual({ lasting: "for ever" });
  expect(asked("", "1", [A, B.slice(0, 12)])).toEqual({ lasting: "ask again" });
});
