import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readDocx } from "../../article/docx/read-docx";
import { nastyCases } from "../../article/nasty/nasty-cases";
import {
  attributeOf,
  descendantsOf,
  elementsOf,
  firstOf,
  isElement,
  type XmlElement,
} from "../../article/xml/xml-tree";
import { compareArticles } from "../compare-articles";
import type { Comparison, Version } from "../comparison";
import { sampleVersion } from "../sample-version";
import { comparisonDocx } from "./export-docx";
import { printedBlocks } from "./pair-blocks";
import { partOf, settleDocx } from "./settle-docx";

const docxOf = (base: Version, other: Version): Uint8Array =>
  comparisonDocx(compareArticles(base, other));

/** What a document can hold of a text: line ends as one, and a sign in place of what XML cannot hold. */
const heldBy = (text: string): string =>
  text
    .replace(/\r\n?/g, "\n")
    .replace(/[^\t\n\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu, "\ufffd");

const printed = (version: Version): readonly string[] =>
  printedBlocks(version.article.blocks).map((block) => heldBy(block.text));

/** Rejecting all must give the base, accepting all the other, whatever the two are. */
function expectBoth(base: Version, other: Version): Uint8Array {
  const file = docxOf(base, other);
  expect(settleDocx(file, "reject")).toEqual(printed(base));
  expect(settleDocx(file, "accept")).toEqual(printed(other));
  return file;
}

const FERRY =
  "The ferry to Grunnholm sails again on Monday after a winter in the yard, its master said";
const LAMPS =
  "Forty lamps along the northern quay were lit for the first time since the storm of March";
const SHOP = "Ada Lund keeps the lighthouse shop and has crossed the sound every week since 2009";
const BOATS =
  "Two boats that were built on the island in 1931 will be shown beside the old net loft";

const wire = sampleVersion("wire.txt", [
  "headline: Ferry sails again",
  "byline: By Nils Brandt",
  `body: ${FERRY}.`,
  `body: ${LAMPS}.`,
  "body: “We waited long,” said the harbour master.",
  "body: “It was worth it,” she said.",
  "heading: What comes next",
  `body: ${SHOP}.`,
  `body: ${BOATS}.`,
  "turn Editor: Editor: Will it hold through the autumn storms, do you think?",
  "notice: (Refiled to supply the word ‘in’ in paragraph 2)",
  "credit: © Gannet 2031",
]);
const copy = sampleVersion("copy.txt", [
  "headline: Ferry to sail again",
  "byline: By Nils Brandt and Ole Rask",
  `body: ${BOATS}, the council says.`,
  `body: ${FERRY} & <b>waved</b>.`,
  "body: “We waited long,” said the harbour master. “It was worth it,” she said.",
  "heading: What comes next",
  `body: ${SHOP}.`,
  `body: ${LAMPS}.`,
  "body: Nobody on the mainland had asked for a second boat until the spring.",
  "credit: © Gannet 2031",
]);

const names = (element: XmlElement): readonly string[] => [
  element.name,
  ...elementsOf(element).flatMap(names),
];

describe("tracked changes", () => {
  const file = expectBoth(wire, copy);
  const document = partOf(file, "word/document.xml");

  test("give the base when all are rejected and the other when all are accepted, both ways round", () => {
    expectBoth(wire, copy);
    expectBoth(copy, wire);
    expectBoth(wire, wire);
  });

  test("are none where nothing differs", () => {
    const same = partOf(docxOf(wire, wire), "word/document.xml");
    for (const name of ["ins", "del", "moveFrom", "moveTo"])
      expect(descendantsOf(same, name)).toEqual([]);
  });

  test("a moved paragraph is one move, with its own changes beside it", () => {
    for (const place of ["moveFrom", "moveTo"]) {
      const starts = descendantsOf(document, `${place}RangeStart`);
      const ends = descendantsOf(document, `${place}RangeEnd`);
      expect(starts.length).toBeGreaterThan(0);
      expect(ends.map((end) => attributeOf(end, "w:id"))).toEqual(
        starts.map((start) => attributeOf(start, "w:id")),
      );
    }
    const moves = (place: string) =>
      descendantsOf(document, `${place}RangeStart`)
        .map((start) => attributeOf(start, "w:name"))
        .sort();
    expect(moves("moveFrom")).toEqual(moves("moveTo"));
    const inserted = descendantsOf(document, "ins").map((one) => JSON.stringify(one.children));
    expect(inserted.join()).toContain("the council says");
  });

  test("every change has a number of its own, the program as its author and no date", () => {
    const marks = ["ins", "del", "moveFrom", "moveTo"].flatMap((name) =>
      descendantsOf(document, name),
    );
    const ids = marks.map((mark) => attributeOf(mark, "w:id"));
    expect(new Set(ids).size).toBe(ids.length);
    for (const mark of marks) {
      expect(attributeOf(mark, "w:author")).toBe("Variorum");
      expect(attributeOf(mark, "w:date")).toBeNull();
    }
  });

  test("deleted words stand in the element that word processors want for them", () => {
    for (const deleted of descendantsOf(document, "del")) expect(names(deleted)).not.toContain("t");
    for (const inserted of descendantsOf(document, "ins"))
      expect(names(inserted)).not.toContain("delText");
  });

  test("two paragraphs that became one lose the mark between them", () => {
    const joined = descendantsOf(document, "p").find((paragraph) =>
      JSON.stringify(paragraph.children).includes("We waited long"),
    );
    const mark = firstOf(firstOf(joined ?? null, "pPr"), "rPr");
    expect(mark && elementsOf(mark).map(({ name }) => name)).toEqual(["del"]);
  });

  test("is read back by our own reader with its headline and headings", () => {
    const read = readDocx(file);
    expect(read.ok && read.value.lines[0]?.kind).toBe("headline");
    expect(read.ok && read.value.lines.some(({ kind }) => kind === "heading")).toBe(true);
    expect(read.ok && read.value.facts.byline).toBeNull();
  });

  test("the same texts give the same bytes", () => {
    expect(docxOf(wire, copy)).toEqual(file);
  });
});

describe("what texts may hold", () => {
  const before = sampleVersion("a.txt", [
    "body: One line\r\nof a verse\tand\u00ad a tab & <w:del> \u0001 ]]> stand here for ever and a day.",
  ]);
  const after = sampleVersion("b.txt", [
    "body: One line\nof a verse\tand\u00ad a tab & <w:ins> \u0001 ]]> stood here for ever and a day.",
  ]);

  test("is text, whatever it looks like", () => {
    const document = partOf(expectBoth(before, after), "word/document.xml");
    expect(descendantsOf(document, "del").length).toBeGreaterThan(0);
    expect(JSON.stringify(document.children)).toContain("<w:");
  });

  test("line ends of another system are no change", () => {
    const [unix, windows] = ["\n", "\r\n"].map((end) =>
      sampleVersion("v.txt", [`body: The tide table${end}hangs${end}by the door of the office.`]),
    ) as [Version, Version];
    expect(descendantsOf(partOf(expectBoth(unix, windows), "word/document.xml"), "ins")).toEqual(
      [],
    );
  });

  test("a line break that becomes a paragraph's end is a change", () => {
    const one = sampleVersion("v.txt", [`body: ${FERRY}.\n${SHOP}.`]);
    const two = sampleVersion("w.txt", [`body: ${FERRY}.`, `body: ${SHOP}.`]);
    expectBoth(one, two);
    expectBoth(two, one);
  });

  test("a version without any paragraph", () => {
    expectBoth(sampleVersion("v.txt", []), wire);
    expectBoth(wire, sampleVersion("v.txt", []));
    expectBoth(sampleVersion("v.txt", []), sampleVersion("w.txt", []));
  });

  test("right-to-left text is marked so, each side in its language", () => {
    const arabic = sampleVersion("ar.txt", ["body: تبحر العبّارة يوم الاثنين."], { language: "ar" });
    const english = sampleVersion("en.txt", ["body: The ferry sails on Monday."]);
    const document = partOf(expectBoth(arabic, english), "word/document.xml");
    const [first, second] = descendantsOf(document, "p");
    expect(first && names(first)).toEqual(expect.arrayContaining(["bidi", "rtl"]));
    expect(second && names(second)).not.toContain("bidi");
    const languages = descendantsOf(document, "lang").map((one) =>
      Object.fromEntries(one.attributes),
    );
    expect(languages).toEqual([{ "w:bidi": "ar" }, { "w:val": "en" }]);
  });

  test("a language that is no language tag is left out", () => {
    const odd = sampleVersion("v.txt", ["body: x"], { language: 'en"/><w:evil/>' });
    expect(names(partOf(docxOf(odd, odd), "word/document.xml"))).not.toContain("evil");
  });

  test.each(nastyCases("pair").filter(({ input }) => input !== undefined))("$id", (own) => {
    const { a, b } = own.input as { readonly a: string; readonly b: string };
    expectBoth(sampleVersion("a.txt", [`body: ${a}`]), sampleVersion("b.txt", [`body: ${b}`]));
  });
});

test("a passage whose pieces stand apart says where to compare it", () => {
  const compared = compareArticles(wire, copy);
  const [first, second] = [wire.article.blocks[2], wire.article.blocks[8]];
  const rows = compared.rows.filter(
    ({ base }) => !base.some((own) => own === first || own === second),
  );
  const merged: Comparison = {
    ...compared,
    rows: [
      ...rows.filter(({ other }) => other[0]?.number !== 2 && other[0]?.number !== 1),
      {
        id: "p1",
        base: [first, second].flatMap((block) => block ?? []),
        other: copy.article.blocks.filter(({ number }) => number === 2),
        relation: "edited",
        moved: false,
        similarity: 0.5,
        changes: [],
      },
    ],
  };
  const file = comparisonDocx(merged);
  expect(settleDocx(file, "reject")).toEqual(printed(wire));
  expect(settleDocx(file, "accept")).toEqual(printed(copy));
  const comments = partOf(file, "word/comments.xml");
  expect(JSON.stringify(comments.children)).toContain(
    "It does not stand in one piece: compare paragraph 2 of copy.txt (two paragraphs became one).",
  );
  const document = partOf(file, "word/document.xml");
  const marked = descendantsOf(document, "commentReference").map((one) => attributeOf(one, "w:id"));
  expect(marked).toEqual(elementsOf(comments).map((one) => attributeOf(one, "w:id")));
});

describe("the file", () => {
  const file = docxOf(wire, copy);

  test("names every part, its kind and its relations", () => {
    const types = partOf(file, "[Content_Types].xml");
    const overrides = elementsOf(types, "Override").map(
      (one) => attributeOf(one, "PartName") ?? "",
    );
    for (const name of overrides) expect(partOf(file, name.slice(1)).children).toBeDefined();
    expect(overrides).toContain("/word/document.xml");
    const relations = elementsOf(partOf(file, "word/_rels/document.xml.rels"));
    for (const relation of relations) {
      const target = attributeOf(relation, "Target") ?? "";
      expect(overrides).toContain(`/word/${target}`);
      expect(attributeOf(relation, "Type")?.endsWith(`/${target.replace(".xml", "")}`)).toBe(true);
    }
    const headerId = attributeOf(
      descendantsOf(partOf(file, "word/document.xml"), "headerReference")[0] ??
        (relations[0] as XmlElement),
      "r:id",
    );
    expect(
      relations.find((one) => attributeOf(one, "Id") === headerId)?.attributes.get("Target"),
    ).toBe("header.xml");
  });

  test("every style that is used is there", () => {
    const styles = descendantsOf(partOf(file, "word/styles.xml"), "style").map((style) =>
      attributeOf(style, "w:styleId"),
    );
    const used = ["word/document.xml", "word/header.xml"].flatMap((part) =>
      ["pStyle", "rStyle"].flatMap((name) =>
        descendantsOf(partOf(file, part), name).map((style) => attributeOf(style, "w:val")),
      ),
    );
    expect(used.length).toBeGreaterThan(0);
    for (const style of used) expect(styles).toContain(style);
  });

  test("has nothing but paragraphs, ends of moves and the section in its body", () => {
    const body = firstOf(partOf(file, "word/document.xml"), "body");
    const inside = new Set(body?.children.filter(isElement).map(({ name }) => name));
    expect([...inside].sort()).toEqual(["moveFromRangeEnd", "moveToRangeEnd", "p", "sectPr"]);
  });
});

test("any two texts", () => {
  const sentences = [FERRY, LAMPS, SHOP, BOATS];
  const kinds = ["body", "body", "body", "body", "heading", "credit", "notice", "turn Ada"];
  const line = fc
    .tuple(
      fc.constantFrom(...kinds),
      fc.constantFrom(...sentences),
      fc.constantFrom("", ".", " at last.", " – “so far”", "\nand more"),
      fc.constantFrom("", "However, ", "“No”: "),
    )
    .map(([kind, text, end, start]) => `${kind}: ${start}${text}${end}`);
  const lines = fc.array(line, { maxLength: 9 });
  fc.assert(
    fc.property(lines, lines, (one, two) => {
      expectBoth(sampleVersion("v.txt", one), sampleVersion("w.txt", two));
    }),
    { numRuns: 300, seed: 41 },
  );
});
