import type { CommentDraft } from "./comment-draft";
import { foldDigits, foldPhrase } from "./fold-phrase";
import { endsSentence } from "./measure-unit";
import { quoteKeys } from "./quote-index";

export interface CommentLink {
  readonly repostOf: string | null;
  readonly replyTo: string | null;
}

/** Shared words of the shorter text; a typing error mended in a post of 30 words leaves 29. */
const SAME_TEXT = 0.85;
/** Without printed names, a text with an answer under it is a quotation, not the same post again. */
const SAME_LENGTH = 0.6;
const MIN_WORDS = 6;
/** How many earlier comments are looked at: people repost within minutes. */
const LOOK_BACK = 60;

const textOf = (draft: CommentDraft): string => draft.lines.map((line) => line.text).join("\n");
const nameKey = (name: string): string =>
  foldPhrase(name)
    .replace(/^@/, "")
    .replace(/(?:さん|氏|님)$/u, "");

function sharedWords(a: readonly string[], b: readonly string[]): number {
  const counts = new Map<string, number>();
  for (const word of a) counts.set(word, (counts.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of b) {
    const left = counts.get(word) ?? 0;
    if (left > 0) shared += 1;
    counts.set(word, left - 1);
  }
  return shared;
}

/** `"The weir is fa"` then `"The weir is failing again."`: the same post, sent too early the first time. */
function isRepost(
  later: CommentDraft,
  earlier: CommentDraft,
  keys: ReadonlyMap<string, readonly string[]>,
): boolean {
  const names = [later.segment.author, earlier.segment.author];
  if (names[0] != null && names[1] != null && nameKey(names[0]) !== nameKey(names[1])) return false;
  const a = keys.get(later.id) as readonly string[];
  const b = keys.get(earlier.id) as readonly string[];
  const shorter = Math.min(a.length, b.length);
  const sameName = names[0] != null && names[1] != null;
  if (shorter < (sameName ? 3 : MIN_WORDS)) return false;
  const shared = sharedWords(a, b);
  const cut = b.length < a.length && !endsSentence(textOf(earlier));
  // A word cut off in the middle counts as shared.
  const partial = cut && a[b.length - 1]?.startsWith(b.at(-1) ?? " ") ? 1 : 0;
  if ((shared + partial) / shorter < SAME_TEXT) return false;
  return sameName || cut || shared / Math.max(a.length, b.length) >= SAME_LENGTH;
}

const LONGEST_NAME = 60;

/** Names as they are looked up → the first comment that bears them. */
type Names = ReadonlyMap<string, number>;

function namesOf(drafts: readonly CommentDraft[]): Names {
  const names = new Map<string, number>();
  drafts.forEach(({ segment }, i) => {
    const key = segment.author === null ? "" : nameKey(segment.author);
    if (key !== "" && !names.has(key)) names.set(key, i);
  });
  return names;
}

/** `"@Ada Holm I have"`, `"Ada Holm I have"` → the longest earlier name that the text starts with; without `@` a full name. */
function mentioned(own: CommentDraft, at: number, names: Names): string | null {
  const first = own.lines[0]?.text ?? "";
  const marked = /^[@＠]/u.test(first);
  const folded = foldPhrase(first.slice(0, 2 * LONGEST_NAME));
  const text = (marked ? folded.slice(1).trim() : folded).slice(0, LONGEST_NAME);
  for (let end = text.length; end > 0; end--) {
    if (/^[\p{L}\p{N}]/u.test(text.slice(end, end + 2))) continue;
    const key = text.slice(0, end);
    const bearer = names.get(key);
    if (bearer === undefined || bearer >= at) continue;
    if (marked) return key;
    if (key.includes(" ") && key !== nameKey(own.segment.author ?? "")) return key;
  }
  return null;
}

function answered(
  own: CommentDraft,
  at: number,
  drafts: readonly CommentDraft[],
  names: Names,
): string | null {
  const first = foldDigits(own.lines[0]?.text ?? "");
  const inText = /^(?:>>|≫)\s*(\d{1,5})/u.exec(first);
  const name =
    own.segment.replyTo ??
    own.quotedName ??
    (inText ? `>>${inText[1]}` : mentioned(own, at, names));
  if (name === null) return null;
  const number = /^>>(\d+)$/.exec(name);
  if (number) {
    const wanted = Number(number[1]);
    const ranked = drafts.find((draft) => draft.segment.rank === wanted);
    return (
      (
        ranked ??
        (drafts.every((draft) => draft.segment.rank === null) ? drafts[wanted - 1] : undefined)
      )?.id ?? null
    );
  }
  const key = nameKey(name);
  const named = (draft: CommentDraft): boolean =>
    draft.segment.author !== null && nameKey(draft.segment.author) === key;
  return (
    [...drafts.slice(0, at)].reverse().find(named)?.id ??
    drafts.slice(at + 1).find(named)?.id ??
    null
  );
}

/** Which earlier comment each one posts again or answers. */
export function linkComments(drafts: readonly CommentDraft[]): readonly CommentLink[] {
  const names = namesOf(drafts);
  const keys = new Map(drafts.map((draft) => [draft.id, quoteKeys(textOf(draft))]));
  return drafts.map((own, i) => {
    const earlier = drafts.slice(Math.max(0, i - LOOK_BACK), i).reverse();
    return {
      repostOf: earlier.find((other) => isRepost(own, other, keys))?.id ?? null,
      replyTo: answered(own, i, drafts, names),
    };
  });
}
