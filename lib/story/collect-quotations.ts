import type { Block } from "../article/article";
import { passagesOf } from "../article/passages";
import { findQuotations } from "../article/quotations";
import type { Version } from "../compare/comparison";
import { isSpeechVerb } from "../compare/speech-verbs";
import type { Range } from "../text/range";
import { splitSentences } from "../text/sentences";
import { createVocabulary } from "../text/tokenize";
import { wordsOf } from "./compare-words";
import { findSpeaker, type KnownNames } from "./speaker";

/** One quotation of one version. */
export interface Quotation {
  readonly file: string;
  readonly block: Block;
  /** Between the marks, in the block's text. */
  readonly range: Range;
  readonly text: string;
  /** Folded, lower case, without punctuation. */
  readonly words: readonly string[];
  readonly speaker: string | null;
  /** Whether a verb of speech stands beside the speaker's name. */
  readonly sureSpeaker: boolean;
  /** False for a title or a word in inverted commas that nobody is said to have spoken: “Asian games”. */
  readonly spoken: boolean;
}

/** A fragment up to this many words counts as spoken only where its sentence says that somebody spoke. */
const SHORT = 6;

/** All quotations in the body paragraphs and turns of a version, in reading order. */
export function collectQuotations(version: Version, known: KnownNames): readonly Quotation[] {
  const vocabulary = createVocabulary();
  const passages = passagesOf(version.article);
  return passages.flatMap((block, index) =>
    findQuotations(block.text).flatMap(({ range, outer }): readonly Quotation[] => {
      const text = block.text.slice(range.start, range.end);
      const { words } = wordsOf(text, vocabulary);
      if (words.length === 0) return [];
      const previous = passages[index - 1];
      const previousText = previous?.kind === "body" ? previous.text : "";
      const speaker = findSpeaker(block.text, outer, previousText, known);
      return [
        {
          file: version.file,
          block,
          range,
          text,
          words,
          speaker: speaker?.name ?? block.speaker,
          sureSpeaker: speaker?.sure ?? false,
          spoken: words.length > SHORT || reportsSpeech(block.text, outer),
        },
      ];
    }),
  );
}

/** Whether the sentence around a quotation, outside its marks, has a verb of speech. */
function reportsSpeech(text: string, outer: Range): boolean {
  const sentences = splitSentences(text);
  const start = sentences.findLast((sentence) => sentence.start <= outer.start)?.start ?? 0;
  const end = sentences.find((sentence) => sentence.end >= outer.end)?.end ?? text.length;
  const around = `${text.slice(start, outer.start)} ${text.slice(outer.end, Math.max(end, outer.end))}`;
  const next = sentences.find((sentence) => sentence.start >= outer.end);
  const following = next && next.start - outer.end <= 2 ? text.slice(next.start, next.end) : "";
  const words = (part: string): readonly string[] => part.match(/[\p{L}\p{M}]+/gu) ?? [];
  return words(around).some(isSpeechVerb) || words(following).slice(0, 3).some(isSpeechVerb);
}
