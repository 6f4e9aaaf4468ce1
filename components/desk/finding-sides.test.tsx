import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import type { FindingSide } from "@/lib/story/finding";
import { FindingSides } from "./finding-sides";

const side = (source: string, text: string, more: Partial<FindingSide> = {}): FindingSide => ({
  source,
  label: source,
  version: "0".repeat(64),
  paragraph: 1,
  lines: [1, 1],
  text,
  range: null,
  context: null,
  ...more,
});
const marked = (html: string): readonly string[] =>
  [...html.matchAll(/<mark class="([^"]+)">(.*?)<\/mark>/gu)].map(
    ([, name, text]) => `${name}: ${text}`,
  );

test("what differs is marked by its side, in its sentence", () => {
  const html = renderToStaticMarkup(
    <FindingSides
      shared={false}
      sides={[
        side("Wire", "54,000", { context: { before: "It cost ", after: " crowns." } }),
        side("Copy", "45,000", { context: { before: "It cost ", after: " crowns." } }),
      ]}
    />,
  );
  expect(marked(html)).toEqual(["mark mark-a: 54,000", "mark mark-b: 45,000"]);
  expect(html).toContain("It cost ");
});

test("house style is not marked beside a word that is lost, and is where nothing else differs", () => {
  const sides = (base: string, other: string) =>
    marked(
      renderToStaticMarkup(
        <FindingSides shared={false} sides={[side("Wire", base), side("Copy", other)]} />,
      ),
    );
  expect(
    sides("The defence pact held in the spring.", "The defense pact held the spring."),
  ).toEqual(["mark mark-a: in "]);
  expect(sides("The defence pact held.", "The defense pact held.")).toEqual([
    "mark mark-a: defence",
    "mark mark-b: defense",
  ]);
});

test("where both have the same words, those are marked and not what differs", () => {
  const html = renderToStaticMarkup(
    <FindingSides
      shared
      sides={[
        side("Wire", "The mill closes in May, the county said, and nobody was asked."),
        side("Rewrite", "In a note the mill closes in May, the county said, writes Lumen."),
      ]}
    />,
  );
  expect(marked(html)).toHaveLength(2);
  for (const run of marked(html))
    expect(run).toMatch(/^mark-shared: .*mill closes in May, the county said/iu);
  expect(html).toContain("Marked: the words that both have.");
});
