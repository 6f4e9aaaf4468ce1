import type { Block, BlockKind } from "./article";
import type { Draft } from "./draft";

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

/** A draft whose kinds are settled → its blocks, numbered. */
export function blocksOf(draft: Draft): readonly Block[] {
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
export function titleOf(blocks: readonly Block[]): string | null {
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
