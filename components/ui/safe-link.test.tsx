import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { ownPath } from "./own-path";
import { safeHref, shownAddress } from "./safe-href";
import { SafeLink } from "./safe-link";

test.each([
  "javascript:alert(1)",
  " javascript:alert(1)",
  "JaVaScRiPt:alert(1)",
  "java\nscript:alert(1)",
  "data:text/html,<p>x</p>",
  "vbscript:x",
  "blob:https://news.example/1",
  "file:///etc/hostname",
  "ftp://news.example/a",
  "https://desk:secret@news.example/",
  "news.example/a",
  "//news.example/a",
  "",
  null,
  undefined,
])("%j is no link", (address) => {
  expect(safeHref(address)).toBeNull();
  expect(renderToStaticMarkup(<SafeLink address={address} />)).not.toContain("href");
});

test("an ordinary address is kept whole, and leads away without a trace", () => {
  const address = "https://public.test/a?b=1#c";
  expect(safeHref(address)).toBe(address);
  expect(renderToStaticMarkup(<SafeLink address={address} />)).toBe(
    '<a href="https://public.test/a?b=1#c" rel="noopener noreferrer nofollow ugc"><bdi>public.test/a?b=1</bdi></a>',
  );
});

test("a name with look-alike letters is shown in ASCII", () => {
  expect(shownAddress("https://\u0430pple.test/")).toBe("xn--pple-43d.test");
  expect(shownAddress("https://www.news.example/a")).toBe("news.example/a");
});

test("a long address is shown in part and leads to all of it", () => {
  const address = `https://news.example/${"a".repeat(90)}`;
  expect(shownAddress(address)).toHaveLength(81);
  expect(renderToStaticMarkup(<SafeLink address={address} />)).toContain(`href="${address}"`);
});

const origin = "http://reader.test";

test.each([
  "https://elsewhere.invalid/",
  "//elsewhere.invalid",
  "/\\elsewhere.invalid",
  "\\/elsewhere.invalid",
  "/\t/elsewhere.invalid",
  "http://reader.test//elsewhere.invalid",
  "http://reader.test/\\elsewhere.invalid",
  "http://reader.test@elsewhere.invalid/",
  "http://desk@reader.test/s/x",
  "javascript:alert(1)",
  "http://",
  "",
  null,
  undefined,
])("%j leads to the start page", (wanted) => {
  expect(ownPath(wanted, origin)).toBe("/");
});

test.each([
  ["/c/abc?x=1", "/c/abc?x=1"],
  ["http://reader.test/s/x/a..b?house=off#p3", "/s/x/a..b?house=off"],
  ["s/x", "/s/x"],
])("%s leads to %s", (wanted, path) => {
  expect(ownPath(wanted, origin)).toBe(path);
});
