import { sample } from "./support/sample";
import { expect, test } from "./support/test";

const none = "0".repeat(64);
const cases: readonly (readonly [path: string, status: number, says: RegExp])[] = [
  ["/nowhere", 404, /address of this kind/],
  ["/problem", 404, /address of this kind/],
  ["/data/s/a/b", 404, /address of this kind/],
  ["/data/s/%/x", 400, /percent sign/],
  ["/s/no-such-story.txt", 404, /no story “no-such-story.txt”/],
  [`/s/${"a".repeat(9_000)}`, 404, /no story “a{60}…”/],
  ["/s/no-such-story", 404, /no story “no-such-story”/],
  [`${sample.story}/a..b`, 404, /no version “a”/],
  [`${sample.story}/1-wire-refiled..nothing`, 404, /no version “nothing”/],
  [`${sample.story}/one-name`, 404, /address of this kind/],
  [`${sample.copy}/p/99`, 404, /no paragraph 99.*1 to 16/],
  [`${sample.copy}/p/0`, 404, /no paragraph 0; .* 1 to 16/],
  [`${sample.copy}/p/eleven`, 404, /no paragraph eleven; .* 1 to 16/],
  [`${sample.story}/p/0`, 404, /no paragraph 0; .* 1 to 16/],
  [`${sample.story}/p/99`, 404, /no paragraph 99/],
  [`${sample.story}?base=nothing`, 404, /no version “nothing”/],
  [`${sample.story}/comments/nothing`, 404, /no version “nothing”/],
  [`/c/${none}..${none}`, 404, /is not here/],
  ["/c/abc..def", 404, /address of this kind/],
  ["/s/%E0%A4%A", 400, /percent sign/],
  [`${sample.story}/%FF..b`, 400, /percent sign/],
  ["/s/constructor/__proto__..toString", 404, /no story/],
];

for (const [path, status, says] of cases)
  test(`${path.slice(0, 80)} answers ${status} with a page that says why`, async ({ browser }) => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    const response = await page.goto(path);
    expect(response?.status()).toBe(status);
    await expect(page.getByRole("main")).toContainText(says);
    await expect(page.getByRole("link", { name: "All stories" })).toBeVisible();
    expect(await response?.text()).not.toMatch(/at \w+ \(|\.js:\d+|\/work|node_modules/);
    await context.close();
  });

test("a wrong version leads to the versions that there are", async ({ page }) => {
  await page.goto(`${sample.story}/1-wire-refiled..nothing`);
  await page
    .getByRole("main")
    .getByRole("link", { name: /beside Syndicated copy/ })
    .click();
  await expect(page).toHaveURL(sample.copy);
});

test("data addresses answer problems as data", async ({ request }) => {
  const response = await request.get(`${sample.story}/a..b.json`);
  expect(response.status()).toBe(404);
  expect(response.headers()["content-type"]).toContain("application/problem+json");
  expect(await response.json()).toMatchObject({ status: 404 });
});

test("data of a story that is not there is refused as data", async ({ request }) => {
  const answer = await request.get("/s/no-such-story.json");
  expect(answer.status()).toBe(404);
  expect(answer.headers()["content-type"]).toContain("application/problem+json");
  expect(JSON.stringify(await answer.json())).toContain("no-such-story");
});
