import { expect, test } from "vitest";
import { sampleNotice, sampleVersion } from "../compare/sample-version";
import { createComparer } from "./comparer";
import { checkCorrections } from "./corrections";

const OPENING =
  "body: The ferry between Vessel Quay and Grunnholm will stop on 4 November, the harbour office said on Sunday.";
const SECOND =
  "body: “They count in crowns and in mornings lost, not in people carried,” said Ada Lund, who keeps the shop.";

test("says whether the notice itself is carried, and where the passage stands", () => {
  const text = "(Refiled to add the word ‘in’ in paragraph 2)";
  const notice = sampleNotice({ text, words: ["in"], paragraphs: [2] });
  const versions = [
    sampleVersion("wire", [OPENING, SECOND], { notices: [notice] }),
    sampleVersion("kept", [
      OPENING,
      SECOND,
      "chrome: (Refiled to add the word 'in' in paragraph 2)",
    ]),
    sampleVersion("lost", [OPENING, SECOND.replace("and in mornings", "and mornings")]),
  ];
  const [finding] = checkCorrections(versions, createComparer());
  expect(finding?.versions).toMatchObject({
    wire: { state: "applied", noticeCarried: true, lines: [3, 3] },
    kept: { state: "applied", noticeCarried: true, lines: [3, 3] },
    lost: { state: "not-applied", noticeCarried: false, lines: [3, 3] },
  });
});
