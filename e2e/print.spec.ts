import { sample } from "./support/sample";
import { expect, test } from "./support/test";

test("on paper there are the texts and their marks, and no tools", async ({ page }) => {
  await page.emulateMedia({ media: "print", colorScheme: "dark" });
  await page.goto(sample.copy);
  await expect(page.locator("body")).toHaveCSS("background-color", "rgb(255, 255, 255)");
  for (const hidden of [".toolbar", ".site-header", ".site-footer", ".swap", ".way-on"])
    await expect(page.locator(hidden)).toBeHidden();
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(page.locator(".rows .mark-a:visible").first()).toBeVisible();
  await expect(page.locator("details.fold .passage:visible").first()).toBeVisible();
  await expect(page.locator("details.fold > summary:visible")).toHaveCount(0);
});

test("on paper a permanent link is printed in full", async ({ page, baseURL }) => {
  await page.goto(sample.paragraph);
  const link = page.getByRole("link", { name: /^Permanent link/ });
  await expect(async () => {
    await page.evaluate("window.dispatchEvent(new Event('beforeprint'))");
    expect(await link.getAttribute("data-print")).toContain(`${baseURL}/c/`);
  }).toPass();
  await page.emulateMedia({ media: "print" });
  expect(await link.evaluate((a) => getComputedStyle(a, "::after").content)).toContain("/p/11");
});
