import { commentJson } from "../compare/article-json";
import { round4 } from "../compare/round";
import { correctionJson } from "./correction-json";
import { countWords } from "./count-words";
import { creditJson } from "./credit-json";
import { descentJson } from "./descent-json";
import { quotationJson } from "./quotation-json";
import type { Story } from "./story";

/** A story as the JSON that `variorum story --json` prints; keys in a fixed order, shares rounded to four decimals. */
export function storyJson(story: Story) {
  return {
    title: story.title,
    engine: story.engine,
    base: story.base,
    versions: story.versions.map(({ file, role, label, article }) => ({
      file,
      version: article.version,
      role,
      label,
      words: countWords(article),
      paragraphs: article.blocks.filter((block) => block.kind === "body").length,
      comments: article.comments.length,
      declaredComments: article.declaredComments,
    })),
    reuse: story.reuse.map((cell) => ({
      of: cell.of,
      in: cell.in,
      share: round4(cell.share),
      shareWithoutQuotations: round4(cell.shareWithoutQuotations),
      longestRun: cell.longestRun,
    })),
    corrections: story.corrections.map(correctionJson),
    quotations: story.quotations.map(quotationJson),
    drift: story.drift.map((finding) => ({
      class: finding.class,
      file: finding.file,
      baseLines: finding.baseLines,
      lines: finding.lines,
      base: finding.base,
      other: finding.other,
      onlyHere: finding.onlyHere,
    })),
    credit: story.credit.map(creditJson),
    leftOut: story.leftOut.map(({ file, paragraphs, voices }) => ({ file, paragraphs, voices })),
    comments: Object.fromEntries(
      story.versions.map(({ file, article }) => [file, article.comments.map(commentJson)]),
    ),
    spokenRuns: story.spokenRuns.map((run) => ({
      file: run.file,
      lines: run.lines,
      speaker: run.speaker,
      baseLines: run.baseLines,
      words: run.words,
      text: run.text,
    })),
    descent: descentJson(story.descent),
  };
}
