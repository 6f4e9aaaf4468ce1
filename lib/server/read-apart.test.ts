import { afterEach, describe, expect, test, vi } from "vitest";
import type { Reading } from "../article/document";
import { closeReader, readApart, splitApart } from "./read-apart";

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const PAGE = bytesOf("<h1>Weir breaks</h1><p>The weir at Harrow broke at noon.</p>");
const FEED = bytesOf(
  '<rss version="2.0"><channel><item><title>Weir breaks</title><description>The weir at Harrow broke at noon, and the mill stands still since then.</description></item></channel></rss>',
);
const reading = (format: Reading["format"]): Reading => ({ format, charset: null, tags: [] });

afterEach(async () => {
  vi.unstubAllEnvs();
  await closeReader();
});

describe("without a worker's bundle", () => {
  for (const environment of ["production", ""])
    test(`markup is refused, never read without a stop (NODE_ENV “${environment}”)`, async () => {
      vi.stubEnv("NODE_ENV", environment);
      vi.stubEnv("VARIORUM_READER", "");
      const refused = {
        ok: false,
        error: { code: "unsupported-type", message: expect.stringMatching(/npm start/) },
      };
      for (const format of ["html", "nitf", "newsml-g2", "ninjs", "feed", "docx"] as const)
        expect(await readApart(PAGE, "abc", reading(format))).toMatchObject(refused);
      expect(await splitApart(FEED, { fileName: "feed.xml" })).toMatchObject(refused);
    });

  test("plain text is read all the same, and a page is still one document", async () => {
    vi.stubEnv("NODE_ENV", "production");
    vi.stubEnv("VARIORUM_READER", "");
    const text = bytesOf("The weir at Harrow broke at noon.");
    expect(await readApart(text, "abc", reading("text"))).toMatchObject({ ok: true });
    expect(await splitApart(PAGE, {})).toMatchObject({
      ok: true,
      value: { parts: [{ format: "html", bytes: PAGE, name: null }], skipped: [] },
    });
  });

  test("a developer reads in the same thread", async () => {
    vi.stubEnv("VARIORUM_READER", "");
    for (const environment of ["test", "development"]) {
      vi.stubEnv("NODE_ENV", environment);
      await closeReader();
      expect(await readApart(PAGE, "abc", reading("html"))).toMatchObject({
        ok: true,
        value: { article: { title: "Weir breaks" } },
      });
    }
  });
});
