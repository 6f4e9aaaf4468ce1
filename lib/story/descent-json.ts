import type { Descent, SharedReading } from "./descent-finding";
import { evidenceJson } from "./evidence";

const readingJson = ({ kind, text, against, here, there }: SharedReading) => ({
  kind,
  text,
  against,
  here: evidenceJson(here),
  there: there === null ? null : evidenceJson(there),
});

/** Descent as JSON; keys in a fixed order. */
export const descentJson = ({ links, shared }: Descent) => ({
  links: links.map((link) => ({
    file: link.file,
    from: { file: link.from.file, beforeNotice: link.from.beforeNotice },
    strength: link.strength,
    count: link.count,
    readings: link.readings.map(readingJson),
    contrary: link.contrary.map(readingJson),
  })),
  shared: shared.map(({ files, strength, count, readings }) => ({
    files,
    strength,
    count,
    readings: readings.map(readingJson),
  })),
});
