import type { Block } from "../article/article";
import { passagesOf } from "../article/passages";
import { findQuotations, type Quotation as Marks } from "../article/quotations";
import type { Version } from "../compare/comparison";
import { isSpeechVerb } from "../compare/speech-verbs";
import { spellingForm } from "../diff/spelling";
import type { Range } from "../text/range";
import { splitSentences } from "../text/sentences";
import { createVocabulary } from "../text/tokenize";
import { wordsOf } from "./compare-words";
import { findDashSpeech } from "./dash-dialogue";
import { type Evidence, evidenceOf } from "./evidence";
import { isNamed } from "./named-things";
import type { Attribution, QuotationForm } from "./quotation-finding";
import { findSpeaker, type KnownNames } from "./speaker";
import { isSaidByAnybody } from "./unnamed-speaker";

/** One quotation of one version. */
export interface Quotation {
  readonly file: string;
  /** Where it begins. */
  readonly block: Block;
  /** Between the marks, in the block's text. */
  readonly range: Range;
  /** All of it; where it runs over paragraphs, one line each. */
  readonly text: string;
  /** Folded, lower case, without punctuation. */
  readonly words: readonly string[];
  /** The same words without what houses spell otherwise: "defence" and "defense" are one. */
  readonly spelled: readonly string[];
  readonly form: QuotationForm;
  readonly speaker: string | null;
  readonly attribution: Attribution;
  /** Whether a verb of speech stands beside the speaker's name. */
  readonly sureSpeaker: boolean;
  /** Whether the text says that somebody speaks and leaves open who: "said one of them". */
  readonly saidByAnybody: boolean;
  /** False for a title, a name or a word in inverted commas that nobody is said to have spoken: “Asian games”. */
  readonly spoken: boolean;
  readonly evidence: Evidence;
}

/** A fragment up to this many words counts as spoken only where its sentence says that somebody spoke. */
const SHORT = 6;
/** The same in characters, where words have no spaces between them. */
const SHORT_UNSPACED = 14;

/** All quotations in the body paragraphs and turns of a version, in reading order. */
export function collectQuotations(version: Version, known: KnownNames): readonly Quotation[] {
  const vocabulary = createVocabulary();
  const passages = passagesOf(version.article);
  const found: Quotation[] = [];
  /** Ends of quotations that the paragraph before left open: they go on here. */
  let open: Quotation | null = null;
  passages.forEach((block, index) => {
    const marks = marksOf(block);
    const previous = passages[index - 1];
    const previousText = previous?.kind === "body" ? previous.text : "";
    let next: Quotation | null = null;
    marks.forEach(({ range, outer, form }, at) => {
      const text = block.text.slice(range.start, range.end);
      const { words } = wordsOf(text, vocabulary);
      // A title is a name, and told as one.
      if (words.length === 0 || (isShort(block, outer, words.length) && isNamed(block.text, outer)))
        return;
      const stated = findSpeaker(block.text, outer, previousText, known);
      const anybody =
        stated?.sure !== true && isSaidByAnybody(block.text, outer, version.article.language);
      const own: Quotation = {
        file: version.file,
        block,
        range,
        text,
        words,
        spelled: spelledAlike(words),
        form,
        speaker: (anybody ? null : stated?.name) ?? block.speaker,
        attribution: anybody || stated === null ? "unnamed" : stated ? "named" : "untold",
        sureSpeaker: stated?.sure ?? false,
        saidByAnybody: anybody,
        spoken: isSpoken(block, outer, words.length),
        evidence: evidenceOf(version.article, block, range),
      };
      const goesOn: boolean =
        open !== null && at === 0 && /^\s*$/u.test(block.text.slice(0, outer.start));
      const tells = goesOn && findSpeaker(block.text, outer, "", known) !== undefined;
      const whole = goesOn && open !== null ? join(open, own, tells) : own;
      if (goesOn && open !== null) found[found.indexOf(open)] = whole;
      else found.push(whole);
      if (outer.end === block.text.length && range.end === outer.end && form === "marks")
        next = whole;
    });
    open = next;
  });
  return found;
}

/** Words as they are compared, whatever a house's spelling. */
export const spelledAlike = (words: readonly string[]): readonly string[] =>
  words.map((word) => spellingForm(word, true));

const marksOf = (block: Block): readonly (Marks & { readonly form: QuotationForm })[] => {
  const marked = findQuotations(block.text).map((one) => ({ ...one, form: "marks" as const }));
  if (marked.length > 0 || block.kind === "turn") return marked;
  return findDashSpeech(block.text).map((one) => ({ ...one, form: "dash" as const }));
};

/**
 * “We waited. ¶ “Then it came,” she said: one quotation over two paragraphs; who spoke is told after its end. Where the
 * second paragraph tells (`tells`), and the first has nothing before its marks, the paragraph before both tells of another one.
 */
const join = (first: Quotation, second: Quotation, tells: boolean): Quotation => ({
  ...first,
  text: `${first.text}\n${second.text}`,
  words: [...first.words, ...second.words],
  spelled: [...first.spelled, ...second.spelled],
  spoken: first.spoken || second.spoken,
  ...(first.attribution !== "named" || !first.sureSpeaker || (tells && opensParagraph(first))
    ? {
        speaker: second.speaker ?? (tells ? null : first.speaker),
        attribution: second.attribution,
        sureSpeaker: second.sureSpeaker,
        saidByAnybody: second.saidByAnybody,
      }
    : {}),
  evidence: {
    ...first.evidence,
    range: { start: first.evidence.range.start, end: second.evidence.range.end },
  },
});

const opensParagraph = ({ block, range }: Quotation): boolean =>
  !/[\p{L}\p{N}]/u.test(block.text.slice(0, range.start));

/** In a turn of an interview everything is spoken; what stands in marks there is somebody else's word, or nobody's. */
function isSpoken(block: Block, outer: Range, words: number): boolean {
  if (block.kind === "turn") return false;
  if (!isShort(block, outer, words)) return true;
  return isUnspaced(block.text[outer.start + 1] ?? "")
    ? isSetAsSpeech(block.text, outer)
    : reportsSpeech(block.text, outer);
}

const isShort = ({ text }: Block, outer: Range, words: number): boolean =>
  words <= (isUnspaced(text[outer.start + 1] ?? "") ? SHORT_UNSPACED : SHORT);

const isUnspaced = (character: string): boolean =>
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(character);

/** 「回る」と話した, 「回る」。, 他说：“在转”; not 「水車小屋」で. */
const isSetAsSpeech = (text: string, outer: Range): boolean =>
  /^(?:と|。|$)/u.test(text.slice(outer.end, outer.end + 1)) ||
  /[说道：:]$/u.test(text.slice(0, outer.start));

/** Whether the sentence around a quotation, outside its marks, has a verb of speech. */
function reportsSpeech(text: string, outer: Range): boolean {
  const sentences = splitSentences(text);
  const start = sentences.findLast((sentence) => sentence.start <= outer.start)?.start ?? 0;
  const end = sentences.find((sentence) => sentence.end >= outer.end)?.end ?? text.length;
  const around = `${text.slice(start, outer.start)} ${text.slice(outer.end, Math.max(end, outer.end))}`;
  const next = sentences.find((sentence) => sentence.start >= outer.end);
  const following = next && next.start - outer.end <= 2 ? text.slice(next.start, next.end) : "";
  const words = (part: string): readonly string[] => part.match(/[\p{L}\p{M}-]+/gu) ?? [];
  return words(around).some(isSpeechVerb) || words(following).slice(0, 3).some(isSpeechVerb);
}
