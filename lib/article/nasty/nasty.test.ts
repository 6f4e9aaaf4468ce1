import { describe, expect, it } from "vitest";
import { failure, type Result } from "../../result";
import type { ReadDocument } from "../document";
import { identifyDocument } from "../identify-document";
import type { InputProblem } from "../input-problem";
import { readDocument } from "../read-document";
import { splitDocument } from "../split-document";
import { judgeNasty, type NastyCase, nastyCases, nastyHint, nastyInput } from "./nasty-cases";

const readCase = (own: NastyCase): Result<InputProblem, ReadDocument> => {
  const input = nastyInput(own);
  const bytes = typeof input === "string" ? Buffer.from(input, "utf8") : input;
  const identified = identifyDocument(bytes, nastyHint(own));
  if (!identified.ok) return failure(identified.error);
  return readDocument(bytes, "0", { ...identified.value, tags: [] });
};

/** Groups that bytes alone decide; the others belong to addresses, requests, exports and comparisons. */
const GROUPS = ["html-active", "unicode", "bytes", "json", "xml", "size"];

describe.each(nastyCases(...GROUPS))("$id ($why)", (own) => {
  it("comes out as it must", () => {
    const start = performance.now();
    const result = readCase(own);
    expect(judgeNasty(own, result, performance.now() - start)).toEqual([]);
  });
});

/** The text as the body of a news item: escapes in JSON must not hide what is odd in it. */
const asNinjs = (text: string): Uint8Array =>
  Buffer.from(
    JSON.stringify({ type: "text", headline: "Bridge to close", body_text: text }).replace(
      /[\u0080-\uffff]/g,
      (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`,
    ),
  );

describe.each(nastyCases("unicode").filter((own) => own.channel.includes("ninjs")))(
  "$id in a news item ($why)",
  (own) => {
    it("comes out as it must", () => {
      const bytes = asNinjs(String(nastyInput(own)));
      const text =
        own.expect.text === undefined ? {} : { text: `Bridge to close\n\n${own.expect.text}` };
      const start = performance.now();
      const result = readDocument(bytes, "0", { format: "ninjs", charset: null, tags: [] });
      expect(
        judgeNasty(
          { ...own, expect: { ...own.expect, ...text } },
          result,
          performance.now() - start,
        ),
      ).toEqual([]);
    });
  },
);

/** The text or page as the content of a feed's entry. */
function asEntry(own: NastyCase): Uint8Array {
  const content = String(nastyInput(own))
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;");
  return Buffer.from(
    `<feed xmlns="http://www.w3.org/2005/Atom"><entry><content type="${own.kind}">${content}</content></entry></feed>`,
  );
}

/** Page breaks cannot stand in XML: a feed that holds one is no feed. */
const inFeeds = nastyCases("html-active", "unicode").filter(
  (own) => own.channel.includes("feed") && own.id !== "B17",
);

describe.each(inFeeds)("$id in a feed ($why)", (own) => {
  it("comes out as it must", () => {
    const start = performance.now();
    const split = splitDocument(asEntry(own), {});
    const [part] = split.ok ? split.value.parts : [];
    const result =
      !split.ok || part === undefined
        ? failure(
            split.ok ? { code: "empty" as const, message: "Nothing.", line: null } : split.error,
          )
        : readDocument(part.bytes, "0", { ...part, tags: [] });
    expect(judgeNasty(own, result, performance.now() - start)).toEqual([]);
  });
});
