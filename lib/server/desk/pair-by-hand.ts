import { randomUUID } from "node:crypto";
import { applyPairings } from "../../compare/apply-pairings";
import { compareArticles } from "../../compare/compare-articles";
import type { ComparisonRow, Version } from "../../compare/comparison";
import type { Pairing, SourcePairing } from "../../compare/pairing";
import { type Passage, passageOf, passageOfTurn } from "../../compare/passage";
import { type PassageKey, placeOfKey } from "../../compare/permalink";
import { numberTurns } from "../../compare/row-id";
import type { Result } from "../../result";
import type { Store } from "../../store/store";
import type { Story } from "../../story/story";
import type { Memories } from "../read/memories";
import type { DeskDone, DeskProblem, PairByHand } from "./desk";
import { keepEntry } from "./keep-entry";
import { refuseAtDesk } from "./refuse-at-desk";

/**
 * Keeps a pairing by hand. It names the paragraphs by their words, so that it holds in later versions in which they stand, and
 * is undone like anything else at the desk.
 */
export async function pairByHand(
  store: Store,
  { shelve }: Pick<Memories, "shelve">,
  slug: string,
  asked: PairByHand,
  doing: { readonly by: string | null; readonly at: string },
): Promise<Result<DeskProblem, DeskDone>> {
  const record = await store.findStory(slug);
  const built = record === null ? null : await shelve(record);
  if (record === null || !built?.ok)
    return refuseAtDesk(404, "There is no such story to be read.", "Load the page again.");
  const { story } = built.value;
  const [base, other] = [versionOf(story, asked.base), versionOf(story, asked.other)];
  if (!base || !other || base === other)
    return refuseAtDesk(
      404,
      "The story has no such two sources (any more).",
      "Load the page again.",
    );
  const made = makePairing(story, base, other, asked);
  if (!made.ok) return made;
  const pairing: Omit<SourcePairing, "id"> = {
    base: base.slug,
    other: other.slug,
    pairing: made.value,
  };
  return store.write((writer) =>
    keepEntry(writer, {
      id: randomUUID(),
      kind: "pairing",
      storyId: record.id,
      key: [base.slug, other.slug].sort().join("\n"),
      pairing,
      ...doing,
    }),
  );
}

const versionOf = (story: Story, slug: string): Version | undefined =>
  story.versions.find((version) => version.slug === slug);

function makePairing(
  story: Story,
  base: Version,
  other: Version,
  { kind, paragraph, otherParagraph }: PairByHand,
): Result<DeskProblem, Pairing> {
  const here = passageIn(base, "base", paragraph);
  const there = passageIn(other, "other", otherParagraph);
  if (here === null || there === null)
    return refuseAtDesk(
      422,
      "One of the two paragraphs or turns is not there.",
      "Choose one of each text.",
    );
  const { rows } = applyPairings(compareArticles(base, other), story.pairings ?? []).comparison;
  const row = rows.find((one) => holds(base, one.base, here));
  const together = row !== undefined && holds(other, row.other, there);
  if (kind === "align") {
    if (together && row?.base.length === 1 && row.other.length === 1)
      return refuseAtDesk(422, "These two stand beside each other already.", "Choose others.");
    return { ok: true, value: { kind, base: here, other: there } };
  }
  if (!together || row === undefined)
    return refuseAtDesk(
      422,
      "These two do not stand in one row.",
      "Choose two that do; a row shows the numbers of its paragraphs.",
    );
  if (kind === "split" && row.base.length < 2 && row.other.length < 2)
    return refuseAtDesk(422, "This row holds one paragraph of each text.", "Unlink them instead.");
  return {
    ok: true,
    value: { kind, base: passagesIn(base, row.base), other: passagesIn(other, row.other) },
  };
}

function passageIn(
  { article }: Version,
  side: "base" | "other",
  key: PassageKey | null,
): Passage | null {
  const place = key === null ? null : placeOfKey(key);
  if (place?.side !== side) return null;
  return place.turn ? passageOfTurn(article, place.number) : passageOf(article, place.number);
}

/** The paragraphs and turns of a row's side. */
function passagesIn({ article }: Version, blocks: ComparisonRow["base"]): readonly Passage[] {
  const turns = numberTurns(article.blocks);
  return blocks.flatMap(
    ({ id, number }) =>
      (number === null ? passageOfTurn(article, turns.get(id) ?? 0) : passageOf(article, number)) ??
      [],
  );
}

const holds = (version: Version, blocks: ComparisonRow["base"], passage: Passage): boolean =>
  passagesIn(version, blocks).some(
    ({ paragraph, turn }) => paragraph === passage.paragraph && turn === passage.turn,
  );
