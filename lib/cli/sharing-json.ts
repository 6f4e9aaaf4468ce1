import type { SharedPlace } from "../search/find-shared-text";
import type { SharingText } from "../server/search/find-sharing";

const share = (value: number): number => Math.round(value * 10_000) / 10_000;

const place = ({ paragraphs, lines, span }: SharedPlace) => ({
  paragraphs,
  lines,
  span: [span.start, span.end],
});

/** One line of `variorum search --json`; keys in a fixed order. */
export const sharingJson = (file: string, version: string, sharing: readonly SharingText[]) => ({
  file,
  version,
  found: sharing.map((text) => ({
    version: text.version,
    identical: text.identical,
    kinship: text.kinship,
    shareOfText: share(text.shareOfText),
    shareOfVersion: share(text.shareOfVersion),
    longestRun: Math.max(0, ...text.spans.map(({ words }) => words)),
    places: text.places.map(({ story, state, title, label, number, states }) => ({
      story,
      source: state,
      title,
      label,
      number,
      versions: states,
    })),
    spans: text.spans.map((span) => ({
      words: span.words,
      text: span.text,
      file: place(span.article),
      version: place(span.candidate),
    })),
  })),
});
