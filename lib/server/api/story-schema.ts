import { z } from "zod";
import { byFile, correction, evidence } from "./correction-schema";
import { drift } from "./drift-schema";
import { facts, hash, href, lines, share, time, warning } from "./schema-parts";

export const source = z
  .object({
    id: z.string(),
    name: z.string().describe("Short name in addresses, unique in its story"),
    file: z.string().describe("Names the source in the story's findings"),
    label: z.string(),
    role: z.string().nullable(),
    facts,
    withheld: z.string().nullable().describe("Why its text is not shown; null where it is"),
    states: z
      .array(z.object({ version: hash, seenAt: time, name: z.string(), href }))
      .describe("Its versions, the oldest first"),
    story: href,
    href,
  })
  .describe("An outlet's piece in a story, with its versions");

export const sourceList = z.object({ items: z.array(source) });

const quotation = z.object({
  id: z.string(),
  speaker: z.string().nullable(),
  text: z.string(),
  versions: byFile(
    z.object({ state: z.string(), text: z.string().nullable(), lines: lines.nullable() }),
  ),
});

const creditWords = evidence.extend({ text: z.string() });

const credit = z.object({
  file: z.string(),
  slots: z.record(z.string(), z.enum(["kept", "changed", "lost", "absent"])),
  otherAgencies: z.array(
    z.object({ name: z.string(), lines, evidence: evidence.nullable(), of: evidence.nullable() }),
  ),
  agencyNamed: z.object({ credit: evidence.nullable(), text: evidence.nullable() }),
  sides: z.record(
    z.string(),
    z.object({ base: creditWords.nullable(), other: creditWords.nullable() }),
  ),
});

const sharedReading = z.object({
  kind: z.enum(["wording", "lack", "passage"]),
  text: z.string(),
  against: z.string(),
  here: evidence,
  there: evidence.nullable(),
});

const strength = z
  .enum(["consistent", "agrees"])
  .describe("One paragraph with shared readings is consistent with it, several agree with it");

const descent = z.object({
  links: z.array(
    z.object({
      file: z.string(),
      from: z.object({
        file: z.string(),
        beforeNotice: z
          .boolean()
          .describe("Whether the text before its notice is meant, which is not loaded"),
      }),
      strength,
      count: z.int(),
      readings: z.array(sharedReading),
      contrary: z.array(sharedReading),
    }),
  ),
  shared: z.array(
    z.object({
      files: z.tuple([z.string(), z.string()]),
      strength,
      count: z.int(),
      readings: z.array(sharedReading),
    }),
  ),
});

export const story = z
  .object({
    id: z.string(),
    slug: z.string(),
    title: z.string(),
    note: z.string().nullable(),
    createdAt: time,
    changedAt: time,
    engine: z.string(),
    base: z.string().describe("The file of the source that the others are compared with"),
    sources: z.array(source),
    reuse: z.array(
      z.object({
        of: z.string(),
        in: z.string(),
        share,
        shareWithoutQuotations: share,
        longestRun: z.int(),
      }),
    ),
    corrections: z.array(correction),
    quotations: z.array(quotation),
    drift: z.array(drift),
    sameAmounts: z
      .array(drift)
      .describe("The same amount in another unit in passages that belong together: no drift"),
    credit: z.array(credit),
    descent: descent.describe(
      "Which state of the agency's text the others agree with; never proof",
    ),
    leftOut: z.array(
      z.object({
        file: z.string(),
        paragraphs: z.array(z.int()),
        voices: z.array(z.string()),
      }),
    ),
    href,
    page: href,
  })
  .describe("A story with its sources and what is found across their newest versions");

export const storyList = z.object({
  items: z.array(
    z.object({
      id: z.string(),
      slug: z.string(),
      title: z.string(),
      labels: z.array(z.string()).describe("What its sources are called"),
      changedAt: time,
      withheld: z.string().nullable(),
      noIndex: z
        .boolean()
        .describe("Whether the usage terms of one of its texts ask search engines to leave it out"),
      href,
      page: href,
    }),
  ),
  next: z.string().nullable().describe("`after` of the next page; null on the last"),
  total: z.int().describe("Stories that the query finds; without a query all that are kept"),
});

export const storyQuery = z.object({
  query: z.string().max(200).default("").describe("Searches titles and sources"),
  after: z
    .string()
    .regex(/^\d{1,10}~[\dTZ:.+-]{10,40}$/)
    .nullable()
    .default(null)
    .describe("`next` of the page before, as it was given"),
  limit: z.coerce.number().int().min(1).max(100).default(20),
});

const ingested = z.object({
  outcome: z
    .enum(["taken", "known", "unchanged", "skipped"])
    .describe(
      "`known`: the same bytes are kept already. `unchanged`: the same text with other surroundings; its bytes are not kept, but what a later item says of itself is, see `facts`. `skipped`: no story to read",
    ),
  name: z.string(),
  version: hash.nullable(),
  as: z.enum(["new-story", "new-source", "new-state", "nothing"]).nullable(),
  story: href.nullable(),
  source: href.nullable(),
  warnings: z.array(warning),
  facts: z
    .array(z.string())
    .describe(
      "Of an `unchanged` item: what it says otherwise of itself than was kept (`usageTerms`, `embargo` …). It holds from now on, at `/api/v1/versions/{hash}/facts` and everywhere else",
    ),
  problem: z.object({ code: z.string(), message: z.string() }).nullable(),
  href: href.nullable().describe("The kept text"),
});

export const ingestResult = z
  .object({ items: z.array(ingested) })
  .describe("What became of each item");

export type StoryOut = z.infer<typeof story>;
export type SourceOut = z.infer<typeof source>;
export type StoryListOut = z.infer<typeof storyList>;
export type IngestOut = z.infer<typeof ingestResult>;
