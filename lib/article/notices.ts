import type { Notice, NoticeType } from "./article";
import { type DeclaredNotice, printsNotice } from "./declared-notice";
import { type Draft, unitAt } from "./draft";
import { noticeType } from "./notices/is-notice";
import { readChanges } from "./notices/notice-changes";
import { isTaggedHeadline, opensNotice, tagOf } from "./notices/notice-labels";

/** What a notice says stands in its first lines. */
const LONGEST_NOTICE = 2_400;

type Read = Pick<
  Notice,
  "type" | "text" | "paragraphs" | "countedFromEnd" | "action" | "words" | "insteadOf" | "changes"
>;

/** What the words of a notice say; `paragraphs` is how many the article has. */
function readWords(text: string, paragraphs: number): Read {
  const plain = text.replace(/\s+/gu, " ").slice(0, LONGEST_NOTICE);
  const type = noticeType(plain);
  return { type, text, ...readChanges(plain, type, paragraphs) };
}

function readNotice(draft: Draft, first: number, last: number, paragraphs: number): Notice {
  const span = { start: unitAt(draft, first).span.start, end: unitAt(draft, last).span.end };
  return {
    ...readWords(draft.text.slice(span.start, span.end), paragraphs),
    from: "text",
    lines: [unitAt(draft, first).first + 1, unitAt(draft, last).last + 1],
    span,
    published: null,
  };
}

/** Lines that only open a notice (`"Correction:"`) are read together with the next. */
function printedNotices(draft: Draft, paragraphs: number): readonly Notice[] {
  const notices: Notice[] = [];
  for (let i = 0; i < draft.units.length; i++) {
    if (draft.kinds[i] !== "notice") continue;
    let last = i;
    while (draft.kinds[last + 1] === "notice" && opensNotice(unitAt(draft, last))) last += 1;
    notices.push(readNotice(draft, i, last, paragraphs));
    i = last;
  }
  return notices;
}

/** `CORRECTED - …` in front of the headline. */
function taggedHeadline(draft: Draft, paragraphs: number): readonly Notice[] {
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
          changes: [],
        },
      ];
}

/** A field says what kind of notice it is; words say that a story was sent again. */
const typed = (notice: Notice, type: NoticeType | null): Notice =>
  type === null || notice.type === "refile" ? notice : { ...notice, type };

/** The notices with one that a field of the document states: told of those that print it, else one of its own. */
function withDeclared(
  notices: readonly Notice[],
  declared: DeclaredNotice,
  paragraphs: number,
): readonly Notice[] {
  const { type, text, published } = declared;
  const prints = notices.map((notice) => printsNotice(notice.text, declared));
  if (prints.includes(true))
    return notices.map((notice, i) =>
      prints[i] === true
        ? { ...typed(notice, type), published: notice.published ?? published }
        : notice,
    );
  const said = declared.worded
    ? false
    : notices.some((notice) => notice.type === type || type !== "withdrawal");
  if (said) return notices;
  const own = { from: "data", lines: null, span: null, published } as const;
  return [...notices, typed({ ...readWords(text, paragraphs), ...own }, type)];
}

/**
 * The notices of an article: those it prints in document order, then those that only a field of the document states. A tag in
 * front of the headline (`CORRECTED - …`) is one only where no other line says what was corrected; a mere flag (`sig:update`)
 * where nothing is said in words, that of a withdrawal where no other notice is one.
 */
export function readNotices(draft: Draft): readonly Notice[] {
  const paragraphs = draft.kinds.filter((kind) => kind === "body").length;
  const printed = printedNotices(draft, paragraphs);
  const shown = printed.length > 0 ? printed : taggedHeadline(draft, paragraphs);
  return draft.declared
    .toSorted((a, b) => Number(b.worded) - Number(a.worded))
    .reduce((notices, declared) => withDeclared(notices, declared, paragraphs), shown);
}
