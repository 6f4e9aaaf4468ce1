import { sample } from "./support/sample";
import { expect, test } from "./support/test";

test("comments stand in threads beside the paragraphs they quote, votes as words", async ({
  page,
}) => {
  await page.goto(sample.comments);
  await expect(page.getByText("19 comments, as many as the page says")).toBeVisible();
  await expect(page.locator("article.comment")).toHaveCount(19);
  await expect(page.locator(".votes").first()).toHaveText(/^(minus|plus) \d+: \d+ up, \d+ down$/);
  await expect(page.getByRole("complementary", { name: /^Quoted by comment/ })).toHaveCount(2);
  await expect(page.locator(".comment-replies article.comment")).toHaveCount(1);
  await expect(page.getByText(/^repeats comment \d+$/).first()).toBeVisible();
});

test("wording of no loaded version is asked about, with links to the comments", async ({
  page,
}) => {
  await page.goto(sample.comments);
  const question = page.getByText("Written under another version, headline or site?");
  await expect(question).toBeVisible();
  await question.getByRole("link").first().click();
  await expect(page).toHaveURL(/#c\d+$/);
});

test("a version without comments says so", async ({ page }) => {
  await page.goto(`${sample.story}/comments/4-independent-report`);
  await expect(page.getByText("No comments were found in this version.")).toBeVisible();
});
