import { z } from "zod";
import { ROLES } from "../../compare/comparison";
import type { UndoStep } from "./undo-steps";

const text = z.string();
const textOrNone = z.string().nullable();

const storyParts = z.strictObject({
  slug: text.optional(),
  title: textOrNone.optional(),
  shownTitle: text.optional(),
  note: textOrNone.optional(),
  baseSourceId: textOrNone.optional(),
  ordered: z.boolean().optional(),
});

const sourceParts = z.strictObject({
  label: textOrNone.optional(),
  role: z.enum(ROLES).nullable().optional(),
  outlet: textOrNone.optional(),
  address: textOrNone.optional(),
  storyId: text.optional(),
  removedAt: textOrNone.optional(),
});

const withdrawal = z
  .strictObject({ kind: z.enum(["withdrawn", "rights-ended"]), reason: text, at: text })
  .nullable();

const step = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("story"), id: text, set: storyParts, now: storyParts }),
  z.strictObject({
    kind: z.literal("source"),
    id: text,
    set: sourceParts,
    now: sourceParts,
    position: z.int().min(0).optional(),
  }),
  z.strictObject({
    kind: z.literal("order"),
    story: text,
    set: z.array(text),
    now: z.array(text),
  }),
  z.strictObject({
    kind: z.literal("state"),
    source: text,
    hash: text,
    seenAt: text,
    after: text,
  }),
  z.strictObject({
    kind: z.literal("withdrawal"),
    hash: text,
    set: withdrawal,
    now: withdrawal,
  }),
]);

const steps = z.array(step);

/**
 * The steps back that were kept with an edit. Null for what this program does not know: an archive or a newer program may
 * have brought it, and half an undo is none.
 */
export function readUndoSteps(kept: unknown): readonly UndoStep[] | null {
  const read = steps.safeParse(kept);
  return read.success ? (read.data as readonly UndoStep[]) : null;
}
