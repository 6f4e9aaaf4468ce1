import { describe, expect, it } from "vitest";
import { readCommentCount } from "./read-comment-count";
import { readCommentHead } from "./read-comment-head";
import { readVotes } from "./read-votes";

/** `score/up/down`, a dash for what is not said; then the number of buttons; `…` where the line says more. */
const tell = (text: string): string => {
  const { votes, actions, pure } = readVotes(text);
  const show = (value: number | null): string => (value === null ? "-" : String(value));
  const counts =
    votes === null ? "" : `${show(votes.score)}/${show(votes.up)}/${show(votes.down)} `;
  return `${counts}${actions}${pure ? "" : "…"}`;
};

describe("readVotes", () => {
  it.each([
    ["-12 ( +4 / -16 )", "-12/4/16 0"],
    ["▲ 41", "-/41/- 0"],
    ["▲ 41 ▼", "41/-/- 0"],
    ["Like 12 Reply", "-/12/- 1"],
    ["12 likes", "-/12/- 0"],
    ["1.2k likes", "-/1200/- 0"],
    ["👍 41 👎 3", "-/41/3 0"],
    ["Upvote 14 · Downvote 1 · Reply", "-/14/1 1"],
    ["Reply (3) Like (12)", "-/12/- 1"],
    ["12 points", "12/-/- 0"],
    ["+5", "5/-/- 0"],
    ["+12 / −3", "-/12/3 0"],
    ["Me gusta 12 No me gusta 3", "-/12/3 0"],
    ["いいね！34 返信", "-/34/- 1"],
    ["そう思う 12 そう思わない 3", "-/12/3 0"],
    ["٣٤ إعجابًا · رد · إبلاغ", "-/34/- 2"],
    ["J’aime (14)  Répondre  Signaler un abus", "-/14/- 2"],
    ["Reply · Share · Report", "3"],
    ["Good luck", "1…"],
    ["Run to the weir", "0…"],
  ])("%s", (text, wanted) => {
    expect(tell(text)).toBe(wanted);
  });
});

describe("readCommentHead", () => {
  it.each([
    ["lucero · hace 5 horas", ["lucero", null, null]],
    ["nilo · hace 2 días · en respuesta a Lola Puente", ["nilo", "Lola Puente", null]],
    ["Ada HolmToday  07:12 am JST", ["Ada Holm", null, null]],
    ["3. 港の人 2026/11/17(火) 21:05 ID:a8Kd0", ["港の人", null, 3]],
    ["制御屋 · 4時間前 · 堤の上の人への返信", ["制御屋", "堤の上の人", null]],
    ["مهندس · ردا على رنا", ["مهندس", "رنا", null]],
    ["Anna → Bernd · 2h", ["Anna", "Bernd", null]],
    ["Ada Holm says:", ["Ada Holm", null, null]],
    ["5h", [null, null, null]],
    ["I was there at 9:40 and saw it.", null],
    ["The board rang at 9:40 and nobody answered the phone", null],
  ])("%s", (text, wanted) => {
    const head = readCommentHead(text);
    expect(head === null ? null : [head.author, head.replyTo, head.rank]).toEqual(wanted);
  });
});

describe("readCommentCount", () => {
  it.each([
    ["19 Comments", { count: 19 }],
    ["コメント（5件）", { count: 5 }],
    ["٥ تعليقات", { count: 5 }],
    ["Kommentare", { count: null }],
    ["Comments on the harbour plan close on Friday", null],
    ["Login to comment", null],
  ])("%s", (text, wanted) => {
    expect(readCommentCount(text)).toEqual(wanted);
  });
});
