import { expect, test } from "vitest";
import { readFetchSettings } from "./fetch-settings";

test("addresses are fetched for this machine alone, unless it is switched on", () => {
  expect(readFetchSettings({}, true).allowed).toBe(true);
  expect(readFetchSettings({}, false).allowed).toBe(false);
  expect(readFetchSettings({ VARIORUM_FETCH: "on" }, false).allowed).toBe(true);
  expect(readFetchSettings({ VARIORUM_FETCH: "off" }, true).allowed).toBe(false);
  expect(readFetchSettings({ VARIORUM_FETCH: "perhaps" }, true).allowed).toBe(false);
});

test("origins of the own network are named one by one", () => {
  const { policy } = readFetchSettings(
    {
      VARIORUM_FETCH_ALLOW:
        "https://cms.newsroom.lan/x, http://10.1.2.3:8123  file:///etc nonsense",
    },
    false,
  );
  expect(policy.allowedOrigins).toEqual(["https://cms.newsroom.lan", "http://10.1.2.3:8123"]);
});
