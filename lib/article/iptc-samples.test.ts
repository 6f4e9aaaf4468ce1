import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { type ShownDocument, showDocument } from "./test-documents";

/** The official example documents have a licence of their own; they are read where they stand, beside the real documents. */
const SAMPLES = (process.env.VARIORUM_STORIES ?? "")
  .split(process.platform === "win32" ? ";" : ":")
  .map((folder) => join(folder, "..", "data", "formats"))
  .find((folder) => existsSync(folder));

const FILES =
  SAMPLES === undefined
    ? []
    : readdirSync(SAMPLES, { recursive: true })
        .map(String)
        .filter((name) => /\.(?:json|xml)$/.test(name))
        .sort();

/** What must become of each: the paragraphs among the blocks that are read, or the code of the refusal. */
const OUTCOMES: Readonly<Record<string, string>> = {
  "newsml-g2/LISTING_1_A_NewsML-G2_News_Item.xml": "E_EMPTY",
  "newsml-g2/LISTING_22_Sports_story_in_NewsML-G2NITF.xml": "6 of 9",
  "newsml-g2/LISTING_25_An_NITF_marked-up_article_conveyed_in_inlineXML.xml": "1 of 4",
  "newsml-g2/LISTING_28_Illustrating_Located_Subject_and_Dateline.xml": "E_UNSUPPORTED_TYPE",
  "newsml-g2/LISTING_2_NewsML-G2_Text_Document.xml": "2 of 5",
  "newsml-g2/LISTING_6_Simple_NewsML-G2_Package.xml": "E_UNSUPPORTED_TYPE",
  "ninjs/2.1/SIPA_image_2.json": "E_UNSUPPORTED_TYPE",
  "ninjs/2.1/ap_audio.json": "E_UNSUPPORTED_TYPE",
  "ninjs/2.1/ap_image.json": "E_UNSUPPORTED_TYPE",
  "ninjs/2.1/ap_video.json": "E_UNSUPPORTED_TYPE",
  "ninjs/2.1/businesswire-newsml-20130605006126.json": "1 of 2",
  "ninjs/2.1/businesswire-newsml-20130731006140.json": "1 of 2",
  "ninjs/2.1/dpa_text.json": "9 of 12",
  "ninjs/2.1/imageEncodedRights.json": "E_UNSUPPORTED_TYPE",
  "ninjs/2.1/imageLinkedRights.json": "E_UNSUPPORTED_TYPE",
  "ninjs/2.1/ninjsExSimpleText_2.json": "4 of 6",
  "ninjs/2.1/ntb_text.json": "E_EMPTY",
  "ninjs/2.1/schema-extension/extension-example.json": "4 of 8",
  "ninjs/2.1/schema-extension/extension-schema.json": "E_BAD_SHAPE",
  "ninjs/2.1/tt_text_image_2.json": "4 of 8",
  "ninjs/3.0/20231004-UEFA-ChampionLeague.json": "E_UNSUPPORTED_TYPE",
  "ninjs/3.0/20231005-65-addb-event.json": "E_UNSUPPORTED_TYPE",
  "ninjs/3.0/20231008-anti-doping-measures-at-the-tour-down-under-will-be-the-toughest-ever-addb-ninjs-nitf.json":
    "18 of 22",
  "ninjs/3.0/20231016-addb-example-press-conference.json": "E_UNSUPPORTED_TYPE",
  "ninjs/3.0/SIPA_image_3.json": "E_UNSUPPORTED_TYPE",
  "ninjs/3.0/ap_audio.json": "E_UNSUPPORTED_TYPE",
  "ninjs/3.0/ap_image.json": "E_UNSUPPORTED_TYPE",
  "ninjs/3.0/ap_video.json": "E_UNSUPPORTED_TYPE",
  "ninjs/3.0/businesswire-newsml-20130605006126.json": "1 of 2",
  "ninjs/3.0/businesswire-newsml-20130731006140.json": "1 of 2",
  "ninjs/3.0/collection/20231016-event-timeline-sample.json": "E_EMPTY",
  "ninjs/3.0/dpa_text.json": "9 of 12",
  "ninjs/3.0/imageEncodedRights.json": "E_UNSUPPORTED_TYPE",
  "ninjs/3.0/imageLinkedRights.json": "E_UNSUPPORTED_TYPE",
  "ninjs/3.0/ninjsExSimpleText_3.json": "4 of 6",
  "ninjs/3.0/ntb_text.json": "E_EMPTY",
  "ninjs/3.0/simpleEvent.json": "E_UNSUPPORTED_TYPE",
  "ninjs/3.0/tt_event_pressconference_3.0.json": "E_UNSUPPORTED_TYPE",
  "ninjs/3.0/tt_text_image_3.json": "4 of 8",
};

/** `6 of 9`: of nine blocks six are paragraphs. */
const outcomeOf = (shown: ShownDocument): string => {
  const refused = shown.refused ?? shown.parts?.[0]?.refused;
  if (refused !== undefined) return refused.split(" ")[0] ?? "";
  const blocks = shown.parts?.[0]?.blocks ?? [];
  return `${blocks.filter((block) => /^\d/.test(block)).length} of ${blocks.length}`;
};

describe.skipIf(SAMPLES === undefined)("the official samples", () => {
  it.each(FILES)("%s is read, or refused with a reason", (name) => {
    const shown = showDocument(readFileSync(join(SAMPLES ?? "", name)), { fileName: name });
    expect([name, outcomeOf(shown)]).toEqual([name, OUTCOMES[name.replaceAll("\\", "/")]]);
  });
});
