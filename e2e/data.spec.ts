import { sample } from "./support/sample";
import { expect, test } from "./support/test";

test("a comparison address with .json gives the same comparison as data", async ({ request }) => {
  const named = await request.get(`${sample.copy}.json`);
  expect(named.status()).toBe(200);
  const data = await named.json();
  expect(data.rows).toHaveLength(16);
  const pinned = await request.get(`/c/${data.base.version}..${data.other.version}.json`);
  expect(pinned.headers()["cache-control"]).toContain("immutable");
  // What never changes names the texts by their hashes: a file name may change.
  const named64 = (side: { readonly version: string }) => ({ ...side, file: side.version });
  expect(await pinned.json()).toEqual({
    ...data,
    base: named64(data.base),
    other: named64(data.other),
  });
});
