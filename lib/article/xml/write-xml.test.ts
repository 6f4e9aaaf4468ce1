import { describe, expect, it } from "vitest";
import { readXmlTree } from "./read-xml-tree";
import { standAlone, writeHtml, writeXml } from "./write-xml";
import { firstOf, type XmlElement } from "./xml-tree";

function read(text: string): XmlElement {
  const tree = readXmlTree(text);
  if (!tree.ok) throw new Error(tree.error.message);
  return tree.value;
}

describe("writing XML", () => {
  it("writes what reads as the same tree", () => {
    const text = '<a b="1 &quot;2&quot; &#10;&lt;"> R&amp;D <c/>]]&gt;<d>&#13;x</d>\n</a>';
    const tree = read(text);
    expect(writeXml(tree)).toBe(text);
    expect(read(writeXml(tree))).toEqual(tree);
  });

  it("gives an element alone the declarations that it uses, and no others", () => {
    const feed = (rest: string): XmlElement =>
      read(
        `<feed xmlns="one" xmlns:x="two" xmlns:y="three" xml:lang="en"${rest}><entry><x:b/></entry></feed>`,
      );
    const alone = (root: XmlElement): string => {
      const entry = firstOf(root, "entry");
      return entry === null ? "" : writeXml(standAlone(entry, [root]));
    };
    expect(alone(feed(""))).toBe('<entry xml:lang="en" xmlns="one" xmlns:x="two"><x:b/></entry>');
    expect(alone(feed(' xmlns:z="four" updated="today"'))).toBe(alone(feed("")));
    expect(read(alone(feed(""))).namespace).toBe("one");
  });

  it("writes XHTML for an HTML parser", () => {
    const tree = read(
      '<h:div xmlns:h="x" class="a"><h:p/>5 &lt; 6<h:br/><h:script>a &lt; b</h:script></h:div>',
    );
    expect(writeHtml(tree)).toBe(
      '<div class="a"><p></p>5 &lt; 6<br><script>a &lt; b</script></div>',
    );
  });
});
