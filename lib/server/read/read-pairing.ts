import { z } from "zod";
import type { SourcePairing } from "../../compare/pairing";

const passage = z.strictObject({
  paragraph: z.int().min(1),
  turn: z.literal(true).exactOptional(),
  quote: z.string().min(1).max(2_000),
  ending: z.string().max(2_000),
  sign: z.string().max(64),
  prefix: z.string().max(2_000),
  suffix: z.string().max(2_000),
});
const several = z.array(passage).max(50);

const shape = z.strictObject({
  base: z.string().min(1),
  other: z.string().min(1),
  pairing: z.discriminatedUnion("kind", [
    z.strictObject({ kind: z.literal("align"), base: passage, other: passage }),
    z.strictObject({ kind: z.literal("split"), base: several, other: several }),
    z.strictObject({ kind: z.literal("unlink"), base: several, other: several }),
  ]),
});

/** A pairing by hand as the desk's log keeps it, which may have come out of an archive; null for anything else. */
export function readPairing(value: unknown): Omit<SourcePairing, "id"> | null {
  const read = shape.safeParse(value);
  return read.success ? read.data : null;
}
