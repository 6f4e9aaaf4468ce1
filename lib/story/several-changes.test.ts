import { expect, test } from "vitest";
import { parseText } from "../article/parse-text";
import { buildStory } from "./build-story";
import { describeEarlier, tellsRest } from "./describe-correction";
import { listFindings } from "./list-findings";

const HEADLINE = "Ferry to Grunnholm will stop in winter";
const BODY = [
  "VESSEL QUAY (Nordwire) - The ferry between Vessel Quay and Grunnholm will stop on 4 November, the harbour office said on Sunday.",
  "It carried 104,000 people last year, fewer than the 120,000 that the office had hoped for when the new pier opened.",
  "“We have no crew for the dark months,” said harbour master Erik Strand, who has run the office since it was founded.",
  "The island has 640 houses, a school and a shop, and no bridge has ever been planned by either of the two councils.",
  "The shop will order its flour by the month, as it did before the war, and the school will keep its pupils over the week.",
  "The office was founded in 1931 and owns three boats, of which one has been laid up since the spring.",
];
const NOTICE =
  "(Corrects number of passengers in paragraph 2; fixes spelling of harbour master's name to Erik, from Eric, in paragraph 3; changes year in paragraph 6 to 1931 from 1913)";

const then = (paragraph: number, now: string, before: string) => (body: readonly string[]) =>
  body.map((text, i) => (i === paragraph - 1 ? text.replace(now, before) : text));
const PASSENGERS = then(2, "104,000", "140,000");
const NAME = then(3, "Erik", "Eric");
const YEAR = then(6, "1931", "1913");
const HOUSES = then(4, "640", "460");

function article(lines: readonly string[]) {
  const text = lines.join("\n\n");
  const hash = [...text].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 2 ** 32, 7);
  return { version: hash.toString(16).padStart(64, "0"), warnings: [], ...parseText(text) };
}

const storyOf = (texts: Readonly<Record<string, readonly string[]>>, notice = NOTICE) =>
  buildStory({
    slug: "ferry",
    base: "wire.txt",
    versions: Object.entries({ wire: [HEADLINE, notice, ...BODY], ...texts }).map(
      ([slug, lines]) => ({ slug, file: `${slug}.txt`, article: article(lines) }),
    ),
  });

const copy = (body: readonly string[]) => [HEADLINE, ...body];
const paper = (body: readonly string[]) =>
  [HEADLINE, "The Quay Post", ...body].map((line) => line.replace(/^VESSEL.* - /u, ""));

test("each change of a notice is read, checked and told by itself", () => {
  const story = storyOf({
    first: copy(HOUSES(PASSENGERS(NAME(YEAR(BODY))))),
    copy: paper(PASSENGERS(YEAR(BODY))),
  });
  expect(
    story.corrections.map(({ paragraph, words, insteadOf, holds, change, versions }) => ({
      told: [paragraph, words.join(), insteadOf.join(), holds, change?.number, change?.of],
      copy: versions["copy.txt"]?.state,
    })),
  ).toEqual([
    { told: [2, "104,000", "140,000", true, 1, 3], copy: "not-applied" },
    { told: [3, "Erik", "Eric", true, 2, 3], copy: "applied" },
    { told: [6, "1931", "1913", true, 3, 3], copy: "not-applied" },
  ]);
  const missed = listFindings(story).filter(
    ({ ledger, source }) => ledger === "corrections" && source === "copy",
  );
  expect(missed.map(({ sentence }) => sentence)).toEqual([
    "Syndicated copy reads as before the correction in Wire, corrected (paragraph 2): “140,000”, not “104,000”.",
    "Syndicated copy reads as before the correction in Wire, corrected (paragraph 6): “1913”, not “1931”.",
  ]);
});

test("what one of its changes tells is never told as in no notice", () => {
  const story = storyOf({ first: copy(HOUSES(PASSENGERS(NAME(YEAR(BODY))))) });
  for (const { earlier } of story.corrections) {
    expect(earlier?.told.length).toBe(1);
    expect(earlier?.untold.map(({ before, after }) => `${before}/${after}`)).toEqual(["460/640"]);
  }
  const said = story.corrections.map(
    (correction) =>
      correction.earlier && describeEarlier(correction.earlier, tellsRest(correction)),
  );
  expect(said.map((one) => /in no notice/u.test(one ?? ""))).toEqual([false, false, true]);
});

test("a notice that also adds background leaves nothing to be told as in no notice", () => {
  const story = storyOf(
    { first: copy(HOUSES(NAME(BODY))) },
    "(Corrects spelling to Erik, from Eric, in paragraph 3; adds background throughout)",
  );
  expect(story.corrections).toHaveLength(1);
  expect(story.corrections[0]?.earlier).toMatchObject({ complete: false, untold: [] });
});

test("a change that names its paragraph as counted with the headline clears no copy that lacks it", () => {
  const notice = (paragraph: number) =>
    `(Corrects spelling to Erik, from Eric, in paragraph 3; fixes number of houses in paragraph ${paragraph})`;
  const before = HOUSES(NAME(BODY));
  const counted = storyOf({ first: copy(before), copy: paper(before) }, notice(5));
  expect(counted.corrections[1]).toMatchObject({
    words: ["640"],
    holds: true,
    numbering: "with-headline",
    versions: { "copy.txt": { state: "not-applied" } },
  });
  const rewritten = before.map((text, i) => (i === 4 ? `${text} The council agreed.` : text));
  const alone = storyOf({ copy: paper(before), other: paper(rewritten) }, notice(5));
  expect(alone.corrections[1]?.versions["copy.txt"]?.state).toBe("unclear");
});
