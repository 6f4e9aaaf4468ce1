import type { Votes } from "./article";
import { foldPhrase } from "./fold-phrase";
import { ACTION_LABELS, DOWN_LABELS, UP_LABELS } from "./lexicon/comment-phrases";
import { createPhraseLexicon, findPhrases } from "./phrase-lexicon";

/** What a line of buttons and counts under or over a comment says. */
export interface VoteLine {
  readonly votes: Votes | null;
  /** How many things to do it offers ("Reply", "Share"). */
  readonly actions: number;
  /** True where it says nothing else. */
  readonly pure: boolean;
}

const DOWN = createPhraseLexicon(DOWN_LABELS);
const UP = createPhraseLexicon(UP_LABELS);
const LABELS = createPhraseLexicon({
  ...prefixed("d", DOWN_LABELS),
  ...prefixed("u", UP_LABELS),
  ...prefixed("a", ACTION_LABELS),
});

function prefixed(mark: string, table: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(table).map(([language, row]) => [mark + language, row]));
}

const SCORE =
  /([+\-−–]?\d{1,7})\s{0,2}[([]\s{0,2}\+?\s{0,2}(\d{1,7})\s{0,2}[/|,]\s{0,2}[-−–]?\s{0,2}(\d{1,7})\s{0,2}[)\]]/u;
const UP_ICON = /^(?:▲|△|⬆|↑|👍|🔼|⇧|♥|❤|♡|💙|🩷|👏|⭐|★|☆|🙌)/u;
const DOWN_ICON = /^(?:▼|▽|⬇|↓|👎|🔽|⇩)/u;
const ITEM =
  /[+\-−–]?\d+(?:[.,]\d{3})*(?:[.,]\d)?\s?(?:k\b|тыс|万|千)?|[\p{L}\p{M}']+|\p{Extended_Pictographic}|\S/gu;

const SCORE_WORDS: ReadonlySet<string> = new Set(
  "points point score karma puntos punto punkte poeng poang pistetta punktow puan ポイント نقاط نقطة рейтинг баллов rating pontos punti punten 評価"
    .split(" ")
    .map(foldPhrase),
);

/** `Gefällt 12 Mal`, `12人`, `a 12 personas les gusta` */
const FILLERS: ReadonlySet<string> = new Set(
  "mal a personas people personer 人 人が 件 명 شخص أشخاص человек човек this"
    .split(" ")
    .map(foldPhrase),
);

interface Item {
  readonly kind: "up" | "down" | "action" | "number" | "mark" | "other";
  readonly value: number;
  readonly label: string;
}

/** `1,204` 1204 · `1.2k` 1200 · `−3` −3 */
function numberOf(text: string): number {
  const scale = /k$|тыс$|千$/u.test(text) ? 1000 : /万$/u.test(text) ? 10_000 : 1;
  const digits = text.replace(/[k\s千万]|тыс/gu, "").replace(/[−–]/gu, "-");
  const grouped = scale === 1 ? digits.replace(/[.,]/g, "") : digits.replace(",", ".");
  return Math.round(Number(grouped) * scale);
}

function itemsOf(folded: string): readonly Item[] {
  const labels = findPhrases(folded, LABELS);
  const items: Item[] = [];
  let at = 0;
  const plain = (text: string): void => {
    for (const match of text.matchAll(ITEM)) {
      const value = match[0];
      if (/\d/.test(value)) items.push({ kind: "number", value: numberOf(value), label: value });
      else if (UP_ICON.test(value)) items.push({ kind: "up", value: 0, label: value });
      else if (DOWN_ICON.test(value)) items.push({ kind: "down", value: 0, label: value });
      else
        items.push({
          kind: /[\p{L}\p{M}]/u.test(value) && !FILLERS.has(value) ? "other" : "mark",
          value: 0,
          label: value,
        });
    }
  };
  for (const label of labels) {
    plain(folded.slice(at, label.start));
    const kind = DOWN.whole.has(label.phrase)
      ? "down"
      : UP.whole.has(label.phrase)
        ? "up"
        : "action";
    items.push({ kind, value: 0, label: label.phrase });
    at = label.end;
  }
  plain(folded.slice(at));
  return items;
}

/** Gives each label the count beside it: after it where the line opens with a label, before it where with a count. */
function countsOf(items: readonly Item[]): {
  up: number | null;
  down: number | null;
  score: number | null;
} {
  const counts: { up: number | null; down: number | null; score: number | null } = {
    up: null,
    down: null,
    score: null,
  };
  const telling = items.filter((item) => item.kind !== "mark" && item.kind !== "other");
  const labelFirst = telling[0]?.kind !== "number";
  telling.forEach((item, i) => {
    if (item.kind !== "up" && item.kind !== "down") return;
    const neighbour = telling[labelFirst ? i + 1 : i - 1];
    if (neighbour?.kind !== "number") return;
    if (item.kind === "up" && SCORE_WORDS.has(item.label)) counts.score ??= neighbour.value;
    else counts[item.kind] ??= Math.abs(neighbour.value);
  });
  const arrows = telling.filter((item) => item.kind === "up" || item.kind === "down");
  if (
    arrows.length === 2 &&
    telling[1]?.kind === "number" &&
    arrows[1]?.kind === "down" &&
    counts.down === null &&
    counts.up !== null &&
    telling[2] === arrows[1]
  ) {
    return { up: null, down: null, score: telling[1].value };
  }
  return counts;
}

/** Parts of a line of buttons. */
const PART = /\s[|·•‧∙⋅–—-]\s|\s{2,}|\t|[|·•‧∙⋅]/u;

/** `Like · Reply · 14`: a count that stands in a part of its own, beside a button that counts. */
function ownCount(text: string, items: readonly Item[]): number | null {
  const counted = items.some((item) => item.kind === "up");
  const others = items.some((item) => item.kind === "action" || item.kind === "down");
  if (!counted || !others) return null;
  const bare = text
    .split(PART)
    .map((part) => part.trim())
    .filter((part) => /^\d{1,3}(?:[.,]?\d{3})*(?:[.,]\d)?\s?k?$/u.test(part));
  return bare.length === 1 ? numberOf(bare[0] as string) : null;
}

/**
 * Reads counts of votes and buttons. `"-12 ( +4 / -16 )"` → score −12, up 4, down 16; `"▲ 41"`, `"41 likes"`,
 * `"Like 41 Reply"` → up 41; `"👍 41 👎 3"` → up 41, down 3; `"Reply · Share"` → two actions, no votes.
 */
export function readVotes(text: string): VoteLine {
  if (text.length > 120) return { votes: null, actions: 0, pure: false };
  const folded = foldPhrase(text);
  const score = SCORE.exec(folded);
  if (score !== null) {
    const rest = itemsOf(folded.replace(score[0], " "));
    return {
      votes: { score: numberOf(score[1] as string), up: Number(score[2]), down: Number(score[3]) },
      actions: rest.filter((item) => item.kind === "action").length,
      pure: rest.every((item) => item.kind !== "other"),
    };
  }
  const items = itemsOf(folded);
  const pure = items.every((item) => item.kind !== "other");
  const actions = items.filter((item) => item.kind === "action").length;
  const numbers = items.filter((item) => item.kind === "number");
  const counts = countsOf(items);
  if (counts.up !== null || counts.down !== null || counts.score !== null)
    return { votes: counts, actions, pure };
  const own = pure ? ownCount(text.toLowerCase(), items) : null;
  if (own !== null) return { votes: { score: null, up: own, down: null }, actions, pure };
  const signed = /^[+\-−–]/u;
  if (
    pure &&
    numbers.length > 0 &&
    numbers.every((item) => signed.test(item.label)) &&
    items.every((item) => item.kind !== "up" && item.kind !== "down")
  ) {
    if (numbers.length === 1)
      return { votes: { score: numbers[0]?.value ?? null, up: null, down: null }, actions, pure };
    if (numbers.length === 2)
      return {
        votes: {
          score: null,
          up: Math.abs(numbers[0]?.value ?? 0),
          down: Math.abs(numbers[1]?.value ?? 0),
        },
        actions,
        pure,
      };
  }
  const buttons = items.filter((item) => item.kind === "up" || item.kind === "down").length;
  return {
    votes: null,
    actions: actions + buttons,
    pure: pure && (actions + buttons > 0 || numbers.length > 0),
  };
}
