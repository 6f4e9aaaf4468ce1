import { readdirSync } from "node:fs";
import { delimiter } from "node:path";
import type { Page } from "@playwright/test";
import { expect, test } from "./support/test";

/** The facts that a reader must see on the five real documents, where the folder with them is given to the server. */
const base = "000_aa08aa8fe15fed3e";
const copy = "001_9d92df5315b21dd4";
const rewrite = "002_1f7abde21c80e061";
const independent = "003_147a209bb45e0d4d";
const expanded = "004_feff46e4b840ba56";

let story = "";

const holdsDocuments = (folders: string): boolean =>
  folders
    .split(delimiter)
    .some((folder) =>
      readdirSync(folder, { recursive: true }).some((path) => String(path).endsWith(`${base}.txt`)),
    );

test.beforeEach(async ({ request }) => {
  const given = process.env["VARIORUM_STORIES"] ?? "";
  test.info().skip(given === "", "VARIORUM_STORIES is not set: no real documents here");
  test.info().skip(!holdsDocuments(given), "the real documents are in none of the folders named");
  // Other tests add stories meanwhile: the folder's is somewhere on the pages of the list.
  const addresses: string[] = [];
  for (let page: string | undefined = "/"; page !== undefined; ) {
    const list: string = await (await request.get(page)).text();
    for (const match of list.matchAll(/<h2><a href="(\/s\/[^"]+)"/gu))
      addresses.push(match[1] ?? "");
    page = /href="(\/\?[^"]*after=[^"]+)"/u.exec(list)?.[1]?.replaceAll("&amp;", "&");
  }
  for (const address of addresses)
    if ((await request.get(`${address}/${base}..${copy}.json`)).ok()) story = address;
  expect(story, "the server must read the documents that the folder holds").not.toBe("");
});

const region = (page: Page, name: string) => page.getByRole("region", { name });

test("1: sixteen paragraphs pair, five words differ, one of them inside a quotation", async ({
  page,
}) => {
  await page.goto(`${story}/${base}..${copy}`);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(
    /^One change of wording\. Paragraph 11, inside a quotation: “in” stands only in/,
  );
  await expect(page.locator(".pair-summary")).toHaveText(
    /^1 change of wording, 1 of credit, 3 of house style, \d+ typographic marks/,
  );
  const list = page.getByRole("navigation", { name: "Changes" });
  await expect(list.getByRole("listitem")).toHaveCount(5);
  for (const words of ["“TOKYO (Reuters) –”", "“Nov.”", "“defence”", "“in”"])
    await expect(list.getByText(words).first()).toBeVisible();
});

test("2: the notice holds in the wire, is not applied in the copy, and the others lack the passage", async ({
  page,
}) => {
  await page.goto(story);
  const corrections = region(page, "Corrections");
  const states = corrections.getByRole("listitem");
  await expect(states.filter({ hasText: "holds here" })).toHaveCount(1);
  await expect(states.filter({ hasText: "reads as before the change" })).toHaveText(
    /Syndicated copy.*no notice/,
  );
  await expect(states.filter({ hasText: "passage not carried" })).toHaveCount(3);
  await page.goto(`${story}/${base}..${copy}/p/11`);
  await expect(page.getByRole("complementary", { name: "Notice" })).toContainText(
    "reads as before the change",
  );
});

test("3: eight paragraphs are taken up, sourcing drifts, an interview is added and speaks a wire sentence", async ({
  page,
}) => {
  await page.goto(`${story}/${base}..${rewrite}`);
  await expect(page.getByRole("heading", { level: 1 })).toContainText(
    "takes up 8 of 16 paragraphs",
  );
  await expect(page.getByRole("heading", { level: 1 })).toContainText("17 interview turns");
  await expect(page.getByText("10 words spoken here stand in")).toBeVisible();
  await page.goto(story);
  const drift = region(page, "Figures, dates, names and sourcing");
  await expect(drift.getByText(/four sources/).first()).toBeVisible();
  await expect(drift.getByText(/if he returned/).first()).toBeAttached();
});

test("4: the independent report pairs with nothing; one remark may be another translation", async ({
  page,
}) => {
  await page.goto(`${story}/${base}..${independent}`);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(
    "These two texts share no passage",
  );
  await page.goto(story);
  await expect(
    region(page, "Quotations").getByRole("link", {
      name: /^Independent report: possibly another translation/,
    }),
  ).toBeVisible();
});

test("5: the expanded rewrite lengthens a quotation, names no agency and has figures of its own", async ({
  page,
}) => {
  await page.goto(`${story}/${base}..${expanded}`);
  await expect(
    page.locator(".mark").filter({ hasText: "without embellishment" }).first(),
  ).toBeVisible();
  await page.goto(story);
  await expect(region(page, "Quotations").getByText("without embellishment").first()).toBeVisible();
  const alone = region(page, "Figures, dates, names and sourcing").getByText(
    "Figures in no other version",
  );
  await expect(alone.filter({ hasText: "54,000" }).filter({ hasText: "1960" })).toBeVisible();
  const row = region(page, "Credit").getByRole("row", { name: /^Expanded/ });
  await expect(row).not.toContainText("kept");
});

test("6: nineteen comments, as many as declared, with votes, quotes, a reply and reposts", async ({
  page,
}) => {
  await page.goto(`${story}/comments/${copy}`);
  await expect(page.getByText("19 comments, as many as the page says")).toBeVisible();
  await expect(page.locator(".votes")).toHaveCount(19);
  await expect(page.getByText("2 quote a paragraph of the article")).toBeVisible();
  await expect(page.getByText("5 lines quote wording found in no loaded version")).toBeVisible();
  await expect(page.getByText("quotes paragraph 1", { exact: true })).toBeVisible();
  await expect(page.getByText("quotes paragraph 2", { exact: true })).toBeVisible();
  await expect(page.getByText(/^answers comment/)).toHaveCount(1);
  await expect(page.getByText(/^repeats comment/)).toHaveCount(2);
  await expect(page.getByText("the printed votes do not add up")).toHaveCount(0);
});
