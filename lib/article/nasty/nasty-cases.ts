import type { Result } from "../../result";
import type { Article } from "../article";
import type { DocumentHint, ReadDocument } from "../document";
import { type InputProblem, wireCode } from "../input-problem";
import corpus from "./corpus.json" with { type: "json" };
import files from "./files.json" with { type: "json" };

/** A hostile or odd input and what must become of it; the corpus is invented from end to end. */
export interface NastyCase {
  readonly id: string;
  readonly group: string;
  /** Ways in that it must be tried on. */
  readonly channel: string;
  readonly kind: string;
  readonly why: string;
  readonly expect: NastyExpectation;
  readonly input?: unknown;
  /** A string that is too long to print: parts, each so many times. */
  readonly gen?: { readonly parts?: readonly (readonly [string, number])[] };
  readonly file?: string;
  readonly contentType?: string;
}

export interface NastyExpectation {
  readonly outcome?: "accept" | "accept_warn" | "refuse";
  /** `E_TOO_DEEP` … as `wireCode` writes it. */
  readonly code?: string;
  readonly text?: string;
  readonly mustContain?: readonly string[];
  readonly mustNotContain?: readonly string[];
  readonly warnings?: readonly string[];
  readonly maxMs?: number;
}

const CASES = corpus as unknown as readonly NastyCase[];
const FILES: Readonly<Record<string, string>> = files;

/** The cases of some groups, in the order of the corpus. */
export const nastyCases = (...groups: readonly string[]): readonly NastyCase[] =>
  CASES.filter((own) => groups.includes(own.group));

const fromHex = (hex: string): Uint8Array =>
  Uint8Array.from({ length: hex.length / 2 }, (_, i) =>
    Number.parseInt(hex.slice(2 * i, 2 * i + 2), 16),
  );

/** What is sent in: characters (to be sent as UTF-8), or bytes. */
export function nastyInput(own: NastyCase): string | Uint8Array {
  if (own.file !== undefined) return fromHex(FILES[own.file] ?? "");
  if (own.gen?.parts !== undefined)
    return own.gen.parts.map(([text, times]) => text.repeat(times)).join("");
  if (typeof own.input === "string") return own.input;
  throw new Error(`${own.id} is no document`);
}

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  html: "text/html",
  text: "text/plain",
  json: "application/json",
  xml: "application/xml",
};

/** What the sender says of it. */
export function nastyHint(own: NastyCase): DocumentHint {
  const [type, parameter] = (own.contentType ?? MEDIA_TYPES[own.kind] ?? "text/plain").split(";");
  const charset = parameter?.split("=")[1]?.trim();
  return { mediaType: type as string, ...(charset === undefined ? {} : { charset }) };
}

/**
 * The text that the corpus calls canonical: everything that stands in a page or a text; of a news item its story alone, for
 * its headline is a field of its own.
 */
const canonicalText = (own: NastyCase, article: Article): string =>
  own.kind === "json" || own.kind === "xml"
    ? article.blocks
        .filter((block) => block.kind !== "headline" && block.kind !== "byline")
        .map((block) => block.text)
        .join("\n\n")
    : article.text;

/** A busy machine is slow; a hang is not: only ten times the wished-for time, and never under three seconds, is a defect. */
const timeBound = (maxMs: number): number => Math.max(3_000, maxMs * 10);

/**
 * Holds what became of a case against what must become of it. Returns a sentence for each deviation: none, and it is as wished.
 * Warnings must be exactly those named; every refusal must be one sentence.
 */
export function judgeNasty(
  own: NastyCase,
  result: Result<InputProblem, ReadDocument>,
  ms: number,
): readonly string[] {
  const { expect } = own;
  const wrong: string[] = [];
  if (expect.maxMs !== undefined && ms > timeBound(expect.maxMs))
    wrong.push(`took ${Math.round(ms)} ms`);
  if (expect.outcome === "refuse") {
    if (result.ok) return [...wrong, `was taken as ${JSON.stringify(result.value.article.text)}`];
    const code = wireCode(result.error.code);
    if (code !== expect.code) wrong.push(`was refused with ${code}`);
    if (!/^(?:\p{Lu}|“)[^\n]*\.$/u.test(result.error.message))
      wrong.push(`was refused without a sentence: ${result.error.message}`);
    return wrong;
  }
  if (!result.ok) return [...wrong, `was refused: ${result.error.message}`];
  const { article, facts } = result.value;
  const text = canonicalText(own, article);
  if (expect.text !== undefined && text !== expect.text)
    wrong.push(`reads ${JSON.stringify(text)}`);
  for (const part of expect.mustContain ?? [])
    if (!text.includes(part)) wrong.push(`lacks ${part}`);
  const all = `${article.text}\n${Object.values(facts).join("\n")}`;
  for (const part of expect.mustNotContain ?? [])
    if (all.includes(part)) wrong.push(`holds ${part}`);
  const warned = article.warnings.map((warning) => warning.code).sort();
  if (warned.join() !== [...(expect.warnings ?? [])].sort().join())
    wrong.push(`warns of ${warned.join(", ") || "nothing"}`);
  return wrong;
}
