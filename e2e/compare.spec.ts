import { sample } from "./support/sample";
import { expect, test } from "./support/test";

test("the copy differs in five words beside typography", async ({ page }) => {
  await page.goto(sample.copy);
  const counts = /^1 change of wording, 1 of credit, 3 of house style, \d+ typographic marks/;
  await expect(page.locator(".pair-summary")).toHaveText(counts);
  await expect(page.locator(".change-panel .panel-note")).toHaveText(counts);
  await expect(page.getByText("5 places", { exact: true })).toBeVisible();
  const list = page.getByRole("navigation", { name: "Changes" });
  await expect(list.getByRole("listitem")).toHaveCount(5);
  await expect(list.getByRole("heading", { name: /House style/ })).toContainText("3");
  const row = page.getByRole("region", { name: /^Paragraph 11:/ });
  await expect(row.locator(".side-a mark.mark-a")).toHaveText("only in Wire report, refiled: in");
});

test("a comparison says that a version reads as before the refile, and leads to the paragraph", async ({
  page,
}) => {
  await page.goto(sample.copy);
  const said = page.locator(".pair-ledgers").getByRole("listitem");
  await expect(said.first()).toContainText("reads as before the refile");
  await said.first().getByRole("link", { name: "¶11" }).click();
  await expect(page.getByRole("region", { name: /^Paragraph 11:/ })).toBeInViewport();
});

test("each side is shown as its source prints it", async ({ page, request }) => {
  const data = await (await request.get(`${sample.copy}.json`)).json();
  await page.goto(`${sample.copy}?identical=show&house=off`);
  const text = (side: string) =>
    page.locator(`.${side} .passage`).evaluateAll((passages) =>
      passages.map((passage) => {
        const clone = passage.cloneNode(true) as HTMLElement;
        for (const hidden of clone.querySelectorAll(".sr-only")) hidden.remove();
        return clone.textContent;
      }),
    );
  const [base, other] = [await text("side-a"), await text("side-b")];
  expect(base).toHaveLength(16);
  data.rows.forEach(
    (row: { changes: { base: { text: string }; other: { text: string } }[] }, i: number) => {
      for (const change of row.changes) {
        expect(base[i]).toContain(change.base.text);
        expect(other[i]).toContain(change.other.text);
      }
    },
  );
});

test("house style can be muted, identical paragraphs shown, and the text read in one column", async ({
  page,
}) => {
  await page.goto(sample.copy);
  await expect(page.locator(".mark-minor:visible").first()).toBeVisible();
  await page.getByRole("link", { name: /^House style/ }).click();
  await expect(page).toHaveURL(/house=off/);
  await expect(page.getByText("2 places", { exact: true })).toBeVisible();
  await expect(page.locator(".rows .mark-minor:visible")).toHaveCount(0);
  await page.getByRole("link", { name: /^Fold identical/ }).click();
  await expect(page).toHaveURL(/identical=show/);
  await expect(page.getByRole("region", { name: /^Paragraph \d+:/ })).toHaveCount(16);
  await page.getByRole("link", { name: "One column" }).click();
  await expect(page).toHaveURL(/view=unified/);
  await expect(page.locator("del.mark-a:visible")).toHaveCount(2);
  await expect(page.locator(".side-a:visible")).toHaveCount(0);
});

test("folded paragraphs open in place", async ({ page }) => {
  await page.goto(sample.copy);
  const fold = page.locator("details.fold").first();
  await expect(fold.getByRole("region").first()).toBeHidden();
  await fold.locator("summary").click();
  await expect(fold.getByRole("region").first()).toBeVisible();
});

test("sides swap and another version can be chosen", async ({ page }) => {
  await page.goto(sample.copy);
  await page.getByRole("link", { name: "Swap" }).click();
  await expect(page).toHaveURL(/2-syndicated-copy\.\.1-wire-refiled$/);
  await expect(page.getByRole("heading", { level: 2 }).first()).toContainText("Syndicated copy");
  await page.getByText("Read another version as B").click();
  await page.locator(".version-b").getByRole("link", { name: "Expanded rewrite" }).click();
  await expect(page).toHaveURL(/2-syndicated-copy\.\.5-expanded-rewrite$/);
});

test("an interview that stands in one version alone is one run with its speakers", async ({
  page,
}) => {
  await page.goto(sample.rewrite);
  const run = page.getByRole("region", { name: /^Only in Rewrite.*17 interview turns/ });
  await expect(run).toBeVisible();
  await expect(run.locator(".run-passage")).toHaveCount(17);
});

test("joined and moved paragraphs say so, and shared words of rewritten ones are shaded", async ({
  page,
}) => {
  await page.goto(sample.expanded);
  await expect(
    page.locator(".gutter").getByText("two paragraphs became one").first(),
  ).toBeAttached();
  await expect(page.locator(".gutter").getByText("moved").first()).toBeVisible();
  await expect(page.locator(".row-rewritten .shared").first()).toBeVisible();
});

test("an independent report shares no passage: both texts stand whole beside each other", async ({
  page,
}) => {
  await page.goto(sample.independent);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(
    "These two texts share no passage",
  );
  await expect(page.locator(".row")).toHaveCount(0);
  const wire = page.getByRole("region", { name: "Wire report, refiled" });
  const report = page.getByRole("region", { name: "Independent report" });
  const [one, two] = [await wire.boundingBox(), await report.boundingBox()];
  expect(one?.y).toBe(two?.y);
  expect((one?.x ?? 0) + (one?.width ?? 0)).toBeLessThanOrEqual(two?.x ?? 0);
  await expect(wire.locator(".passage")).toHaveCount(16);
  await page.setViewportSize({ width: 390, height: 844 });
  const [first, second] = [await wire.boundingBox(), await report.boundingBox()];
  expect((first?.y ?? 0) + (first?.height ?? 0)).toBeLessThanOrEqual(second?.y ?? 0);
});

test("typographic marks are shown only where they are asked for", async ({ page }) => {
  await page.goto(sample.copy);
  const rows = page.getByRole("region", { name: /^Paragraph \d+:/ });
  const marks = page.locator(".rows .mark-minor:visible");
  const before = await marks.count();
  const opened = await rows.count();
  await page.getByRole("link", { name: /^Typography/ }).click();
  await expect(page).toHaveURL(/typography=on/);
  await expect(async () => expect(await marks.count()).toBeGreaterThan(before)).toPass();
  expect(await rows.count()).toBeGreaterThanOrEqual(opened);
});

test("the legend lists what occurs, and in one column says what a line through means", async ({
  page,
}) => {
  await page.goto(sample.copy);
  const legend = page.getByRole("list", { name: "Legend" });
  await expect(legend).toContainText("only in A");
  await expect(legend).not.toContainText("moved");
  await expect(legend).not.toContainText("typography");
  const struck = page.getByText("It does not mean that somebody took the words out.");
  await expect(struck).toBeHidden();
  await page.goto(`${sample.copy}?view=unified`);
  await expect(struck).toBeVisible();
});

test("a version beside itself is said to be that, with the other versions to read", async ({
  page,
}) => {
  await page.goto(`${sample.story}/1-wire-refiled..1-wire-refiled`);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(
    "This address names Wire report, refiled twice",
  );
  await page.getByRole("link", { name: /^Syndicated copy/ }).click();
  await expect(page).toHaveURL(sample.copy);
});

test("what was kept out of the article can be seen", async ({ page }) => {
  await page.goto(sample.copy);
  const kept = page.locator("details.kept-out");
  await expect(kept.getByRole("listitem").first()).toBeHidden();
  await kept.locator("summary").click();
  await expect(kept.getByRole("listitem").first()).toBeVisible();
});

test("a version that rewrote every paragraph is not said to have the same words", async ({
  page,
}) => {
  await page.goto(`${sample.story}/1-wire-refiled..5-expanded-rewrite`);
  await expect(page.getByRole("navigation", { name: "Changes" })).toContainText("rewritten as");
  await expect(page.getByRole("main")).not.toContainText("No word differs");
});
