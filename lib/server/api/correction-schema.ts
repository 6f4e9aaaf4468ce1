import { z } from "zod";
import { hash, lines } from "./schema-parts";

export const byFile = <A extends z.ZodType>(value: A) =>
  z.record(z.string(), value).describe("By the file of the source");

export const evidence = z
  .object({
    version: hash,
    paragraph: z.int().nullable(),
    lines,
    range: z.tuple([z.int(), z.int()]).describe("UTF-16 code units of the version's text"),
  })
  .describe("The words that a finding rests on");

const earlierChange = z.object({
  class: z.string(),
  before: z.string(),
  after: z.string(),
  earlier: evidence.nullable(),
  later: evidence.nullable(),
});

/** A change that a notice tells, and what every version makes of it. */
export const correction = z.object({
  file: z.string(),
  lines: lines.nullable().describe("Null where no line of the text prints the notice"),
  type: z.string(),
  paragraph: z.int().nullable(),
  action: z.string(),
  words: z.array(z.string()),
  holds: z.boolean().nullable(),
  versions: byFile(
    z.object({
      state: z.enum(["applied", "not-applied", "not-carried", "rewritten", "unclear"]),
      noticeCarried: z.boolean(),
      lines: lines.nullable(),
      rule: z.string(),
      evidence: evidence.nullable(),
    }),
  ),
  insteadOf: z.array(z.string()),
  rule: z.string(),
  numbering: z
    .string()
    .nullable()
    .describe("How paragraphs must be counted for the notice to name its passage"),
  notice: evidence.nullable(),
  earlier: z
    .object({
      file: z.string(),
      version: hash,
      holds: z.boolean().nullable(),
      rightParagraph: z.boolean().nullable(),
      numbering: z.string().nullable(),
      complete: z.boolean().describe("False where a notice speaks of updates in general"),
      told: z.array(earlierChange),
      untold: z.array(earlierChange).describe("Changes that no notice speaks of"),
    })
    .nullable()
    .describe("The notice beside the text before it; null where that is not loaded"),
  from: z
    .enum(["text", "data"])
    .describe(
      "`data`: stated in a field of the document (JSON-LD, a status) and nowhere in the text",
    ),
  change: z
    .object({ number: z.int(), of: z.int(), text: z.string() })
    .nullable()
    .describe("Which change this is where its notice tells several: each is an entry of its own"),
});
