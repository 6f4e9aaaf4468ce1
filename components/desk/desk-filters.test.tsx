import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { DeskFilters, type StoryChoices } from "./desk-filters";
import { ReviewForm } from "./review-form";

const filter = { ledger: null, class: null, source: null, story: "ferry", state: "open" } as const;
const draw = (stories: StoryChoices, story: string = filter.story): string =>
  renderToStaticMarkup(
    <DeskFilters
      filter={{ ...filter, story }}
      counts={{ states: {}, classes: [] }}
      stories={stories}
    />,
  );

test("a story is chosen by its title", () => {
  const stories = [
    { slug: "boat", title: "The boat" },
    { slug: "ferry", title: "The ferry" },
  ];
  expect(draw(stories)).toContain('<option value="ferry" selected="">The ferry</option>');
  expect(draw(stories, "fer")).toContain('<option value="fer" selected="">fer</option>');
});

test("where there are many a part of the title is asked for", () => {
  expect(draw(null)).toMatch(/<input id="story"[^>]*value="ferry"/u);
});

test("Enter in a note presses no button: the first of the form is disabled", () => {
  const line = {
    id: "0".repeat(16),
    story: { slug: "ferry", title: "The ferry" },
    ledger: "drift",
    class: "number",
    source: "copy",
    sentence: "A number differs.",
    sides: [],
    href: null,
    pair: null,
    state: "open",
    gone: false,
    said: null,
  } as const;
  const [first] =
    renderToStaticMarkup(<ReviewForm line={line} back="/desk" next={null} />).match(
      /<button[^>]*>/gu,
    ) ?? [];
  expect(first).toContain('disabled=""');
  expect(first).not.toContain("value=");
});
