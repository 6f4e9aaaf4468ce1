import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { sample } from "./support/sample";
import { expect, test } from "./support/test";

const fixed = /\/c\/[0-9a-f]{64}\.\.[0-9a-f]{64}/;

test("a link to a paragraph brings a title, a sentence and a picture of its own", async ({
  page,
  request,
}) => {
  await page.goto(sample.paragraph);
  const meta = (name: string) =>
    page.locator(`meta[property="${name}"], meta[name="${name}"]`).first().getAttribute("content");
  expect(await meta("og:title")).toBe(await page.getByRole("heading", { level: 1 }).textContent());
  expect(await meta("og:description")).toMatch(/^Paragraph 11: /);
  expect(await meta("twitter:card")).toBe("summary_large_image");
  const picture = await meta("og:image");
  expect(picture).toMatch(fixed);
  const card = await request.get(picture ?? "");
  expect(card.headers()["content-type"]).toBe("image/png");
  const bytes = await card.body();
  expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([1200, 630]);
});

test("one paragraph stands in a frame on another site", async ({ page, request }) => {
  await page.goto(sample.paragraph);
  const discovery = await page
    .locator('link[rel="alternate"][type="application/json+oembed"]')
    .getAttribute("href");
  const answer = await request.get(discovery ?? "");
  const oembed = await answer.json();
  expect(oembed).toMatchObject({ version: "1.0", type: "rich", provider_name: "Variorum" });
  const embed = await request.get(/src="([^"]+)"/.exec(oembed.html)?.[1] ?? "");
  expect(embed.headers()["x-frame-options"]).toBeUndefined();
  const elsewhere = createServer((_request, response) => {
    response.setHeader("Content-Type", "text/html; charset=utf-8");
    response.end(`<!doctype html><title>Elsewhere</title>${oembed.html}`);
  });
  await new Promise<void>((resolve) => elsewhere.listen(0, "127.0.0.1", resolve));
  try {
    await page.goto(`http://127.0.0.1:${(elsewhere.address() as AddressInfo).port}/`);
    const frame = page.frameLocator("iframe");
    await expect(frame.getByRole("heading", { level: 1 })).toHaveText(/^Paragraph 11: /);
    await expect(frame.locator("del:visible")).toHaveCount(1);
    await expect(frame.getByRole("link")).toHaveAttribute("href", fixed);
    const opened = page.context().waitForEvent("page");
    await frame.getByRole("link", { name: "Compare both texts in Variorum" }).click();
    const tab = await opened;
    await expect(tab).toHaveURL(fixed);
    await expect(tab.locator(".paragraph-place")).toHaveText(/^Paragraph 11: /);
    // Its own page, not one that stays under the frame's restrictions: scripts run, and forms can be sent.
    expect(await tab.evaluate(() => `${window.origin} ${window.opener}`)).toBe(
      `${new URL(oembed.provider_url).origin} null`,
    );
    await tab.close();
  } finally {
    elsewhere.closeAllConnections();
    elsewhere.close();
  }
});

test("oEmbed knows only paragraphs of this server", async ({ request, baseURL }) => {
  const ask = (url: string, format = "json") =>
    request.get(`/oembed?format=${format}&url=${encodeURIComponent(url)}`);
  expect((await ask("https://elsewhere.example/c/1..2/p/1")).status()).toBe(404);
  expect((await ask(`${baseURL}${sample.story}`)).status()).toBe(404);
  expect((await ask(`${baseURL}${sample.paragraph}`, "xml")).status()).toBe(501);
  const small = await request.get(
    `/oembed?maxwidth=300&url=${encodeURIComponent(`${baseURL}${sample.paragraph}`)}`,
  );
  expect((await small.json()).width).toBe(300);
});

test("pages say what they hold in the words of schema.org", async ({ page }) => {
  const data = async () =>
    JSON.parse((await page.locator('script[type="application/ld+json"]').textContent()) ?? "null");
  await page.goto(sample.story);
  const types = (await data())["@graph"].map((node: Record<string, unknown>) => node["@type"]);
  expect(types.filter((type: unknown) => type === "NewsArticle")).toHaveLength(5);
  expect(types).toContain("Quotation");
  await page.goto(sample.comments);
  const comments = await data();
  expect(comments.comment).toHaveLength(comments.commentCount);
  expect(comments.commentCount).toBeGreaterThan(0);
});

test("a story can be followed as a feed", async ({ page, request }) => {
  await page.goto(sample.story);
  const href = await page.locator('link[type="application/atom+xml"]').getAttribute("href");
  const feed = await request.get(href ?? "");
  expect(feed.headers()["content-type"]).toContain("application/atom+xml");
  const entries = await page.evaluate(
    (xml) => {
      const read = new DOMParser().parseFromString(xml, "application/xml");
      return [...read.querySelectorAll("entry > summary")].map((node) => node.textContent);
    },
    await feed.text(),
  );
  expect(entries).toHaveLength(5);
  expect(entries.some((entry) => entry?.includes("Paragraph 11:"))).toBe(true);
});

test("search engines are asked to leave out every page of a text whose terms ask for it, and no other", async ({
  page,
  request,
}) => {
  const uri = `urn:noindex:${crypto.randomUUID()}`;
  const taken = await request.post("/api/v1/ingest/ninjs", {
    data: {
      uri,
      type: "text",
      headline: `Lantern ${uri.slice(-8)} is lit again`,
      body_text:
        "The lantern of the breakwater was lit again on Friday, its keeper said.\n\nIt had been dark since the storm of 1961.",
      usageterms: "noindex",
    },
  });
  const [item] = (await taken.json()).items;
  const story = await (await request.get(item.story)).json();
  const home: string = story.page;
  const source: string = story.sources[0].name;
  const robots = page.locator('meta[name="robots"]');
  for (const path of [home, `${home}/p/1`, `${home}/comments/${source}`]) {
    expect((await page.goto(path))?.status(), path).toBe(200);
    await expect(robots, path).toHaveAttribute("content", /noindex/);
  }
  for (const path of [sample.story, sample.copy, sample.paragraph]) {
    await page.goto(path);
    await expect(robots, path).toHaveCount(0);
  }
});
