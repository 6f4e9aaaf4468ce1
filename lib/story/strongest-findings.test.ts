import { describe, expect, it } from "vitest";
import type { Version } from "../compare/comparison";
import { sampleComment, sampleNotice, sampleVersion } from "../compare/sample-version";
import { buildStory } from "./build-story";
import { listFindings } from "./list-findings";
import type { Story } from "./story";
import { strongestFindings } from "./strongest-findings";

const BODY = [
  "body: VESSEL QUAY, 2 Nov (Lumen) – The ferry between Vessel Quay and Grunnholm will stop on 4 November, three officials of the harbour said on Sunday.",
  "body: “They count in crowns and in mornings lost, not in people carried,” said Ada Lund, who keeps the shop in the old lighthouse.",
  "body: The council spent 54,000 crowns on the jetty last year and does not plan to repair the boat, which was built in 1961.",
  "body: “Nobody asked us what the winter is like here,” said Olle Brandt, who would miss the passengers more than the boat.",
  "body: The nearest bridge is an hour away by car, and the road to it floods in most winters, the county says of its work.",
];
const NOTICE = "(Refiled to add the word ‘in’ in paragraph 2)";
const wire = sampleVersion("wire.txt", [...BODY, `notice: ${NOTICE}`], {
  agency: "Lumen",
  notices: [sampleNotice({ text: NOTICE, lines: [11, 11], words: ["in"], paragraphs: [2] })],
});

const replaced = (...pairs: readonly (readonly [string, string])[]): readonly string[] =>
  BODY.map((line) => pairs.reduce((text, [from, to]) => text.replace(from, to), line));

const copy = sampleVersion(
  "copy.txt",
  replaced(["and in mornings", "and mornings"], ["54,000", "45,000"], ["1961", "1969"]),
  {
    comments: [
      sampleComment({
        quotes: [{ lines: [20, 20], text: "The bridge at Nordby is closed", target: null }],
      }),
    ],
    declaredComments: 1,
  },
);
const rewrite = sampleVersion("rewrite.txt", [
  ...replaced(
    [/VESSEL.*– /.exec(BODY[0] ?? "")?.[0] ?? "", ""],
    ["three officials of the harbour", "people at the harbour"],
    ["mornings lost, not in", "mornings lost and not in"],
    ["54,000", "50,000"],
    ["last year", "in 2018"],
    ["will stop", "may stop"],
  ).slice(0, 3),
  "body: The 77 houses of Grunnholm have no well of their own.",
  "turn Bo Ek: We shall have to row across, as our grandparents did, and nobody likes it.",
]);

const build = (...versions: readonly Version[]): Story =>
  buildStory({
    slug: "ferry",
    base: "wire.txt",
    versions: versions.map(({ file, slug, article }) => ({ file, slug, article })),
  });

const told = (story: Story): readonly string[] =>
  strongestFindings(story).map(
    ({ kind, versions, place, text }) =>
      `${kind} | ${[versions.join(" · "), place].filter(Boolean).join(", ")} | ${text}`,
  );

describe("strongestFindings", () => {
  const story = build(wire, copy, rewrite);
  const lines = told(story);

  it("names the findings that each line tells, of every version that shares it", () => {
    const known = new Map(listFindings(story).map((finding) => [finding.id, finding]));
    for (const { kind, versions, findings } of strongestFindings(story)) {
      expect(findings).toHaveLength(versions.length);
      for (const [index, ids] of findings.entries()) {
        // Passages that a version adds are in no ledger.
        expect(ids.length > 0).toBe(kind !== "added");
        const of = story.versions.find(({ label }) => label === versions[index])?.slug;
        for (const id of ids) expect(known.get(id)?.source).toBe(of);
      }
    }
  });

  it("takes the strongest of every ledger before the second strongest of any", () => {
    expect(lines.slice(0, 9)).toMatchInlineSnapshot(`
      [
        "correction | Syndicated copy, ¶2 | reads as before the refile: without “in”",
        "quotation | Rewrite, ¶2 | Ada Lund: only here “and”, in “in mornings lost and not in people”",
        "number | Syndicated copy, ¶3 | “54,000 crowns” in Wire, refiled; here “45,000 crowns”",
        "number | Rewrite, ¶3 | “54,000 crowns” in Wire, refiled; here “50,000 crowns”",
        "source | Rewrite, ¶1 | “three officials of” in Wire, refiled; here “people at”",
        "date | Syndicated copy, ¶3 | “1961” in Wire, refiled; here “1969”",
        "credit | Rewrite | does not carry the dateline, agency’s name and notice of Wire, refiled",
        "added | Rewrite | 1 paragraph and 1 interview turn stand only here",
        "left out | Rewrite | does not name Olle Brandt, who speaks in Wire, refiled",
      ]
    `);
  });

  it("says a missed correction once, not again as a quotation", () => {
    expect(lines.filter((line) => line.includes("“in”"))).toHaveLength(1);
  });

  it("gives a version two figures or sources before the next sort has its turn, and the rest below", () => {
    const drift = /^(?:number|date|source|certainty|name) \| Rewrite/;
    const voices = lines.findIndex((line) => line.startsWith("left out"));
    expect(voices).toBeGreaterThan(0);
    expect(lines.slice(0, voices).filter((line) => drift.test(line))).toHaveLength(2);
    expect(lines.slice(voices).filter((line) => drift.test(line)).length).toBeGreaterThan(0);
  });

  it("leads to the paragraph it names", () => {
    for (const { place, href } of strongestFindings(story).filter(({ place }) => place !== ""))
      expect(href).toMatch(new RegExp(`/p/${place.slice(1)}$`));
  });

  it("tells what two versions have alike in one line", () => {
    const again = sampleVersion("again.txt", replaced(["54,000", "45,000"]));
    const alike = told(build(wire, copy, again)).filter((line) => line.includes("54,000"));
    expect(alike).toHaveLength(1);
    expect(alike[0]).toMatch(
      /^number \| [^|]+ · [^|]+, ¶3 \| “54,000 crowns” in .*; here “45,000 crowns”$/u,
    );
  });

  it("does not call the wire's earlier version one that missed the correction", () => {
    const earlier = build(wire, sampleVersion("early.txt", replaced(["and in", "and"])));
    const inRole = (role: "copy" | "wire"): Story => ({
      ...earlier,
      versions: earlier.versions.map((version) => ({
        ...version,
        role: version.file === "wire.txt" ? "refiled" : role,
      })),
    });
    expect(told(inRole("copy")).join()).toContain("correction");
    expect(told(inRole("wire")).join()).not.toContain("correction");
  });

  it("says nothing of versions that read the same", () => {
    const same = sampleVersion("same.txt", [...BODY, `notice: ${NOTICE}`], { agency: "Lumen" });
    expect(told(build(wire, same))).toEqual([]);
  });
});
