import type { Notice } from "./article";
import { type Draft, unitAt } from "./draft";
import { isTaggedHeadline, noticeType, opensNotice, tagOf } from "./notices/is-notice";
import { readChange } from "./notices/notice-change";
import { namedParagraphs } from "./notices/notice-paragraphs";

/** What a notice says stands in its first lines. */
const LONGEST_NOTICE = 2_400;

function readNotice(draft: Draft, first: number, last: number, paragraphs: number): Notice {
  const span = { start: unitAt(draft, first).span.start, end: unitAt(draft, last).span.end };
  const text = draft.text.slice(span.start, span.end);
  const plain = text.replace(/\s+/gu, " ").slice(0, LONGEST_NOTICE);
  const { numbers } = namedParagraphs(plain);
  const fromEnd = numbers.some((number) => number < 0);
  const resolved = numbers
    .map((number) => (number < 0 ? paragraphs + 1 + number : number))
    .filter((number) => number > 0);
  const change = readChange(plain);
  return {
    type: noticeType(plain),
    lines: [unitAt(draft, first).first + 1, unitAt(draft, last).last + 1],
    span,
    text,
    paragraphs: [...new Set(resolved)].sort((a, b) => a - b),
    countedFromEnd: fromEnd,
    action: change.action,
    words: change.words,
    insteadOf: change.insteadOf,
  };
}

/**
 * The notices of an article, in document order. Lines that only open one (`"Correction:"`) are read together with the next.
 * A tag in front of the headline (`CORRECTED - …`) is one only where no other line says what was corrected.
 */
export function readNotices(draft: Draft): readonly Notice[] {
  const paragraphs = draft.kinds.filter((kind) => kind === "body").length;
  const notices: Notice[] = [];
  for (let i = 0; i < draft.units.length; i++) {
    if (draft.kinds[i] !== "notice") continue;
    let last = i;
    while (draft.kinds[last + 1] === "notice" && opensNotice(unitAt(draft, last))) last += 1;
    notices.push(readNotice(draft, i, last, paragraphs));
    i = last;
  }
  if (notices.length > 0) return notices;
  const headline = draft.kinds.indexOf("headline");
  if (headline < 0 || !isTaggedHeadline(unitAt(draft, headline))) return [];
  const tag = tagOf(unitAt(draft, headline).folded);
  return tag === null || tag.type === "update"
    ? []
    : [
        {
          ...readNotice(draft, headline, headline, paragraphs),
          type: tag.type,
          action: "unknown",
          words: [],
          insteadOf: [],
        },
      ];
}
