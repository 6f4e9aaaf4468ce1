import { afterEach, expect, test, vi } from "vitest";
import { fetchDocuments } from "./fetch-documents";

afterEach(() => vi.unstubAllEnvs());

test("of an address that is refused, the name and password in it are told to nobody", async () => {
  vi.stubEnv("VARIORUM_REACH", "local");
  const request = { headers: new Headers(), signal: new AbortController().signal };
  const given = [
    "http://user:secret@example.com/a",
    "user:secret@example.com/a",
    "http://user:secret@",
    "https:user:secret@exa mple/",
    "ftp://user:secret@example.com/a",
  ];
  const { documents, refused } = await fetchDocuments(request, given);
  expect(documents).toEqual([]);
  expect(refused.map(({ name }) => name).slice(0, 2)).toEqual([
    "http://example.com/a",
    "example.com/a",
  ]);
  expect(refused[0]?.problem.code).toBe("userinfo");
  expect(refused).toHaveLength(given.length);
  expect(JSON.stringify(refused)).not.toContain("secret");
});
