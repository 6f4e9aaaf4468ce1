import { expect, test } from "@playwright/test";
import { sample } from "./support/sample";

test("from the list of stories to a finding and its paragraph", async ({ page }) => {
  await page.goto("/");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Stories");
  await page.getByRole("link", { name: /sample story/ }).click();
  await expect(page).toHaveURL(sample.story);
  const differs = page.getByRole("region", { name: "What differs most" });
  await expect(differs.getByRole("listitem").first()).toBeVisible();
  await differs.getByRole("link").first().click();
  await expect(page).toHaveURL(/\.\.[^/]+(\/p\/\d+)?/);
  await expect(page.getByRole("heading", { level: 1 })).not.toBeEmpty();
});

test("the overview shows who shares how much, and each figure leads to the two texts", async ({
  page,
}) => {
  await page.goto(sample.story);
  const table = page.getByRole("table", { name: /share that stands in runs/ });
  await expect(table.getByRole("row")).toHaveCount(6);
  const cell = table.getByRole("link", { name: /% of Syndicated copy with comments in Wire/ });
  await expect(cell).toHaveText(/^9\d%$/);
  await cell.click();
  await expect(page).toHaveURL(sample.copy);
});

test("quoted speech can be left out of the figures", async ({ page }) => {
  await page.goto(sample.story);
  await page.getByRole("link", { name: /Leave out quoted speech/ }).click();
  await expect(page).toHaveURL(/quoted=off/);
  await expect(page.getByRole("table", { name: /outside quotations/ })).toBeVisible();
});

test("any version can be the base", async ({ page }) => {
  await page.goto(sample.story);
  await page.getByLabel("Base").selectOption({ label: "Expanded rewrite" });
  await page.getByRole("button", { name: "Read against it" }).click();
  await expect(page).toHaveURL(/base=5-expanded-rewrite/);
  await expect(page.getByText("5 sources, read against Expanded rewrite")).toBeVisible();
  const expanded = page.getByRole("row", { name: /^Expanded rewrite/ });
  await expect(expanded.getByRole("cell", { name: "base" }).first()).toBeVisible();
});

test("the ledgers name corrections, quotations, credit, what is left out and comments", async ({
  page,
}) => {
  await page.goto(sample.story);
  for (const name of [
    "Corrections",
    "Quotations",
    "Figures, dates, names and sourcing",
    "Credit",
    "Left out",
    "Comments",
  ])
    await expect(page.getByRole("region", { name })).toBeVisible();
  await page
    .getByRole("region", { name: "Paragraph by paragraph" })
    .getByRole("link", { name: /^Paragraph 4:/ })
    .click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Paragraph 4 in every version");
});
