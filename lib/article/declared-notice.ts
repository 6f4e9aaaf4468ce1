import type { NoticeType } from "./article";
import { removeControls } from "./decode/clean-text";
import { readDate } from "./read-date";

/** What a document says of its own change in a field made for it: JSON-LD's `correction`, a note to editors, a status. */
export interface DeclaredNotice {
  /** Null: told from the words. */
  readonly type: NoticeType | null;
  /** On one line, without markup; of a mere flag its field and value: `pubstatus: canceled`. */
  readonly text: string;
  /** False for a mere flag. */
  readonly worded: boolean;
  /** When the notice was given out; ISO 8601; null where the document does not say. */
  readonly published: string | null;
}

/** A notice is a paragraph. */
const LONGEST = 2_400;
/** A document with more of them says the same again and again. */
const MOST = 20;

/** `{"text": "<p>It is 18 m.</p>"}` holds markup now and then. */
const plain = (text: string): string =>
  removeControls(text.slice(0, 2 * LONGEST))
    .replace(/<\/?[a-z][^<>]{0,300}>/giu, " ")
    .replace(/\s+/gu, " ")
    .trim()
    .slice(0, LONGEST);

const isAddress = (text: string): boolean => text.includes("://") && !text.includes(" ");

/** A notice in words; null where none are left: an address, a mark. */
export function wordedNotice(
  text: string | null | undefined,
  more: { readonly type?: NoticeType | null; readonly published?: string | null } = {},
): DeclaredNotice | null {
  const words = plain(text ?? "");
  if (!/\p{L}/u.test(words) || isAddress(words)) return null;
  const published = more.published ?? null;
  return {
    type: more.type ?? null,
    text: words,
    worded: true,
    published: published === null ? null : readDate(published),
  };
}

/** A field or a code that says by itself what happened: `sig:update`. */
export const flaggedNotice = (type: NoticeType, text: string): DeclaredNotice => ({
  type,
  text: plain(text),
  worded: false,
  published: null,
});

/** Each once, in their order. */
export function distinctNotices(
  notices: readonly (DeclaredNotice | null)[],
): readonly DeclaredNotice[] {
  const byText = new Map<string, DeclaredNotice>();
  for (const notice of notices)
    if (notice !== null && !byText.has(notice.text)) byText.set(notice.text, notice);
  return [...byText.values()].slice(0, MOST);
}

/** What the last part of a code or a role announces: `dpaednoterole:correction` → correction; null for anything else. */
export function typeOfCode(code: string | null | undefined): NoticeType | null {
  const word =
    (code ?? "")
      .split(/[:/#]/u)
      .at(-1)
      ?.toLowerCase()
      .replace(/[^a-z]/gu, "") ?? "";
  if (/^(?:correction|corrected|corrective|corrects|korrektion|korrektur|rectif)/u.test(word))
    return "correction";
  if (/^(?:withdraw|retract|kill|cancel|annul|mandatorykill|void)/u.test(word)) return "withdrawal";
  if (/^clarif/u.test(word)) return "clarification";
  if (/^(?:refile|repeat|resend|resent)/u.test(word)) return "refile";
  if (/^(?:update|nyversion)/u.test(word)) return "update";
  return null;
}

const bare = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");

/** Letters that may stand around the words on the page: `Correction, 4 May:`. */
const LABEL = 60;
/** A shorter piece of a notice may stand anywhere. */
const LEAST_PIECE = 20;

/** Whether a line of the text prints a declared notice, or a part of it. */
export function printsNotice(line: string, notice: DeclaredNotice): boolean {
  if (!notice.worded || line.length > 2 * LONGEST) return false;
  const [own, declared] = [bare(line), bare(notice.text)];
  if (own === "" || declared === "") return false;
  if (own.includes(declared)) return own.length <= declared.length + LABEL;
  return own.length >= LEAST_PIECE && declared.includes(own);
}
