import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type EmptyStore, emptySqlite } from "../../store/testing/open-empty";
import type { IncomingDocument } from "../import/incoming";
import { incomingText } from "../testing/incoming-text";
import { createDraftUseCases } from "./create-draft-use-cases";
import type { DraftUseCases } from "./draft-use-cases";

const LINES = [
  "The ferry between Vessel Quay and Grunnholm will stop on 4 November, three officials of the harbour said on Sunday.",
  "The council spent 54,000 crowns on the jetty last year and does not plan to repair the boat, which was built in 1961.",
  "The nearest bridge is an hour away by car, and the road to it floods in most winters, the county of Nordby says.",
  "“We counted on the boat and on our luck,” said Ada Lund, who keeps the shop in the old lighthouse on the island.",
];
const BYLINE = "By Ada Lund";
const CREDIT = "(Reporting by Ada Lund; Editing by Bo Ek)";
const WIRE = [
  "Ferry to Grunnholm stops",
  BYLINE,
  `VESSEL QUAY, Nov 2 (Lumen) - ${LINES[0]}`,
  ...LINES.slice(1),
  CREDIT,
];
const CORRECTED = [
  "Ferry to Grunnholm stops",
  "(Corrects the cost of the jetty in paragraph 2 to 45,000 crowns from 54,000)",
  ...WIRE.slice(1).map((line) => line.replace("54,000", "45,000")),
];
const MENU = ["Home", "News", "Sport", "Culture", "Weather", "Subscribe", "Log in", "Newsletter"];
/** Headline, byline and words of the agency on a paper's page. */
const COPY = [
  ...MENU,
  "Ferry to Grunnholm stops",
  BYLINE,
  ...LINES.map((line) => line.replace("54,000", "45,000")),
  "© 2026 Harbour Post. All rights reserved.",
];

let empty: EmptyStore;
let drafts: DraftUseCases;
async function openEmpty(): Promise<void> {
  empty = await emptySqlite();
  drafts = createDraftUseCases(empty.store, () => "2026-11-22T10:00:00.000Z");
}
beforeEach(openEmpty);
afterEach(() => empty.close());

async function proposed(...documents: readonly IncomingDocument[]) {
  const made = await drafts.createDraft(documents);
  if (!made.ok) throw new Error(made.error.message);
  const shown = await drafts.readDraft(made.value.id);
  if (!shown.ok) throw new Error(shown.error.message);
  const { items } = shown.value;
  return {
    id: made.value.id,
    questions: items.map(({ kin }) => kin.find(({ question }) => question !== null)?.question),
    placements: items.map(({ placement }) =>
      placement.kind === "version-of-item"
        ? `version of ${placement.item}`
        : placement.kind === "version"
          ? "version of a kept one"
          : "source",
    ),
  };
}
async function keep(...documents: readonly IncomingDocument[]): Promise<void> {
  const saved = await drafts.saveDraft((await proposed(...documents)).id);
  expect(saved.ok).toBe(true);
}

describe("the same outlet, byline and headline, and a notice", () => {
  test("is a later version, whichever was given first", async () => {
    const wire = incomingText("a.txt", WIRE);
    const corrected = incomingText("b.txt", CORRECTED);
    expect((await proposed(wire, corrected)).placements).toEqual(["source", "version of 1"]);
    expect((await proposed(corrected, wire)).placements).toEqual(["version of 2", "source"]);
    expect((await proposed(wire, corrected)).questions[1]).toMatch(/^Almost the same/u);
  });

  test("is a later version of a kept text, and an earlier one is not put on top of it", async () => {
    await keep(incomingText("a.txt", WIRE));
    expect((await proposed(incomingText("b.txt", CORRECTED))).placements).toEqual([
      "version of a kept one",
    ]);
    await empty.close();
    await openEmpty();
    await keep(incomingText("b.txt", CORRECTED));
    expect((await proposed(incomingText("a.txt", WIRE))).placements).toEqual(["source"]);
  });

  test("so it is where a person names the outlet of both, and not where two are named", async () => {
    const bare = WIRE.map((line) => line.replace(/^VESSEL.+ - /u, "")).slice(0, -1);
    const next = bare.map((line) => line.replace("54,000", "45,000"));
    const given = (one: string, two: string) =>
      proposed(
        incomingText("a.txt", bare, { outlet: one }),
        incomingText("b.txt", next, { outlet: two }),
      );
    expect((await given("Tarn Post", "Tarn Post")).placements[1]).toBe("version of 1");
    expect((await given("Tarn Post", "Quay News")).placements[1]).toBe("source");
  });
});

describe("two states of a note of thirty words", () => {
  const note = (cost: string, hour: string): readonly string[] => [
    "Mill closes",
    BYLINE,
    `The old mill will close in the ${hour}, its owner said.`,
    `About ${cost} workers lose their jobs and get a year of pay.`,
    `The council wants to keep the building and open a museum in it next ${hour}.`,
  ];
  test("raise the question, and are one story", async () => {
    const before = incomingText("a.txt", note("40", "spring"));
    const after = incomingText("b.txt", note("55", "autumn"));
    // 60 to 90 of a hundred words are most of it, and not almost all.
    expect((await proposed(before, after)).questions[1]).toMatch(/^Most of it is the same as in /u);
    await keep(before);
    expect((await proposed(after)).questions[0]).toMatch(/^Most of it is the same as in /u);
  });
});

describe("another outlet’s copy with the same headline, byline and words", () => {
  test("stays another outlet’s text, beside an item and beside a kept text", async () => {
    const copy = incomingText("copy.txt", COPY);
    expect((await proposed(incomingText("a.txt", CORRECTED), copy)).placements).toEqual([
      "source",
      "source",
    ]);
    expect((await proposed(copy, incomingText("a.txt", CORRECTED))).placements).toEqual([
      "source",
      "source",
    ]);
    await keep(incomingText("a.txt", CORRECTED));
    expect((await proposed(copy)).placements).toEqual(["source"]);
  });
});
