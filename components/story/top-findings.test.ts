import { describe, expect, it } from "vitest";
import type { CorrectionFinding, Story } from "@/lib/story/story";
import { ferry, inventStory } from "../testing/invented";
import { topFindings } from "./top-findings";

const changed = (...pairs: readonly (readonly [string, string])[]) =>
  ferry.map((line) => pairs.reduce((text, [from, to]) => text.replace(from, to), line));

const many = changed(
  ["Ada Lund", "Ada Brun"],
  ["140", "160"],
  ["in the dark", "the dark"],
  ["two goats", "three goats"],
);

const CHECKED = {
  insteadOf: [],
  rule: "told-by-version",
  numbering: "body",
  from: "text",
  notice: { version: "0", paragraph: null, lines: [9, 9], range: { start: 0, end: 0 } },
  earlier: null,
} as const;
const CARRIED = {
  noticeCarried: false,
  lines: [3, 3],
  rule: "kept-at-place",
  evidence: null,
} as const;

describe("topFindings", () => {
  const story = inventStory({ wire: ferry, first: many, second: changed(["140", "150"]) });

  it("gives a version two lines before the next one has its turn", () => {
    const versions = topFindings(story).map(({ version }) => version);
    expect(versions.slice(0, 3)).toEqual(["first", "first", "second"]);
    expect(versions.length).toBeGreaterThan(3);
  });

  it("puts a correction that a version does not carry first, and says it once", () => {
    const correction: CorrectionFinding = {
      file: "wire.txt",
      lines: [9, 9],
      type: "refile",
      paragraph: 3,
      action: "add",
      words: ["in"],
      text: "",
      holds: true,
      ...CHECKED,
      versions: {
        "first.txt": { ...CARRIED, state: "not-applied" },
        "second.txt": { ...CARRIED, state: "applied" },
      },
    };
    const again = { ...correction, file: "second.txt", paragraph: null };
    const corrected: Story = { ...story, corrections: [correction, again] };
    const [first, ...rest] = topFindings(corrected);
    expect(first).toMatchObject({ kind: "correction", version: "first", place: "¶3" });
    expect(first?.text).toBe("reads as before the refile (“in”)");
    expect(first?.href).toMatch(/wire\.\.first\/p\/3$/);
    expect(rest.filter(({ kind }) => kind === "correction")).toEqual([]);
    expect(rest.filter(({ text }) => text.includes("“in”"))).toEqual([]);
  });

  it("does not call the wire's earlier version one that missed the correction", () => {
    const earlier: Story = {
      ...story,
      versions: story.versions.map((version) => ({
        ...version,
        role: version.file === "wire.txt" ? "refiled" : "wire",
      })),
      corrections: [
        {
          file: "wire.txt",
          lines: [9, 9],
          type: "refile",
          paragraph: 3,
          action: "add",
          words: ["in"],
          text: "",
          holds: true,
          ...CHECKED,
          versions: { "first.txt": { ...CARRIED, state: "not-applied" } },
        },
      ],
    };
    expect(topFindings(earlier).map(({ kind }) => kind)).not.toContain("correction");
  });
});
