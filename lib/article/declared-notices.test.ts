import { describe, expect, it } from "vitest";
import type { Notice } from "./article";
import type { DocumentFormat } from "./document";
import { readDocument } from "./read-document";

const BODY = Array.from(
  { length: 5 },
  (_, i) =>
    `The weir at Harrow broke on day ${i + 1}, the river board said, and it was not mended before the spring.`,
);
const WORDS =
  "An earlier version of this article misstated the length of the weir. It is 18 metres.";

function noticesOf(document: string, format: DocumentFormat): readonly Notice[] {
  const bytes = new TextEncoder().encode(document);
  const read = readDocument(bytes, "0".repeat(64), { format, charset: null, tags: [] });
  if (!read.ok) throw new Error(read.error.message);
  for (const { lines, span, text } of read.value.article.notices)
    if (span !== null) expect(read.value.article.text.slice(span.start, span.end)).toBe(text);
    else expect(lines).toBeNull();
  return read.value.article.notices;
}

const page = (data: unknown, end = ""): string => `<!doctype html><html lang="en"><head>
<title>Weir breaks at Harrow</title>
<script type="application/ld+json">${JSON.stringify(data)}</script></head>
<body><article><h1>Weir breaks at Harrow</h1>${BODY.map((text) => `<p>${text}</p>`).join("\n")}
${end}</article></body></html>`;

const article = (correction: unknown, more: object = {}): object => ({
  "@context": "https://schema.org",
  "@type": "NewsArticle",
  headline: "Weir breaks at Harrow",
  correction,
  ...more,
});

const short = ({ type, from, text, published }: Notice): readonly unknown[] => [
  type,
  from,
  text,
  published,
];

describe("a page's JSON-LD", () => {
  it("states a correction in words", () => {
    expect(noticesOf(page(article(WORDS)), "html").map(short)).toEqual([
      ["correction", "data", WORDS, null],
    ]);
  });

  it("dates it, and the words are read like any notice's", () => {
    const text = "Paragraph 2 gave the length as 81 metres. It is 18 metres.";
    const [notice] = noticesOf(
      page(article({ "@type": "CorrectionComment", text, datePublished: "2026-05-04" })),
      "html",
    );
    expect(notice).toEqual({
      type: "correction",
      from: "data",
      lines: null,
      span: null,
      published: "2026-05-04",
      text,
      paragraphs: [2],
      countedFromEnd: false,
      action: "replace",
      words: ["18 metres"],
      insteadOf: ["81 metres"],
      changes: [],
    });
  });

  it("lists several, names one elsewhere in the graph, and says one twice", () => {
    const note = { "@type": "CorrectionComment", "@id": "#n1", text: "<p>The mill is open.</p>" };
    const data = {
      "@context": "https://schema.org",
      "@graph": [note, article([{ "@id": "#n1" }, WORDS, WORDS])],
    };
    expect(noticesOf(page(data), "html").map(({ text }) => text)).toEqual([
      "The mill is open.",
      WORDS,
    ]);
  });

  it("does not double what the page prints, and makes a notice of the line that prints it", () => {
    const text = "The weir is 18 metres long.";
    const [notice, ...others] = noticesOf(
      page(
        article({ text, datePublished: "2026-05-04T10:00:00Z" }),
        "<p>Correction, 4 May: The weir is 18 metres long.</p>",
      ),
      "html",
    );
    expect(others).toEqual([]);
    expect(notice).toMatchObject({ from: "text", published: "2026-05-04T10:00:00Z" });
    const [plain, ...more] = noticesOf(page(article(text), `<p>${text}</p>`), "html");
    expect(more).toEqual([]);
    expect(plain).toMatchObject({ type: "correction", from: "text", text });
  });

  it("is no notice without words", () => {
    expect(noticesOf(page(article("https://river.example/corrections")), "html")).toEqual([]);
    expect(noticesOf(page(article([null, 4, {}, { text: "" }, "…"])), "html")).toEqual([]);
  });

  it("is not taken from another story on the page", () => {
    const data = [
      article(undefined),
      { "@type": "NewsArticle", headline: "Mill sold", correction: "The mill was not sold." },
    ];
    expect(noticesOf(page(data), "html")).toEqual([]);
  });

  it("may be marked in the page itself", () => {
    const marked = '<p itemprop="correction">The weir is 18 metres long.</p>';
    expect(noticesOf(page(article(undefined), marked), "html").map(short)).toEqual([
      ["correction", "text", "The weir is 18 metres long.", null],
    ]);
  });
});

const item = (fields: object): string =>
  JSON.stringify({
    uri: "urn:river:1",
    type: "text",
    headline: "Weir breaks at Harrow",
    body_text: BODY.join("\n\n"),
    ...fields,
  });

describe("a ninjs item", () => {
  it("is withdrawn by its status", () => {
    expect(noticesOf(item({ pubstatus: "canceled" }), "ninjs").map(short)).toEqual([
      ["withdrawal", "data", "pubstatus: canceled", null],
    ]);
    expect(noticesOf(item({ pubstatus: "usable" }), "ninjs")).toEqual([]);
  });

  it("says it once where a note says it too", () => {
    const ednote = "This story has been withdrawn. Please do not use it.";
    expect(noticesOf(item({ pubstatus: "canceled", ednote }), "ninjs").map(short)).toEqual([
      ["withdrawal", "text", ednote, null],
    ]);
  });

  it("says what is new in its version", () => {
    const versionnote = "Corrects paragraph 2 to say 18 instead of 81 metres";
    expect(noticesOf(item({ versionnote }), "ninjs")[0]).toMatchObject({
      type: "correction",
      from: "text",
      paragraphs: [2],
    });
  });
});

const newsml = (meta: string): string => `<?xml version="1.0" encoding="UTF-8"?>
<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:river:1" version="2" standard="NewsML-G2">
<itemMeta><itemClass qcode="ninat:text"/><provider literal="River"/><versionCreated>2026-05-04T10:00:00Z</versionCreated>${meta}</itemMeta>
<contentMeta><headline>Weir breaks at Harrow</headline></contentMeta>
<contentSet><inlineXML><html xmlns="http://www.w3.org/1999/xhtml"><body>${BODY.map((text) => `<p>${text}</p>`).join("")}</body></html></inlineXML></contentSet>
</newsItem>`;

describe("a NewsML-G2 item", () => {
  it("says by the role of a note to editors that it is a notice", () => {
    const words = "Im zweiten Absatz: Länge des Wehrs.";
    const note = (role: string): string => `<edNote role="river:${role}">${words}</edNote>`;
    expect(noticesOf(newsml(note("correction")), "newsml-g2")[0]).toMatchObject({
      type: "correction",
      from: "text",
      text: words,
      paragraphs: [2],
    });
    expect(noticesOf(newsml(note("closingline")), "newsml-g2")).toEqual([]);
  });

  it("says by a signal that something changed, where no words do", () => {
    const signal = '<signal qcode="sig:update"/>';
    expect(noticesOf(newsml(signal), "newsml-g2").map(short)).toEqual([
      ["update", "data", "signal: sig:update", null],
    ]);
    const words = "<edNote>Corrects paragraph 2, which gave another length</edNote>";
    expect(noticesOf(newsml(signal + words), "newsml-g2")).toHaveLength(1);
  });

  it("says by its status that it was taken back, beside any other notice", () => {
    const status = '<pubStatus qcode="stat:canceled"/>';
    const words = "<edNote>Corrects paragraph 2, which gave another length</edNote>";
    expect(noticesOf(newsml(words + status), "newsml-g2").map(({ type }) => type)).toEqual([
      "correction",
      "withdrawal",
    ]);
  });
});

const nitf = (head: string): string => `<?xml version="1.0" encoding="UTF-8"?>
<nitf><head><docdata${head}</docdata></head><body><body.head><hedline><hl1>Weir breaks at Harrow</hl1></hedline></body.head>
<body.content>${BODY.map((text) => `<p>${text}</p>`).join("")}</body.content></body></nitf>`;

describe("an NITF document", () => {
  it("names the item that it corrects, and says that it was taken back", () => {
    expect(noticesOf(nitf('><correction id-string="w-1"/>'), "nitf").map(short)).toEqual([
      ["correction", "data", "correction: w-1", null],
    ]);
    expect(noticesOf(nitf(' management-status="canceled">'), "nitf").map(short)).toEqual([
      ["withdrawal", "data", "management-status: canceled", null],
    ]);
  });
});
