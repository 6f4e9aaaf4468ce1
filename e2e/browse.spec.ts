import { sample } from "./support/sample";
import { expect, test } from "./support/test";

test("from the list of stories to a finding and its paragraph", async ({ page }) => {
  await page.goto("/");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Stories");
  await expect(page.getByText("sample, invented texts")).toBeVisible();
  await page.getByRole("link", { name: /sample story/ }).click();
  await expect(page).toHaveURL(sample.story);
  const differs = page.getByRole("region", { name: "What differs most" });
  await expect(differs.getByRole("listitem").first()).toBeVisible();
  await differs.getByRole("link").first().click();
  await expect(page).toHaveURL(/\.\.[^/]+(\/p\/\d+)?/);
  await expect(page.getByRole("heading", { level: 1 })).not.toBeEmpty();
});

test("a correction that a version lacks comes first, and the first lines are of several ledgers", async ({
  page,
}) => {
  await page.goto(sample.story);
  const lines = page.getByRole("region", { name: "What differs most" }).getByRole("listitem");
  await expect(lines.first()).toContainText("correction");
  await expect(lines.first()).toContainText("reads as before the refile");
  const kinds = await lines.locator(".badge").allTextContents();
  for (const kind of ["quotation", "credit", "number", "source", "added", "left out"])
    expect(kinds.slice(0, 12)).toContain(kind);
  await page
    .getByRole("navigation", { name: "On this page" })
    .getByRole("link", { name: "Quotations" })
    .click();
  await expect(page.getByRole("heading", { name: "Quotations" })).toBeInViewport();
});

test("who carries a correction is said in neutral ink", async ({ page }) => {
  await page.goto(sample.story);
  const corrections = page.getByRole("region", { name: "Corrections" });
  await expect(corrections.getByText("reads as before the change")).toBeVisible();
  const inks = await corrections
    .locator(".state")
    .evaluateAll((states) => states.map((state) => getComputedStyle(state).color));
  expect(new Set(inks).size).toBe(1);
});

test("the overview shows who shares how much, and each figure leads to the two texts", async ({
  page,
}) => {
  await page.goto(sample.story);
  const table = page.getByRole("table", { name: /share that stands in runs/ });
  await expect(table.getByRole("row")).toHaveCount(6);
  const cell = table.getByRole("link", { name: /% of Syndicated copy with comments in Wire/ });
  await expect(cell).toHaveText(/^9\d%$/);
  await cell.click();
  await expect(page).toHaveURL(sample.copy);
});

test("quotations can be left out of the figures, notices and credits counted with them", async ({
  page,
}) => {
  await page.goto(sample.story);
  const choice = page.getByRole("navigation", { name: "Words that count" });
  await choice.getByRole("link", { name: "Without quotations" }).click();
  await expect(page).toHaveURL(/quoted=off/);
  await expect(page.getByRole("table", { name: /outside quotations/ })).toBeVisible();
  await choice.getByRole("link", { name: "With notices and credits" }).click();
  await expect(page).toHaveURL(/credits=on/);
  await expect(page.getByRole("table", { name: /bylines, notices and credits too/ })).toBeVisible();
  await expect(choice.locator("[aria-current]")).toHaveText("With notices and credits");
});

test("any version can be the base", async ({ page }) => {
  await page.goto(sample.story);
  await page.getByLabel("Base").selectOption("5-expanded-rewrite");
  await page.getByRole("button", { name: "Read against it" }).click();
  await expect(page).toHaveURL(/base=5-expanded-rewrite/);
  await expect(page.getByText("5 sources, read against Expanded rewrite")).toBeVisible();
  const expanded = page.getByRole("row", { name: /^Expanded rewrite/ });
  await expect(expanded.getByRole("cell", { name: "base" }).first()).toBeVisible();
});

test("the ledgers name corrections, quotations, credit, what is left out and comments", async ({
  page,
}) => {
  await page.goto(sample.story);
  for (const name of [
    "Corrections",
    "Quotations",
    "Figures, dates, names and sourcing",
    "Credit",
    "Not carried",
    "Comments",
  ])
    await expect(page.getByRole("region", { name })).toBeVisible();
  await page
    .getByRole("region", { name: "Paragraph by paragraph" })
    .getByRole("link", { name: /^Paragraph 4:/ })
    .click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Paragraph 4 in every version");
});

test("the ledgers are narrowed to a source and a kind, and say what is hidden", async ({
  page,
}) => {
  await page.goto(sample.story);
  const bar = page.getByRole("region", { name: "Filter of the ledgers" });
  await bar.getByText("Filter the ledgers").focus();
  await page.keyboard.press("Enter");
  await bar.getByLabel("Source").selectOption("5-expanded-rewrite");
  await bar.getByLabel("Kind").selectOption({ label: "Credit" });
  await bar.getByRole("button", { name: "Show" }).click();
  await expect(page).toHaveURL(/source=5-expanded-rewrite&kind=credit#filter$/u);
  await expect(bar).toContainText(
    /1 entry of the ledgers is of “Expanded rewrite” and of the kind “Credit”; \d+ others are hidden/u,
  );
  const credit = page.getByRole("region", { name: "Credit", exact: true });
  await expect(credit.getByRole("rowheader")).toHaveText(["Expanded rewrite"]);
  await expect(page.getByRole("region", { name: "Quotations" })).toContainText("Nothing here is");
  await bar.getByRole("link", { name: "Show all" }).click();
  await expect(page.getByRole("region", { name: "Quotations" })).not.toContainText("Nothing here");
});

test("an entry of a ledger leads to the address of its finding", async ({ page }) => {
  await page.goto(sample.story);
  const links = page.getByRole("link", { name: /^Address of this finding/ });
  const addresses = await links.evaluateAll((all) => all.map((one) => one.getAttribute("href")));
  expect(addresses.length).toBeGreaterThan(10);
  const answers = await Promise.all(
    [...new Set(addresses)].map(async (href) => (await page.request.get(href ?? "")).status()),
  );
  expect([...new Set(answers)]).toEqual([200]);
  const corrections = page.getByRole("region", { name: "Corrections" });
  await corrections
    .getByRole("link", { name: /^Address of this finding/ })
    .first()
    .click();
  await expect(page).toHaveURL(/\/f\/[0-9a-f]{16}$/u);
  await expect(page.getByRole("heading", { level: 1 })).toContainText("refile");
});

test("what differs most leads to findings, also where the story is read against another base", async ({
  page,
}) => {
  await page.goto(`${sample.story}?base=2-syndicated-copy&source=1-wire-refiled`);
  const choice = page.getByRole("navigation", { name: "Words that count" });
  await choice.getByRole("link", { name: "Without quotations" }).click();
  await expect(page).toHaveURL(/base=2-syndicated-copy&quoted=off&source=1-wire-refiled/u);
  const links = page
    .getByRole("region", { name: "What differs most" })
    .getByRole("link", { name: /^Address of this finding/ });
  const other = links.and(page.locator('[href*="base=2-syndicated-copy"][href*="/f/"]')).first();
  await other.click();
  await expect(page).toHaveURL(/\/f\/[0-9a-f]{16}\?base=2-syndicated-copy$/u);
  await expect(page.getByText("which is not the story’s own base")).toBeVisible();
  await expect(page.getByRole("button", { name: "Needs fix" })).toHaveCount(0);
  await page.getByRole("main").getByRole("link").first().click();
  await expect(page.getByText("read against Syndicated copy with comments")).toBeVisible();
});

test("a paragraph's page says in which version it counts, where its address does not", async ({
  page,
}) => {
  await page.goto(`${sample.story}/p/4`);
  await page.getByRole("link", { name: /^this one always counts in/ }).click();
  await expect(page).toHaveURL(`${sample.story}/p/4?base=1-wire-refiled`);
  await expect(page.getByText("This address would show another paragraph")).toHaveCount(0);
});
