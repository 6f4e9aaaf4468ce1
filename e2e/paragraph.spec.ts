import { sample } from "./support/sample";
import { expect, test } from "./support/test";

test.use({ permissions: ["clipboard-read", "clipboard-write"] });

test("one paragraph: the finding, both texts, the notice that names it, and the way on", async ({
  page,
}) => {
  await page.goto(sample.copy);
  await page.getByRole("link", { name: "Paragraph 11 by itself" }).click();
  await expect(page).toHaveURL(sample.paragraph);
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Wire report, refiled, says");
  await expect(page.locator(".text-a .mark-a")).toBeVisible();
  await expect(page.getByRole("complementary", { name: "Notice" })).toContainText("refile");
  await expect(page.getByRole("heading", { name: "Both in one line" })).toBeVisible();
  await page.getByRole("link", { name: "Paragraph 12 →" }).click();
  await expect(page).toHaveURL(/\/p\/12$/);
  await page.getByRole("link", { name: "Paragraph 12 in every version" }).click();
  await expect(page).toHaveURL(`${sample.story}/p/12?base=1-wire-refiled`);
});

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("each paragraph has a permanent link, large enough for a finger", async ({ page }) => {
    await page.goto(sample.copy);
    const link = page.getByRole("link", { name: "Link to paragraph 11", exact: true });
    const box = await link.boundingBox();
    expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(24);
    await link.click();
    await expect(page).toHaveURL(/\/c\/[0-9a-f]{64}\.\.[0-9a-f]{64}\/p\/11$/);
    await expect(page.getByRole("heading", { level: 1 })).toContainText("says");
  });

  test("the comparison can be taken away in four formats", async ({ page, request }) => {
    for (const [path, menu] of [
      [sample.copy, "Export"],
      [sample.paragraph, "Export the whole comparison"],
    ] as const) {
      await page.goto(path);
      await expect(page.getByRole("link", { name: /\(CSV\)$/ })).toBeHidden();
      await page.getByText(menu, { exact: true }).click();
      for (const [name, type] of [
        [/\(Word\)$/, "wordprocessingml.document"],
        [/\(CSV\)$/, "text/csv"],
        [/\(CriticMarkup\)$/, "text/markdown"],
        [/\(JSON\)$/, "application/json"],
      ] as const) {
        const link = page.getByRole("link", { name });
        await expect(link).toBeVisible();
        const answer = await request.get((await link.getAttribute("href")) ?? "");
        expect(answer.status()).toBe(200);
        expect(answer.headers()["content-type"]).toContain(type);
      }
    }
  });
});

test("link, texts and citation can be copied", async ({ page }) => {
  await page.goto(sample.paragraph);
  const copied = page.locator("[data-live]");
  await expect(async () => {
    await page.getByRole("button", { name: "Copy link" }).click();
    await expect(copied).toHaveText("Permanent link copied", { timeout: 250 });
  }).toPass();
  expect(await page.evaluate("navigator.clipboard.readText()")).toMatch(/\/c\/.*\/p\/11$/);
  await page.getByRole("button", { name: "Copy text" }).click();
  await expect(copied).toHaveText("Both texts copied");
  expect(await page.evaluate("navigator.clipboard.readText()")).toContain("Syndicated copy");
  await page.getByRole("button", { name: "Cite" }).click();
  await expect(copied).toHaveText("Citation copied");
  expect(await page.evaluate("navigator.clipboard.readText()")).toMatch(
    /sha256 [0-9a-f]{12}.*\/p\/11$/,
  );
});

test("a paragraph that is not carried says so", async ({ page }) => {
  await page.goto(`${sample.independent}/p/3`);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(
    "Paragraph 3 stands only in Wire report, refiled",
  );
  await expect(
    page.getByText("No paragraph of Independent report stands for this one."),
  ).toBeVisible();
});

test("comments that quote the paragraph stand on its page", async ({ page }) => {
  await page.goto(sample.copy.concat("/p/1"));
  await expect(
    page.getByRole("region", { name: "Comments that quote this paragraph" }),
  ).toBeVisible();
});

test("every version of one paragraph, with the apparatus line", async ({ page }) => {
  await page.goto(sample.versions);
  await expect(page.getByRole("region", { name: "Apparatus" })).toContainText("quite");
  await expect(page.getByRole("heading", { level: 2 })).toHaveCount(4);
  await expect(page.getByText("Not carried: Independent report.")).toBeVisible();
  await page.getByRole("link", { name: "Paragraph 5 →" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Paragraph 5 in every version");
});
