import { z } from "zod";
import { BLOCK_KINDS } from "../../article/article";
import { facts, hash, href, lines, range, share, warning } from "./schema-parts";

const block = z.object({
  id: z.string(),
  kind: z.enum(BLOCK_KINDS),
  number: z.int().optional().describe("Paragraph number from 1; body paragraphs only"),
  speaker: z.string().optional(),
  lines,
  span: range,
  text: z.string(),
});

const notice = z.object({
  type: z.enum(["refile", "correction", "update", "clarification", "withdrawal"]),
  lines: lines
    .nullable()
    .describe("Null where only a field of the document states it, and no line of the text"),
  paragraph: z.union([z.int(), z.array(z.int())]).nullable(),
  action: z.string(),
  words: z.array(z.string()),
  insteadOf: z.array(z.string()).optional(),
  text: z.string(),
  from: z
    .enum(["text", "data"])
    .describe(
      "`data`: stated in a field of the document (JSON-LD, a status) and nowhere in the text",
    ),
  published: z
    .string()
    .nullable()
    .describe("ISO 8601, where a field of the document dates the notice"),
  changes: z
    .array(
      z.object({
        paragraph: z.union([z.int(), z.array(z.int())]).nullable(),
        action: z.string(),
        words: z.array(z.string()),
        insteadOf: z.array(z.string()),
        text: z.string(),
      }),
    )
    .optional()
    .describe("Each change, where the notice tells several"),
});

const comment = z.object({
  id: z.string(),
  lines,
  author: z.string().nullable(),
  posted: z.string().nullable().describe("As printed"),
  votes: z
    .object({
      score: z.int().nullable(),
      up: z.int().nullable(),
      down: z.int().nullable(),
    })
    .nullable(),
  replyTo: z.string().nullable(),
  repostOf: z.string().nullable(),
  text: z.string(),
  quotes: z.array(
    z.object({
      lines,
      target: z.object({ kind: z.enum(["body", "comment"]), lines }).nullable(),
    }),
  ),
});

/** One kept text. Nothing in it depends on stories, names, the hour or what is put right later: it can be kept for ever. */
export const version = z
  .object({
    version: hash,
    title: z.string().nullable(),
    language: z.string().describe("BCP 47, found from the text; `und` where it cannot be told"),
    agency: z.string().nullable(),
    blocks: z.array(block),
    notices: z.array(notice),
    comments: z.array(comment),
    declaredComments: z.int().nullable(),
    warnings: z.array(warning),
    facts: href.describe("Where it stands what the document says of itself"),
  })
  .describe("A text that is kept, named by the hash of its raw bytes");

/** What a kept text says of itself. Terms and times can be put right after it was taken. */
export const versionFacts = facts.extend({ version: hash }).describe("What a text says of itself");

const changeSide = z.object({ range, text: z.string() });

const change = z.object({
  class: z.string().describe("`number`, `wording`, `typography` …"),
  inQuotation: z.boolean(),
  base: changeSide,
  other: changeSide,
});

const pairSide = z.object({ version: hash });

/** The comparison of two kept texts; the same for ever. */
export const comparison = z
  .object({
    base: pairSide,
    other: pairSide,
    engine: z.string(),
    rows: z.array(
      z.object({
        base: z.array(lines),
        other: z.array(lines),
        relation: z.enum(["same", "edited", "rewritten", "added", "dropped"]),
        moved: z.boolean(),
        similarity: share,
        changes: z.array(change),
      }),
    ),
    reuse: z.object({ baseInOther: share, otherInBase: share, longestRun: z.int() }),
    headline: z
      .object({ base: z.array(lines), other: z.array(lines), changes: z.array(change) })
      .nullable(),
  })
  .describe("Two texts, paragraph by paragraph");

export type VersionJson = z.infer<typeof version>;
export type FactsJson = z.infer<typeof versionFacts>;
export type PairJson = z.infer<typeof comparison>;
