import { expect, test } from "vitest";
import { parseArticle } from "./parse-article";

const BODY = [
  "Bus replaces the ferry to Grunnholm",
  "Shopkeepers on the southern quay feared for their spring trade, the harbour office said on Monday.",
  "“Nobody walks two miles for a loaf of bread,” said Petra Holm, who runs a bakery there.",
  "The council will let buses turn on the old quay until the repair of the boat is done.",
];

/** What the comment quotes, and the line of the paragraph that it stands in; null where none has it. */
function quotesIn(remark: string): readonly (readonly [string, number | null])[] {
  const text = [
    ...BODY,
    "2 Comments",
    `Sailor Jim\n${remark}\n3 ( +4 / -1 )`,
    "Quay mum\nMy bus, of all things!\n1 ( +1 / -0 )",
  ].join("\n\n");
  const read = parseArticle(new TextEncoder().encode(text), "0".repeat(64));
  if (!read.ok) throw new Error(read.error.message);
  const { comments } = read.value;
  expect(comments).toHaveLength(2);
  return (comments[0]?.quotes ?? []).map(({ text: said, target }) => [
    said,
    target?.lines[0] ?? null,
  ]);
}

test("a quotation that leads a line and is most of it is a quotation, without the remark behind it", () => {
  expect(quotesIn("“Nobody walks two miles for a loaf of bread” - she is right.")).toEqual([
    ["“Nobody walks two miles for a loaf of bread”", 5],
  ]);
  expect(quotesIn("“Nobody walks three miles for a loaf of bread” - she is right.")).toEqual([
    ["“Nobody walks three miles for a loaf of bread”", null],
  ]);
});

test("a catchword in marks and a short quotation in a long answer are none", () => {
  expect(
    quotesIn("“The old quay”, they call it, and it has been closed since last spring."),
  ).toEqual([]);
  expect(
    quotesIn(
      "“We will see about that” is all the council ever says when you ask, and then nothing is done for years.",
    ),
  ).toEqual([]);
});
