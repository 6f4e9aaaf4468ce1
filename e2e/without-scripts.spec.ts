import { sample } from "./support/sample";
import { expect, test } from "./support/test";

test.use({ javaScriptEnabled: false });

test("a comparison is read, filtered and swapped by links", async ({ page }) => {
  await page.goto(sample.copy);
  await expect(page.locator(".side-a .mark-a:visible")).toHaveCount(2);
  await expect(page.getByRole("button", { name: "Next change" })).toBeHidden();
  await page.getByRole("link", { name: /^House style/ }).click();
  await expect(page).toHaveURL(/house=off/);
  await page.getByRole("link", { name: "One column" }).click();
  await expect(page).toHaveURL(/view=unified&house=off/);
  await expect(page.locator("del.mark-a")).toHaveCount(2);
  await page.getByRole("link", { name: "Swap" }).click();
  await expect(page.locator("ins.mark-b")).toHaveCount(2);
  await page.getByRole("navigation", { name: "Changes" }).getByRole("link").first().click();
  await expect(page).toHaveURL(/#p11$/);
});

test("the base is chosen by a form", async ({ page }) => {
  await page.goto(sample.story);
  await page.getByLabel("Base").selectOption("2-syndicated-copy");
  await page.getByRole("button", { name: "Read against it" }).click();
  await expect(page.getByText("read against Syndicated copy with comments")).toBeVisible();
});

test("dark colours are chosen by a form and kept", async ({ page }) => {
  await page.goto(sample.copy);
  await page.getByRole("button", { name: "Dark", exact: true }).click();
  await expect(page).toHaveURL(sample.copy);
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
  await expect(page.locator("body")).toHaveCSS("background-color", "rgb(18, 20, 24)");
  await page.goto(sample.story);
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
  await page.getByRole("button", { name: "As the system" }).click();
  await expect(page.locator("html")).toHaveAttribute("data-theme", "system");
});

test("every page is there in full", async ({ page }) => {
  for (const path of [sample.story, sample.paragraph, sample.versions, sample.comments]) {
    await page.goto(path);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  }
});
