import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { sampleComment, sampleVersion } from "@/lib/compare/sample-version";
import { buildStory } from "@/lib/story/build-story";
import { findingsByEntry } from "@/lib/story/list-findings";
import { CommentsPage } from "../comments/comments-page";
import { CreditLedger } from "./credit-ledger";
import { DriftLedger } from "./drift-ledger";
import { misreadFilter, readLedgerFilter } from "./ledger-choice";
import { LeftOutLedger } from "./left-out-ledger";
import { QuotationsLedger } from "./quotations-ledger";
import { StoryPage } from "./story-page";
import { WordsOfSources } from "./words-of-sources";

const SENTENCE = "The engine has carried more people than this island will ever see again";
const HEAD =
  "body: The ferry to Grunnholm will stop for the winter because its old engine is tired and no pilot can be found.";
const versions = [
  sampleVersion("wire.txt", [HEAD, `body: “${SENTENCE},” said Ada Lund, who keeps the shop.`]),
  sampleVersion(
    "copy.txt",
    [
      HEAD.replace(".", ", writes Norpress."),
      `body: ${SENTENCE}, a plaque of 1961 on the pier says.`,
    ],
    {
      comments: [
        sampleComment({ id: "c1", lines: [9, 9], text: "The lamp is brokn" }),
        sampleComment({ id: "c2", lines: [11, 11], text: "The lamp is broken", repostOf: "c1" }),
      ],
    },
  ),
  sampleVersion("third.txt", [HEAD, `body: “${SENTENCE},” said a neighbour of the shop.`]),
].map(({ file, slug, article }) => ({ file, slug, article }));
const story = buildStory({ slug: "ferry", base: "wire.txt", versions });
const textOf = (markup: string): string => markup.replace(/<[^>]+>/gu, "");

test("words that one version has outside quotation marks are shown beside the quotation", () => {
  const text = textOf(renderToStaticMarkup(<QuotationsLedger story={story} />));
  expect(text).toContain("the words stand there outside quotation marks");
  expect(text).toContain("does not name the speaker");
});

test("a source on one side only, and a figure of one version alone", () => {
  const text = textOf(renderToStaticMarkup(<DriftLedger story={story} />));
  expect(text).toContain("writes Norpress");
  expect(text).toMatch(/Figures in no other version: 1961/u);
});

test("a person who is left out leads to where they speak", () => {
  const markup = renderToStaticMarkup(<LeftOutLedger story={story} />);
  expect(textOf(markup)).toContain("Not named: Ada Lund (¶2)");
  expect(markup).toContain("/s/ferry/p/2");
});

test("the line of links leads to every ledger that the page shows", () => {
  const wire = sampleVersion("wire.txt", [
    HEAD,
    `body: “${SENTENCE},” said Ada Lund, who keeps the shop.`,
    "credit: (Reporting by Bo Ek in Vessel Quay; Editing by Mia Sand)",
  ]);
  const markup = renderToStaticMarkup(
    <StoryPage
      story={buildStory({
        slug: "ferry",
        base: "wire.txt",
        versions: [wire, sampleVersion("copy.txt", [HEAD])],
      })}
      note={null}
      problems={[]}
      counting="text"
      sources={[]}
      canEdit={true}
      chosenBase={null}
    />,
  );
  const names = (text: string, pattern: RegExp) =>
    [...text.matchAll(pattern)].map(([, name]) => name);
  const [, contents = ""] = /<nav aria-label="On this page">(.*?)<\/nav>/su.exec(markup) ?? [];
  const linked = names(contents, /<a href="#([a-z-]+)"/gu);
  const shown = names(markup, /<h2 id="([a-z-]+)"/gu);
  expect(shown).toContain("credit");
  expect(shown).toContain("not-carried");
  expect(linked).toEqual(shown);
  expect(markup).toContain(">On the desk</a>");
});

test("the words of a source are told apart, and its closest texts are named", () => {
  const text = textOf(renderToStaticMarkup(<WordsOfSources story={story} />));
  expect(text).toContain("Word for word");
  expect(text).toMatch(/¶1: /u);
});

test("a repeated post shows its own words", () => {
  const version = story.versions.find(({ file }) => file === "copy.txt");
  const text =
    version && textOf(renderToStaticMarkup(<CommentsPage story={story} version={version} />));
  expect(text).toContain("only in the earlier post: brokn");
  expect(text).toContain("only in this one: broken");
});

test("a copyright line that only another version prints stands in the credit table", () => {
  const shown = buildStory({
    slug: "ferry",
    base: "wire.txt",
    versions: [
      sampleVersion("wire.txt", [HEAD]),
      sampleVersion("copy.txt", [HEAD, "credit: © Norpress 2031. All rights reserved."]),
    ],
  });
  const text = textOf(renderToStaticMarkup(<CreditLedger story={shown} />));
  expect(text).toContain("copyright");
  expect(text).toContain("© Norpress 2031");
});

test("another base and another way of counting keep the filter, and the base is among its sources where it has entries", () => {
  const markup = renderToStaticMarkup(
    <StoryPage
      story={story}
      note={null}
      problems={[]}
      counting="unquoted"
      sources={[]}
      canEdit={false}
      chosenBase="wire"
      filter={{ file: "copy.txt", kind: "number" }}
    />,
  );
  const forms = markup.match(/<form class="base-form".*?<\/form>/gu) ?? [];
  const fieldsOf = (id: string): readonly string[] =>
    [
      ...(forms.find((form) => form.includes(`id="${id}"`)) ?? "").matchAll(
        /type="hidden" name="(\w+)" value="(\w+)"/gu,
      ),
    ].map(([, name, value]) => `${name}=${value}`);
  expect(fieldsOf("base")).toEqual(["quoted=off", "source=copy", "kind=number"]);
  expect(fieldsOf("filter-source")).toEqual(["base=wire", "quoted=off"]);
  expect(markup).toContain(
    "/s/ferry?base=wire&amp;credits=on&amp;source=copy&amp;kind=number#sources",
  );
  // The wire has a quotation of its own to show.
  expect(forms[0]).toContain('<option value="wire">');
});

test("every line of what differs most, of same amounts and of comments leads to a finding’s own address", () => {
  const amounts = buildStory({
    slug: "ferry",
    base: "wire.txt",
    versions: [
      sampleVersion("wire.txt", [HEAD, `body: ${SENTENCE}, 50 miles from the pier.`]),
      sampleVersion("copy.txt", [HEAD, `body: ${SENTENCE}, 80 km from the pier.`], {
        declaredComments: 4,
        comments: [
          sampleComment({
            id: "c1",
            quotes: [{ lines: [9, 9], text: "The bridge is closed", target: null }],
          }),
        ],
      }),
    ],
  });
  const ids = findingsByEntry(amounts);
  const idOf = (entry: object | undefined | null) => (entry && ids.get(entry)) ?? null;
  const markup = renderToStaticMarkup(
    <StoryPage
      story={amounts}
      note={null}
      problems={[]}
      counting="text"
      sources={[]}
      canEdit={false}
      chosenBase={null}
      addresses={{ ofEntry: idOf, ofId: (id) => id }}
    />,
  );
  const leads = (...parts: readonly (object | undefined)[]) => {
    for (const part of parts) expect(markup).toContain(`href="${idOf(part)}"`);
  };
  const comments = amounts.versions[1]?.article.comments;
  leads(amounts.sameAmounts[0], comments, comments?.[0]?.quotes[0]);
  const lines = markup.match(/<ol class="top-findings">.*?<\/ol>/gu)?.join("") ?? "";
  expect(lines.match(/<li>/gu)).toHaveLength(lines.match(/class="finding-link"/gu)?.length ?? 0);
});

test("what an address asks for and is not there is said, and narrows nothing", () => {
  const query = { source: "nobody", kind: "drift" };
  expect(readLedgerFilter(query, story)).toEqual({ file: null, kind: null });
  expect(misreadFilter(query, story)).toEqual(["source “nobody”", "kind “drift”"]);
  expect(misreadFilter({ source: "copy", kind: "number" }, story)).toEqual([]);
  expect(misreadFilter({ source: "", kind: "" }, story)).toEqual([]);
});
