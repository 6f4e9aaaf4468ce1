import type { Page } from "@playwright/test";
import { sample } from "./support/sample";
import { expect, test } from "./support/test";

/** Presses a key that leads to another page: it must be heard at once; the page it leads to may take its time on a busy machine. */
const follow = async (page: Page, key: string, path: string | RegExp) => {
  const asked = page.waitForRequest((request) => request.isNavigationRequest(), { timeout: 5_000 });
  await page.keyboard.press(key);
  await asked;
  await expect(page).toHaveURL(path, { timeout: 20_000 });
};

/** The keys work once the scripts run; the help shows that they do. */
const ready = async (page: Page, path: string) => {
  await page.goto(path);
  await expect(async () => {
    await page.keyboard.press("?");
    await expect(page.getByRole("dialog")).toBeVisible({ timeout: 250 });
  }).toPass();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog")).toBeHidden();
};

const live = (page: Page) => page.locator("[data-live]");

test("n and p step through the changes and say where they are", async ({ page }) => {
  await ready(page, sample.copy);
  await page.keyboard.press("n");
  await expect(page.getByText("1 of 5", { exact: true })).toBeVisible();
  await expect(live(page)).toContainText("Change 1 of 5: ¶1");
  await page.keyboard.press("p");
  await expect(page.getByText("5 of 5", { exact: true })).toBeVisible();
  await expect(page.locator("[data-current]:visible").first()).toBeInViewport();
  await page.keyboard.press("Alt+ArrowUp");
  await expect(page.getByText("4 of 5", { exact: true })).toBeVisible();
  await page.keyboard.press("Alt+ArrowDown");
  await page.keyboard.press("n");
  await expect(page.getByText("1 of 5", { exact: true })).toBeVisible();
});

test("where house style is muted the counter goes to the nearest change that is left", async ({
  page,
}) => {
  await ready(page, sample.copy);
  for (let press = 0; press < 4; press += 1) await page.keyboard.press("n");
  await expect(page.getByText("4 of 5", { exact: true })).toBeVisible();
  await page.keyboard.press("m");
  await expect(page.getByText(/^\d of 2$/)).toBeVisible();
  await expect(page.locator("[data-current]:visible").first()).toBeInViewport();
  await page.keyboard.press("m");
  await expect(page.getByText(/^\d of 5$/)).toBeVisible();
});

test("on a paragraph's page n and p turn to the next and previous paragraph, and ? lists what works", async ({
  page,
}) => {
  await ready(page, sample.paragraph);
  await follow(page, "n", /\/p\/12$/);
  await ready(page, `${sample.copy}/p/12`);
  await follow(page, "p", /\/p\/11$/);
  await ready(page, sample.paragraph);
  await page.keyboard.press("?");
  const help = page.getByRole("dialog");
  await expect(help.getByRole("row", { name: /^n Next paragraph/ })).toBeVisible();
  await expect(help.getByRole("row", { name: /^m / })).toHaveCount(0);
});

test("every key has a button: next, previous and the list lead to the same places", async ({
  page,
}) => {
  await ready(page, sample.copy);
  await page.getByRole("button", { name: "Next change" }).click();
  await expect(page.getByText("1 of 5", { exact: true })).toBeVisible();
  await page.getByRole("button", { name: "Previous change" }).click();
  await expect(page.getByText("5 of 5", { exact: true })).toBeVisible();
  await page.getByRole("navigation", { name: "Changes" }).getByRole("link").first().click();
  await expect(page.getByRole("region", { name: /^Paragraph 11:/ })).toBeFocused();
});

test("j and k move from row to row", async ({ page }) => {
  await ready(page, sample.copy);
  await page.keyboard.press("j");
  await expect(page.getByRole("region", { name: /^Paragraph 1:/ })).toBeFocused();
  await page.keyboard.press("j");
  await expect(page.getByRole("region", { name: /^Paragraph 5:/ })).toBeFocused();
  await page.keyboard.press("k");
  await expect(page.getByRole("region", { name: /^Paragraph 1:/ })).toBeFocused();
});

test("u, m, x and s change the view and the sides", async ({ page }) => {
  await ready(page, sample.copy);
  await page.keyboard.press("u");
  await expect(page).toHaveURL(/view=unified/);
  await page.keyboard.press("u");
  await expect(page).not.toHaveURL(/view=/);
  await page.keyboard.press("m");
  await expect(page).toHaveURL(/house=off/);
  await page.keyboard.press("x");
  await expect(page).toHaveURL(/identical=show/);
  await follow(page, "s", /2-syndicated-copy\.\.1-wire-refiled\?/);
});

test("] and [ go to the next and previous source, c to the comments", async ({ page }) => {
  await ready(page, sample.copy);
  await follow(page, "]", sample.rewrite);
  await ready(page, sample.rewrite);
  await follow(page, "[", sample.copy);
  await ready(page, sample.copy);
  await follow(page, "c", sample.comments);
});

/** The page as a slow network has it: to be read, and its scripts still on their way until they are let run. */
const openWithoutScripts = async (page: Page): Promise<() => void> => {
  let release = () => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.unrouteAll({ behavior: "ignoreErrors" });
  await page.route("**/_next/static/chunks/*.js", async (route) => {
    await released;
    await route.continue();
  });
  await page.goto(sample.copy, { waitUntil: "commit" });
  await expect(page.getByRole("contentinfo")).toBeAttached();
  return release;
};

test("a key that is pressed before the scripts run is heard once they do", async ({ page }) => {
  for (const [key, outcome] of [
    ["]", () => expect(page).toHaveURL(sample.rewrite, { timeout: 20_000 })],
    ["n", () => expect(page.getByText("1 of 5", { exact: true })).toBeVisible({ timeout: 20_000 })],
    ["?", () => expect(page.getByRole("dialog")).toBeVisible({ timeout: 20_000 })],
  ] as const) {
    const letScriptsRun = await openWithoutScripts(page);
    await page.keyboard.press(key);
    letScriptsRun();
    await outcome();
  }
});

test("a press that something else came after is not carried out late", async ({ page }) => {
  const letScriptsRun = await openWithoutScripts(page);
  await page.keyboard.press("?");
  await page.keyboard.press("n");
  letScriptsRun();
  await expect(page.getByText("1 of 5", { exact: true })).toBeVisible({ timeout: 20_000 });
  await expect(page.getByRole("dialog")).toBeHidden();
});

test("single keys can be turned off; Alt with the arrows still works", async ({ page }) => {
  await ready(page, sample.copy);
  await page.getByRole("button", { name: "Help and keys" }).click();
  await page.getByLabel("Single keys do these things").uncheck();
  await page.getByRole("button", { name: "Close" }).click();
  await page.keyboard.press("n");
  await expect(page.getByText("5 places", { exact: true })).toBeVisible();
  await page.keyboard.press("Alt+ArrowDown");
  await expect(page.getByText("1 of 5", { exact: true })).toBeVisible();
  await page.reload();
  await page.getByRole("button", { name: "Help and keys" }).click();
  await expect(page.getByLabel("Single keys do these things")).not.toBeChecked();
});

test("a key pressed just after the help was closed is heard", async ({ page }) => {
  await ready(page, sample.copy);
  await page.getByRole("button", { name: "Help and keys" }).click();
  const help = page.getByRole("dialog");
  await expect(help).toBeVisible();
  // As the browser does it before the next frame: the help is closed, its box has the focus still.
  await help.getByRole("checkbox").evaluate((box) => {
    box.closest("dialog")?.close();
    box.dispatchEvent(new KeyboardEvent("keydown", { key: "n", bubbles: true, cancelable: true }));
  });
  await expect(page.getByText("1 of 5", { exact: true })).toBeVisible();
});
