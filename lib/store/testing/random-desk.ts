import { day } from "../contract/samples";
import type { KeptFinding, ReviewState } from "../desk-records";
import { REVIEW_STATES } from "../desk-records";
import type { Work } from "./random-operation";

type Pick = (list: readonly string[], number: number) => string;

/** An invented finding; those of every third number are about one of two pairs of words. */
export const keptFinding = (number: number): KeptFinding => ({
  id: number.toString(16).padStart(16, "0"),
  ledger: number % 2 === 0 ? "drift" : "wording",
  class: number % 4 === 0 ? "number" : "spelling",
  source: `s${number % 3}`,
  weight: number % 2,
  pair: number % 3 === 0 ? `colour ${number % 2}\ncolor` : null,
  value: { sentence: `Finding ${number}.` },
});

const about = { ledger: "drift", class: "number", source: "s1", sentence: "Said." };

/** What is done at the desk, for random work. */
export const deskWorks = (pick: Pick): readonly Work[] => [
  async (writer, made, { a, b, at }) => {
    if (made.stories.length === 0) return null;
    const id = `desk ${a} ${b}`;
    const [by, time] = [a % 2 === 0 ? null : `Editor ${b}`, day(at)];
    const storyId = pick(made.stories, a);
    made.entries.push(id);
    if (b % 3 === 0)
      return writer.addDeskEntry({
        id,
        kind: "rule",
        key: keptFinding(3 * a).pair ?? "",
        storyId: null,
        pair: ["colour", "color"],
        note: "",
        by,
        at: time,
      });
    if (b % 3 === 1)
      return writer.addDeskEntry({
        id,
        kind: "pairing",
        key: "one\ntwo",
        storyId,
        pairing: { a },
        by,
        at: time,
      });
    const state = REVIEW_STATES[a % 4] as ReviewState;
    const key = keptFinding(b % 8).id;
    return writer.addDeskEntry({
      id,
      kind: "review",
      key,
      storyId,
      state,
      note: "n",
      about,
      by,
      at: time,
    });
  },
  async (writer, made, { a, b, at }) =>
    made.entries.length === 0
      ? null
      : writer.undoDeskEntry(pick(made.entries, a), {
          id: `undo ${a} ${b}`,
          by: null,
          at: day(at),
        }),
  async (writer, made, { a, b, at }) =>
    made.stories.length === 0
      ? null
      : writer.keepFindings(pick(made.stories, a), {
          stamp: `${b}`,
          maker: "1",
          changedAt: day(at),
          expiresAt: null,
          findings: Array.from({ length: b % 9 }, (_, number) => keptFinding(number + (a % 3))),
        }),
];
