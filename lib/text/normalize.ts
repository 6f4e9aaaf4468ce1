/** A folded text with the way back: folded unit `i` came from `[map[i], ends[i])` of the source. */
export interface FoldedText {
  readonly text: string;
  /** Start in the source of every folded unit, and the source's length after the last. */
  readonly map: Int32Array;
  /** End in the source of every folded unit. */
  readonly ends: Int32Array;
}

type Step = readonly [pattern: RegExp, replacement: string | ((match: string) => string)];

const ARABIC_SIGNS: Readonly<Record<string, string>> = { "٪": "%", "٫": ".", "٬": "," };

const FREE_DASH = " - ";

/** After NFKC: what folds to nothing or to another letter. */
const LETTER_STEPS: readonly Step[] = [
  // Zero-width and direction marks, soft hyphen, tatweel.
  [/[\u{200b}-\u{200f}\u{202a}-\u{202e}\u{2060}-\u{2069}\u{feff}\u{ad}\u{61c}\u{640}]/gu, ""],
  // Arabic vowel marks: "مُدُن" reads "مدن".
  [/[\u{64b}-\u{652}\u{670}]/gu, ""],
  [/[٠-٩]/gu, (digit) => String(digit.charCodeAt(0) - 0x660)],
  [/[٪٫٬]/gu, (sign) => ARABIC_SIGNS[sign] ?? sign],
];

/** Then, in order: `''` is one mark before single glyphs become `'`. */
const MARK_STEPS: readonly Step[] = [
  // French marks with their spaces: « le port » reads 'le port'.
  [/[«‹]\s*/gu, "'"],
  [/(?:(?<!\s)\s+)?[»›]/gu, "'"],
  [/''/gu, "'"],
  [/[“”„‟〝〞「」『』"‘’‚‛′`´]/gu, "'"],
  [/…/gu, "..."],
  // A range of figures is written with any dash: 4 – 6 reads 4-6.
  [/\d\s*[‐‑‒–—-]\s*\d/gu, (range) => `${range.charAt(0)}-${range.charAt(range.length - 1)}`],
  // A dash between clauses stands free: "rain—again" reads "rain - again"; "north–south" is a hyphen.
  [/(?:(?<!\s)\s+)?(?:—|―|--)\s*|(?<!\s)\s+[–-]\s+/gu, FREE_DASH],
  [/[‐‑‒–−]/gu, "-"],
  [/\s+/gu, " "],
  [/^ | $/gu, ""],
];

/** Whatever a step might touch; text without it is its own fold. */
const MAY_FOLD = /[^ -~]|["`]|''|--| {2}|^ | $|\d -|- \d/u;

/**
 * Folds what is only typography: quotation glyphs, apostrophes, dashes, spaces, ligatures, digit shapes, vowel marks.
 * Two texts are the same but for typography exactly when their folds are equal. Case is kept.
 */
export const foldTypography = (text: string): string =>
  !MAY_FOLD.test(text)
    ? text
    : [...LETTER_STEPS, ...MARK_STEPS].reduce(
        (folded, [pattern, replacement]) =>
          typeof replacement === "string"
            ? folded.replace(pattern, replacement)
            : folded.replace(pattern, replacement),
        text.normalize("NFKC"),
      );

/** The same fold with the offsets of every folded unit in `text`. `foldWithMap(t).text === foldTypography(t)`. */
export const foldWithMap = (text: string): FoldedText =>
  foldBy(text, [...LETTER_STEPS, ...MARK_STEPS]);

/** Folds letters and digits only; quotation marks, dashes and spaces stay as they are. */
export const foldLetters = (text: string): FoldedText => foldBy(text, LETTER_STEPS);

function foldBy(text: string, steps: readonly Step[]): FoldedText {
  let state = compose(text);
  for (const [pattern, replacement] of steps) state = replaceMapped(state, pattern, replacement);
  return {
    text: state.text,
    map: Int32Array.from([...state.starts, text.length]),
    ends: Int32Array.from(state.ends),
  };
}

interface Mapped {
  readonly text: string;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/** NFKC one cluster at a time: a character with the marks that may join it. */
function compose(text: string): Mapped {
  const pieces: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  for (const { index, 0: cluster } of text.matchAll(
    /\s|\S[\p{M}\u{1160}-\u{11ff}\u{d7b0}-\u{d7ff}\u{ff9e}\u{ff9f}]*/gu,
  )) {
    const whole = cluster.normalize("NFKC");
    pieces.push(whole);
    const kept = whole === cluster;
    for (let k = 0; k < whole.length; k++) {
      starts.push(kept ? index + k : index);
      ends.push(kept ? index + k + 1 : index + cluster.length);
    }
  }
  return { text: pieces.join(""), starts, ends };
}

/** A replacement of the same length keeps its units in place; of another length, first and last stay where they are the same. */
function replaceMapped(state: Mapped, pattern: RegExp, replacement: Step[1]): Mapped {
  const pieces: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  let done = 0;
  const keep = (from: number, to: number) => {
    pieces.push(state.text.slice(from, to));
    for (let k = from; k < to; k++) {
      starts.push(state.starts[k] as number);
      ends.push(state.ends[k] as number);
    }
  };
  for (const { index, 0: match } of state.text.matchAll(pattern)) {
    keep(done, index);
    done = index + match.length;
    const by = typeof replacement === "string" ? replacement : replacement(match);
    pieces.push(by);
    const aligned = by.length === match.length && by !== FREE_DASH;
    const range = by.length === 3 && /^\d/u.test(by);
    for (let k = 0; k < by.length; k++) {
      const first = aligned ? k : range && k > 0 ? (k === 2 ? match.length - 1 : 1) : 0;
      const last = aligned
        ? k
        : range && k < 2
          ? k === 0
            ? 0
            : match.length - 2
          : match.length - 1;
      starts.push(state.starts[index + first] as number);
      ends.push(state.ends[index + last] as number);
    }
  }
  if (pieces.length === 0) return state;
  keep(done, state.text.length);
  return { text: pieces.join(""), starts, ends };
}
