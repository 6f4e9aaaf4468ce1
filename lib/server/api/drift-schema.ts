import { z } from "zod";
import { lines } from "./schema-parts";

const days = z.tuple([z.iso.date(), z.iso.date()]).describe("First and last day");

/** A figure, date, name, source or degree of certainty that differs in a story. */
export const drift = z.object({
  class: z.enum(["number", "date", "name", "sourcing", "certainty"]),
  file: z.string(),
  baseLines: lines.nullable(),
  lines: lines.nullable(),
  base: z.string(),
  other: z.string(),
  onlyHere: z.boolean(),
  days: z
    .object({ base: z.array(days), other: z.array(days) })
    .describe("Days that the words of a date may mean, where the version's own day is known"),
});
