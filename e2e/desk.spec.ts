import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { addStory } from "./support/add-story";
import { makeOwnReader } from "./support/own-reader";
import { expectForEverybody } from "./support/reach";
import { newNonce, strangeStory } from "./support/strangers";
import { expect, test } from "./support/test";

const done = (page: Page) => page.getByRole("status");
const rows = (page: Page) => page.locator("[data-desk-row]");
const missed = /^Syndicated copy with comments reads as before the refile/u;

/** Presses a key until what it does has begun: right after a page is there its scripts may not run yet. */
async function press(page: Page, key: string, until: () => Promise<void>): Promise<void> {
  await page.keyboard.press(key);
  await until();
}

/** Marks the missed correction with a note, exports, and takes it back, all by keys. */
async function editorsPath(page: Page, address: string, note: string): Promise<void> {
  await page.goto(`${address}/s/ishiba-trump`);
  await expect(page.getByText(/reads as before the refile/u).first()).toBeVisible();
  await press(page, "d", () => expect(page).toHaveURL(/\/desk\?story=ishiba-trump$/u));
  await press(page, "j", () => expect(rows(page).first()).toBeFocused());
  await expect(rows(page).first().getByRole("heading")).toHaveText(missed);
  await press(page, "e", () => expect(rows(page).first().getByLabel("Note")).toBeFocused());
  await page.keyboard.type(note);
  // A note says nothing by itself.
  await page.keyboard.press("Enter");
  await expect(rows(page).first().getByLabel("Note")).toHaveValue(note);
  await page.keyboard.press("Escape");
  await page.keyboard.press("f");
  await expect(done(page)).toContainText(`Needs fix: `);
  await expect(done(page)).toContainText(note);
  await expect(done(page)).toBeInViewport();
  await expect(page.locator("[data-desk-done] button")).toBeInViewport();
  await expect(rows(page).first()).toBeFocused();
  await expect(rows(page).first().getByRole("heading")).not.toHaveText(missed);

  await page.goto(`${address}/desk?state=needs-fix&story=ishiba-trump`);
  await expect(rows(page)).toHaveCount(1);
  await expect(rows(page).first()).toContainText(note);
  const download = page.waitForEvent("download");
  await page.keyboard.press("d");
  const csv = await readFile(await (await download).path(), "utf8");
  // `trim` would take the mark at the beginning for white space.
  expect(csv).toMatch(/^\ufeffstory,ledger,class,source,finding/u);
  const lines = csv.trimEnd().split("\r\n");
  expect(lines).toHaveLength(2);
  expect(lines[1]).toContain("needs-fix");
  expect(lines[1]).toContain(note);
}

test("an editor marks the missed correction, exports it and takes it back by keys alone, before and after a restart", async ({
  page,
}) => {
  test.setTimeout(180_000);
  const reader = makeOwnReader();
  try {
    const first = await reader.start();
    await editorsPath(page, first, "Ask the desk in the morning.");
    await press(page, "j", () => expect(rows(page).first()).toBeFocused());
    await press(page, "z", () => expect(done(page)).toContainText("Taken back: Needs fix"));
    await expect(rows(page)).toHaveCount(0);

    await editorsPath(page, first, "Called them.");
    await reader.stop();
    const second = await reader.start();
    await page.goto(`${second}/desk?state=needs-fix`);
    await expect(rows(page)).toHaveCount(1);
    await expect(rows(page).first()).toContainText("Called them.");
    await press(page, "j", () => expect(rows(page).first()).toBeFocused());
    await press(page, "z", () => expect(done(page)).toContainText("Taken back: Needs fix"));
    await editorsPath(page, second, "Once more.");
    await page.getByRole("heading", { name: missed }).getByRole("link").click();
    await expect(page.getByRole("heading", { name: "What was said of it" })).toBeVisible();
    await expect(page.locator(".desk-history li")).toHaveCount(3);
    await expect(page.locator(".desk-history s")).toHaveCount(2);
  } finally {
    await reader.remove();
  }
});

test("without scripts the queue is narrowed, a finding is spoken of and taken back, a pair becomes house style", async ({
  page,
  browser,
  baseURL,
}) => {
  test.setTimeout(120_000);
  const story = await addStory(page, strangeStory(newNonce()).slice(0, 2), "At the desk");
  const slug = story.split("/").at(-1) ?? "";
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL ?? "" });
  const plain = await context.newPage();
  await plain.goto(`/desk?story=${slug}`);
  const all = await rows(plain).count();
  expect(all).toBeGreaterThan(4);
  await rows(plain).nth(2).getByRole("button", { name: "Fine" }).click();
  await expect(rows(plain)).toHaveCount(all - 1);
  await expect(done(plain)).toBeInViewport();
  await expect(plain.locator("[data-desk-done] button")).toBeInViewport();
  await plain.locator("[data-desk-done] button").click();
  await expect(done(plain)).toContainText("Taken back: Fine");
  await expect(rows(plain)).toHaveCount(all);
  await plain.getByLabel("Ledger").selectOption("corrections");
  await plain.getByRole("button", { name: "Show", exact: true }).click();
  await expect(plain).toHaveURL(/ledger=corrections/u);
  await expect(rows(plain)).toHaveCount(1);
  await plain.getByRole("button", { name: "Fine" }).click();
  await expect(done(plain)).toContainText("Fine: ");
  await expect(rows(plain)).toHaveCount(0);
  await plain.getByRole("link", { name: /^Fine 1$/u }).click();
  await expect(rows(plain)).toHaveCount(1);
  await plain.getByRole("button", { name: "Undo: Fine" }).click();
  await expect(done(plain)).toContainText("Taken back: Fine");

  await plain.goto(`/desk?story=${slug}&class=style`);
  const styles = await rows(plain).count();
  expect(styles).toBeGreaterThan(0);
  const always = plain.getByRole("button", { name: /^Always house style/u }).first();
  const pair = ((await always.textContent()) ?? "").replace("Always house style: ", "");
  await always.click();
  await expect(done(plain)).toContainText("Always house style:");
  expect(await rows(plain).count()).toBeLessThan(styles);
  await plain.getByRole("link", { name: /^House style \d/u }).click();
  await expect(rows(plain).first()).toContainText("House style, by a rule");
  await plain.getByRole("button", { name: `Undo: ${pair}` }).click();
  await plain.goto(`/desk?story=${slug}&class=style`);
  await expect(rows(plain)).toHaveCount(styles);
  await context.close();
});

test("a finding has an address of its own, and one that is not there says so", async ({ page }) => {
  await page.goto("/desk?story=ishiba-trump&ledger=corrections");
  const link = rows(page).first().getByRole("heading").getByRole("link");
  const href = (await link.getAttribute("href")) ?? "";
  expect(href).toMatch(/^\/s\/ishiba-trump\/f\/[0-9a-f]{16}$/u);
  await page.goto(href);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(missed);
  await page.getByRole("link", { name: "See it in the text" }).click();
  await expect(page).toHaveURL(/\/p\/11$/u);
  const none = await page.goto(`/s/ishiba-trump/f/${"0".repeat(16)}`);
  expect(none?.status()).toBe(404);
  await expect(page.getByText("has no such finding")).toBeVisible();
});

test("paragraphs are paired by hand below a comparison without scripts, and parted again", async ({
  page,
  browser,
  baseURL,
}) => {
  test.setTimeout(120_000);
  const story = await addStory(page, strangeStory(newNonce()).slice(0, 3), "Pairing");
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL ?? "" });
  const plain = await context.newPage();
  const pair = `${story}/1-wire-refiled..3-rewrite-with-interview`;
  await plain.goto(pair);
  const permanent = (await plain.locator(".permalink-note a").first().getAttribute("href")) ?? "";
  const fixed = await (await plain.request.get(`${permanent}.json`)).text();
  await plain.getByText("Pair paragraphs by hand").click();
  await plain.getByLabel(/^Paragraph of/u).selectOption("16");
  await plain.getByLabel(/^Paragraph or turn of/u).selectOption("o2");
  await plain.getByRole("button", { name: "Pair these two" }).click();
  await expect(done(plain)).toContainText("Two paragraphs were paired by hand");
  await expect(plain.locator("#p16").getByRole("link", { name: "by hand" })).toBeVisible();
  await expect(plain.locator(".by-hand li")).toContainText("¶16 of");
  const shared = plain.locator("#p16 .permanent-link").first();
  await expect(shared).toHaveAttribute("href", /^\/s\/[^?]*\/p\/16/u);
  await plain.goto((await shared.getAttribute("href")) ?? "");
  await expect(plain.getByText(/^Paired by hand: “Copy link” copies this page/u)).toBeVisible();
  await expect(plain.locator(".paragraph-place")).toContainText("paired by hand");
  await plain.goBack();
  expect(await (await plain.request.get(`${permanent}.json`)).text()).toBe(fixed);
  await plain.getByRole("button", { name: /^Undo: ¶16/u }).click();
  await expect(plain.locator("#p16").getByRole("link", { name: "by hand" })).toHaveCount(0);
  await plain.getByLabel(/^Paragraph of/u).selectOption("16");
  await plain.getByLabel(/^Paragraph or turn of/u).selectOption("u2");
  await plain.getByRole("button", { name: "Pair these two" }).click();
  await expect(plain.locator(".by-hand li")).toContainText("turn 2 of");
  await context.close();
});

test("the help lists the desk's keys", async ({ page }) => {
  await page.goto("/desk?story=ishiba-trump");
  await page.keyboard.press("?");
  const help = page.getByRole("dialog");
  await expect(help.getByRole("row", { name: /^j Next finding/u })).toBeVisible();
  await expect(help.getByRole("row", { name: /^f Needs fix/u })).toBeVisible();
});

test("the desk is reached and read by everybody", async ({ page }) => {
  test.setTimeout(120_000);
  for (const [width, colorScheme] of [
    [1280, "dark"],
    [768, "light"],
    [320, "light"],
  ] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    await page.setViewportSize({ width, height: 800 });
    await page.goto("/desk?story=ishiba-trump&state=any&ledger=wording");
    await expectForEverybody(page);
  }
});
