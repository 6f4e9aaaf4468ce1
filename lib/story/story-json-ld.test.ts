import { describe, expect, test } from "vitest";
import { NO_FACTS } from "../article/source-facts";
import { sampleComment, sampleNotice, sampleVersion } from "../compare/sample-version";
import { buildStory } from "./build-story";
import { commentsJsonLd, storyJsonLd } from "./story-json-ld";

const ADDRESS = "https://reader.example/s/ferry";
const BODY = [
  "headline: Ferry stops at dusk",
  "body: “We will not sail again before the spring tide has gone,” said Ada Lund, the harbour master.",
  "body: The harbour board met on Monday and heard three owners of small boats.",
];
const version = sampleVersion("wire.txt", BODY, {
  notices: [sampleNotice({ text: "(Corrects day in paragraph 2)" })],
  comments: [
    sampleComment({
      id: "c1",
      text: "No boat?",
      author: "Osk",
      votes: { score: 1, up: 2, down: 1 },
    }),
    sampleComment({ id: "c2", text: "None.", replyTo: "c1" }),
  ],
});
const story = buildStory({
  slug: "ferry",
  title: "The ferry",
  base: "wire.txt",
  ordered: true,
  versions: [version, sampleVersion("copy.txt", BODY.slice(0, 2))],
});

describe("storyJsonLd", () => {
  test("names every version, its notices and the base's quotations, and no text of the articles", () => {
    const graph = storyJsonLd(story, ADDRESS)["@graph"] as readonly Record<string, unknown>[];
    expect(graph.map((node) => node["@type"])).toEqual([
      "CollectionPage",
      "NewsArticle",
      "NewsArticle",
      "Quotation",
    ]);
    expect(graph[1]).toMatchObject({
      "@id": `${ADDRESS}#wire`,
      headline: "Ferry stops at dusk",
      correction: [{ "@type": "CorrectionComment", text: "(Corrects day in paragraph 2)" }],
    });
    expect(graph[2]).not.toHaveProperty("correction");
    expect(JSON.stringify(graph)).not.toContain("three owners of small boats");
  });
});

describe("facts beside the text", () => {
  test("the outlet's own address is the article's, ours is not", () => {
    const facts = new Map([
      ["copy.txt", { ...NO_FACTS, outlet: "Vessel Post", address: "https://post.example/ferry" }],
    ]);
    const graph = storyJsonLd(story, ADDRESS, facts)["@graph"] as readonly object[];
    expect(graph[2]).toMatchObject({
      url: "https://post.example/ferry",
      publisher: { "@type": "Organization", name: "Vessel Post" },
    });
    expect(graph[1]).not.toHaveProperty("url");
  });
});

describe("commentsJsonLd", () => {
  test("keeps authors, votes and what answers what", () => {
    const data = commentsJsonLd(version, ADDRESS);
    expect(data).toMatchObject({
      commentCount: 2,
      comment: [
        { "@type": "Comment", author: { name: "Osk" }, upvoteCount: 2, downvoteCount: 1 },
        { text: "None.", parentItem: { "@id": `${ADDRESS}#c1` } },
      ],
    });
  });
});
