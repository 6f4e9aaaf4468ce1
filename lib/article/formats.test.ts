import fc from "fast-check";
import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import type { DocumentFormat } from "./document";
import { readDocument } from "./read-document";
import { splitDocument } from "./split-document";

/** An article as a newsroom has it, to be written in any format. */
interface Piece {
  readonly headline: string;
  readonly byline: string;
  readonly paragraphs: readonly string[];
}

const WORDS =
  "harbour bridge ferry council tide lorry market baker winter repair ticket river crane mayor boat storm paper glass R&D café naïve “quoted” 1.4 12 Weir Okoro <tag> &amp; 25\u2009000".split(
    " ",
  );

const sentence = fc
  .array(fc.constantFrom(...WORDS), { minLength: 9, maxLength: 30 })
  .map((words) => `The ${words.join(" ")} held.`);

const piece: fc.Arbitrary<Piece> = fc.record({
  headline: fc
    .array(fc.constantFrom(...WORDS.slice(0, 18)), { minLength: 3, maxLength: 7 })
    .map((words) => `Board says ${words.join(" ")}`),
  byline: fc.constantFrom("By Lena Marsh", "By Ines Holm and Per Lund"),
  paragraphs: fc
    .array(
      fc.array(sentence, { minLength: 1, maxLength: 3 }).map((parts) => parts.join(" ")),
      { minLength: 1, maxLength: 12 },
    )
    .map((paragraphs) => paragraphs.map((text, i) => `Point ${i + 1}. ${text}`)),
});

const escapeXml = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

/** Blanks and line ends that a pretty-printer puts between words. */
const wrapped = (text: string): string => escapeXml(text).replaceAll(" ", "\n          ");

const nitf = ({ headline, byline, paragraphs }: Piece): string =>
  `<nitf>\n <body>\n  <body.head>\n   <hedline><hl1>${wrapped(headline)}</hl1></hedline><byline>${escapeXml(byline)}</byline>\n  </body.head>\n  <body.content>\n${paragraphs.map((text) => `   <p>${wrapped(text)}</p>\n`).join("")}  </body.content>\n </body>\n</nitf>`;

const html = ({ paragraphs }: Piece): string =>
  paragraphs.map((text) => `<p class="text">${escapeXml(text)}</p>\n`).join("");

const newsml = (own: Piece, content: string): string =>
  `<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:1"><itemMeta><itemClass qcode="ninat:text"/></itemMeta><contentMeta><headline>${escapeXml(own.headline)}</headline><by>${escapeXml(own.byline)}</by></contentMeta><contentSet>${content}</contentSet></newsItem>`;

const word = ({ headline, byline, paragraphs }: Piece): Uint8Array => {
  const lines = [byline, ...paragraphs].map(
    (text) => `<w:p><w:r><w:t xml:space="preserve">${escapeXml(text)}</w:t></w:r></w:p>`,
  );
  return zipSync({
    "[Content_Types].xml": strToU8(
      '<Types><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    ),
    "word/styles.xml": strToU8(
      '<w:styles><w:style w:styleId="T"><w:name w:val="Title"/></w:style></w:styles>',
    ),
    "word/document.xml": strToU8(
      `<w:document><w:body><w:p><w:pPr><w:pStyle w:val="T"/></w:pPr><w:r><w:t>${escapeXml(headline)}</w:t></w:r></w:p>${lines.join("")}</w:body></w:document>`,
    ),
  });
};

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

const WRITERS: Readonly<Record<string, (own: Piece) => Uint8Array>> = {
  "ninjs 1": (own) =>
    utf8(
      JSON.stringify({
        type: "text",
        headline: own.headline,
        byline: own.byline,
        body_text: own.paragraphs.join("\n\n"),
      }),
    ),
  "ninjs 2": (own) =>
    utf8(
      JSON.stringify({
        headlines: [{ role: "main", value: own.headline }],
        by: own.byline,
        bodies: [{ contenttype: "text/plain", value: own.paragraphs.join("\r\n") }],
      }),
    ),
  "ninjs 3 with NITF": (own) =>
    utf8(
      JSON.stringify({
        headlines: [{ value: own.headline }],
        bodies: [{ contentType: "text/vnd.IPTC.NITF", value: nitf(own) }],
      }),
    ),
  "ninjs 2 with HTML": (own) =>
    utf8(
      JSON.stringify({
        headlines: [{ value: own.headline }],
        by: own.byline,
        bodies: [{ contenttype: "text/html", value: html(own) }],
      }),
    ),
  "rss with HTML": (own) =>
    utf8(
      `<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Tarn</title><item><title>${escapeXml(escapeXml(own.headline))}</title><author>${escapeXml(own.byline)}</author><content:encoded><![CDATA[${html(own)}]]></content:encoded></item></channel></rss>`,
    ),
  nitf: (own) => utf8(nitf(own)),
  "newsml with NITF": (own) =>
    utf8(newsml(own, `<inlineXML contenttype="application/nitf+xml">${nitf(own)}</inlineXML>`)),
  "newsml, plain": (own) =>
    utf8(newsml(own, `<inlineData>${escapeXml(own.paragraphs.join("\n\n"))}</inlineData>`)),
  atom: (own) =>
    utf8(
      `<feed xmlns="http://www.w3.org/2005/Atom"><entry><title>${escapeXml(own.headline)}</title><author><name>${escapeXml(own.byline)}</name></author><content>${escapeXml(own.paragraphs.join("\n"))}</content></entry></feed>`,
    ),
  docx: word,
};

/** What stands in a document of one article: its headline, its byline, its numbered paragraphs. */
function readBack(bytes: Uint8Array): unknown {
  const split = splitDocument(bytes, {});
  if (!split.ok) return split.error;
  const [part] = split.value.parts;
  if (part === undefined || split.value.parts.length > 1) return split.value;
  const read = readDocument(part.bytes, "0", { ...part, tags: [] });
  if (!read.ok) return read.error;
  const texts = (kind: string): readonly string[] =>
    read.value.article.blocks.filter((block) => block.kind === kind).map((block) => block.text);
  return { headlines: texts("headline"), bylines: texts("byline"), paragraphs: texts("body") };
}

describe.each(Object.entries(WRITERS))("an article written as %s", (_, write) => {
  it("is read back with the same headline, byline and paragraphs", () => {
    fc.assert(
      fc.property(piece, (own) => {
        expect(readBack(write(own))).toEqual({
          headlines: [own.headline],
          bylines: [own.byline],
          paragraphs: own.paragraphs,
        });
      }),
      { numRuns: 25 },
    );
  });
});

const entry = (id: number, more = ""): string =>
  `<item>\n<title>Report ${id}</title>\n<guid>urn:${id}</guid><comments:count>${more.length}</comments:count>${more}<content:encoded>The tide took the ferry number ${id} out of the harbour again.</content:encoded></item>`;

const feed = (entries: readonly string[], built = "today"): Uint8Array =>
  utf8(
    `<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>The Tarn Ledger</title><lastBuildDate>${built}</lastBuildDate>${entries.join("\n")}</channel></rss>`,
  );

const partsOf = (bytes: Uint8Array): readonly string[] => {
  const split = splitDocument(bytes, {});
  return split.ok ? split.value.parts.map((part) => new TextDecoder().decode(part.bytes)) : [];
};

describe("the entries of a feed", () => {
  it("keep their bytes whatever else the feed holds, and when it was built", () => {
    const [first] = partsOf(feed([entry(1)]));
    expect(first).toContain("ferry number 1");
    expect(partsOf(feed([entry(2), entry(1), entry(3)], "tomorrow"))[1]).toBe(first);
    const media = '<media:thumbnail xmlns:media="http://search.yahoo.com/mrss/" url="x"/>';
    expect(partsOf(feed([entry(1, media)]))[0]).toBe(first);
  });

  it("are themselves when they are taken apart again", () => {
    for (const own of partsOf(feed([entry(1), entry(2)])))
      expect(partsOf(utf8(own))).toEqual([own]);
    const atom =
      '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title>L</title><entry><title>A</title><content>One tide.</content></entry><entry><title>B</title><content>Two.</content></entry></feed>';
    for (const own of partsOf(utf8(atom))) expect(partsOf(utf8(own))).toEqual([own]);
    const rdf =
      '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:c="http://purl.org/rss/1.0/modules/content/"><channel rdf:about="x"><title>L</title></channel><item rdf:about="y"><title>A</title><c:encoded>One tide.</c:encoded></item></rdf:RDF>';
    const [own] = partsOf(utf8(rdf));
    expect(partsOf(utf8(own ?? ""))).toEqual([own]);
  });

  it("come from any encoding as the same bytes", () => {
    const text = new TextDecoder().decode(feed([entry(1)]));
    const wide = new Uint8Array(Buffer.from(`\ufeff${text}`, "utf16le"));
    expect(partsOf(wide)).toEqual(partsOf(feed([entry(1)])));
  });
});

describe("taking documents apart", () => {
  const formatOf = (bytes: Uint8Array): DocumentFormat | null => {
    const split = splitDocument(bytes, {});
    return split.ok ? (split.value.parts[0]?.format ?? null) : null;
  };

  it("leaves the bytes of a single item as they are", () => {
    const own: Piece = { headline: "Tide turns", byline: "By A", paragraphs: ["One tide turned."] };
    for (const [name, write] of Object.entries(WRITERS)) {
      const bytes = write(own);
      const split = splitDocument(bytes, {});
      if (name !== "atom" && !name.startsWith("rss"))
        expect(split.ok && split.value.parts[0]?.bytes).toBe(bytes);
    }
    expect(formatOf(word(own))).toBe("docx");
  });
});

describe.each(Object.entries(WRITERS))("a damaged document in %s", (_, write) => {
  it("is read or refused with a sentence, and never throws", () => {
    const damage = fc.array(
      fc.record({ at: fc.nat(), drop: fc.nat(40), put: fc.string({ maxLength: 12 }) }),
      { minLength: 1, maxLength: 4 },
    );
    fc.assert(
      fc.property(piece, damage, (own, cuts) => {
        let bytes = write(own);
        for (const { at, drop, put } of cuts) {
          const from = at % bytes.length;
          bytes = Buffer.concat([bytes.slice(0, from), utf8(put), bytes.slice(from + drop)]);
          if (bytes.length === 0) return;
        }
        const split = splitDocument(bytes, {});
        const problems = split.ok
          ? split.value.parts.flatMap((part) => {
              const read = readDocument(part.bytes, "0", { ...part, tags: [] });
              return read.ok ? [] : [read.error];
            })
          : [split.error];
        for (const problem of problems) expect(problem.message).toMatch(/^(?:\p{Lu}|“).*[.]$/su);
      }),
      { numRuns: 40 },
    );
  });
});
