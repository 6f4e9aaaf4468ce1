import type { Page } from "@playwright/test";
import { addStory } from "./support/add-story";
import { expectForEverybody } from "./support/reach";
import { sample } from "./support/sample";
import { maySite, startSite } from "./support/site";
import { newNonce, strangeStory } from "./support/strangers";
import { expect, test } from "./support/test";

const names = (page: Page) => page.locator(".edit-source h3");
const done = (page: Page) => page.getByRole("status");

/** Opens what can be changed of a source. */
async function open(page: Page, index: number): Promise<void> {
  await page.locator(".edit-source").nth(index).locator("summary").first().click();
}

test("a story is renamed, also in its address, and the former address leads to it", async ({
  page,
}) => {
  const nonce = newNonce();
  const story = await addStory(page, strangeStory(nonce).slice(0, 2), `Before ${nonce}`);
  await page.goto(story);
  await page.getByRole("link", { name: "Edit", exact: true }).click();
  await page.getByLabel("Title").fill(`After ${nonce}`);
  await page.getByText("Address of the story", { exact: true }).click();
  await page.getByLabel("Short name in addresses").fill(`after-${nonce}`);
  await page.getByLabel("Note").fill("What to know first.");
  await page.getByRole("button", { name: "Save", exact: true }).first().click();
  await expect(page).toHaveURL(new RegExp(`/s/after-${nonce}/edit`, "u"));
  await page.goto(story);
  await expect(page).toHaveURL(`/s/after-${nonce}`);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(`After ${nonce}`);
  await expect(page.getByText("What to know first.")).toBeVisible();
  await page.goto(`${story}/edit`);
  await expect(page).toHaveURL(`/s/after-${nonce}/edit`);
});

test("the base is chosen, and the choice is undone", async ({ page }) => {
  const story = await addStory(page, strangeStory(newNonce()).slice(0, 2), "Base");
  await page.goto(`${story}/edit`);
  const other = (await names(page).nth(1).textContent()) ?? "";
  await page.getByLabel("Read against").selectOption(other);
  await page.getByRole("button", { name: "Save", exact: true }).first().click();
  await expect(done(page)).toContainText("was chosen as base");
  await page.goto(story);
  await expect(page.getByLabel("Base", { exact: true })).toHaveValue("2-syndicated-copy");
  await page.goto(`${story}/edit`);
  await page
    .getByRole("button", { name: /^Undo: / })
    .first()
    .click();
  await expect(done(page)).toContainText("Taken back");
  await page.goto(story);
  await expect(page.getByLabel("Base", { exact: true })).toHaveValue("1-wire-refiled");
});

test("a source is described, put in another place, removed, and all of it taken back", async ({
  page,
}) => {
  const story = await addStory(page, strangeStory(newNonce()).slice(0, 3), "Order");
  await page.goto(`${story}/edit`);
  await open(page, 2);
  const last = page.locator(".edit-source").nth(2);
  await last.getByLabel("Name", { exact: true }).fill("The third");
  await last.getByLabel("Outlet").fill("Harbour Post");
  await last.getByRole("button", { name: "Save" }).click();
  await expect(names(page).nth(2)).toHaveText("The third");
  await page.getByRole("button", { name: "Move The third up" }).click();
  await expect(names(page).nth(1)).toHaveText("The third");
  await open(page, 1);
  await page
    .locator(".edit-source")
    .nth(1)
    .getByRole("button", { name: "Remove from this story" })
    .click();
  await expect(names(page)).toHaveCount(2);
  await done(page).getByRole("button", { name: "Undo" }).click();
  await expect(names(page)).toHaveCount(3);
  await expect(names(page).nth(1)).toHaveText("The third");
  await expect(page.locator(".past-edits s")).toHaveCount(1);
});

test("a source is moved to a story of its own, and back", async ({ page }) => {
  const story = await addStory(page, strangeStory(newNonce()).slice(0, 3), "Moving");
  await page.goto(`${story}/edit`);
  await open(page, 2);
  await page.locator(".edit-source").nth(2).getByLabel("Belongs to").selectOption("a new story");
  await page.locator(".edit-source").nth(2).getByRole("button", { name: "Save" }).click();
  await expect(names(page)).toHaveCount(2);
  await expect(done(page)).toContainText("was moved to");
  await done(page).getByRole("button", { name: "Undo" }).click();
  await expect(names(page)).toHaveCount(3);
});

test("what does not fit is said, and nothing is changed", async ({ page }) => {
  const story = await addStory(page, strangeStory(newNonce()).slice(0, 1), "Faults");
  await page.goto(`${story}/edit`);
  await open(page, 0);
  await page.locator(".edit-source").getByLabel("Address of the page").fill("ftp://post.example/x");
  await page.locator(".edit-source").getByRole("button", { name: "Save" }).click();
  await expect(page.locator(".form-fault")).toContainText("not an address of the web");
  await page.reload();
  await expect(page.locator(".edit-source").getByLabel("Address of the page")).toHaveValue("");
});

test("a folder’s story says where it is changed", async ({ page }) => {
  await page.goto(`${sample.story}/edit`);
  await expect(page.getByText("This story belongs to a folder")).toBeVisible();
  await expect(page.getByLabel("Title")).toHaveCount(0);
  expect((await page.goto("/s/no-such-story/edit"))?.status()).toBe(404);
});

test("the page is reached and read by everybody", async ({ page }) => {
  const story = await addStory(page, strangeStory(newNonce()).slice(0, 2), "Everybody");
  for (const [width, colorScheme] of [
    [1280, "dark"],
    [320, "light"],
  ] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    await page.setViewportSize({ width, height: 800 });
    await page.goto(`${story}/edit`);
    for (const fold of await page.locator("main details > summary").all()) await fold.click();
    await expectForEverybody(page);
  }
});

test("a text is withdrawn with a reason, its addresses say who keeps what, and it comes back", async ({
  page,
  request,
}) => {
  const nonce = newNonce();
  const story = await addStory(page, strangeStory(nonce).slice(0, 3), `Withdrawn ${nonce}`);
  const pair = `${story}/1-wire-refiled..2-syndicated-copy`;
  expect((await request.get(pair)).status()).toBe(200);
  await page.goto(`${story}/edit`);
  const source = page.locator(".edit-source").nth(1);
  await source.getByText("Withdraw this text", { exact: false }).first().click();
  await source.getByLabel("Reason, as readers will see it").fill("A court said so");
  await source.getByRole("button", { name: "Withdraw", exact: true }).click();
  await expect(page.locator(".form-fault")).toContainText("Nothing was withdrawn");
  expect((await request.get(pair)).status()).toBe(200);
  await source.getByText("Withdraw this text", { exact: false }).first().click();
  await source.getByLabel("Why").selectOption("rights-ended");
  await source.getByLabel("Reason, as readers will see it").fill("A court said so");
  await source.getByLabel("Yes, show it nowhere any more").check();
  await source.getByRole("button", { name: "Withdraw", exact: true }).click();
  await expect(done(page)).toContainText("was withdrawn: A court said so");
  await expect(page.locator(".edit-withdrawn")).toContainText("A court said so");
  const gone = await page.goto(pair);
  expect(gone?.status()).toBe(451);
  await expect(page.getByRole("main")).toContainText("A court said so. Those who run this reader");
  await expect(page.getByRole("main")).toContainText(/syndicated-copy: The right to show/u);
  await page.getByRole("link", { name: `The story: Withdrawn ${nonce}` }).click();
  await expect(page.getByRole("link", { name: "One more text is not shown" })).toBeVisible();
  await page.goto(`${story}/edit`);
  await page
    .getByRole("button", { name: /^Undo: .* withdrawn/ })
    .first()
    .click();
  await expect(done(page)).toContainText("Taken back");
  expect((await request.get(pair)).status()).toBe(200);
});

test("an address is watched, with what came of it, and watched no longer", async ({ page }) => {
  const nonce = newNonce();
  const story = await addStory(page, strangeStory(nonce).slice(0, 2), `Watched ${nonce}`);
  await page.goto(`${story}/edit`);
  const source = page.locator(".edit-source").first();
  await open(page, 0);
  await expect(source.getByRole("button", { name: /^Watch/ })).toHaveCount(0);
  await source.getByLabel("Address of the page").fill(`https://news.example/${nonce}`);
  await source.getByRole("button", { name: "Save", exact: true }).click();
  await open(page, 0);
  await source.getByLabel("How often").selectOption("every 6 hours");
  await source.getByRole("button", { name: /^Watch/ }).click();
  await expect(done(page)).toContainText(`https://news.example/${nonce} is watched from now on`);
  await open(page, 0);
  const watch = source.getByRole("group", { name: "Watch this address" });
  await expect(watch).toContainText("not yet");
  await expect(watch).toContainText("Next time");
  await expect(watch.getByLabel("How often")).toHaveValue("360");
  await watch.getByRole("button", { name: /^Stop watching/ }).click();
  await expect(done(page)).toContainText("is not watched any more");
  await open(page, 0);
  await expect(source.getByRole("button", { name: /^Watch/ })).toBeVisible();
});

test("an address is fetched again by hand, and the page says what came of it", async ({ page }) => {
  test.skip(!maySite, "VARIORUM_FETCH_ALLOW is not set: the reader fetches from no site of ours");
  const nonce = newNonce();
  const [wire] = strangeStory(nonce);
  const lines = (wire?.buffer.toString("utf8") ?? "").split("\n");
  let answer = lines;
  const site = await startSite((_, response) => {
    response.setHeader("Content-Type", "text/plain; charset=utf-8");
    response.end(answer.join("\n"));
  });
  try {
    const story = await addStory(page, strangeStory(nonce).slice(0, 1), `Fetched ${nonce}`);
    await page.goto(`${story}/edit`);
    const source = page.locator(".edit-source").first();
    await open(page, 0);
    await expect(source.getByRole("button", { name: "Fetch again" })).toHaveCount(0);
    await source.getByLabel("Address of the page").fill(`${site.origin}/${nonce}`);
    await source.getByRole("button", { name: "Save", exact: true }).click();
    await open(page, 0);
    await source.getByRole("button", { name: "Fetch again" }).click();
    await expect(done(page)).toContainText("The same as before.");
    answer = [...lines, "", "The harbour office added a sentence of its own on Sunday evening."];
    await open(page, 0);
    await source.getByRole("button", { name: "Fetch again" }).click();
    await expect(done(page)).toContainText("A new version was kept.");
    await expect(source).toContainText("2 versions");
  } finally {
    await site.end();
  }
});
