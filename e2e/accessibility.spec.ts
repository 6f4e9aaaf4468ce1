import { faults } from "./support/reach";
import { sample } from "./support/sample";
import { expect, test } from "./support/test";

const pages = {
  stories: "/",
  ...sample,
  unified: `${sample.copy}?view=unified&identical=show`,
  report: `${sample.story}/report`,
  "not found": "/s/nothing",
};

for (const colorScheme of ["light", "dark"] as const)
  for (const [name, path] of Object.entries(pages))
    test(`${name} in ${colorScheme} colours has no accessibility fault`, async ({ page }) => {
      await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
      await page.goto(path);
      expect(await faults(page)).toEqual([]);
    });

test("the help is a dialog without faults", async ({ page }) => {
  await page.goto(sample.copy);
  await page.getByRole("button", { name: "Help and keys" }).click();
  await expect(page.getByRole("dialog", { name: "Keys" })).toBeVisible();
  expect(await faults(page, "dialog")).toEqual([]);
});

test("compared text carries its language and is kept from page translators", async ({ page }) => {
  await page.goto(sample.copy);
  const text = page.locator(".side-a [translate=no]").first();
  await expect(text).toHaveAttribute("lang", "en");
  await expect(text).toHaveAttribute("dir", "ltr");
});

test("rows are reached by their headings, and marks say whose words they are", async ({ page }) => {
  await page.goto(`${sample.copy}?view=unified`);
  await expect(page.getByRole("heading", { level: 3, name: /^Paragraph 11: / })).toBeAttached();
  await expect(page.getByRole("deletion").filter({ hasText: /^only in Wire.*: in$/ })).toHaveCount(
    1,
  );
});
