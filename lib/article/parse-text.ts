import { findAgency } from "./agency";
import type { Article, Block, BlockKind } from "./article";
import { findCore } from "./classify-lines/find-core";
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
import { readComments } from "./comments";
import type { Draft, Step } from "./draft";
import { gatherUnits } from "./gather-units";
import { guessLanguage } from "./language";
import { readNotices } from "./notices";
import { splitLines } from "./split-lines";

/** In this order: what is surest first, so that no later step has to guess around it. */
const STEPS: readonly Step[] = [
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

function draftOf(text: string): Draft {
  const lines = splitLines(text);
  const units = gatherUnits(lines);
  return {
    text,
    lines,
    units,
    kinds: units.map(() => null),
    speakers: units.map(() => null),
    language: "und",
    core: null,
    notices: [],
    segments: [],
    comments: [],
    declaredComments: null,
  };
}

interface Span {
  readonly kind: BlockKind;
  readonly speaker: string | null;
  readonly first: number;
  readonly last: number;
}

/** Units → spans of units: one each, and one for all the units of a comment. */
function spansOf(draft: Draft): readonly Span[] {
  const comments = new Map(draft.segments.map((segment) => [segment.first, segment]));
  const spans: Span[] = [];
  for (let i = 0; i < draft.units.length; i++) {
    const segment = comments.get(i);
    spans.push({
      kind: draft.kinds[i] ?? "chrome",
      speaker: draft.speakers[i] || null,
      first: i,
      last: segment?.last ?? i,
    });
    if (segment !== undefined) i = segment.last;
  }
  return spans;
}

function blocksOf(draft: Draft): readonly Block[] {
  let number = 0;
  return spansOf(draft).map((span, i): Block => {
    const first = draft.units[span.first] as Draft["units"][number];
    const last = draft.units[span.last] as Draft["units"][number];
    const range = { start: first.span.start, end: last.span.end };
    if (span.kind === "body") number += 1;
    return {
      id: `b${i + 1}`,
      kind: span.kind,
      number: span.kind === "body" ? number : null,
      speaker: span.kind === "turn" ? span.speaker : null,
      lines: [first.first + 1, last.last + 1],
      span: range,
      text: draft.text.slice(range.start, range.end),
    };
  });
}

const LONGEST_TITLE = 120;

/** The headline, else the first sentence of the story, cut at a word. */
function titleOf(blocks: readonly Block[]): string | null {
  const headline = blocks.find((block) => block.kind === "headline");
  if (headline !== undefined) return headline.text.replace(/\s+/gu, " ");
  const text = blocks
    .find((block) => block.kind === "body" || block.kind === "turn")
    ?.text.replace(/\s+/gu, " ");
  if (text === undefined) return null;
  const sentence =
    /^.{30,}?(?:[\p{Ll}\p{Lo}\p{N})]{3}[.!?؟](?=\s)|[。！？](?![」』”]))/u.exec(text)?.[0] ?? text;
  if (sentence.length <= LONGEST_TITLE) return sentence;
  const cut = sentence.slice(0, LONGEST_TITLE);
  return `${(cut.includes(" ") ? cut.slice(0, cut.lastIndexOf(" ")) : cut).replace(/[\ud800-\udbff]$/u, "")}…`;
}

/**
 * Decoded text of a page → the article in it. Every line that is not blank is in exactly one block; nothing is thrown away.
 * Never fails: a text without running text becomes body line by line.
 */
export function parseText(text: string): Omit<Article, "version" | "warnings"> {
  const draft = STEPS.reduce((now, step) => step.run(now), draftOf(text));
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
