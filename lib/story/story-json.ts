import { commentJson } from "../compare/article-json";
import { round4 } from "../compare/round";
import { correctionJson } from "./correction-json";
import { countWords } from "./count-words";
import { creditJson } from "./credit-json";
import { descentJson } from "./descent-json";
import { driftJson } from "./drift-json";
import { evidenceJson } from "./evidence";
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
      shareWithCredits: round4(cell.shareWithCredits),
      longestRun: cell.longestRun,
      verbatim: round4(cell.byWord.verbatim),
      rewritten: round4(cell.byWord.rewritten),
      new: round4(cell.byWord.fresh),
    })),
    corrections: story.corrections.map(correctionJson),
    quotations: story.quotations.map(quotationJson),
    drift: story.drift.map(driftJson),
    sameAmounts: story.sameAmounts.map(driftJson),
    credit: story.credit.map(creditJson),
    leftOut: story.leftOut.map(({ file, paragraphs, voices, rule, evidence }) => ({
      file,
      paragraphs,
      voices,
      rule: rule.id,
      evidence: {
        paragraphs: evidence.paragraphs.map(evidenceJson),
        voices: evidence.voices.map(({ name, at }) => ({ name, ...evidenceJson(at) })),
      },
    })),
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
      evidence: { base: evidenceJson(run.evidence.base), other: evidenceJson(run.evidence.other) },
    })),
    descent: descentJson(story.descent),
    passageSources: story.passageSources.map((source) => ({
      file: source.file,
      paragraph: source.paragraph,
      lines: source.lines,
      closest: source.closest.map(({ file, lines, run, shared, evidence }) => ({
        file,
        lines,
        run,
        shared,
        evidence: evidenceJson(evidence),
      })),
      carriers: source.carriers,
      rule: source.rule.id,
      evidence: evidenceJson(source.evidence),
    })),
    commentChecks: story.commentChecks.map((check) => ({
      kind: check.kind,
      file: check.file,
      comment: check.comment,
      lines: check.lines,
      target: check.target && {
        kind: check.target.kind,
        file: check.target.file,
        lines: check.target.lines,
      },
      holds: check.holds,
      missing: check.differences.missing,
      extra: check.differences.extra,
      declared: check.declared,
      found: check.found,
      rule: check.rule.id,
      evidence: {
        comment: check.evidence.comment && evidenceJson(check.evidence.comment),
        target: check.evidence.target && evidenceJson(check.evidence.target),
      },
    })),
  };
}
