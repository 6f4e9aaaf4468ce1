import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parseText } from "../article/parse-text";
import { buildStory } from "./build-story";

/** A paragraph of a story, with its words as corrected and as they stood before. */
type Change = readonly [paragraph: number, now: string, then: string];

/** A story of six paragraphs whose notice tells several changes; `untold` changed in no notice since the first text. */
interface Told {
  readonly language: string;
  readonly headline: string;
  readonly dateline: string;
  readonly body: readonly string[];
  readonly notice: string;
  readonly changes: readonly Change[];
  readonly earlier: boolean;
  /** Whether the notice names paragraphs. */
  readonly named: boolean;
  readonly untold: Change | null;
}

const STORIES = JSON.parse(
  readFileSync(join(import.meta.dirname, "correction-stories", "stories.json"), "utf8"),
) as readonly Told[];

function article(lines: readonly string[]) {
  const text = lines.join("\n\n");
  const hash = [...text].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 2 ** 32, 7);
  return { version: hash.toString(16).padStart(64, "0"), warnings: [], ...parseText(text) };
}

const before = (body: readonly string[], changes: readonly Change[]): readonly string[] =>
  changes.reduce(
    (told, [paragraph, now, then]) =>
      told.map((text, i) => (i === paragraph - 1 ? text.replace(now, then) : text)),
    body,
  );

function check({ headline, dateline, body, notice, changes, earlier, untold }: Told) {
  const [first] = changes as readonly [Change];
  const wire = (lines: readonly string[]) => [`${dateline}${lines[0]}`, ...lines.slice(1)];
  const texts: Readonly<Record<string, readonly string[]>> = {
    wire:
      notice.startsWith("(") || notice.startsWith("（")
        ? [headline, notice, ...wire(body)]
        : [headline, ...wire(body), notice],
    old: [headline, ...before(body, changes)],
    half: [headline, ...before(body, [first])],
    cut: [headline, ...body.filter((_, i) => i !== first[0] - 1)],
    ...(earlier
      ? {
          first: [
            headline,
            ...wire(before(body, [...changes, ...(untold === null ? [] : [untold])])),
          ],
        }
      : {}),
  };
  return buildStory({
    slug: "ferry",
    base: "wire.txt",
    versions: Object.entries(texts).map(([slug, lines]) => ({
      slug,
      file: `${slug}.txt`,
      article: article(lines),
    })),
  }).corrections;
}

const NUMBERED = STORIES.map((told, i) => [told.language, i + 1, told] as const);

describe.each(NUMBERED)("%s, story %i", (_, __, told) => {
  const found = check(told);
  const stateIn = (name: string) => found.map(({ versions }) => versions[`${name}.txt`]?.state);

  it("reads and checks each change", () => {
    expect(found.map(({ paragraph, holds }) => [paragraph, holds])).toEqual(
      told.changes.map(([paragraph]) => [told.named ? paragraph : null, true]),
    );
  });

  it("tells what each version has", () => {
    expect({ old: stateIn("old"), half: stateIn("half"), cut: stateIn("cut") }).toEqual({
      old: told.changes.map(() => "not-applied"),
      half: told.changes.map((_change, i) => (i === 0 ? "not-applied" : "applied")),
      cut: told.changes.map((_change, i) => (i === 0 ? "not-carried" : "applied")),
    });
  });
});

describe.each(NUMBERED.filter(([, , { earlier }]) => earlier))(
  "%s, story %i beside its earlier version",
  (_, __, told) => {
    it("names what changed in no notice, and nothing that it tells", () => {
      for (const { earlier } of check(told)) {
        expect(earlier?.holds).toBe(true);
        expect(earlier?.untold.map(({ later }) => later?.paragraph)).toEqual(
          told.untold === null ? [] : [told.untold[0]],
        );
      }
    });
  },
);
