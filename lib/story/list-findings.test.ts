import { describe, expect, test } from "vitest";
import type { Version } from "../compare/comparison";
import { sampleComment, sampleNotice, sampleVersion } from "../compare/sample-version";
import { buildStory } from "./build-story";
import { describeCorrection } from "./describe-correction";
import { type Finding, isFindingId, pairKey, weightOf } from "./finding";
import { listFindings } from "./list-findings";
import { strongestFindings } from "./strongest-findings";

const BODY = [
  "body: VESSEL QUAY, 2 Nov (Lumen) – The ferry between Vessel Quay and Grunnholm will stop on 4 November, three officials of the harbour said on Sunday.",
  "body: “They count in crowns and in mornings lost, not in people carried,” said Ada Lund, who keeps the shop in the old lighthouse.",
  "body: The council spent 54,000 crowns on the jetty last year and does not plan to repair the boat, which was built in 1961.",
  "body: Olle Brandt, whose favourite bird is the heron, said on Sunday that he would miss them more than the passengers.",
  "body: The nearest bridge is an hour away by car, and the road to it floods in most winters, the county says of its favourite work.",
];
const NOTICE = "(Refiled to add the word ‘in’ in paragraph 2)";
const CREDIT = "credit: (Reporting by Bo Ek in Vessel Quay; Editing by Mia Sand)";

const wire = sampleVersion("wire.txt", [...BODY, `notice: ${NOTICE}`, CREDIT], {
  agency: "Lumen",
  notices: [sampleNotice({ text: NOTICE, lines: [11, 11], words: ["in"], paragraphs: [2] })],
});
const copied = BODY.map((line) =>
  line
    .replace(/VESSEL.*– /, "")
    .replace("and in mornings", "and mornings")
    .replace("favourite", "favorite")
    .replace("three officials of the harbour", "people at the harbour")
    .replace("54,000", "45,000"),
);
const copyOf = (lines: readonly string[]): Version =>
  sampleVersion("copy.txt", ["headline: Ferry to Grunnholm stops", ...lines], {
    comments: [
      sampleComment({
        lines: [20, 21],
        quotes: [{ lines: [20, 20], text: "The bridge at Nordby is closed", target: null }],
      }),
    ],
    declaredComments: 3,
  });
const build = (versions: readonly Version[]) =>
  buildStory({
    slug: "ferry",
    base: "wire.txt",
    versions: versions.map(({ file, slug, article }) => ({ file, slug, article })),
  });
const listed = (...versions: readonly Version[]) => listFindings(build(versions));
const pick = (findings: readonly Finding[], ledger: string, kind: string) =>
  findings.filter((finding) => finding.ledger === ledger && finding.class === kind);

const findings = listed(wire, copyOf(copied));

test("every ledger tells what an editor should look at, in one plain sentence", () => {
  const told = (ledger: string, kind: string) =>
    pick(findings, ledger, kind).map(({ sentence }) => sentence);
  expect(told("corrections", "not-applied")).toEqual([
    "Syndicated copy reads as before the refile in Wire, refiled (paragraph 2): without “in”, inside a quotation of Ada Lund.",
  ]);
  expect(told("drift", "number")).toContain(
    "A number differs: “54,000 crowns” in Wire, refiled; “45,000 crowns” in Syndicated copy.",
  );
  expect(told("drift", "sourcing")[0]).toContain("The source is described differently");
  expect(told("credit", "lost")).toContain(
    "The reporting credit of Wire, refiled is not carried in Syndicated copy.",
  );
  expect(told("comments", "unknown-wording")[0]).toContain("not found in the loaded versions");
  expect(told("comments", "count")).toEqual([
    "Syndicated copy says it has 3 comments; 1 is found in it.",
  ]);
  expect(told("wording", "spelling")).toEqual([
    "Spelling: “favourite” in Wire, refiled; “favorite” in Syndicated copy.",
    "Spelling: “favourite” in Wire, refiled; “favorite” in Syndicated copy.",
  ]);
});

describe("what several ledgers hold", () => {
  const unnoticed = sampleVersion("wire.txt", [...BODY, CREDIT], { agency: "Lumen" });

  test("is told once, with the correction that names it", () => {
    const missed = pick(findings, "corrections", "not-applied");
    expect(missed.map(({ also }) => also)).toEqual([["quotations"]]);
    expect(pick(findings, "quotations", "removed")).toEqual([]);
  });
  test("is told among the quotations where no notice names it, in its place", () => {
    expect(pick(listed(unnoticed, copyOf(copied)), "quotations", "removed")).toMatchObject([
      {
        sentence:
          "A quotation of Ada Lund lacks words in Syndicated copy that it has in Wire: “in”, in “in crowns and in mornings lost”.",
        also: [],
      },
    ]);
  });
  test("keeps the name that it has alone", () => {
    const [told] = pick(listed(unnoticed, copyOf(copied)), "quotations", "removed");
    const both = listed(wire, copyOf(copied.map((line) => line.replace("carried,”", "rowed,”"))));
    const [changed] = pick(both, "quotations", "changed");
    expect(changed?.also).toEqual([]);
    expect(told?.id).not.toBe(changed?.id);
  });
  test("a figure inside a quotation goes with the quotation", () => {
    const line = (count: string): string =>
      `body: “We counted ${count} boats before the wind came up from the south,” said Ada Lund, who keeps the shop in the old lighthouse.`;
    const [one, two] = ["47", "74"].map((count, i) =>
      sampleVersion(`${"ab"[i]}.txt`, [...BODY.slice(2), line(count)]),
    );
    if (!one || !two) throw new Error("two versions");
    const all = listed(one, two);
    expect(pick(all, "quotations", "changed").map(({ also }) => also)).toEqual([["drift"]]);
    expect(pick(all, "quotations", "changed")[0]?.sentence).toMatch(/; a figure differs in it\.$/u);
    expect(pick(all, "drift", "number")).toEqual([]);
  });
});

test("what only one of the two says is named, and nothing is said to stand in the other", () => {
  const undated = BODY.map((line) => line.replace(" said on Sunday that", " said that"));
  const sentences = [
    ...listed(wire, copyOf(undated)),
    ...listed(sampleVersion("wire.txt", undated), copyOf(BODY)),
  ].map(({ sentence }) => sentence);
  expect(sentences).toContain(
    "“on Sunday” stands in Wire, refiled, not in Syndicated copy: “said on Sunday that he would”.",
  );
  expect(sentences.filter((sentence) => /nothing|“”/u.test(sentence))).toEqual([]);
});

test("each leads to its words, on both sides", () => {
  const [missed] = pick(findings, "corrections", "not-applied");
  expect(missed?.href).toBe("/s/ferry/wire..copy/p/2");
  expect(missed?.sides.map(({ source, paragraph }) => [source, paragraph])).toEqual([
    ["wire", 2],
    ["copy", 2],
  ]);
  expect(missed?.sides.map(({ text }) => text.includes("in mornings"))).toEqual([true, false]);
  const [left] = pick(listed(wire, copyOf(copied.slice(0, 3))), "left-out", "voice");
  expect(left?.sentence).toBe(
    "Olle Brandt speaks in Wire, refiled, and is not named in Shortened copy.",
  );
  expect(left?.sides[0]?.text).toContain("heron");
});

test("a dateline that lost its agency's name is a credit not carried", () => {
  const dateline = (words: string) =>
    listed(wire, copyOf([`body: ${words}${copied[0]?.slice("body: ".length)}`, ...copied.slice(1)]))
      .filter(({ ledger, sentence }) => ledger === "credit" && sentence.includes("dateline"))
      .map(({ class: kind, sentence }) => `${kind}: ${sentence}`);
  expect(dateline("")).toEqual([
    "lost: The dateline of Wire, refiled, with the name of Lumen, is not carried in Syndicated copy.",
  ]);
  expect(dateline("VESSEL QUAY – ")).toEqual([
    "lost: The dateline of Wire, refiled names Lumen; that of Syndicated copy does not.",
  ]);
  expect(dateline("QUAY, 2 Nov (Lumen) – ")).toEqual([
    "changed: The dateline of Wire, refiled reads differently in Syndicated copy.",
  ]);
});

test("names are unique, and the same on every run and in any order of sources", () => {
  const ids = findings.map(({ id }) => id);
  expect(ids.length).toBeGreaterThan(9);
  expect(ids.every(isFindingId)).toBe(true);
  expect(new Set(ids).size).toBe(ids.length);
  expect(
    listed(copyOf(copied), wire)
      .map(({ id }) => id)
      .sort(),
  ).toEqual([...ids].sort());
});

test("a new version in which the words stand keeps the name, one in which they do not loses it", () => {
  const [missed] = pick(findings, "corrections", "not-applied");
  const number = pick(findings, "drift", "number").find(({ sides }) => sides.length === 2);
  const later = listed(
    wire,
    copyOf([
      ...copied.map((line) => line.replace("last year", "in the last year")),
      "body: The county will hear the islanders in the spring, it said in a letter on Monday morning.",
    ]),
  ).map(({ id }) => id);
  expect(later).toContain(missed?.id);
  expect(later).toContain(number?.id);
  const mended = listed(
    wire,
    copyOf(copied.map((line) => line.replace("crowns and mornings", "crowns and in mornings"))),
  ).map(({ id }) => id);
  expect(mended).not.toContain(missed?.id);
  expect(mended).toContain(number?.id);
});

test("pairs of words are one in either order", () => {
  const pairs = pick(findings, "wording", "spelling").map(({ pair }) => pair && pairKey(pair));
  expect(pairs).toEqual([pairKey(["favorite", " favourite"]), pairKey(["favorite", "favourite"])]);
  expect(pick(findings, "credit", "lost").every(({ pair }) => pair === null)).toBe(true);
});

test("words are named by their place in the version's text, where there is only one", () => {
  const story = build([wire, copyOf(copied)]);
  const texts = new Map(story.versions.map(({ article }) => [article.version, article.text]));
  const sides = findings.flatMap((finding) => finding.sides);
  const placed = sides.flatMap(({ range, version, text }) =>
    range === null ? [] : [[texts.get(version)?.slice(range.start, range.end), text]],
  );
  expect(placed.length).toBeGreaterThan(sides.length / 2);
  for (const [there, told] of placed) expect(there).toBe(told);
  const twice = pick(findings, "wording", "spelling").map(
    ({ sides: [there] }) => there?.range?.start,
  );
  expect(new Set(twice).size).toBe(2);
});

const EXPANDED = [
  ...BODY.slice(0, 1),
  "body: They count in crowns and in mornings lost, not in people carried, says the shopkeeper of the old lighthouse.",
  ...BODY.slice(2),
  "body: “We shall row if we must,” said Ada Lund. “The island has boats enough,” said Ada Lund.",
];

test("speech that is told without marks, and words that one version alone has somebody say", () => {
  const found = listed(wire, sampleVersion("expanded.txt", EXPANDED));
  expect(pick(found, "quotations", "narrated").map(({ sentence }) => sentence)).toEqual([
    "Wire has words of a quotation of Ada Lund in Wire, refiled without quotation marks: “They count in crowns and in mornings lost, not in people …”.",
  ]);
  const [alone, ...more] = pick(found, "quotations", "only-here");
  expect(alone?.sentence).toBe(
    "Wire alone has 2 quotations of Ada Lund: “We shall row if we must” and “The island has boats enough”.",
  );
  expect(more).toEqual([]);
  expect(weightOf({ ledger: "quotations", class: "only-here" })).toBeGreaterThan(
    weightOf({ ledger: "wording", class: "style" }),
  );
});

test("an independent report has people of its own, and that is no finding", () => {
  const report = sampleVersion("report.txt", [
    "body: Islanders met in the school hall on Saturday to talk about what comes after the boat.",
    "body: “Nobody asked the fish,” said Per Holm, who sells them. “We shall row if we must,” said Ada Lund.",
  ]);
  expect(
    pick(listed(wire, report), "quotations", "only-here").map(({ sentence }) => sentence),
  ).toEqual(["Independent report alone has a quotation of Ada Lund: “We shall row if we must”."]);
});

test("what a text agrees with is told once, and so is a slip that three copies share", () => {
  const slipped = (file: string) =>
    sampleVersion(
      file,
      copied.map((line) => line.replace("nearest bridge", "narrow bridge")),
    );
  const found = listed(wire, slipped("north.txt"), slipped("south.txt"), slipped("west.txt"));
  const told = found.filter(({ ledger }) => ledger === "descent");
  expect(told.map(({ class: kind }) => kind)).toEqual([
    "consistent",
    "consistent",
    "consistent",
    "shared-readings",
  ]);
  expect(told[0]?.sentence).toContain(
    "is consistent with the text of Wire, refiled before its notice: lacks “in”.",
  );
  expect(told[3]?.sentence).toContain("that Wire, refiled lacks: each reads");
  expect(told[0]?.sides[0]).toMatchObject({
    text: "in",
    context: { before: expect.stringMatching(/crowns and $/u) },
  });
});

test("a credit is led to where it stands, and a figure is named without its paragraph", () => {
  const dateline = pick(findings, "credit", "lost").find(({ sentence }) =>
    sentence.startsWith("The dateline"),
  );
  expect(dateline).toMatchObject({
    href: "/s/ferry/wire..copy/p/1",
    sides: [{ text: "VESSEL QUAY, 2 Nov (Lumen)", range: { start: 0, end: 26 } }, { text: "" }],
  });
  const credits = pick(findings, "credit", "lost").find(({ sentence }) =>
    sentence.includes("reporting credit"),
  );
  expect(credits?.href).toBe("/s/ferry/wire..copy#around-title");
  expect(credits?.sides[0]?.range).not.toBeNull();
  const alone = listed(
    wire,
    copyOf([...copied, "body: The jetty at Nordby took 712 boats in one summer, the county says."]),
  );
  const figure = pick(alone, "drift", "number").find(({ sentence }) => sentence.includes("712"));
  expect(figure?.sides).toMatchObject([
    { text: "712", context: { before: "The jetty at Nordby took " } },
  ]);
});

test("a copy of a text that was taken back is told where it does not say so", () => {
  const flag = { type: "withdrawal", from: "data", lines: null, span: null } as const;
  const notices = [sampleNotice({ ...flag, text: "pubstatus: canceled", action: "unknown" })];
  const withdrawn = sampleVersion("wire.txt", [...BODY, CREDIT], { agency: "Lumen", notices });
  const aware = { ...copyOf(copied), file: "aware.txt", slug: "aware" };
  const told = listed(withdrawn, copyOf(copied), {
    ...aware,
    article: {
      ...aware.article,
      notices: [sampleNotice({ type: "withdrawal", text: "Withdrawn" })],
    },
  }).filter(({ ledger }) => ledger === "corrections");
  expect(told.map((finding) => [finding.source, finding.class])).toEqual([["copy", "withdrawn"]]);
  expect(told[0]?.sentence).toMatch(/carries no notice of the withdrawal: withdrawal in Wire/);
});

test("a mere flag of an update asks nothing of the other versions", () => {
  const flag = { type: "update", from: "data", lines: null, span: null } as const;
  const notices = [sampleNotice({ ...flag, text: "signal: sig:update", action: "update" })];
  const updated = sampleVersion("wire.txt", [...BODY, CREDIT], { agency: "Lumen", notices });
  const told = listed(updated, copyOf(copied));
  expect(told.filter(({ ledger }) => ledger === "corrections")).toEqual([]);
});

test("a notice that names a wrong paragraph is told of, and what it corrects at its own place", () => {
  const text = "(Corrects sum to 54,000, from 45,000, in paragraph 5)";
  const corrected = sampleVersion("wire.txt", [...BODY, `notice: ${text}`], {
    notices: [
      sampleNotice({
        text,
        type: "correction",
        action: "replace",
        lines: [11, 11],
        words: ["54,000"],
        insteadOf: ["45,000"],
        paragraphs: [5],
      }),
    ],
  });
  const story = buildStory({
    slug: "ferry",
    base: "wire.txt",
    versions: [
      { slug: "wire", file: "wire.txt", article: corrected.article },
      { slug: "copy", file: "copy.txt", article: copyOf(copied).article },
    ],
  });
  const told = listFindings(story).filter(({ ledger }) => ledger === "corrections");
  expect(told.map((finding) => [finding.class, finding.sentence])).toEqual([
    ["misplaced", expect.stringMatching(/names paragraph 5; “54,000” stands in paragraph 3\.$/)],
    [
      "not-applied",
      "Syndicated copy reads as before the correction in Wire, corrected (paragraph 3): “45,000”, not “54,000”.",
    ],
  ]);
  expect(story.corrections.map(describeCorrection)).toEqual([
    "correction, “54,000”, paragraph 5: stands in paragraph 3",
  ]);
  expect(
    strongestFindings(story).find(({ kind, place }) => kind === "correction" && place !== "")
      ?.place,
  ).toBe("¶3");
});

test("a printed score that the votes beside it do not come to is a finding of the comments", () => {
  const votes = (score: number) => ({ score, up: 1, down: 7 });
  const told = listed(
    wire,
    sampleVersion("copy.txt", copied, {
      comments: [
        sampleComment({ id: "c1", lines: [20, 20], text: "The lamp is broken", votes: votes(-9) }),
        sampleComment({ id: "c2", lines: [22, 22], text: "It is not", votes: votes(-6) }),
      ],
    }),
  ).filter(({ ledger }) => ledger === "comments");
  expect(told.map((finding) => [finding.class, finding.sentence, finding.href])).toEqual([
    [
      "sum",
      "A comment on Syndicated copy prints the score -9; its votes for less those against are -6.",
      "/s/ferry/comments/copy#c1",
    ],
  ]);
});
