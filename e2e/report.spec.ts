import { settleDocx } from "../lib/compare/docx/settle-docx";
import { sample } from "./support/sample";
import { expect, test } from "./support/test";

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("a story's Export menu leads to its report, its table, its data and its annotations", async ({
    page,
    request,
  }) => {
    await page.goto(sample.story);
    await expect(page.getByRole("link", { name: /^Report to read/ })).toBeHidden();
    await page.getByText("Export", { exact: true }).click();
    for (const [name, type, file] of [
      [/\(HTML\)$/, "text/html", "ishiba-trump-report.html"],
      [/\(CSV\)$/, "text/csv", "ishiba-trump.csv"],
      [/\(JSON\)$/, "application/json", null],
      [/\(Web Annotation\)$/, "application/ld+json", "ishiba-trump-annotations.jsonld"],
    ] as const) {
      const href = (await page.getByRole("link", { name }).getAttribute("href")) ?? "";
      const [answer, again] = [await request.get(href), await request.get(href)];
      expect(answer.status()).toBe(200);
      expect(answer.headers()["content-type"]).toContain(type);
      if (file !== null) expect(answer.headers()["content-disposition"]).toContain(`"${file}"`);
      expect(await again.body()).toEqual(await answer.body());
    }
    await page.getByRole("link", { name: /^Report to read/ }).click();
    await expect(page).toHaveURL(`${sample.story}/report`);
    await expect(page.getByRole("heading", { level: 2, name: "Corrections" })).toBeVisible();
    await page.getByRole("link", { name: "Back to the story" }).click();
    await expect(page).toHaveURL(sample.story);
  });
});

test("the report is made for paper: pages, printed addresses, no way back", async ({
  page,
  baseURL,
}) => {
  await page.goto(`${sample.story}/report`);
  await page.emulateMedia({ media: "print", colorScheme: "dark" });
  await expect(page.locator("body")).toHaveCSS("background-color", "rgb(255, 255, 255)");
  await expect(page.getByText("Back to the story")).toBeHidden();
  await expect(page.getByText(`${baseURL}${sample.paragraph}`).first()).toBeVisible();
  const torn = await page
    .locator(".finding")
    .first()
    .evaluate((one) => {
      return getComputedStyle(one).breakInside;
    });
  expect(torn).toBe("avoid");
  const pdf = await page.pdf({ preferCSSPageSize: true });
  expect(pdf.subarray(0, 5).toString()).toBe("%PDF-");
});

test("the report fits a phone, and reads in dark", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.emulateMedia({ colorScheme: "dark" });
  await page.goto(`${sample.story}/report`);
  await expect(page.locator("body")).toHaveCSS("background-color", "rgb(18, 20, 24)");
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
});

test("the report can be read against another base, and a missing story says so", async ({
  page,
}) => {
  await page.goto(`${sample.story}/report?base=2-syndicated-copy`);
  await expect(page.getByText("read against Syndicated copy with comments")).toBeVisible();
  const missing = await page.goto("/s/no-such-story/report");
  expect(missing?.status()).toBe(404);
  await expect(page.getByRole("main")).toContainText("no-such-story");
});

test("a comparison as a Word document holds both texts", async ({ request }) => {
  const answer = await request.get(`${sample.copy}.docx`);
  expect(answer.headers()["content-type"]).toContain("wordprocessingml.document");
  expect(answer.headers()["content-disposition"]).toContain(
    '"Wire report, refiled - Syndicated copy with comments.docx"',
  );
  const file = await answer.body();
  const [base, other] = [settleDocx(file, "reject"), settleDocx(file, "accept")];
  expect(base.join("\n")).toContain("the partnership itself and in facing up");
  expect(other.join("\n")).toContain("the partnership itself and facing up");
  const data = await (await request.get(`${sample.copy}.json`)).json();
  const pinned = `/c/${data.base.version}..${data.other.version}.docx`;
  const lasting = await request.get(pinned);
  expect(lasting.headers()["cache-control"]).toContain("immutable");
  expect(await (await request.get(pinned)).body()).toEqual(await lasting.body());
});

test("an annotation finds its words in the text that it names", async ({ request }) => {
  const collection = await (await request.get(`${sample.story}/annotations.jsonld`)).json();
  expect(collection.total).toBe(collection.first.items.length);
  const texts = new Map<string, string>();
  let found = 0;
  for (const { target } of collection.first.items)
    for (const one of target) {
      if (typeof one === "string") continue;
      if (!texts.has(one.source)) {
        const answer = await request.get(one.source);
        expect(answer.headers()["content-type"]).toContain("text/plain");
        texts.set(one.source, await answer.text());
      }
      const [quote, position] = one.selector;
      const characters = Array.from(texts.get(one.source) ?? "");
      expect(characters.slice(position.start, position.end).join("")).toBe(quote.exact);
      found += 1;
    }
  expect(found).toBeGreaterThan(20);
});

test("an open Export menu stands inside the window, wherever its button is", async ({ page }) => {
  for (const address of [sample.story, sample.copy, sample.independent, sample.paragraph])
    for (const width of [320, 390, 768, 1024, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      await page.goto(address);
      const options = page.locator("details.options > summary");
      if (await options.isVisible()) await options.click();
      await page.locator(".export-menu > summary").click();
      const box = await page.locator(".export-menu > ul").boundingBox();
      expect(box?.x, `${address} at ${width}`).toBeGreaterThanOrEqual(0);
      expect((box?.x ?? 0) + (box?.width ?? 0), `${address} at ${width}`).toBeLessThanOrEqual(
        width,
      );
    }
});

test("an open Export menu is closed by Escape and by a press elsewhere", async ({ page }) => {
  await page.goto(sample.paragraph);
  const menu = page.locator(".export-menu");
  const button = menu.locator("summary");
  await button.click();
  await expect(menu.locator("ul")).toBeVisible();
  await expect(async () => {
    await page.keyboard.press("Escape");
    await expect(menu.locator("ul")).toBeHidden({ timeout: 250 });
  }).toPass();
  await expect(button).toBeFocused();
  await button.press("Enter");
  await expect(menu.locator("ul")).toBeVisible();
  await page.getByRole("heading", { level: 1 }).click();
  await expect(menu.locator("ul")).toBeHidden();
});
