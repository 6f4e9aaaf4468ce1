import { findAgency } from "./agency";
import type { Article, BlockKind } from "./article";
import { blocksOf, titleOf } from "./blocks";
import { findCore } from "./classify-lines/find-core";
import { keepTold } from "./classify-lines/keep-told";
import { markBody } from "./classify-lines/mark-body";
import { markBoxes } from "./classify-lines/mark-boxes";
import { markComments } from "./classify-lines/mark-comments";
import { markCredits } from "./classify-lines/mark-credits";
import { markFront } from "./classify-lines/mark-front";
import { markNotices } from "./classify-lines/mark-notices";
import { markRest } from "./classify-lines/mark-rest";
import { markSlugs } from "./classify-lines/mark-slugs";
import { markSummaries } from "./classify-lines/mark-summaries";
import { markTurns } from "./classify-lines/mark-turns";
import type { CommentSegment } from "./comment-segments";
import { readComments } from "./comments";
import type { DeclaredNotice } from "./declared-notice";
import type { LineTag } from "./document";
import type { Draft, Step } from "./draft";
import { gatherUnits } from "./gather-units";
import { guessLanguage } from "./language";
import type { Lean, LineShape, MarkedComment } from "./marked-text";
import { readNotices } from "./notices";
import { settleKinds } from "./settle-kinds";
import { splitLines } from "./split-lines";
import { splitUnits } from "./split-units";

/** In this order: what is surest first, so that no later step has to guess around it. */
const CLASSIFY: readonly Step[] = [
  markComments,
  markSummaries,
  markNotices,
  markSlugs,
  markTurns,
  markCredits,
  findCore,
  markFront,
  markBody,
  markBoxes,
  markRest,
  keepTold,
  { name: "keep-given", run: (draft) => settleKinds(draft, draft.given) },
];

/** What is read from lines whose kinds are settled. */
const READ: readonly Step[] = [
  {
    name: "guess-language",
    run: (draft) => ({ ...draft, language: guessLanguage(toldText(draft)) }),
  },
  { name: "read-notices", run: (draft) => ({ ...draft, notices: readNotices(draft) }) },
  { name: "read-comments", run: (draft) => ({ ...draft, comments: readComments(draft) }) },
];

const toldText = (draft: Draft): string => {
  const told = draft.units.filter((_, i) => draft.kinds[i] === "body" || draft.kinds[i] === "turn");
  return (told.length > 0 ? told : draft.units).map((unit) => unit.text).join("\n");
};

/** What is known of a text beside its characters. Lines are counted from 1. */
export interface KnownLines {
  /** Kinds that the markup gives. */
  readonly kinds: ReadonlyMap<number, BlockKind>;
  readonly leans: ReadonlyMap<number, Lean>;
  readonly shapes: ReadonlyMap<number, LineShape>;
  /** Comments that the markup sets apart. */
  readonly comments: readonly MarkedComment[];
  readonly declared: readonly DeclaredNotice[];
}

const NOTHING_KNOWN: KnownLines = {
  kinds: new Map(),
  leans: new Map(),
  shapes: new Map(),
  comments: [],
  declared: [],
};

/** Comments by lines → by units; every line of one is a unit of its own. */
function segmentsOf(
  comments: readonly MarkedComment[],
  unitOf: ReadonlyMap<number, number>,
): readonly CommentSegment[] {
  const at = (line: number): number => unitOf.get(line) as number;
  return comments.map((comment) => {
    const parent = comment.parent === null ? undefined : comments[comment.parent];
    return {
      ...comment,
      first: at(comment.first),
      last: at(comment.last),
      text: comment.text.map(at),
      parent: parent === undefined ? null : at(parent.first),
      replyTo: comment.replyTo ?? null,
      rank: null,
    };
  });
}

function draftOf(text: string, known: KnownLines): Draft {
  const lines = splitLines(text);
  const labels = lines.map(({ number }) => (known.kinds.has(number) ? `${number}` : null));
  const units = gatherUnits(lines, labels);
  const given = units.map((unit) => known.kinds.get(unit.first + 1) ?? null);
  const unitOf = new Map(units.map((unit, i) => [unit.first + 1, i]));
  return {
    text,
    lines,
    units,
    given,
    leans: units.map((unit) => known.leans.get(unit.first + 1) ?? 0),
    shapes: units.map((unit) => known.shapes.get(unit.first + 1) ?? null),
    kinds: given,
    speakers: units.map(() => null),
    language: "und",
    core: null,
    declared: known.declared,
    notices: [],
    segments: segmentsOf(known.comments, unitOf),
    comments: [],
    declaredComments: null,
  };
}

/** What is read from decoded text; `version` and `warnings` belong to the bytes. */
export type ParsedText = Omit<Article, "version" | "warnings">;

/**
 * Decoded text of a page → the article in it. Every line that is not blank is in exactly one block; nothing is thrown away.
 * Never fails: a text without running text becomes body line by line. `tags` (lines from 1) are set last and change no other
 * line: a person sees the page classified and corrects single lines of it. Tags on blank or missing lines say nothing.
 */
export function parseText(
  text: string,
  known: KnownLines = NOTHING_KNOWN,
  tags: readonly LineTag[] = [],
): ParsedText {
  const tagged = new Map(tags.map((tag) => [tag.line, tag.kind]));
  const found = CLASSIFY.reduce((now, step) => step.run(now), draftOf(text, known));
  const classified = splitUnits(found, tagged);
  const chosen = classified.units.map((unit) => tagged.get(unit.first + 1) ?? null);
  const draft = READ.reduce((now, step) => step.run(now), settleKinds(classified, chosen));
  const blocks = blocksOf(draft);
  return {
    text,
    title: titleOf(blocks),
    language: draft.language,
    agency: findAgency(blocks),
    blocks,
    notices: draft.notices,
    comments: draft.comments,
    declaredComments: draft.declaredComments,
  };
}
