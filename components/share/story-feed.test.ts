import { describe, expect, it } from "vitest";
import { ferry, inventComparison } from "../testing/invented";
import { storyFeedXml } from "./story-feed";

const comparison = inventComparison(
  ferry,
  ferry.map((line) => line.replace("140 passengers", "104 passengers")),
);

describe("storyFeedXml", () => {
  it("says in one sentence what each text that came in changes, as text", () => {
    const xml = storyFeedXml({
      id: "urn:uuid:0b6f0a52-6f0e-4a55-8f0e-7d1f5f8f7a10",
      title: "Ferry <stops> & waits\u0001",
      self: "https://reader.example/s/ferry/feed.atom",
      page: "https://reader.example/s/ferry",
      changedAt: "2026-01-02T03:04:05.000Z",
      entries: [
        {
          id: "urn:sha256:1",
          href: "https://reader.example/s/ferry/a..b",
          label: "Copy",
          seenAt: "2026-01-02T03:04:05.000Z",
          newState: true,
          comparison,
        },
      ],
    });
    expect(xml).toContain("<title>Ferry &lt;stops&gt; &amp; waits</title>");
    expect(xml).toContain("<title>Copy: a newer version</title>");
    expect(xml).toContain(
      "<summary>One change of wording. Paragraph 2: “140” in wire, “104” in copy.</summary>",
    );
  });
});
