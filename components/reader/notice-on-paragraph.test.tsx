import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { compareArticles } from "@/lib/compare/compare-articles";
import { sampleNotice, sampleVersion } from "@/lib/compare/sample-version";
import { NoticeOnParagraph } from "./notice-on-paragraph";

const HEAD = "body: The ferry to Grunnholm will stop for the winter, the harbour said on Sunday.";

test("a sentence about the other version’s notice names the version", () => {
  const base = sampleVersion("wire.txt", [HEAD], { notices: [sampleNotice({ paragraphs: [1] })] });
  const comparison = compareArticles(base, sampleVersion("copy.txt", [HEAD]));
  const text = renderToStaticMarkup(
    <NoticeOnParagraph comparison={comparison} story={null} paragraph={1} />,
  ).replace(/<[^>]+>/gu, "");
  expect(text).toContain(`${comparison.other.label} carries no such notice.`);
  expect(text).not.toContain("It carries");
});
