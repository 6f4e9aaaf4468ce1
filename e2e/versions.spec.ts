import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "./support/test";

/** A folder that the served reader follows; `npm test` makes one and names it. */
const followed = process.env.VARIORUM_TEST_STORIES ?? "";
test.beforeEach(() => {
  test.info().skip(followed === "", "VARIORUM_TEST_STORIES is not set: no folder to write into");
});

const WIRE = [
  "Old lock at Tarn Mere gives way",
  "The upper gate of the old lock at Tarn Mere gave way on Sunday night, and 40 boats lie dry in the basin, the lock keepers said.",
  "“We heard it groan and then we heard nothing,” said Ida Holm, who has kept the lock since 1988.",
  "The county had put off the repair of the gate, which was to cost 54,000 crowns, until the spring.",
].join("\n\n");
const COPY = WIRE.replace("40 boats", "forty boats");
const CORRECTED = WIRE.replace("40 boats", "14 boats");

const write = (story: string, files: Readonly<Record<string, string>>): void => {
  mkdirSync(join(followed, story), { recursive: true });
  for (const [name, text] of Object.entries(files))
    writeFileSync(join(followed, story, name), text);
};

test("a file that changes becomes a new version; the old one and links to it stay", async ({
  page,
  request,
}) => {
  const story = "tarn-lock";
  write(story, { "wire.txt": WIRE, "copy.txt": COPY });
  await expect(async () => {
    expect((await page.goto(`/s/${story}`))?.status()).toBe(200);
  }).toPass();
  await expect(page.getByRole("heading", { name: "Earlier versions" })).toHaveCount(0);
  const before = await (await request.get(`/s/${story}/wire..copy.json`)).json();
  const pinned = `/c/${before.base.version}..${before.other.version}`;
  await page.goto(pinned);

  write(story, { "wire.txt": CORRECTED });
  const earlier = page.getByRole("region", { name: "Earlier versions" });
  await expect(async () => {
    await page.goto(`/s/${story}`);
    await expect(earlier).toBeVisible({ timeout: 500 });
  }).toPass();
  await expect(earlier.getByRole("listitem")).toHaveCount(2);
  await expect(earlier).toContainText("“40” became “14”");
  await earlier.getByRole("link", { name: /^Beside version 1/ }).click();
  await expect(page).toHaveURL(`/s/${story}/wire.1..wire`);
  await expect(page.getByRole("heading", { level: 1 })).toContainText("“14”");

  await page.goto(pinned);
  const after = await (await request.get(`${pinned}.json`)).json();
  expect(after.rows).toEqual(before.rows);
});

test("what story.json says of a source is shown", async ({ page }) => {
  const story = "tarn-lock-terms";
  write(story, {
    "wire.txt": WIRE,
    "copy.txt": COPY.replace("Sunday", "Monday"),
    "story.json": JSON.stringify({
      title: "The lock at Tarn Mere",
      sources: [
        { file: "wire.txt", label: "Tarn Wire", published: "2026-04-12T09:30:00Z" },
        { file: "copy.txt", outlet: "Mere Post", usageTerms: "For testing only." },
      ],
    }),
  });
  await expect(async () => {
    expect((await page.goto(`/s/${story}`))?.status()).toBe(200);
  }).toPass();
  const about = page.getByRole("region", { name: "Where the sources come from" });
  await expect(about.getByRole("heading", { name: "Tarn Wire" })).toBeVisible();
  await expect(about).toContainText("12 April 2026, 09:30 UTC");
  await expect(about.getByRole("heading", { name: "Mere Post" })).toBeVisible();
  await expect(about).toContainText("For testing only.");
});

test("a story is found by its title, and a search without result says so", async ({ page }) => {
  await page.goto("/");
  const search = page.getByRole("search");
  await search.getByRole("searchbox").fill("harbour bell");
  await search.getByRole("button", { name: "Find" }).click();
  await expect(page).toHaveURL("/?q=harbour+bell");
  await expect(page.getByRole("link", { name: "Harbour bell is cast anew" })).toBeVisible();
  await search.getByRole("searchbox").fill("no such words anywhere");
  await search.getByRole("button", { name: "Find" }).click();
  await expect(page.getByText("No story has “no such words anywhere”")).toBeVisible();
});
