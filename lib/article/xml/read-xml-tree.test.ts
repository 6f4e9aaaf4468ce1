import { describe, expect, it } from "vitest";
import { readXmlTree } from "./read-xml-tree";
import { isElement, lineOf, type XmlElement } from "./xml-tree";

const show = (element: XmlElement): string =>
  `${element.name}(${element.children.map((child) => (isElement(child) ? show(child) : child)).join("|")})`;

function tree(text: string): string {
  const read = readXmlTree(text);
  return read.ok ? show(read.value) : `${read.error.code}@${read.error.line}`;
}

describe("reading XML", () => {
  it("keeps text and elements in the order they stand", () => {
    expect(tree("<p>It closes <em>on</em> Monday.</p>")).toBe("p(It closes |em(on)| Monday.)");
  });

  it("joins text, references and CDATA, and leaves comments out", () => {
    expect(tree("<p>R&amp;D &#65;<!-- no --><![CDATA[<b> & ]]>x</p>")).toBe("p(R&D A<b> & x)");
  });

  it("leaves numbers alone", () => {
    expect(tree("<a>007<b>1e1000</b><c n='0x1F'/></a>")).toBe("a(007|b(1e1000)|c())");
  });

  it.each([
    ["an unclosed element", "<a>\n<b></a>", "bad-xml@2"],
    ["two roots", "<a/>\n<b/>", "bad-xml@2"],
    ["an unknown entity", "<a>\n\n&zzz;</a>", "bad-xml@3"],
    ["an attribute given twice", '<a b="1" b="2"/>', "bad-xml@1"],
    ["nothing", " ", "bad-xml@1"],
    ["text outside the root", "no markup", "bad-xml@1"],
    ["a forbidden character", "<a>&#8;</a>", "bad-xml@1"],
    ["a document type", '<!DOCTYPE a SYSTEM "a.dtd"><a/>', "dtd-entities@1"],
    ["an entity declaration", '<!DOCTYPE a [\n<!ENTITY b "c">]><a>&b;</a>', "dtd-entities@2"],
  ])("refuses %s", (_, text, outcome) => {
    expect(tree(text)).toBe(outcome);
  });

  it("tells namespaces by their declarations, also where a prefix has none", () => {
    const read = readXmlTree('<a xmlns="one" xmlns:x="two"><x:b/><c xmlns=""/><y:d/></a>');
    const root = read.ok ? read.value : null;
    const names = (root?.children ?? [])
      .filter(isElement)
      .map((element) => `${element.namespace}/${element.name}`);
    expect([root?.namespace, ...names]).toEqual(["one", "two/b", "/c", "/d"]);
  });

  it("stops at 256 levels, before the rest is read", () => {
    const deep = (levels: number): string => `${"<a>".repeat(levels)}x${"</a>".repeat(levels)}`;
    expect(readXmlTree(deep(256)).ok).toBe(true);
    expect(tree(deep(257))).toBe("too-deep@1");
    expect(tree("<a>".repeat(3_000_000))).toBe("too-deep@1");
  });

  it("counts what numeric references become", () => {
    expect(tree(`<a>${"&#x41;".repeat(1_500_000)}</a>`)).toBe("too-large@1");
    expect(tree(`<a>${"<b/>".repeat(200_001)}</a>`)).toBe("too-large@1");
  });

  it("prints text on one line, other blanks than XML's kept", () => {
    const read = readXmlTree("<a>\n 25\u2009000 <b>men\n\tand</b>\u00a0more </a>");
    expect(read.ok ? lineOf(read.value) : null).toBe("25\u2009000 men and\u00a0more");
  });
});
