import { z } from "zod";

export const time = z.iso.datetime().describe("ISO 8601, UTC");
export const hash = z
  .string()
  .regex(/^[0-9a-f]{64}$/)
  .describe("SHA-256 of the text's raw bytes, in hexadecimal");
export const lines = z
  .tuple([z.int(), z.int()])
  .describe("First and last line of the text, from 1, both included");
export const range = z
  .tuple([z.int(), z.int()])
  .describe("Half-open range of UTF-16 code units of the text");
export const share = z.number().min(0).max(1);
export const href = z.string().describe("Path on this server");

export const facts = z
  .object({
    outlet: z.string().nullable(),
    address: z.string().nullable().describe("The address that the outlet gives as its own"),
    uri: z.string().nullable().describe("The item's own identifier"),
    evolvedFrom: z.string().nullable().describe("Identifier of the item that it was made from"),
    versionNumber: z.string().nullable(),
    title: z.string().nullable(),
    byline: z.string().nullable(),
    published: z.string().nullable().describe("ISO 8601, zone as printed"),
    versionCreated: z.string().nullable().describe("ISO 8601, zone as printed"),
    embargo: z.string().nullable().describe("ISO 8601, zone as printed"),
    usageTerms: z.string().nullable(),
    language: z.string().nullable().describe("BCP 47"),
  })
  .describe("What the document says of itself");

export const warning = z.object({
  code: z.string().describe("What was unusual: `bad-date`, `encoding-guessed` …"),
  message: z.string(),
});

export const problem = z
  .object({
    type: z.string(),
    title: z.string().describe("One plain sentence"),
    status: z.int(),
    detail: z.string().optional().describe("What can be done next"),
    code: z.string().describe("`E_NOT_FOUND`, `E_BAD_JSON` …: stable, for programs"),
    line: z.int().optional().describe("Line of the body on which the cause stands, from 1"),
  })
  .describe("A problem document (RFC 9457)");

export type Problem = z.infer<typeof problem>;
