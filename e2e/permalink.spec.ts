import { sample } from "./support/sample";
import { expect, test } from "./support/test";

test.use({ permissions: ["clipboard-read", "clipboard-write"] });

const clipboard = "navigator.clipboard.readText()";

test("the copied link is pinned to the two texts and shows the same comparison", async ({
  page,
}) => {
  await page.goto(sample.copy);
  const finding = await page.getByRole("heading", { level: 1 }).textContent();
  await expect(async () => {
    await page.keyboard.press("y");
    await expect(page.locator("[data-live]")).toHaveText("Permanent link copied", { timeout: 250 });
  }).toPass();
  const link: string = await page.evaluate(clipboard);
  expect(link).toMatch(/\/c\/[0-9a-f]{64}\.\.[0-9a-f]{64}$/);
  await page.goto(link);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(finding ?? "");
});

test("from a row, the link leads to that paragraph", async ({ page }) => {
  await page.goto(sample.copy);
  await expect(async () => {
    await page.keyboard.press("p");
    await expect(page.getByRole("region", { name: /^Paragraph 11:/ })).toBeFocused({
      timeout: 250,
    });
  }).toPass();
  await page.getByRole("button", { name: "Copy link" }).click();
  await expect(page.locator("[data-live]")).toHaveText("Permanent link copied");
  const link: string = await page.evaluate(clipboard);
  expect(link).toMatch(/\/p\/11$/);
  await page.goto(link);
  await expect(page.getByRole("heading", { level: 1 })).toContainText("says");
});

test("a shortened hash is enough where it names one text", async ({ page, request }) => {
  const { base, other } = await (await request.get(`${sample.copy}.json`)).json();
  await page.goto(`/c/${base.version.slice(0, 12)}..${other.version.slice(0, 12)}`);
  await expect(page.locator(".pair-summary")).toHaveText(/^1 change of wording/);
});
