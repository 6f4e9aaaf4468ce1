import { overflow } from "./support/reach";
import { sample } from "./support/sample";
import { expect, test } from "./support/test";

for (const width of [320, 390])
  test(`no page scrolls sideways at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    for (const path of ["/", ...Object.values(sample), "/s/nothing"]) {
      await page.goto(path);
      expect(await overflow(page), path).toBeLessThanOrEqual(0);
    }
  });

test.describe("at 390 px", () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test("the comparison is one column with a bar of large targets at the bottom", async ({
    page,
  }) => {
    await page.goto(sample.copy);
    await expect(page.locator(".side-a:visible")).toHaveCount(0);
    await expect(page.locator("del.mark-a:visible")).toHaveCount(2);
    const bar = page.locator(".reader-bar");
    for (const target of await bar.locator("button, a").all()) {
      const box = await target.boundingBox();
      expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(44);
    }
    await expect(async () => {
      await bar.getByRole("button", { name: "Next change" }).tap();
      await expect(bar).toContainText(/\d of 5/, { timeout: 250 });
    }).toPass();
    await expect(page.locator("[data-current]:visible").first()).toBeInViewport();
  });

  test("the finding and the first paragraph that differs stand on the first screen; options open", async ({
    page,
  }) => {
    await page.goto(sample.copy);
    await expect(page.getByRole("heading", { level: 1 })).toBeInViewport();
    await expect(page.getByRole("region", { name: /^Paragraph 1:/ })).toBeInViewport();
    const toggle = page.getByRole("link", { name: /^House style/ });
    await expect(toggle).toBeHidden();
    await page.getByText("Options, counts and list").tap();
    await expect(toggle).toBeVisible();
    await expect(page.getByRole("navigation", { name: "Changes" })).toBeVisible();
  });

  test("a quoted paragraph follows the comment that quotes it", async ({ page }) => {
    await page.goto(sample.comments);
    const beside = page.locator(".beside").first();
    await expect(beside).toContainText(/^quotes paragraph \d+:/);
    const above = await beside.locator("xpath=preceding-sibling::article").boundingBox();
    const box = await beside.boundingBox();
    expect((above?.y ?? 0) + (above?.height ?? 0)).toBeLessThanOrEqual(box?.y ?? 0);
  });

  test("the matrix is a list, the longest shared run first", async ({ page }) => {
    await page.goto(sample.story);
    await expect(page.getByRole("table", { name: /share that stands/ })).toBeHidden();
    const items = page.locator(".reuse-list > li");
    await expect(items).toHaveCount(5);
    await expect(items.nth(1)).toContainText("Syndicated copy");
  });

  test("the ledgers are folded, each says what is in it, and opens without scripts", async ({
    browser,
    baseURL,
  }) => {
    const page = await browser.newPage({
      viewport: { width: 390, height: 844 },
      javaScriptEnabled: false,
      ...(baseURL === undefined ? {} : { baseURL }),
    });
    await page.goto(sample.story);
    await expect(
      page.getByRole("region", { name: "What differs most" }).getByRole("listitem").first(),
    ).toBeInViewport();
    const quotations = page.getByRole("region", { name: "Quotations" });
    await expect(quotations.getByRole("listitem").first()).toBeHidden();
    await quotations.getByText(/^\d+ of \d+ quotations read differently$/u).click();
    await expect(quotations.getByRole("listitem").first()).toBeVisible();
    await page.close();
  });
});
