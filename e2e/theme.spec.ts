import { sample } from "./support/sample";
import { expect, test } from "./support/test";

test("the switch in the header turns the colours and stays on the page", async ({ page }) => {
  await page.emulateMedia({ colorScheme: "light" });
  await page.goto(sample.story);
  await page.getByRole("button", { name: "Dark colours" }).click();
  await expect(page).toHaveURL(sample.story);
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
  await page.getByRole("button", { name: "Light colours" }).click();
  await expect(page.locator("html")).toHaveAttribute("data-theme", "light");
});

test("the theme address takes its form only and leads nowhere else", async ({ request }) => {
  const away = await request.post("/theme", {
    form: { theme: "dark" },
    headers: { referer: "https://elsewhere.example/page" },
    maxRedirects: 0,
  });
  expect(away.status()).toBe(303);
  expect(away.headers().location).toBe("/");
  expect((await request.post("/theme", { form: { theme: "pink" } })).status()).toBe(400);
  expect((await request.post("/theme", { data: { theme: "dark" } })).status()).toBe(415);
});
