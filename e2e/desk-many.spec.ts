import { readFile } from "node:fs/promises";
import { addStory } from "./support/add-story";
import { expectForEverybody } from "./support/reach";
import { newNonce, strangeStory } from "./support/strangers";
import { expect, test } from "./support/test";

test("several findings are selected by keys, marked at once, taken back at once, and the log tells it", async ({
  page,
}) => {
  test.setTimeout(120_000);
  const story = await addStory(page, strangeStory(newNonce()).slice(0, 2), "Marked at once");
  const slug = story.split("/").at(-1) ?? "";
  const rows = page.locator("[data-desk-row]");
  await page.goto(`/desk?story=${slug}`);
  const all = await rows.count();
  expect(all).toBeGreaterThan(4);
  await expect(page.locator(".desk-bulk").getByRole("button", { name: "Fine" })).toBeHidden();
  await page.keyboard.press("j");
  await expect(rows.first()).toBeFocused();
  await page.keyboard.press("x");
  await expect(page.getByText("1 selected")).toBeVisible();
  await page.keyboard.press("j");
  await page.keyboard.press("j");
  await page.keyboard.press("Shift+X");
  await expect(page.getByText("3 selected")).toBeVisible();
  await page.keyboard.press("e");
  await expect(page.getByLabel("Note for all that are selected")).toBeFocused();
  await page.keyboard.type("All three seen.");
  await page.keyboard.press("Escape");
  await page.keyboard.press("g");
  await expect(page.getByRole("status").filter({ hasText: "Fine" })).toContainText(
    "Fine: 3 findings. Note: All three seen.",
  );
  await expect(rows).toHaveCount(all - 3);

  await page.keyboard.press("l");
  await expect(page).toHaveURL(new RegExp(`/desk/log\\?story=${slug}$`, "u"));
  const lines = page.locator(".desk-log > li");
  await expect(lines).toHaveCount(1);
  await expect(lines.first()).toContainText("3 findings");
  await lines.first().getByText("Show the 3").click();
  await expect(lines.first().locator("ol > li")).toHaveCount(3);
  await expect(lines.first()).toContainText("All three seen.");
  await expect(lines.first().locator(".desk-log-marks")).toHaveText(/Open.*→.*Fine/u);
  const download = page.waitForEvent("download");
  await page.keyboard.press("d");
  const csv = await readFile(await (await download).path(), "utf8");
  expect(csv.trim().split("\r\n")).toHaveLength(4);

  await page.goBack();
  await page.locator("[data-desk-done] button").click();
  await expect(page.getByRole("status").filter({ hasText: "Taken back" })).toContainText(
    "Taken back: Fine: 3 findings",
  );
  await expect(rows).toHaveCount(all);
  await page.goto(`/desk/log?story=${slug}`);
  await expect(lines).toHaveCount(2);
  await expect(lines.first()).toContainText("Taken back: 3 findings");
  await expect(lines.last()).toContainText("Taken back since.");
});

test("without scripts findings are selected by their boxes, or all by a link", async ({
  page,
  browser,
  baseURL,
}) => {
  test.setTimeout(120_000);
  const story = await addStory(page, strangeStory(newNonce()).slice(0, 2), "Marked by hand");
  const slug = story.split("/").at(-1) ?? "";
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL ?? "" });
  const plain = await context.newPage();
  const rows = plain.locator("[data-desk-row]");
  const bulk = plain.locator(".desk-bulk");
  await plain.goto(`/desk?story=${slug}`);
  const all = await rows.count();
  await rows.nth(0).getByRole("checkbox").check();
  await rows.nth(2).getByRole("checkbox").check();
  await bulk.getByRole("button", { name: "Needs fix" }).click();
  await expect(plain.getByRole("status")).toContainText("Needs fix: 2 findings");
  await expect(rows).toHaveCount(all - 2);
  await plain.goto(`/desk?story=${slug}&state=needs-fix`);
  await plain.getByRole("link", { name: "Select all 2 shown" }).click();
  await bulk.getByRole("button", { name: "Open again" }).click();
  await expect(plain.getByRole("status")).toContainText("Open again: 2 findings");
  await expect(rows).toHaveCount(0);
  await plain.goto(`/desk/log?story=${slug}`);
  await plain.getByRole("button", { name: /^Undo/u }).first().click();
  await expect(plain.getByRole("status")).toContainText("Taken back: Open again");
  await expect(plain).toHaveURL(/\/desk\/log\?/u);
  await context.close();
});

test("selecting and the log are reached and read by everybody", async ({ page }) => {
  test.setTimeout(120_000);
  for (const [width, colorScheme] of [
    [1280, "dark"],
    [320, "light"],
  ] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    await page.setViewportSize({ width, height: 800 });
    for (const address of ["/desk?story=ishiba-trump&state=any&pick=all", "/desk/log"]) {
      await page.goto(address);
      await expectForEverybody(page);
    }
  }
});

test("what a rule of house style settles is not marked for an editor, and can be; fixed addresses know nothing of it", async ({
  page,
}) => {
  test.setTimeout(120_000);
  const story = await addStory(page, strangeStory(newNonce()).slice(0, 2), "Settled by a rule");
  const slug = story.split("/").at(-1) ?? "";
  const pair = `${story}/1-wire-refiled..2-syndicated-copy`;
  await page.goto(pair);
  const marked = page.locator(".mark-minor");
  const before = await marked.count();
  expect(before).toBeGreaterThan(0);
  const permanent = (await page.locator(".permalink-note a").first().getAttribute("href")) ?? "";
  const fixed = await (await page.request.get(`${permanent}.json`)).text();
  await page.goto(`/desk?story=${slug}&class=style`);
  const always = page.getByRole("button", { name: /^Always house style/u }).first();
  const [one = ""] = ((await always.textContent()) ?? "")
    .replace("Always house style: ", "")
    .split(" / ");
  await always.click();
  await expect(page.locator("[data-desk-done]")).toContainText("Always house style:");
  await page.goto(pair);
  const note = page.locator(".settled-note");
  await expect(note).toContainText("house style by your desk’s rules");
  await expect(note).toContainText(one);
  expect(await marked.count()).toBeLessThan(before);
  await note.getByRole("link", { name: "Mark them" }).click();
  await expect(page).toHaveURL(/settled=on/u);
  await expect(marked).toHaveCount(before);
  expect(await (await page.request.get(`${permanent}.json`)).text()).toBe(fixed);
  await page.goto(permanent);
  await expect(note).toHaveCount(0);
  await expect(marked).toHaveCount(before);
  await page.goto(pair);
  await note.getByRole("link", { name: "The rules" }).click();
  await page.getByRole("button", { name: new RegExp(`^Undo: ${one}`, "u") }).click();
  await page.goto(pair);
  await expect(marked).toHaveCount(before);
});
