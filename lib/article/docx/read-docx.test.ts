import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { identifyDocument } from "../identify-document";
import { showDocument } from "../test-documents";
import { readDocx } from "./read-docx";

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const MAIN = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

const typesOf = (main: string): string =>
  `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="${main}"/></Types>`;

const STYLES = `<w:styles ${W}>
<w:style w:type="paragraph" w:styleId="Titel"><w:name w:val="Title"/></w:style>
<w:style w:type="paragraph" w:styleId="berschrift2"><w:name w:val="heading 2"/></w:style>
<w:style w:type="paragraph" w:styleId="Zwischentitel"><w:basedOn w:val="berschrift2"/><w:name w:val="Own"/></w:style>
<w:style w:type="paragraph" w:styleId="Beschriftung"><w:name w:val="caption"/></w:style>
<w:style w:type="paragraph" w:styleId="Runde"><w:basedOn w:val="Runde"/><w:name w:val="Round"/></w:style>
</w:styles>`;

type Parts = Readonly<Record<string, string | Uint8Array>>;

/** The body of a document and other parts → the file. */
function wordFile(body: string, others: Parts = {}): Uint8Array {
  const parts: Parts = {
    "[Content_Types].xml": typesOf(MAIN),
    "word/document.xml": `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:document ${W}><w:body>${body}</w:body></w:document>`,
    "word/styles.xml": STYLES,
    ...others,
  };
  return zipSync(
    Object.fromEntries(
      Object.entries(parts).map(([name, part]) => [
        name,
        typeof part === "string" ? strToU8(part) : part,
      ]),
    ),
  );
}

const run = (text: string): string =>
  `<w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
const paragraph = (inner: string, properties = ""): string =>
  `<w:p>${properties === "" ? "" : `<w:pPr>${properties}</w:pPr>`}${inner}</w:p>`;
const styled = (style: string, text: string): string =>
  paragraph(run(text), `<w:pStyle w:val="${style}"/>`);

/** Lines as `kind: text`, a tight line with `- ` before it. */
function lines(file: Uint8Array): readonly string[] | string {
  const read = readDocx(file);
  if (!read.ok) return `${read.error.code}: ${read.error.message}`;
  return read.value.lines.map(
    (line) =>
      `${line.tight === true ? "- " : ""}${line.kind === null ? "" : `${line.kind}: `}${line.text}`,
  );
}

const warningsOf = (file: Uint8Array): readonly string[] => {
  const read = readDocx(file);
  return read.ok ? read.value.warnings.map((warning) => warning.code) : [];
};

describe("reading a Word document", () => {
  it("takes paragraphs, headings by their style's name in any language, captions and breaks", () => {
    const body = [
      styled("Titel", "Swing bridge to close"),
      paragraph(`${run("The bridge ")}${run("closes&#160;on")}<w:r><w:t> Monday.</w:t></w:r>`),
      paragraph(""),
      styled("Zwischentitel", "Ferries"),
      paragraph(
        run("Every") +
          "<w:r><w:tab/></w:r>" +
          run("hour") +
          "<w:r><w:br/></w:r>" +
          run("and a half."),
      ),
      styled("Beschriftung", "The bridge at low water."),
      styled("Runde", "Nothing goes round."),
      paragraph(run("Set as one"), '<w:outlineLvl w:val="1"/>'),
    ].join("");
    expect(lines(wordFile(body))).toEqual([
      "headline: Swing bridge to close",
      "The bridge closes\u00a0on Monday.",
      "heading: Ferries",
      "Every\thour\nand a half.",
      "caption: The bridge at low water.",
      "Nothing goes round.",
      "heading: Set as one",
    ]);
  });

  it("heads a document without a title by the heading that it opens with", () => {
    const body = styled("berschrift2", "Bridge closes") + paragraph(run("On Monday."));
    expect(lines(wordFile(body))).toEqual(["headline: Bridge closes", "On Monday."]);
  });

  it("reads links, fields, special hyphens and controls as text, and drawings and codes not", () => {
    const body = paragraph(
      [
        run("See "),
        `<w:hyperlink r:id="r1">${run("the board")}</w:hyperlink>`,
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>PAGE 4711</w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>',
        `<w:fldSimple w:instr="DATE">${run(", April 12")}</w:fldSimple>`,
        `<w:sdt><w:sdtPr><w:alias w:val="x"/></w:sdtPr><w:sdtContent>${run(" and well")}</w:sdtContent></w:sdt>`,
        "<w:r><w:noBreakHyphen/><w:t>known.</w:t></w:r>",
        "<w:r><w:drawing><wp:docPr descr='no'/></w:drawing></w:r>",
        '<w:r><w:footnoteReference w:id="2"/></w:r>',
      ].join(""),
    );
    expect(lines(wordFile(body))).toEqual(["See the board, April 12 and well\u2011known."]);
  });

  it("reads lists line under line, rows of tables with tabs, and tables of one column as paragraphs", () => {
    const item = (text: string, list: number): string =>
      paragraph(run(text), `<w:numPr><w:ilvl w:val="0"/><w:numId w:val="${list}"/></w:numPr>`);
    const row = (...cells: readonly string[]): string =>
      `<w:tr>${cells.map((cell) => `<w:tc><w:tcPr/>${paragraph(run(cell))}</w:tc>`).join("")}</w:tr>`;
    const body = [
      item("one", 1),
      item("two", 1),
      item("other", 2),
      paragraph(run("Crossings:")),
      `<w:tbl><w:tblPr/>${row("Ferry", "Now")}${row("Merlo", "24")}</w:tbl>`,
      `<w:tbl>${row("A box of its own.")}</w:tbl>`,
    ].join("");
    expect(lines(wordFile(body))).toEqual([
      "one",
      "- two",
      "other",
      "Crossings:",
      "Ferry\tNow",
      "- Merlo\t24",
      "A box of its own.",
    ]);
  });

  it("reads inserted words and not the deleted ones, and says so", () => {
    const body = [
      paragraph(
        `${run("It closes ")}<w:del w:id="1"><w:r><w:delText>on Sunday</w:delText></w:r></w:del><w:ins w:id="2">${run("on Monday")}</w:ins>.`.replace(
          /\.$/,
          run("."),
        ),
      ),
      paragraph(run("One paragraph "), '<w:rPr><w:del w:id="3"/></w:rPr>'),
      paragraph(run("after all.")),
      paragraph(`<w:moveFrom w:id="4">${run("gone")}</w:moveFrom>`),
    ].join("");
    const file = wordFile(body);
    expect(lines(file)).toEqual(["It closes on Monday.", "One paragraph after all."]);
    expect(warningsOf(file)).toEqual(["tracked-changes"]);
  });

  it("keeps hidden words with a warning, and text boxes once", () => {
    const box = `<w:txbxContent>${paragraph(run("In the box."))}</w:txbxContent>`;
    const body =
      paragraph(`${run("1")}<w:r><w:rPr><w:vanish/></w:rPr><w:t>24</w:t></w:r>`) +
      paragraph(
        `${run("Beside a box.")}<w:r><mc:AlternateContent><mc:Choice><w:drawing>${box}</w:drawing></mc:Choice><mc:Fallback><w:pict>${box}</w:pict></mc:Fallback></mc:AlternateContent></w:r>`,
      );
    const file = wordFile(body);
    expect(lines(file)).toEqual(["124", "Beside a box.", "In the box."]);
    expect(warningsOf(file)).toEqual(["hidden-by-style"]);
  });

  it("puts footnotes behind the text and takes facts from the properties", () => {
    const file = wordFile(paragraph(run("It closes on Monday.")), {
      "word/footnotes.xml": `<w:footnotes ${W}><w:footnote w:type="separator" w:id="0">${paragraph(run("---"))}</w:footnote><w:footnote w:id="2">${paragraph(run("Minutes of the board."))}</w:footnote></w:footnotes>`,
      "docProps/core.xml":
        '<cp:coreProperties xmlns:cp="a" xmlns:dc="b" xmlns:dcterms="c"><dc:title>Bridge</dc:title><dc:creator>Lena Marsh</dc:creator><cp:revision>4</cp:revision><dcterms:created>2026-04-11T07:00:00Z</dcterms:created><dcterms:modified>2026-04-31T09:30:00Z</dcterms:modified><dc:language>en-GB</dc:language></cp:coreProperties>',
    });
    expect(lines(file)).toEqual(["It closes on Monday.", "chrome: Minutes of the board."]);
    expect(warningsOf(file)).toEqual(["bad-date"]);
    expect(showDocument(file, {}).parts?.[0]).toMatchObject({
      facts: { title: "Bridge", byline: "Lena Marsh", versionNumber: "4", language: "en-GB" },
    });
  });
});

describe("refusing what is no Word document", () => {
  const body = paragraph(run("It closes on Monday."));

  it.each([
    [
      "a template",
      { "[Content_Types].xml": typesOf(MAIN.replace("document.main", "template.main")) },
      "unsupported-type: The file is a Word template, not a document; save it as a document (DOCX).",
    ],
    [
      "macros",
      { "word/vbaProject.bin": "program" },
      "unsupported-type: The Word document brings macros along; save it without them (DOCX).",
    ],
    [
      "a broken part",
      { "word/document.xml": "<a><b></a>" },
      "bad-xml: The XML is broken on line 1: unexpected close tag.",
    ],
    [
      "a document type",
      { "word/document.xml": "<!DOCTYPE a [<!ENTITY b 'c'>]><a/>" },
      "dtd-entities: The XML has a document type declaration (DOCTYPE); such declarations and their entities are not read.",
    ],
    [
      "no text",
      { "word/document.xml": `<w:document ${W}><w:body/></w:document>` },
      "empty: The Word document has no text.",
    ],
    [
      "no UTF-8",
      { "word/document.xml": Uint8Array.from([0x3c, 0xff, 0x3e]) },
      "unsupported-type: The file is damaged: word/document.xml is no text.",
    ],
  ])("refuses %s", (_, parts, refused) => {
    expect(lines(wordFile(body, parts as unknown as Parts))).toBe(refused);
  });

  it("refuses an archive that would burst, before it does", () => {
    const bomb = wordFile(body, { "word/document.xml": new Uint8Array(25_000_000) });
    expect(bomb.length).toBeLessThan(100_000);
    const start = performance.now();
    expect(lines(bomb)).toBe("too-large: The file's text is too large when it is unpacked.");
    expect(performance.now() - start).toBeLessThan(500);
    const ratio = wordFile(body, { "word/styles.xml": new Uint8Array(5_000_000) });
    expect(lines(ratio)).toMatch(/^too-large/);
  });

  it("never inflates more than the list of the archive says", () => {
    const bytes = wordFile(body, { "word/document.xml": new Uint8Array(25_000_000) });
    const view = new DataView(bytes.buffer, bytes.byteOffset);
    for (let at = 0; at + 4 < bytes.length; at++)
      if (view.getUint32(at, true) === 0x02014b50 && view.getUint32(at + 24, true) === 25_000_000)
        view.setUint32(at + 24, 100, true);
    expect(lines(bytes)).toMatch(/^(?:bad-xml|unsupported-type|control-chars)/);
  });

  it("refuses too many parts, damaged and protected archives", () => {
    const many = Object.fromEntries(
      Array.from({ length: 2_001 }, (_, i) => [`word/media/${i}.txt`, "x"]),
    );
    expect(lines(wordFile(body, many))).toMatch(/^too-large: The file has 2004 parts/);
    const file = wordFile(body);
    expect(lines(file.slice(0, file.length - 30))).toMatch(/^unsupported-type/);
    const broken = file.slice();
    broken.fill(0x55, 60, 200);
    expect(lines(broken)).not.toBeInstanceOf(Array);
    const locked = file.slice();
    locked[6] = 1;
    expect(lines(locked)).toBe("unsupported-type: The file is protected by a password.");
  });

  it("knows other archives from Word documents", () => {
    const odt = zipSync({
      mimetype: strToU8("application/vnd.oasis.opendocument.text"),
      "content.xml": strToU8("<a/>"),
    });
    expect(identifyDocument(odt, { fileName: "bridge.docx" })).toMatchObject({
      ok: false,
      error: { code: "unsupported-type" },
    });
    expect(identifyDocument(wordFile(body), { fileName: "bridge.txt" })).toMatchObject({
      ok: true,
      value: { format: "docx" },
    });
  });
});
