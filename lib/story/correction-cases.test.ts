import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parseText } from "../article/parse-text";
import { buildStory } from "./build-story";
import type { CorrectionFinding, CorrectionState } from "./story";

/** A story of eight paragraphs in one language, and notices that each speak of one of them. */
interface Language {
  readonly headline: string;
  readonly dateline: string;
  readonly paragraphs: readonly string[];
  readonly cases: readonly {
    readonly notice: string;
    readonly paragraph: number;
    /** As corrected, as it stood before, and worded with neither reading. */
    readonly now: string;
    readonly then: string;
    readonly rewritten: string;
  }[];
}
type Case = Language["cases"][number];

const FOLDER = join(import.meta.dirname, "correction-cases");
const LANGUAGES = readdirSync(FOLDER).map((file): [string, Language] => [
  file.slice(0, 2),
  JSON.parse(readFileSync(join(FOLDER, file), "utf8")) as Language,
]);
/** Notices of papers stand at the end, those of agencies under the headline. */
const AT_END = /^(?:Corr|Korr|Anm|Rect|Fe de|おわび|【|A prev)/u;

function article(lines: readonly string[]) {
  const text = lines.join("\n\n");
  const hash = [...text].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 2 ** 32, 7);
  return { version: hash.toString(16).padStart(64, "0"), warnings: [], ...parseText(text) };
}

/** The story with one paragraph put in, or left out. */
function told(language: Language, paragraph: number, text: string | null): readonly string[] {
  const body = language.paragraphs.map((line, i) => (i === paragraph - 1 ? text : line));
  const kept = body.filter((line) => line !== null);
  return [language.headline, `${language.dateline}${kept[0]}`, ...kept.slice(1)];
}

function check(
  language: Language,
  { notice, paragraph, now }: Case,
  others: Readonly<Record<string, string | null>>,
): CorrectionFinding | undefined {
  const [headline = "", ...body] = told(language, paragraph, now);
  const wire = AT_END.test(notice) ? [headline, ...body, notice] : [headline, notice, ...body];
  const texts = Object.entries(others).map(
    ([name, text]) => [name, told(language, paragraph, text)] as const,
  );
  return buildStory({
    slug: "ferry",
    base: "wire.txt",
    versions: [["wire", wire] as const, ...texts].map(([slug, lines]) => ({
      slug,
      file: `${slug}.txt`,
      article: article(lines),
    })),
  }).corrections[0];
}

const stateOf = (finding: CorrectionFinding | undefined, name: string) =>
  finding?.versions[`${name}.txt`]?.state;

/** The second sentence of the paragraph is worded anew as part of the first: as good as not there. */
const MERGED = "bis 1997";

describe.each(LANGUAGES)("notices in %s", (_, language) => {
  it.each(language.cases)("$notice", (one) => {
    const { now, then, rewritten } = one;
    const all = check(language, one, { now, then, none: null, rewritten });
    const states = ["now", "then", "none", "rewritten"].map((name) => stateOf(all, name));
    const expected: readonly CorrectionState[] = [
      "applied",
      "not-applied",
      "not-carried",
      one.notice.includes(MERGED) ? "not-carried" : "rewritten",
    ];
    expect({ holds: all?.holds, states }).toEqual({ holds: true, states: expected });
    expect(stateOf(check(language, one, { then }), "then")).toBe("not-applied");
  });
});
