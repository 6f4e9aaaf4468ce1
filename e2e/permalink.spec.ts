import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { addStory } from "./support/add-story";
import { sample } from "./support/sample";
import { newNonce, strangeStory } from "./support/strangers";
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
    // For the eye too, not for screen readers alone.
    await expect(page.locator("[data-live]")).toHaveCSS("clip-path", "none", { timeout: 250 });
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

const SLIPWAY = [
  "Slipway at Holm Sound gives way",
  "The slipway at Holm Sound gave way on Tuesday under a trawler of 90 tonnes, and nobody was hurt, the harbour office said.",
  "Harbour master Jonas Wiik said that 31 boats wait for repair, and that the next slipway is a day away by sea.",
  "The timbers were last changed in 1962, when the yard still built its own boats and had a brass band.",
  "A diver is expected on Friday to look at the rails, which the winter storms had bent.",
] as const;

test("a link says what became of its paragraph when the source got a newer version", async ({
  page,
  request,
}) => {
  const followed = process.env.VARIORUM_TEST_STORIES ?? "";
  test.skip(followed === "", "VARIORUM_TEST_STORIES is not set: no folder to write into");
  const story = "holm-slipway";
  const write = (name: string, paragraphs: readonly string[]): void => {
    mkdirSync(join(followed, story), { recursive: true });
    writeFileSync(join(followed, story, name), paragraphs.join("\n\n"));
  };
  write("wire.txt", SLIPWAY);
  write("copy.txt", SLIPWAY.slice(0, 4));
  await expect(async () => {
    expect((await page.goto(`/s/${story}`))?.status()).toBe(200);
  }).toPass();
  const before = await (await request.get(`/s/${story}/wire..copy.json`)).json();
  const link = `/c/${before.base.version}..${before.other.version}`;
  await page.goto(`${link}/p/3`);
  await expect(page.getByText("Found exactly")).toBeVisible();
  await expect(page.getByRole("complementary")).toHaveCount(0);
  const texts = await page.locator(".text-box").allTextContents();

  const [head, first, second, , fourth] = SLIPWAY;
  write("wire.txt", [head, fourth, first, second.replace("31 boats", "13 boats")]);
  await expect(async () => {
    await page.goto(`/s/${story}`);
    await expect(page.getByRole("region", { name: "Earlier versions" })).toBeVisible({
      timeout: 500,
    });
  }).toPass();

  const newer = page.getByRole("complementary", { name: /^Newer version of / });
  await page.goto(`${link}/p/1`);
  await expect(newer).toContainText("Paragraph 1 reads the same there; it is paragraph 2.");
  await page.goto(`${link}/p/2`);
  await expect(newer).toContainText("Paragraph 2 reads differently there, as paragraph 3.");
  await expect(newer.locator("del")).toContainText("31");
  await expect(newer.locator("ins")).toContainText("13");
  await page.goto(`${link}/p/3`);
  await expect(newer).toContainText("Paragraph 3 is not in it.");
  await expect(page.getByText("Found exactly")).toBeVisible();
  const words = (list: readonly string[]) => list.map((text) => text.replace(/^.*paragraph/u, ""));
  expect(words(await page.locator(".text-box").allTextContents())).toEqual(words(texts));

  const earlier = page.getByRole("complementary", { name: /^Earlier version of / });
  await page.goto(`/s/${story}/wire..copy/p/2`);
  await expect(earlier).toContainText("Paragraph 2 was paragraph 1 there.");
  await expect(earlier).toContainText("Paragraph 2 of that version is paragraph 3 here");
  expect((await page.goto(`/s/${story}/wire..copy/p/4`))?.status()).toBe(404);
  await page.getByRole("link", { name: /^An earlier version had a paragraph 4/ }).click();
  await expect(page).toHaveURL(`/s/${story}/wire.1..copy/p/4`);
  await expect(newer).toContainText("Paragraph 4 reads the same there; it is paragraph 1.");
});

test("a link holds when the story is renamed and read against another base", async ({
  page,
  request,
}) => {
  const nonce = newNonce();
  const story = await addStory(page, strangeStory(nonce).slice(0, 2), `Links ${nonce}`);
  const pair = `${story}/1-wire-refiled..2-syndicated-copy.json`;
  const { base, other } = await (await request.get(pair)).json();
  const link = `/c/${base.version}..${other.version}/p/11`;
  await page.goto(link);
  // What a source is called may follow its story; what it says does not.
  const said = async () =>
    (await page.locator(".text-box .passage").allTextContents()).map((text) =>
      text.replace(/only in [^:]+: /gu, ""),
    );
  const texts = await said();
  await page.goto(`${story}/edit`);
  await page.getByLabel("Title").fill(`Renamed ${nonce}`);
  await page.getByText("Address of the story", { exact: true }).click();
  await page.getByLabel("Short name in addresses").fill(`renamed-${nonce}`);
  const second = (await page.locator(".edit-source h3").nth(1).textContent()) ?? "";
  await page.getByLabel("Read against").selectOption(second);
  await page.getByRole("button", { name: "Save", exact: true }).first().click();
  await expect(page).toHaveURL(new RegExp(`/s/renamed-${nonce}/edit`, "u"));
  await page.goto(link);
  expect(texts).toHaveLength(2);
  expect(await said()).toEqual(texts);
  await expect(page.getByRole("link", { name: `Renamed ${nonce}` })).toBeVisible();
});
