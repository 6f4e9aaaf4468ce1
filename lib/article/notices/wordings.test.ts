import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Notice } from "../article";
import { parseText } from "../parse-text";
import { BLIND_LOOK_ALIKES, BLIND_NOTICES } from "./blind-wordings";
import { OWN_LOOK_ALIKES } from "./own-look-alikes";
import { OWN_NOTICES } from "./own-wordings";
import { TRIED_LOOK_ALIKES } from "./tried-look-alikes";
import { TRIED_NOTICES } from "./tried-wordings";

const BODY = Array.from(
  { length: 12 },
  (_, i) =>
    `The weir at Harrow broke on day ${i + 1}, the river board said, and it was not mended before the spring.`,
);
const PLACES = [0, 6, 12] as const;

/** The notices of a story with a line put in after some of its paragraphs. */
const storyWith = (line: string, after: number): readonly Notice[] =>
  parseText(
    [
      "Weir breaks at Harrow",
      "By Ada Holm",
      ...BODY.slice(0, after),
      line,
      ...BODY.slice(after),
    ].join("\n"),
  ).notices;

const underHeadline = (line: string): readonly Notice[] =>
  parseText([line, "", `    HARROW, March 3 - ${BODY[0]}`, ...BODY.slice(1)].join("\n")).notices;

/** `correction 2 replace: go < do`; `none` for no notice. */
function say(notice: Notice | undefined): string {
  if (notice === undefined) return "none";
  const words = notice.words.length > 0 ? `: ${notice.words.join(", ")}` : "";
  const before = notice.insteadOf.length > 0 ? ` < ${notice.insteadOf.join(", ")}` : "";
  return `${notice.type} ${notice.paragraphs.join(",")} ${notice.action}${words}${before}`.replace(
    /\s+/g,
    " ",
  );
}

describe("wordings of our own", () => {
  it.each([...OWN_NOTICES, ...TRIED_NOTICES, ...BLIND_NOTICES])("%s", (line, reading) => {
    expect(reading.split("|")).toContain(say(storyWith(line, 12)[0]));
    expect(storyWith(line, 0)).toHaveLength(1);
  });

  it.each([...OWN_LOOK_ALIKES, ...TRIED_LOOK_ALIKES, ...BLIND_LOOK_ALIKES])(
    "takes for no notice: %s",
    (line) => {
      expect(PLACES.filter((after) => storyWith(line, after).length > 0)).toEqual([]);
      expect(underHeadline(line)).toEqual([]);
    },
  );
});

const LIST = (process.env.VARIORUM_STORIES ?? "")
  .split(process.platform === "win32" ? ";" : ":")
  .map((folder) => join(folder, "..", "data", "notices.md"))
  .find((file) => existsSync(file));

interface Listed {
  readonly section: string;
  readonly line: string;
}

const readList = (file: string): readonly Listed[] =>
  readFileSync(file, "utf8")
    .split(/^## /m)
    .slice(1)
    .flatMap((part) =>
      part
        .split("\n")
        .filter((row) => row.startsWith("- "))
        .flatMap((row) => [...row.matchAll(/`([^`]+)`/g)].map((match) => match[1] as string))
        .map((line) => ({ section: part.charAt(0), line })),
    );

const keyOf = (line: string): string => createHash("sha256").update(line).digest("hex").slice(0, 8);

/** What is read of each listed wording, by the start of its hash: its sentences stay where they are. */
const READINGS: Readonly<Record<string, string>> = {
  "255d2388": "correction replace",
  "2eae9a14": "correction replace: profit < loss",
  "9dca30b7": "correction replace: barrels/day < barrels/year",
  b530a606: "correction unknown",
  "0f2ed5e4": "correction 1 unknown: GGHF",
  f446faf3: "correction unknown",
  c899e5b1: "correction unknown",
  b8c22563: "refile 2 replace: go < do",
  ffb8fbcd: "correction spell",
  f5c849e9: "correction 8 spell: Erik < Eric",
  eb9bd8ff: "correction drop: Evrofinance Mosnarbank",
  d2c26d9b: "correction 2 unknown",
  "376b74e0": "refile unknown",
  "1f2ca596": "update unknown",
  "3167b52f": "refile unknown",
  "9fbc7ad1": "update 7,8,9,10,11 add",
  "58830385": "update 3 restore",
  "13d2fae4": "update unknown",
  "6200a9bc": "correction spell: Tuva < Tyva",
  "58692b79": "correction replace: Joe < Jose",
  "91027197": "correction unknown",
  eaf1d3f4: "correction 12 replace: bis 1997 < 1992",
  ffcb260f: "correction unknown",
  d9cf5c27: "correction unknown",
  "609c8b73": "withdrawal unknown",
  "86144f87": "update unknown",
  "29380181": "update update",
  ec9ac775: "correction drop: has long had",
  b736e99f: "correction spell: Ian Trombulak",
  "58ca9d48": "clarification clarify",
  "7d8c7aac": "correction unknown",
  "466c25e4": "correction unknown",
  "145f2e8b": "correction unknown",
  "8ff2395f": "correction replace: Secret Lives < Super Lives",
  "2db89d6a": "correction replace: 45 < 46",
  a9c71d6f: "correction unknown",
  dec71fdf: "clarification clarify",
  c951a0a3: "update update",
  "6e6dcf9e": "correction unknown",
  feb9ec86: "update update",
  "77b95692": "update update",
  "15c56760": "update update",
};

/** Tags in front of a headline say that something was put right, not what. */
const TAGS: readonly string[] = ["91519eee", "116b9e4d", "9ccf950b", "5d5b5e09"];

/** Listed among the notices, and no line of an article: each with the reason. */
const DECLINED: Readonly<Record<string, string>> = {
  a210bd77: "news: the company corrects its accounts",
  "6f57308c": "a code of a format's field, read there",
  "9d9f8d21":
    "a code of a format's field; the item that it replaces is named there, nothing is said of words",
  "03b2954a": "a code of a format's field, read there",
  a08546fb: "machine-readable: read from a page's JSON-LD",
  "09e71361": "a reader's comment: no notice inside a thread",
  f6becac4: "a reader's comment: no notice inside a thread",
};

const THREAD = [
  "3 Comments",
  "Rill Watcher",
  "2 hours ago",
  "I crossed it on the day before and nothing looked wrong to me.",
  "Ola Brandt",
  "1 hour ago",
  "",
  "Meer Fell",
  "50 minutes ago",
  "They should have closed it in the autumn.",
];

describe.skipIf(LIST === undefined)("the listed wordings", () => {
  const listed = LIST === undefined ? [] : readList(LIST);

  it("are all known here", () => {
    const known = new Set([...Object.keys(READINGS), ...TAGS, ...Object.keys(DECLINED)]);
    const open = listed.filter(({ section, line }) => section !== "C" && !known.has(keyOf(line)));
    expect(listed.length).toBeGreaterThan(50);
    expect(open).toEqual([]);
  });

  it.each(Object.entries(READINGS))("%s reads %s", (key, reading) => {
    const line = listed.find((entry) => keyOf(entry.line) === key)?.line ?? "";
    expect(say(storyWith(line, 12)[0])).toBe(reading);
  });

  it.each(TAGS)("%s is a tag in front of a headline", (key) => {
    const line = listed.find((entry) => keyOf(entry.line) === key)?.line ?? "";
    expect(say(underHeadline(line)[0])).toBe("correction unknown");
  });

  it.each(Object.entries(DECLINED))("%s is declined: %s", (key, reason) => {
    const line = listed.find((entry) => keyOf(entry.line) === key)?.line ?? "";
    if (!reason.startsWith("a reader's")) expect(say(storyWith(line, 12)[0])).toBe("none");
    const thread = THREAD.map((row) => (row === "" ? line : row));
    const read = parseText(["Weir breaks at Harrow", ...BODY, "", ...thread].join("\n"));
    expect(read.comments).toHaveLength(3);
    expect(read.notices).toEqual([]);
  });

  it("takes no look-alike", () => {
    const taken = listed.filter(
      ({ section, line }) =>
        section === "C" &&
        (PLACES.some((after) => storyWith(line, after).length > 0) ||
          underHeadline(line).length > 0),
    );
    expect(taken).toEqual([]);
  });
});
