import { existsSync, readdirSync, readFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import type { Page } from "@playwright/test";
import { give, makeNewStory } from "./support/add-story";
import { faults, overflow } from "./support/reach";
import { estrange, newNonce, strangeStory, textFile } from "./support/strangers";
import { expect, test } from "./support/test";

const files = (page: Page) => page.locator("#files");
const see = (page: Page) => page.getByRole("button", { name: "See what is found" });
const save = (page: Page) => page.getByRole("button", { name: /^Save/ });
const text = (page: Page, number: number) => page.locator(`#text-${number}`);

test("one text is pasted, looked at and kept", async ({ page }) => {
  const [wire] = strangeStory(newNonce());
  await page.goto("/");
  await page.getByRole("main").getByRole("link", { name: "Add sources" }).click();
  await page.getByLabel("Text", { exact: true }).fill(wire?.buffer.toString("utf8") ?? "");
  await page.getByText("Outlet, address and name").click();
  await page.getByLabel("Outlet").fill("Harbour Post");
  await page.getByLabel("Name in the story").fill("First report");
  await see(page).click();
  await page.waitForURL(/\/add\/[\da-f-]{36}$/u);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("1 text");
  await expect(text(page, 1)).toContainText("16 paragraphs");
  await expect(text(page, 1)).toContainText("Harbour Post");
  await makeNewStory(page);
  await page.getByLabel("Title").fill("A story of one text");
  await save(page).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("A story of one text");
  await expect(page.getByText("First report").first()).toBeVisible();
});

test("five files are dropped in one go: one story, five sources, every pair compared", async ({
  page,
}) => {
  const story = strangeStory(newNonce());
  await page.goto("/add");
  await expect(page.getByText("or drop them on this page")).toBeVisible();
  const dropped = await page.evaluateHandle(
    (given) => {
      const data = new DataTransfer();
      for (const { name, content } of given)
        data.items.add(new File([content], name, { type: "text/plain" }));
      return data;
    },
    story.map(({ name, buffer }) => ({ name, content: buffer.toString("utf8") })),
  );
  await page.dispatchEvent("main", "dragenter", { dataTransfer: dropped });
  await expect(page.getByText("Drop to add these files")).toBeVisible();
  await page.dispatchEvent("main", "drop", { dataTransfer: dropped });
  await expect(page.getByText("Drop to add these files")).toBeHidden();
  await expect(page.getByRole("list", { name: "Files to be added" })).toContainText(
    "5-expanded-rewrite.txt",
  );
  await see(page).click();
  await page.waitForURL(/\/add\/[\da-f-]{36}$/u);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("5 texts");
  await expect(page.getByRole("heading", { level: 2 })).toHaveText(["A new story"]);
  await expect(text(page, 1)).toContainText("Refiled");
  await expect(text(page, 2)).toContainText("19, as many as the page says");
  await expect(text(page, 3)).toContainText("17 interview turns");
  await save(page).click();
  await expect(page.getByText(/^5 sources, read against/)).toBeVisible();
  await expect(page.getByRole("region", { name: "Corrections" })).toContainText(
    "reads as before the change",
  );
  await page.getByRole("link", { name: "Syndicated copy, ¶11" }).first().click();
  await expect(page).toHaveURL(/\/p\/11$/u);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
});

test("two files that are saved open as their comparison", async ({ page }) => {
  await give(page, strangeStory(newNonce()).slice(0, 2));
  await save(page).click();
  await page.waitForURL(/\/s\/[^/]+\/[^/]+\.\.[^/]+$/u);
  await expect(page.getByRole("navigation", { name: "Changes" })).toBeVisible();
});

test("a line is given another kind, seen at once, and taken back", async ({ page }) => {
  await give(page, strangeStory(newNonce()).slice(0, 2));
  const copy = text(page, 2);
  await expect(copy).toContainText("16 paragraphs");
  await copy.getByRole("button", { name: "Check what each line is" }).click();
  const kind = copy.getByLabel("What line 12 is");
  await expect(kind).toHaveValue("body");
  await kind.selectOption("Picture caption");
  await expect(copy).toContainText("15 paragraphs");
  await expect(page.getByRole("status")).toHaveText("Line 12 of text 2 is now: Picture caption.");
  await expect(copy.locator("#line-2-12")).toContainText("chosen by you");
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(copy).toContainText("16 paragraphs");
  await expect(kind).toHaveValue("body");
  await kind.selectOption("Not the article");
  await expect(copy).toContainText("15 paragraphs");
  await save(page).click();
  await page.waitForURL(/\.\./u);
  await expect(page.getByText(/15 paragraphs|¶15/).first()).toBeAttached();
});

test("many lines are given another kind at once", async ({ page }) => {
  await give(page, strangeStory(newNonce()).slice(1, 2));
  const copy = text(page, 1);
  await expect(copy).toContainText("19, as many as the page says");
  const run = copy.locator(".line-run").filter({ hasText: "lines: comment" });
  await run.locator("summary").click();
  await run.getByLabel(/^All \d+ lines are$/).selectOption("Not the article");
  await expect(copy.locator(".found")).not.toContainText("Comments");
  await expect(page.getByRole("status")).toContainText("Not the article");
});

test("a text almost the same as another is a later version of it, or another outlet’s", async ({
  page,
}) => {
  const [wire] = strangeStory(newNonce());
  const first = wire?.buffer.toString("utf8") ?? "";
  const second = first.replaceAll("Thursday", "Friday");
  await give(page, [textFile("early.txt", first), textFile("late.txt", second)]);
  const question = page.getByRole("group", { name: /^Almost the same as “early\.txt”/ });
  await expect(question).toContainText("longest run");
  // The same agency, headline and credits: a later version, unless a person says otherwise.
  await expect(question.getByRole("button", { name: "A later version of it" })).toHaveAttribute(
    "aria-pressed",
    "true",
  );
  await question.getByRole("button", { name: "Another outlet’s text" }).click();
  await expect(question.getByRole("button", { name: "Another outlet’s text" })).toHaveAttribute(
    "aria-pressed",
    "true",
  );
  await question.getByRole("button", { name: "A later version of it" }).click();
  await expect(page.getByRole("status")).toHaveText("Text 2 is a later version of text 1.");
  await expect(question.getByRole("button", { name: "A later version of it" })).toHaveAttribute(
    "aria-pressed",
    "true",
  );
  await save(page).click();
  await page.waitForURL(/\/s\//u);
  const story = new URL(page.url()).pathname.split("/")[2] ?? "";
  await page.goto(`/s/${story}/edit`);
  await expect(page.locator(".edit-source")).toHaveCount(1);
  await expect(page.locator(".edit-source")).toContainText("2 versions");
});

test("a text of another story is parted from the others, and one is removed and put back", async ({
  page,
}) => {
  const one = strangeStory(newNonce()).slice(0, 2);
  const other = strangeStory(newNonce())[3];
  await give(page, [...one, ...(other ? [{ ...other, name: "other.txt" }] : [])]);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("3 texts");
  await text(page, 3).getByRole("button", { name: "Part it into a story of its own" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("3 texts, 2 stories");
  await text(page, 3).getByRole("button", { name: "Remove text 3" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("2 texts");
  await page.getByRole("button", { name: "Put back text 3" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("3 texts, 2 stories");
  await text(page, 3).getByRole("button", { name: "Remove text 3" }).click();
  await save(page).click();
  await page.waitForURL(/\.\./u);
});

test("what cannot be read is refused with its reason, and the rest goes on", async ({ page }) => {
  const [wire] = strangeStory(newNonce());
  const picture = {
    name: "harbour.png",
    mimeType: "image/png",
    buffer: Buffer.from("89504e470d0a1a0a0000000d49484452", "hex"),
  };
  await give(page, [picture, ...(wire ? [wire] : [])]);
  const refused = page.getByRole("region", { name: "Not taken" });
  await expect(refused).toContainText("harbour.png");
  await expect(refused.getByRole("link", { name: "paste it" })).toBeVisible();
  await expect(text(page, 2)).toContainText("16 paragraphs");
  await give(page, [picture]);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Nothing could be read");
  await expect(save(page)).toHaveCount(0);
});

test("a file in which no article is found shows its lines, to be tagged by hand", async ({
  page,
}) => {
  const nonce = newNonce();
  const lines = ["Menu", "Home", "Login", `Tides ${nonce}`, "Contact"].join("\n");
  await give(page, [textFile("menu.txt", lines)]);
  await expect(
    text(page, 1)
      .getByRole("listitem")
      .filter({ hasText: `Tides ${nonce}` })
      .first(),
  ).toBeVisible();
  await text(page, 1).getByLabel("What line 4 is").selectOption("Paragraph");
  await expect(text(page, 1).locator(".found")).toContainText("1 paragraph");
});

test("nothing given, too much given and a draft that is not there are said plainly", async ({
  page,
}) => {
  await page.goto("/add");
  await see(page).click();
  await expect(page.locator("#add-fault")).toContainText("Nothing is given yet");
  await expect(page.getByLabel("Text", { exact: true })).toBeFocused();
  await files(page).setInputFiles({
    name: "long.txt",
    mimeType: "text/plain",
    buffer: Buffer.alloc(5_000_001, "a "),
  });
  await expect(page.getByText("It will be left out. Larger than 5 MB")).toBeVisible();
  await page.getByRole("button", { name: "Remove long.txt" }).click();
  await expect(page.getByText("It will be left out.")).toHaveCount(0);
  const gone = await page.goto("/add/00000000-0000-4000-8000-000000000000");
  expect(gone?.status()).toBe(404);
  await expect(page.getByRole("main")).toContainText("no such draft");
});

test("sending is cancelled", async ({ page }) => {
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route("**/add/read", async (route) => {
    await held;
    await route.abort();
  });
  await page.goto("/add");
  await page.getByLabel("Text", { exact: true }).fill("The ferry stops.");
  await see(page).click();
  await page.getByRole("button", { name: "Cancel" }).click();
  await expect(page.getByText("Cancelled. Nothing was added.")).toBeAttached();
  await expect(page.getByLabel("Text", { exact: true })).toHaveValue("The ferry stops.");
  release();
});

test("a text is added to a story that is there", async ({ page }) => {
  const story = strangeStory(newNonce());
  await give(page, story.slice(0, 2));
  await page.getByLabel("Title").fill(`Two, then three ${newNonce()}`);
  await save(page).click();
  await page.waitForURL(/\.\./u);
  await page.goto(page.url().replace(/\/[^/]+$/u, ""));
  await page.getByRole("link", { name: "Add source", exact: true }).click();
  await expect(page.getByText(/^For Two, then three/)).toBeVisible();
  await page.getByLabel("Text", { exact: true }).fill(story[4]?.buffer.toString("utf8") ?? "");
  await see(page).click();
  await page.waitForURL(/\/add\/[\da-f-]{36}$/u);
  await expect(page.getByRole("heading", { level: 2 })).toHaveText(/^Into Two, then three/);
  await save(page).click();
  await page.waitForURL(/\/s\//u);
  await page.goto(`/s/${new URL(page.url()).pathname.split("/")[2]}`);
  await expect(page.getByText(/^3 sources, read against/)).toBeVisible();
});

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("files are given, a line is tagged, taken back, and the texts are kept", async ({
    page,
  }) => {
    const story = strangeStory(newNonce()).slice(0, 2);
    await page.goto("/add");
    await files(page).setInputFiles(story.map((file) => ({ ...file })));
    await see(page).click();
    await page.waitForURL(/\/add\/[\da-f-]{36}$/u);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("2 texts");
    await text(page, 2).getByRole("button", { name: "Check what each line is" }).click();
    await page.getByLabel("What line 12 is").selectOption("Picture caption");
    await text(page, 2).getByRole("button", { name: "Apply" }).last().click();
    await expect(text(page, 2)).toContainText("15 paragraphs");
    await expect(page.getByRole("status")).toHaveText("Line 12 of text 2 is now: Picture caption.");
    await page.getByRole("button", { name: "Undo" }).click();
    await expect(text(page, 2)).toContainText("16 paragraphs");
    await page.getByLabel("Title").fill("Kept without scripts");
    await save(page).click();
    await page.waitForURL(/\/s\/[^/]+\/[^/]+\.\./u);
    await expect(page.locator(".mark-a").first()).toBeVisible();
  });

  test("an empty form says what is missing", async ({ page }) => {
    await page.goto("/add");
    await see(page).click();
    await expect(page).toHaveURL("/add");
    await expect(page.locator("#add-fault")).toContainText("Nothing was given");
  });
});

test("everything is done with the keyboard", async ({ page }) => {
  const [wire] = strangeStory(newNonce());
  await page.goto("/add");
  await page.getByLabel("Text", { exact: true }).focus();
  await page.keyboard.insertText(wire?.buffer.toString("utf8") ?? "");
  const press = async (key: string, until: () => Promise<boolean>) => {
    for (let i = 0; i < 60 && !(await until()); i += 1) await page.keyboard.press(key);
  };
  const focused = (name: RegExp) => async () =>
    page.evaluate(
      (pattern) => new RegExp(pattern).test(document.activeElement?.textContent ?? ""),
      name.source,
    );
  await press("Tab", focused(/^See what is found$/));
  await page.keyboard.press("Enter");
  await page.waitForURL(/\/add\/[\da-f-]{36}$/u);
  await expect(page.getByLabel("What line 3 is")).toBeVisible();
  await press("Tab", () => page.evaluate(() => document.activeElement?.id === "line-1-3-kind"));
  await page.keyboard.press("ArrowUp");
  await expect(page.locator("#line-1-3")).toContainText("chosen by you");
  await expect(page.getByLabel("What line 3 is")).toBeFocused();
  await press("Tab", focused(/^Undo$/));
  await page.keyboard.press("Enter");
  await expect(page.locator("#line-1-3")).not.toContainText("chosen by you");
  await press("Tab", focused(/^Save$/));
  await page.keyboard.press("Enter");
  await page.waitForURL(/\/s\//u);
});

for (const [width, colorScheme] of [
  [1280, "light"],
  [390, "dark"],
] as const)
  test(`nothing is hard to read or reach at ${width} px in ${colorScheme} colours`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    await page.setViewportSize({ width, height: 844 });
    await page.goto("/add");
    await page.getByText("Outlet, address and name").click();
    expect(await faults(page)).toEqual([]);
    await give(page, strangeStory(newNonce()).slice(0, 3));
    await page.getByRole("button", { name: "Check what each line is" }).first().click();
    await expect(page.getByLabel("What line 1 is")).toBeVisible();
    for (const fold of await page.locator("main details > summary").all()) await fold.click();
    expect(await faults(page)).toEqual([]);
  });

for (const width of [320, 390])
  test(`nothing scrolls sideways at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.goto("/add");
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    const nonce = newNonce();
    await give(page, [
      ...strangeStory(nonce).slice(0, 2),
      textFile(`${"long-name-".repeat(12)}.txt`, estrange("A line of text that is short.", nonce)),
    ]);
    await page.getByRole("button", { name: "Check what each line is" }).first().click();
    for (const fold of await page.locator("main details > summary").all()) await fold.click();
    expect(await overflow(page)).toBeLessThanOrEqual(0);
  });

test.describe("the five real documents", () => {
  const folder = process.env.VARIORUM_STORIES?.split(delimiter).find(
    (path) => existsSync(path) && readdirSync(path).some((name) => name.startsWith("000_")),
  );

  test("dropped in one go, without any metadata, they are one story with the same comparisons", async ({
    page,
    request,
  }) => {
    test.skip(folder === undefined, "VARIORUM_STORIES names no folder with the real documents");
    const path = folder ?? "";
    const documents = readdirSync(path)
      .filter((name) => name.endsWith(".txt"))
      .sort()
      .map((name) => textFile(name, readFileSync(join(path, name), "utf8")));
    await give(page, documents);
    // Their folder is a story here already, so they are proposed for it.
    await page.getByRole("button", { name: "A new story instead" }).click();
    await expect(page.getByRole("heading", { level: 2 })).toHaveText(["A new story"]);
    const title = `All five ${newNonce()}`;
    await page.getByLabel("Title").fill(title);
    await save(page).click();
    await expect(page.getByText(/^5 sources, read against/)).toBeVisible();
    const added = new URL(page.url()).pathname;
    const matrix = page.getByRole("region", { name: "Sources and shared text" }).locator("table");
    await expect(matrix.first().locator("tbody tr")).toHaveCount(5);
    await expect(page.getByRole("region", { name: "Corrections" })).toContainText(
      "reads as before the change",
    );
    const names = documents.map(({ name }) => name.replace(/\.txt$/u, "").toLowerCase());
    const home = await (await request.get("/")).text();
    const others = [...home.matchAll(/<h2><a href="(\/s\/[^"]+)"/gu)].map(
      (match) => match[1] ?? "",
    );
    const pair = `${names[0]}..${names[1]}.json`;
    const mine = await (await request.get(`${added}/${pair}`)).json();
    let compared = 0;
    for (const other of others.filter((address) => address !== added)) {
      const theirs = await request.get(`${other}/${pair}`);
      if (!theirs.ok()) continue;
      expect((await theirs.json()).rows).toEqual(mine.rows);
      compared += 1;
    }
    expect(compared).toBeGreaterThan(0);
  });
});
