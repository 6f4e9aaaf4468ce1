import { describe, expect, it } from "vitest";
import type { BlockKind } from "@/lib/article/article";
import { NO_FACTS } from "@/lib/article/source-facts";
import type { DraftView, ItemView, KinView } from "./draft-view";
import { foundFacts, missingFacts } from "./found-facts";
import { pageOfLines } from "./line-rows";
import { kinQuestion, placeChoices, standsAlone } from "./placement-choices";
import { sayChanges } from "./say-changes";

const lines = (...kinds: readonly (BlockKind | null)[]): ItemView["lines"] =>
  kinds.map((kind, index) => ({ line: index + 1, text: `line ${index + 1}`, kind, tagged: false }));

const item = (key: string, more: Partial<ItemView> = {}): ItemView => ({
  key,
  name: `${key}.txt`,
  format: "text",
  facts: NO_FACTS,
  article: { title: null, language: "en", blocks: [], notices: [], agency: null },
  lines: lines("headline", null, "body", "body"),
  counts: {
    words: 1_200,
    paragraphs: 2,
    turns: 0,
    notices: 0,
    comments: 3,
    declaredComments: 4,
    keptOut: 0,
  },
  warnings: [],
  dropped: false,
  known: [],
  kin: [],
  placement: { kind: "source", story: "new-1" },
  label: null,
  role: null,
  outlet: null,
  address: null,
  ...more,
});

const draft = (...items: readonly ItemView[]): DraftView => ({
  id: "d",
  expiresAt: "2024-11-06T10:00:00.000Z",
  items,
  refused: [],
  stories: [
    {
      key: "new-1",
      existing: null,
      title: "Ferry stops",
      items: items.filter(({ dropped }) => !dropped).map(({ key }) => key),
    },
  ],
});

const like = (key: string, question: string | null = "Almost the same?"): KinView => ({
  to: { kind: "item", key, name: `${key}.txt` },
  evidence: "All of it.",
  question,
});

describe("pageOfLines", () => {
  const shape = (kinds: readonly (BlockKind | null)[], from = 1) =>
    pageOfLines(lines(...kinds), from).rows.map((row) =>
      row.kind === "line" ? row.line.line : `${row.first}-${row.last} ${row.as}`,
    );
  it("folds long runs of comments and of the page, and nothing else", () => {
    const comments = Array.from({ length: 5 }, () => "comment" as const);
    const body = Array.from({ length: 6 }, () => "body" as const);
    expect(shape(["headline", null, ...body, ...comments, "chrome", "chrome"])).toEqual([
      1,
      3,
      4,
      5,
      6,
      7,
      8,
      "9-13 comment",
      14,
      15,
    ]);
  });
  it("shows a long text page by page, none of its lines twice", () => {
    const long = Array.from({ length: 700 }, () => "body" as const);
    const first = pageOfLines(lines(...long), 1);
    expect([first.rows.length, first.previous, first.next]).toEqual([300, null, 301]);
    const last = pageOfLines(lines(...long), 601);
    expect([last.rows.length, last.previous, last.next]).toEqual([100, 301, null]);
    expect(pageOfLines(lines(...long), 9_999).rows).toHaveLength(300);
  });
});

describe("what was found", () => {
  it("is said with what is missing", () => {
    const found = item("1", { outlet: "Harbour Post", facts: { ...NO_FACTS, published: "soon" } });
    expect(foundFacts(found).map(({ name, value }) => `${name}: ${value}`)).toEqual([
      "Outlet: Harbour Post",
      "Published: soon",
      "Article: 2 paragraphs, 1,200 words",
      "Comments: 3; the page says 4",
    ]);
    expect(missingFacts(found)).toBe("headline, byline");
  });
});

describe("the question of a version", () => {
  it("is asked of the later of two texts, and not about one that was removed", () => {
    const one = item("1", { kin: [like("2")] });
    const two = item("2", { kin: [like("1")] });
    expect(kinQuestion(draft(one, two), one)).toBeNull();
    expect(kinQuestion(draft(one, two), two)?.answers.map(({ chosen }) => chosen)).toEqual([
      true,
      false,
      false,
    ]);
    expect(kinQuestion(draft({ ...one, dropped: true }, two), two)).toBeNull();
    const sure = { ...two, kin: [like("1", null)] };
    expect(kinQuestion(draft(one, sure), sure)).toBeNull();
  });
  it("is not asked of a text that is here already", () => {
    const here = {
      story: { slug: "ferry", title: "Ferry stops" },
      source: { id: "s", name: "post", label: "Post" },
    };
    const one = item("1");
    const two = item("2", { kin: [like("1")], known: [here] as unknown as ItemView["known"] });
    expect(kinQuestion(draft(one, two), two)).toBeNull();
    expect(kinQuestion(draft(one, { ...two, known: [] }), { ...two, known: [] })).not.toBeNull();
  });
  it("shows which text was taken for the earlier one", () => {
    const one = item("1", { placement: { kind: "version-of-item", item: "2" } });
    const two = item("2", { kin: [like("1")] });
    expect(kinQuestion(draft(one, two), two)?.answers.find(({ chosen }) => chosen)?.value).toBe(
      "before:1",
    );
  });
});

describe("places of a text", () => {
  it("are the draft's stories, one of its own, versions of kin, and other stories, each once", () => {
    const one = item("1");
    const two = item("2", { kin: [like("1")] });
    expect(
      placeChoices(draft(one, two), two, [{ slug: "choir", title: "Choir sings" }]).map(
        ({ value }) => value,
      ),
    ).toEqual(["source:new-1", "source:new", "item:1", "story:choir"]);
  });
  it("a text stands alone where no other text of its new story is like it", () => {
    const one = item("1", { kin: [like("2")] });
    const two = item("2");
    const three = item("3");
    const all = draft(one, two, three);
    expect([one, two, three].map((text) => standsAlone(all, text))).toEqual([false, false, true]);
    expect(standsAlone(draft(three), three)).toBe(false);
  });
  it("a text stands alone in a story that is here where nothing there is like it", () => {
    const into = (text: ItemView): DraftView => {
      const given = draft(text);
      return {
        ...given,
        stories: given.stories.map((story) => ({ ...story, existing: { slug: "choir" } })),
      };
    };
    const place = (slug: string) => ({
      story: { slug, title: "Choir sings" },
      source: { id: "s", name: "wire", label: "Wire" },
    });
    const kin = (slug: string): KinView => ({
      to: { kind: "source", ...place(slug) },
      evidence: "",
      question: null,
    });
    const alone = (more: Partial<ItemView>): boolean => {
      const text = item("1", more);
      return standsAlone(into(text), text);
    };
    expect(alone({})).toBe(true);
    expect(alone({ kin: [kin("choir")] })).toBe(false);
    expect(alone({ kin: [kin("ferry")] })).toBe(true);
    expect(alone({ known: [place("choir")] })).toBe(false);
    expect(alone({ placement: { kind: "version", sourceId: "s" } })).toBe(false);
  });
});

describe("sayChanges", () => {
  it("says what stands now", () => {
    const one = item("1", { lines: lines("headline", null, "caption", "body") });
    const two = item("2", { placement: { kind: "version-of-item", item: "1" } });
    const now = draft(one, two);
    expect(sayChanges(now, [{ kind: "tag", item: "1", first: 3, last: 3, as: null }])).toBe(
      "Line 3 of text 1 is now: Picture caption.",
    );
    expect(sayChanges(now, [{ kind: "tag", item: "1", first: 3, last: 4, as: null }])).toBe(
      "Lines 3 to 4 of text 1 are changed.",
    );
    expect(sayChanges(now, [{ kind: "propose", item: "2" }])).toBe(
      "Text 2 is a later version of text 1.",
    );
    expect(
      sayChanges(now, [
        { kind: "keep", item: "2" },
        { kind: "title", story: "new-1" },
      ]),
    ).toBe("Text 2 is removed. The story is called “Ferry stops”.");
  });
});
