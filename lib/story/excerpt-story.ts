import { excerptComparison, excerptText } from "../compare/excerpt-comparison";
import type { Story } from "./story";

/**
 * The story as it may be shown where usage terms ask for excerpts only: its comparisons are cut, and of quotations,
 * notices and differences the first 25 words stand. The articles of its versions stay whole: a page that shows a block
 * of them cuts it (`excerptText`).
 */
export const excerptStory = (story: Story): Story => ({
  ...story,
  comparisons: story.comparisons.map(excerptComparison),
  corrections: story.corrections.map((finding) => ({
    ...finding,
    text: excerptText(finding.text),
    words: finding.words.map(excerptText),
  })),
  quotations: story.quotations.map((finding) => ({
    ...finding,
    text: excerptText(finding.text),
    versions: Object.fromEntries(
      Object.entries(finding.versions).map(([file, entry]) => [
        file,
        { ...entry, text: entry.text === null ? null : excerptText(entry.text) },
      ]),
    ),
  })),
  drift: story.drift.map((finding) => ({
    ...finding,
    base: excerptText(finding.base),
    other: excerptText(finding.other),
  })),
  spokenRuns: story.spokenRuns.map((run) => ({ ...run, text: excerptText(run.text) })),
});
