import { describe, expect, test } from "vitest";
import type { Block } from "../../article/article";
import { readXmlTree } from "../../article/xml/read-xml-tree";
import { excerptVersion } from "../../compare/excerpt-version";
import { escapeHtml } from "../../compare/export-html";
import { sampleComment, sampleNotice, sampleVersion } from "../../compare/sample-version";
import { buildStory } from "../build-story";
import { evidenceOf } from "../evidence";
import { excerptStory } from "../excerpt-story";
import { listFindings } from "../list-findings";
import type { Story } from "../story";
import { strongestFindings } from "../strongest-findings";
import { type Annotation, storyAnnotations } from "./story-annotations";
import { storyCsv } from "./story-csv";
import { FILE_REPORT, storyReport } from "./story-report";

const NOTICE = "(Refiled to add the word ‘in’ in paragraph 2)";
const BODY = [
  "body: VESSEL QUAY (Lumen) – The ferry 🚢 between Vessel Quay and Grunnholm will stop on 4 November, three officials of the harbour said on Sunday.",
  "body: “They count in crowns and in mornings lost, not in people carried,” said Ada Lund, who keeps the shop in the old lighthouse.",
  "body: The council spent 54,000 crowns on the jetty last year and does not plan to repair the boat, which was built in 1961.",
  "body: Olle Brandt, whose favourite bird is the heron, said on Sunday that he would miss them more than the passengers.",
  "body: <script>alert(1)</script> stood on the wall of the harbour office & nobody on the island of Grunnholm knew why it did.",
];
const wire = sampleVersion(
  "wire.txt",
  [
    ...BODY,
    `notice: ${NOTICE}`,
    "credit: (Reporting by Bo Ek; Editing by <script>alert(1)</script> & Co)",
  ],
  {
    agency: "Lumen",
    notices: [sampleNotice({ text: NOTICE, lines: [11, 11], words: ["in"], paragraphs: [2] })],
  },
);
const copy = sampleVersion(
  "copy.txt",
  [
    "headline: =HYPERLINK(1) & <b>more</b>",
    ...BODY.map((line) =>
      line
        .replace(/VESSEL.*– /, "")
        .replace("and in mornings", "and mornings")
        .replace("favourite", "favorite")
        .replace("54,000", "45,000"),
    ),
    "comment: I doubt it.\nThe council spent 54,000 crowns",
    "comment: So do I.",
  ],
  {
    comments: [
      sampleComment({
        id: "c1",
        author: "Osk <i>",
        lines: [13, 13],
        text: "I doubt it.",
        quotes: [
          {
            lines: [13, 13],
            text: "crowns on the jetty last year",
            target: { kind: "body", lines: [7, 7] },
          },
          { lines: [13, 13], text: "=SUM(A1) is on the bridge at Nordby", target: null },
        ],
      }),
      sampleComment({ id: "c2", lines: [15, 15], text: "So do I.", replyTo: "c1" }),
    ],
    declaredComments: 3,
  },
);
const story = buildStory({
  slug: "ferry",
  base: "wire.txt",
  versions: [wire, copy].map(({ file, slug, article }) => ({ file, slug, article })),
});
const findings = listFindings(story);
const PLACE = {
  self: "https://reader.example/s/ferry/annotations.jsonld",
  origin: "https://reader.example",
  textOf: (hash: string) => `https://reader.example/api/v1/versions/${hash}/text`,
};

/** RFC 4180: records of fields. */
function readCsv(text: string): readonly (readonly string[])[] {
  const records: string[][] = [];
  for (const line of text.match(/(?:"(?:[^"]|"")*"|[^"\r]|\r(?!\n))*\r\n/gu) ?? [])
    records.push(
      [...line.slice(0, -2).matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^",]*))/gu)].map(
        ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? "",
      ),
    );
  return records;
}

describe("findings as CSV", () => {
  const [head = [], ...records] = readCsv(storyCsv(story, "https://reader.example"));

  test("one line a finding, with the words, their place and the address", () => {
    expect(records.map(([id]) => id)).toEqual(findings.map(({ id }) => id));
    for (const record of records) expect(record).toHaveLength(head.length);
    const at = (name: string) => head.indexOf(name);
    const missed = records.find((record) => record[at("class")] === "not-applied") ?? [];
    expect(missed[at("ledger")]).toBe("corrections");
    expect(missed[at("here source")]).toBe("copy");
    expect(missed[at("there source")]).toBe("wire");
    expect(missed[at("here paragraph")]).toBe("2");
    expect(missed[at("there words")]).toContain("and in mornings lost");
    expect(missed[at("address")]).toBe("https://reader.example/s/ferry/wire..copy/p/2");
    // After the codes the words that the pages use.
    expect(missed[at("ledger in words")]).toBe("Corrections");
    expect(missed[at("class in words")]).toBe("reads as before the change");
    expect(missed[at("here in words")]).toBe("Syndicated copy");
    expect(missed[at("address of the finding")]).toBe(
      `https://reader.example/s/ferry/f/${missed[at("finding")]}`,
    );
  });

  test("no cell is run by a spreadsheet", () => {
    for (const cell of records.flat()) expect(cell).not.toMatch(/^[=+\-@\t]/u);
    expect(records.flat()).toContain("'=SUM(A1) is on the bridge at Nordby");
  });
});

/** What the model asks of every annotation (Web Annotation Data Model, W3C Recommendation 2017). */
function expectAnnotation(annotation: Annotation, texts: ReadonlyMap<string, string>): void {
  expect(annotation.type).toBe("Annotation");
  expect(annotation.id).toMatch(/^https:\/\/reader\.example\/s\/ferry\/annotations\.jsonld#/);
  expect(["describing", "commenting", "replying"]).toContain(annotation.motivation);
  expect(annotation.target.length).toBeGreaterThan(0);
  for (const body of annotation.body) {
    if (body.type === "TextualBody") expect(body.value).toBeTypeOf("string");
    else expect(body.id).toMatch(/^https:\/\/reader\.example\/s\/ferry/);
  }
  for (const target of annotation.target) {
    if (typeof target === "string") {
      expect(target).toMatch(/^https:/);
      continue;
    }
    expect(target.type).toBe("SpecificResource");
    const text = texts.get(target.source) ?? "";
    expect(target.selector.map(({ type }) => type)).toEqual([
      "TextQuoteSelector",
      "TextPositionSelector",
    ]);
    const [quote, position] = target.selector;
    if (quote?.type !== "TextQuoteSelector" || position?.type !== "TextPositionSelector")
      throw new Error("selectors out of order");
    const characters = Array.from(text);
    expect(characters.slice(position.start, position.end).join("")).toBe(quote.exact);
    const before = characters.slice(0, position.start).join("");
    expect(before.endsWith(quote.prefix)).toBe(true);
    expect(characters.slice(position.end).join("").startsWith(quote.suffix)).toBe(true);
    expect(text).toContain(`${quote.prefix}${quote.exact}${quote.suffix}`);
  }
}

describe("web annotations", () => {
  const collection = storyAnnotations(story, PLACE);
  const { items } = collection.first;
  const texts = new Map(
    story.versions.map(({ article }) => [PLACE.textOf(article.version), article.text]),
  );

  test("follow the model, and every selector finds its words", () => {
    expect(collection["@context"]).toBe("http://www.w3.org/ns/anno.jsonld");
    expect(collection.type).toBe("AnnotationCollection");
    expect(collection.first.type).toBe("AnnotationPage");
    expect(collection.total).toBe(items.length);
    for (const annotation of items) expectAnnotation(annotation, texts);
    expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
  });

  test("are one for each finding and one for each comment", () => {
    expect(items).toHaveLength(findings.length + 2);
    const ids = items.map(({ id }) => id.split("#")[1]);
    for (const { id } of findings) expect(ids).toContain(`finding-${id}`);
    expect(ids.slice(-2)).toEqual(["comment-copy-c1", "comment-copy-c2"]);
  });

  test("a comment stands on what it quotes, a reply on what it answers", () => {
    const [first, second] = items.slice(-2);
    expect(first?.creator).toEqual({ type: "Person", name: "Osk <i>" });
    expect(JSON.stringify(first?.target)).toContain('"exact":"crowns on the jetty last year"');
    expect(second?.motivation).toBe("replying");
    expect(second?.target).toEqual([first?.id]);
  });

  test("positions count characters, not halves of them", () => {
    const later = items
      .flatMap(({ target }) => target)
      .find((one) => {
        return typeof one !== "string" && JSON.stringify(one).includes("54,000");
      });
    expect(later).toBeDefined();
    expect(wire.article.text.indexOf("54,000")).toBeGreaterThan(wire.article.text.indexOf("🚢"));
  });

  test("are the same on every run, and by themselves need no reader", () => {
    expect(storyAnnotations(story, PLACE)).toEqual(collection);
    const alone = JSON.stringify(storyAnnotations(story));
    expect(alone).not.toContain("https://reader");
    expect(alone).toContain(`urn:sha256:${wire.article.version}`);
  });

  test("of texts that are cut to excerpts nothing is selected", () => {
    const cut = storyAnnotations(excerptStory(story), PLACE);
    expect(
      cut.first.items.flatMap(({ target }) => target).every((one) => typeof one === "string"),
    ).toBe(true);
    expect(excerptVersion(wire).article.text).toBe("");
  });
});

/** The page as XML: an element or an entity that our templates did not close or escape would break it. */
function treeOf(html: string): string {
  const xml = html.replace(/^<!doctype html>\n/, "").replace(/<(meta|br)\b([^>]*)>/g, "<$1$2/>");
  const tree = readXmlTree(xml);
  if (!tree.ok) throw new Error(tree.error.message);
  return JSON.stringify(tree.value.children);
}

describe("the report", () => {
  const html = storyReport(story);

  test("is well-formed, runs nothing, loads nothing", () => {
    expect(() => treeOf(html)).not.toThrow();
    expect(html).not.toMatch(/<script|<link|<img|<iframe|src=|url\(|@import|\son\w+=/i);
    expect(html).toContain("default-src 'none'");
    expect(html).toContain("&lt;script&gt;alert(1)&lt;/script&gt;");
  });

  test("holds every finding with the words that it rests on", () => {
    const text = treeOf(html);
    for (const finding of findings) {
      expect(html).toContain(`id="finding-${finding.id}"`);
      expect(text).toContain(JSON.stringify(finding.sentence).slice(1, -1));
      for (const side of finding.sides)
        expect(text).toContain(JSON.stringify(side.text).slice(1, -1));
    }
  });

  test("has every ledger that holds something", () => {
    for (const id of [
      "corrections",
      "quotations",
      "drift",
      "credit",
      "reuse",
      "comments",
      "wording",
    ])
      expect(html).toContain(`<section id="${id}"`);
    expect(html).toContain("reads as before the change");
    expect(html).not.toMatch(/fake|plagiari|deleted|altered/i);
  });

  test("begins with what differs most, in the overview’s words", () => {
    const html = storyReport(story);
    const [first] = strongestFindings(story);
    const at = html.indexOf('<section id="differs"');
    expect(at).toBeGreaterThan(0);
    expect(at).toBeLessThan(html.indexOf('<section id="corrections"'));
    expect(html.slice(at)).toContain(escapeHtml(first?.text ?? "nothing differs"));
  });

  test("prints addresses where there is a reader, and none where there is not", () => {
    expect(html).not.toMatch(/https?:/);
    const shown = storyReport(
      story,
      {
        ...FILE_REPORT,
        origin: "https://reader.example",
        note: "A <note>",
        outlets: new Map([
          ["wire.txt", "https://outlet.example/?a=1&b=2"],
          ["copy.txt", "javascript:alert(1)"],
        ]),
        notes: ["Left out."],
        noIndex: true,
      },
      "/s/ferry",
    );
    expect(() => treeOf(shown)).not.toThrow();
    expect(shown).toContain(">https://reader.example/s/ferry/wire..copy/p/2</span></a>");
    expect(shown).toContain('href="https://outlet.example/?a=1&amp;b=2"');
    expect(shown).not.toContain("javascript:");
    expect(shown).toContain('content="noindex"');
    expect(shown).toContain("A &lt;note&gt;");
  });

  test("says what changed since the version before without a word of it", () => {
    const before = sampleVersion(
      "before.txt",
      BODY.map((line) => line.replace("and in mornings", "and mornings").replace("1961", "1951")),
    );
    const told = storyReport(
      buildStory({
        slug: "ferry",
        base: "wire.txt",
        versions: [wire, copy].map(({ file, slug, article }) => ({ file, slug, article })),
        earlier: [{ of: "wire.txt", state: 0, slug: "wire.1", article: before.article }],
      }),
      { ...FILE_REPORT, origin: "https://reader.example" },
    );
    expect(() => treeOf(told)).not.toThrow();
    expect(told).toContain("one other change is in no notice.");
    expect(told).toMatch(/<li>\w+: .*1951.*1961.*<\/li>/u);
    expect(told).toContain(">https://reader.example/s/ferry/wire.1..wire</span></a>");
  });

  test("of a story with one version, or none of its ledgers, is still a page", () => {
    const alone: Story = buildStory({
      slug: "alone",
      versions: [{ file: wire.file, slug: wire.slug, article: wire.article }],
    });
    expect(() => treeOf(storyReport(alone))).not.toThrow();
  });

  test("the same story gives the same bytes", () => {
    expect(storyReport(story)).toBe(html);
  });

  test("right-to-left words say so", () => {
    const arabic = sampleVersion("ar.txt", ["body: تبحر العبّارة 45 مرة يوم الاثنين في الشتاء."], {
      language: "ar",
    });
    const rewritten = sampleVersion(
      "br.txt",
      ["body: تبحر العبّارة 54 مرة يوم الاثنين في الشتاء."],
      { language: "ar" },
    );
    const told = storyReport(
      buildStory({
        slug: "ar",
        versions: [arabic, rewritten].map(({ file, slug, article }) => ({ file, slug, article })),
      }),
    );
    expect(told).toContain('lang="ar" dir="rtl"');
  });
});

test("the report tells descent once, with every reading behind it, and shares counted in three ways", () => {
  const reading = (text: string) => ({
    kind: "lack" as const,
    text,
    against: "",
    here: evidenceOf(copy.article, copy.article.blocks[1] as Block),
    there: null,
  });
  const told = storyReport({
    ...story,
    descent: {
      links: [],
      shared: [
        {
          files: ["wire.txt", "copy.txt"],
          strength: "agrees",
          count: 2,
          readings: [reading("in <b>"), reading("of the harbour")],
        },
      ],
    },
  });
  expect(told.match(/<section id="descent"/gu)).toHaveLength(1);
  const ids = told.match(/ id="[^"]+"/gu) ?? [];
  expect(new Set(ids).size).toBe(ids.length);
  expect(told).toContain('<li><a href="#descent">Descent</a></li>');
  for (const words of ["in &lt;b&gt;", "of the harbour"])
    expect(told).toMatch(
      new RegExp(`<li><span class="place">paragraph 1, line 3:</span> lacks <[^>]+>${words}`, "u"),
    );
  expect(told).toMatch(/\d+% without quotations<br>\d+% with credits/u);
});
