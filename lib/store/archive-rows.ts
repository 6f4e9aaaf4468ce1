import { z } from "zod";

/** Rows of an archive as they must be: an archive comes from anywhere, so nothing of it is believed. */
const hash = z.string().regex(/^[0-9a-f]{64}$/);
const id = z.string().min(1).max(250);
const text = z.string();
const maybe = z.string().nullable();
const count = z.int().min(0).max(0x7fffffff);
const bytes = z.instanceof(Uint8Array);

/** A text that is JSON of this shape. */
const json = (shape: z.ZodType) =>
  z.string().refine((value) => {
    try {
      return shape.safeParse(JSON.parse(value)).success;
    } catch {
      return false;
    }
  });

/** What the kinds of entries hold; what else is there is not read. */
const deskBody = z.object({
  state: z.enum(["open", "fine", "needs-fix", "house-style"]).optional(),
  note: text.optional(),
  about: z.object({ ledger: text, class: text, source: text, sentence: text }).optional(),
  pair: z.tuple([text, text]).optional(),
  what: text.optional(),
});

const withdrawal = z.object({
  kind: z.enum(["withdrawn", "rights-ended"]),
  reason: text,
  at: text,
});

const versions = z.strictObject({
  hash,
  format: z.enum(["text", "html", "ninjs", "nitf", "newsml-g2", "feed", "docx"]),
  charset: maybe,
  tags: json(z.array(z.object({ line: count, kind: text }))).nullable(),
  facts: json(z.record(text, text)).nullable(),
  // Archives of the first kind have none.
  facts_at: maybe.default(null),
  added_at: text,
  withdrawn: json(withdrawal).nullable(),
  runs: count,
  terms: count,
  sketch: bytes,
  bytes,
});

const stories = z.strictObject({
  id,
  slug: id,
  former_slugs: json(z.array(id)).nullable(),
  title: maybe,
  shown_title: text,
  note: maybe,
  base_source: maybe,
  ordered: z.union([z.literal(0), z.literal(1)]),
  origin: maybe,
  created_at: text,
  changed_at: text,
});

const sources = z.strictObject({
  id,
  story: id,
  position: count,
  name: id,
  file: text,
  label: maybe,
  role: maybe,
  outlet: maybe,
  address: maybe,
  uri: maybe,
  removed_at: maybe,
});

const edits = z.strictObject({
  id,
  story: id,
  at: text,
  what: text,
  undo: json(z.unknown()),
  undone_at: maybe,
});

const watches = z.strictObject({
  source: id,
  address: text,
  every_minutes: count,
  etag: maybe,
  last_modified: maybe,
  last_tried_at: maybe,
  last_outcome: maybe,
  next_at: text,
});

/** Reviews, rules, pairings, and what takes them back. */
const deskLog = z.strictObject({
  id,
  kind: z.enum(["review", "rule", "pairing", "write", "undo"]),
  story: maybe,
  key: z.string().max(1_000),
  body: json(deskBody),
  by: maybe,
  at: text,
});

export const archiveShapes = {
  versions,
  passages: z.strictObject({ hash, engine: id, json: text }),
  stories,
  sources,
  left_names: z.strictObject({ story: id, name: id, source: id }),
  states: z.strictObject({ source: id, position: count, hash, seen_at: text }),
  edits,
  watches,
  desk_log: deskLog,
};

export type ArchiveTable = keyof typeof archiveShapes;

export type ArchiveValue<Table extends ArchiveTable> = z.infer<(typeof archiveShapes)[Table]>;

/** In an order in which every row refers to earlier ones only. */
export const ARCHIVE_TABLES = Object.keys(archiveShapes) as readonly ArchiveTable[];

export const isArchiveTable = (table: string): table is ArchiveTable =>
  Object.hasOwn(archiveShapes, table);
