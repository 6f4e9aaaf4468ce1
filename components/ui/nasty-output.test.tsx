import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { type NastyCase, nastyCases } from "@/lib/article/nasty/nasty-cases";
import { csvCell } from "@/lib/text/csv-cell";
import { safeFileName } from "@/lib/text/safe-file-name";
import { ownPath } from "./own-path";
import { safeHref, shownAddress } from "./safe-href";
import { SafeLink } from "./safe-link";

const ofKind = (kind: string): readonly NastyCase[] =>
  nastyCases("output").filter((own) => own.kind === kind);
const expected = (own: NastyCase) =>
  own.expect as Readonly<Record<string, string | null | undefined>>;

describe.each(ofKind("csv"))("$id ($why)", (own) => {
  test("is a cell that no spreadsheet runs", () => {
    expect(csvCell(String(own.input))).toBe(expected(own).cell);
  });
});

describe.each(ofKind("link"))("$id ($why)", (own) => {
  test("is a link that leads to the web, or none", () => {
    const address = String(own.input);
    expect(safeHref(address)).toBe(expected(own).href);
    const html = renderToStaticMarkup(<SafeLink address={address} />);
    if (expected(own).href === null) expect(html).not.toMatch(/href|<a/);
    else expect(html).toContain('rel="noopener noreferrer nofollow ugc"');
    if (expected(own).shown !== undefined) expect(shownAddress(address)).toBe(expected(own).shown);
  });
});

describe.each(ofKind("next"))("$id ($why)", (own) => {
  test("leads to one of our own pages", () => {
    expect(ownPath(String(own.input), "https://reader.test")).toBe(expected(own).redirect);
  });
});

describe.each(ofKind("filename"))("$id ($why)", (own) => {
  test("is a name to keep a download under", () => {
    expect(safeFileName(String(own.input))).toBe(expected(own).filename);
  });
});

describe.each(ofKind("review"))("$id ($why)", (own) => {
  test("is text, without markup and without links", () => {
    const html = renderToStaticMarkup(<p>{String(own.input)}</p>);
    expect(html.replace(/^<p>|<\/p>$/g, "")).not.toMatch(/[<>]/);
  });
});

test("every case of the group is tried", () => {
  const kinds = new Set(nastyCases("output").map(({ kind }) => kind));
  expect([...kinds].sort()).toEqual(["csv", "filename", "link", "next", "review"]);
});
