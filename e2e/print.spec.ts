import { expect, test } from "@playwright/test";
import { sample } from "./support/sample";

test("on paper there are the texts and their marks, and no tools", async ({ page }) => {
  await page.emulateMedia({ media: "print", colorScheme: "dark" });
  await page.goto(sample.copy);
  await expect(page.locator("body")).toHaveCSS("background-color", "rgb(255, 255, 255)");
  for (const hidden of [".toolbar", ".site-header", ".site-footer", ".swap", ".way-on"])
    await expect(page.locator(hidden)).toBeHidden();
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(page.locator(".rows .mark-a:visible").first()).toBeVisible();
  await expect(page.locator("details.fold .passage:visible").first()).toBeVisible();
});
