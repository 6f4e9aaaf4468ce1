import { expect, test } from "vitest";
import { sampleVersion } from "../compare/sample-version";
import { sameButForChrome } from "./same-but-for-chrome";

const articleOf = (...lines: readonly string[]) => sampleVersion("a.txt", lines).article;

const page = articleOf(
  "chrome: Menu",
  "headline: Mill turns “again”",
  "body: The mill turned.",
  "turn Ada Lund: It's loud.",
  "notice: (Corrects paragraph 1)",
  "comment: first",
);

test("menus, comments and typography do not count", () => {
  const other = articleOf(
    "chrome: Subscribe today",
    'headline: Mill turns "again"',
    "body: The mill  turned.",
    "turn Ada Lund: It’s loud.",
    "notice: (Corrects paragraph 1)",
  );
  expect(sameButForChrome(page, other)).toBe(true);
});

test.each([
  ["headline", "headline: Mill turns"],
  ["paragraph", "body: The mill turned twice."],
  ["turn", "turn Ada Lund: It's quiet."],
  ["notice", "notice: (Corrects paragraph 2)"],
])("a changed %s counts", (_, line) => {
  const kind = line.split(/[ :]/)[0] ?? "";
  const lines = [
    "headline: Mill turns “again”",
    "body: The mill turned.",
    "turn Ada Lund: It's loud.",
    "notice: (Corrects paragraph 1)",
  ].map((kept) => (kept.startsWith(kind) ? line : kept));
  expect(sameButForChrome(page, articleOf(...lines))).toBe(false);
});

test("where no article was found, all of the text counts", () => {
  expect(sameButForChrome(articleOf("chrome: one"), articleOf("chrome: one"))).toBe(true);
  expect(sameButForChrome(articleOf("chrome: one"), articleOf("chrome: two"))).toBe(false);
});
