import type { Page } from "@playwright/test";
import type { TextFile } from "./strangers";
import { expect } from "./test";

/** Gives files on the page for it and goes to what was found. */
export async function give(page: Page, given: readonly TextFile[]): Promise<void> {
  await page.goto("/add");
  await expect(page.getByText("or drop them on this page")).toBeVisible();
  await page.locator("#files").setInputFiles(given.map((file) => ({ ...file })));
  await expect(
    page.getByRole("list", { name: "Files to be added" }).getByRole("listitem"),
  ).toHaveCount(given.length);
  await page.getByRole("button", { name: "See what is found" }).click();
  await page.waitForURL(/\/add\/[\da-f-]{36}$/u);
}

/** Keeps files as a new story of this title; gives its address, such as `/s/ferry`. */
export async function addStory(
  page: Page,
  given: readonly TextFile[],
  title: string,
): Promise<string> {
  await give(page, given);
  await makeNewStory(page);
  await page.getByLabel("Title").fill(title);
  await page.getByRole("button", { name: /^Save/ }).click();
  await page.waitForURL(/\/s\//u);
  return new URL(page.url()).pathname.split("/").slice(0, 3).join("/");
}

/** One text alone may be proposed for another test's story: it is to become a new one. */
export async function makeNewStory(page: Page): Promise<void> {
  const instead = page.getByRole("button", { name: "A new story instead" });
  await expect(page.getByRole("heading", { level: 2 }).first()).toBeVisible();
  if (await instead.isVisible()) await instead.click();
  await expect(page.getByRole("heading", { level: 2, name: "A new story" })).toBeVisible();
}
