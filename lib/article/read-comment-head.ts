import type { Votes } from "./article";
import { findTime } from "./find-time";
import { foldDigits, foldPhrase } from "./fold-phrase";
import { REPLY_LEADS, REPLY_TAILS, SAYS_WORDS } from "./lexicon/comment-phrases";
import { createPhraseLexicon, isUnspaced, leadingPhrase } from "./phrase-lexicon";
import { readVotes } from "./read-votes";
import { trimMarks } from "./trim-marks";

/** What the line over a comment says. */
export interface CommentHead {
  readonly author: string | null;
  /** As printed, white space made single. */
  readonly posted: string | null;
  /** Name or number (`">>12"`) of the comment it answers, as printed. */
  readonly replyTo: string | null;
  /** Running number, on boards that print one. */
  readonly rank: number | null;
  readonly votes: Votes | null;
}

const LEADS = createPhraseLexicon(REPLY_LEADS);
const SAYS = createPhraseLexicon(SAYS_WORDS);
/** `3. Ada`, `#3 Ada`, `[3] Ada` */
const RANK =
  /^(?:(?:#|No\.?\s?|№\s?)?(\d{1,5})(?:\s*[.:)、]\s*|\s+)|[[(【](\d{1,5})[\])】]\s*)(?=\D)/iu;
const BOARD_ID = /\b(?:ID|IP|Trip):\s?[\w+/.]+/gu;
const SEPARATOR =
  /\s+[|·•‧∙⋅—–-]\s+|[|·•‧∙⋅・]\s|\s[|·•‧∙⋅]|\s{2,}|\t|,\s|،\s|[()（）［］[\]【】]|\s[/／]\s/u;
const NAME_LABEL = /^(?:名前|お名前|投稿者|name|nombre|nom|имя|الاسم)\s*[:：]\s*/iu;
const POSTED_BY =
  /^(?:posted by|comment by|by|geschrieben von|von|publicado por|por|posté par|par|postado por|pubblicato da|da|door):?\s+(?=\S)/iu;
/** Arrows between the one who answers and the one who is answered. */
const ARROWS = "→➜➔➤➝➡⇒⟶▸►▶↪↳⤷↩⤶↵";
const ARROW = new RegExp(`^[${ARROWS}]\\uFE0F?\\s*(\\S.*)$`, "u");
const LEADING_ARROW = new RegExp(`^[${ARROWS}]\\uFE0F?\\s*`, "u");
const BEFORE_ARROW = new RegExp(`(?=[${ARROWS}])`, "u");
/** `Ada 5h`: a unit as short as this may follow a name without a mark between; `closes after 112 years` is no name. */
const SHORT_UNIT = /\d\s?\p{L}{1,4}\.?$/u;
const ENDS_IN_MARK = /[|·•‧∙⋅,،(（–—-]\s{0,3}$|\s{2}$|^$/u;
const MAX_NAME_WORDS = 6;
const MAX_NAME_LENGTH = 48;

const trimName = (text: string): string => trimMarks(text, ":：|·•,،-–—>");

/** `"in reply to Ada"` → `Ada`; `"花子さんへの返信"` → `花子`; `"→ Ada"`, `">>12"`, `"@ada"` likewise; else null. */
export function readReplyTo(segment: string): string | null {
  const text = foldDigits(segment).trim();
  const number = /^(?:>>|»|≫)\s*(\d{1,5})$/u.exec(text);
  if (number) return `>>${number[1]}`;
  const arrow = ARROW.exec(segment.trim());
  if (arrow) return (arrow[1] as string).replace(/^@/, "");
  const tail = REPLY_TAILS.find((end) => text.endsWith(end));
  if (tail !== undefined && text.length > tail.length)
    return text.slice(0, -tail.length).trim().replace(/^@/, "");
  const folded = foldPhrase(segment);
  const lead = leadingPhrase(folded, LEADS);
  if (lead === null || lead.end === folded.length) return null;
  const raw = segment.trim().replace(/^[^\p{L}\p{N}]+/u, "");
  const rest = isUnspaced(lead.phrase)
    ? raw.slice(lead.phrase.length)
    : raw.split(/\s+/u).slice(lead.phrase.split(" ").length).join(" ");
  const name = trimName(rest).replace(/^@/, "");
  // `回复 2` counts answers.
  return /\p{L}/u.test(name) ? name : null;
}

/** A name and the one who is answered, with no time beside them: `"Ada · in reply to Bo"`, `"Ada → Bo"`. */
function readAnswer(text: string): CommentHead | null {
  if (text.length > 100) return null;
  const parts = text
    .split(SEPARATOR)
    .flatMap((part) => part.split(BEFORE_ARROW))
    .map(trimName)
    .filter((part) => part !== "");
  const last = parts.at(-1);
  if (parts.length !== 2 || last === undefined) return null;
  const replyTo = readReplyTo(last);
  return replyTo !== null && isName(parts[0] as string)
    ? { author: parts[0] as string, posted: null, replyTo, rank: null, votes: null }
    : null;
}

const wordCount = (text: string): number =>
  isUnspaced(text) ? Math.ceil(text.length / 4) : text.split(/\s+/u).length;
const isName = (text: string): boolean =>
  /\p{L}/u.test(text) &&
  text.length <= MAX_NAME_LENGTH &&
  wordCount(text) <= MAX_NAME_WORDS &&
  !/[.!?。！？؟]["”»]?$/u.test(text.replace(/\b\p{L}{1,4}\.$/u, ""));

/** `"Ada replies to Bo"`, `"↩ Ada en réponse à Bo"` → Ada, Bo. */
function readWhoAnswersWhom(
  segment: string,
): { readonly author: string; readonly replyTo: string } | null {
  const text = segment.replace(LEADING_ARROW, "");
  // `en réponse à Bo` names nobody before its first words.
  if (readReplyTo(text) !== null) return null;
  const words = text.split(/\s+/u);
  if (isUnspaced(text) || words.length > 2 * MAX_NAME_WORDS) return null;
  for (let i = 1; i < words.length - 1; i++) {
    const lead = leadingPhrase(foldPhrase(words.slice(i).join(" ")), LEADS);
    if (lead === null || lead.start > 0) continue;
    const author = trimName(words.slice(0, i).join(" "));
    const replyTo = trimName(words.slice(i + lead.phrase.split(" ").length).join(" "));
    if (isName(author) && isName(replyTo)) return { author, replyTo: replyTo.replace(/^@/, "") };
  }
  return null;
}

function readSays(text: string): CommentHead | null {
  if (!/[:：]$/u.test(text) || text.length > 60) return null;
  const body = text.replace(/\s{0,2}[:：]$/u, "");
  const words = body.split(/\s+/u);
  for (let n = Math.min(3, words.length - 1); n >= 1; n--) {
    if (SAYS.whole.has(foldPhrase(words.slice(-n).join(" ")))) {
      const author = words.slice(0, -n).join(" ");
      return isName(author)
        ? { author, posted: null, replyTo: null, rank: null, votes: null }
        : null;
    }
  }
  return null;
}

/**
 * Reads the line over a comment: `"ada_h · 5 hours ago · in reply to Bo"`, `"Ada HolmToday 07:12 am"`,
 * `"3. Ada 2026/11/17(火) 21:05"`, `"21:05"`, `"Ada says:"`. Null for any line that says more than that.
 */
export function readCommentHead(text: string): CommentHead | null {
  if (text.length > 140) return null;
  const time = findTime(text);
  if (time === null) return readAnswer(text) ?? readSays(text);
  const before = text.slice(0, time.start);
  const after = text.slice(time.end).replace(BOARD_ID, " ");
  const ranked = RANK.exec(foldDigits(before));
  const rank =
    ranked !== null && /\p{L}/u.test(before.slice(ranked[0].length))
      ? Number(ranked[1] ?? ranked[2])
      : null;
  const named = rank === null ? before : before.slice((ranked as RegExpExecArray)[0].length);
  const segments = [...named.replace(BOARD_ID, " ").split(SEPARATOR), ...after.split(SEPARATOR)]
    .flatMap((part) => part.split(BEFORE_ARROW))
    .map(trimName)
    .filter((part) => part !== "");
  let replyTo: string | null = null;
  let votes: Votes | null = null;
  const names: string[] = [];
  for (const segment of segments) {
    const both = readWhoAnswersWhom(segment);
    if (both !== null) {
      names.push(both.author);
      replyTo ??= both.replyTo;
      continue;
    }
    const answered = readReplyTo(segment);
    if (answered !== null) {
      replyTo ??= answered;
      continue;
    }
    const line = readVotes(segment);
    if (line.pure && (line.votes !== null || line.actions > 0)) {
      votes ??= line.votes;
      continue;
    }
    if (findTime(segment) !== null && !/\p{L}{3}/u.test(segment.replace(/\d/gu, ""))) continue;
    names.push(segment.replace(NAME_LABEL, ""));
  }
  if (names.length > 2 || !names.every(isName)) return null;
  const sentence = /[.!?。！？؟]["”»]?$/u.test(after.trim()) && /\p{L}{2}/u.test(after);
  if (sentence) return null;
  if (names.length === 2 && wordCount(names[1] as string) > 2) return null;
  const author = names[0]?.replace(POSTED_BY, "") ?? null;
  if (author !== null && time.points < 1.5) {
    if (!/^[\s·•|,–—-]*$/u.test(after)) return null;
    if (!ENDS_IN_MARK.test(before) && !SHORT_UNIT.test(text.slice(0, time.end))) return null;
  }
  return {
    author,
    posted: text.slice(time.start, time.end).replace(/\s+/gu, " ").trim(),
    replyTo,
    rank,
    votes,
  };
}
