import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { expect } from "./test";

const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** Faults of accessibility in a page, or in a part of it: the rule, and the first place that breaks it. */
export async function faults(page: Page, part = "html"): Promise<readonly unknown[]> {
  const { violations } = await new AxeBuilder({ page }).include(part).withTags(RULES).analyze();
  return violations.map(({ id, nodes }) => [id, nodes[0]?.html]);
}

/** How much wider than its window a page is, in CSS pixels; 0 or less: it does not scroll sideways. */
export const overflow = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);

/** Holds that a page, as it stands now, is reached and read by everybody. */
export async function expectForEverybody(page: Page): Promise<void> {
  expect(await faults(page)).toEqual([]);
  expect(await overflow(page)).toBeLessThanOrEqual(0);
}
