import type { InputProblem } from "../../article/input-problem";
import { wireCode } from "../../article/input-problem";
import { readJson } from "../../article/json/read-json";
import { failure, type Result, success } from "../../result";
import type { Store } from "../../store/store";
import type { DocumentOutcome } from "../import/incoming";
import { factNames } from "../import/newer-facts";
import { takeDocuments } from "../import/take-documents";
import { sourceHref, storyHref, versionHref } from "./shape-story";
import { type IngestOut, ingestResult } from "./story-schema";

/** As long as any document that is read. */
export const LONGEST_ITEM = 5_000_000;

/** What became of the items of a body. */
export interface Ingested {
  /** 201: something new is kept; 200: all of it was known. */
  readonly status: 200 | 201;
  /** Of the only item; null where the body held several. */
  readonly location: string | null;
  readonly result: IngestOut;
}

function itemOut(outcome: DocumentOutcome) {
  if (outcome.kind === "skipped")
    return {
      outcome: outcome.kind,
      name: outcome.name,
      version: null,
      as: null,
      story: null,
      source: null,
      warnings: [],
      facts: [],
      problem: { code: wireCode(outcome.problem.code), message: outcome.problem.message },
      href: null,
    };
  const { place, hash } = outcome;
  return {
    outcome: outcome.kind,
    name: outcome.name,
    version: outcome.kind === "unchanged" ? null : hash,
    as: outcome.kind === "unchanged" ? ("nothing" as const) : outcome.as,
    story: storyHref(place.story),
    source: sourceHref(place.story, place.source),
    warnings: outcome.kind === "taken" ? outcome.warnings : [],
    facts: outcome.kind === "unchanged" ? factNames(outcome.facts) : [],
    problem: null,
    href: outcome.kind === "unchanged" ? null : versionHref(hash),
  };
}

const isNew = (outcome: DocumentOutcome): boolean =>
  outcome.kind === "taken" || (outcome.kind === "known" && outcome.as !== "nothing");

/** Bytes must be JSON before they are anything else: at this address a page or a plain text is a mistake. */
function checkJson(bytes: Uint8Array): Result<InputProblem, null> {
  if (bytes.length === 0)
    return failure({ code: "empty", message: "The request has no body.", line: null });
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return failure({ code: "bad-encoding", message: "The body is not UTF-8.", line: null });
  }
  const value = readJson(text);
  if (!value.ok) return value;
  return typeof value.value === "object" && value.value !== null
    ? success(null)
    : failure({
        code: "bad-shape",
        message: "A ninjs item is a JSON object; the body is another value.",
        line: null,
      });
}

/**
 * Takes the ninjs item (or the collection of items) in a request's body and places each by its identifier, else by its
 * text. Sent again, the same bytes change nothing. Fails where no item can be kept, with the first cause.
 */
export async function ingestNinjs(
  store: Store,
  bytes: Uint8Array,
  now: () => string,
): Promise<Result<InputProblem, Ingested>> {
  const json = checkJson(bytes);
  if (!json.ok) return json;
  const outcomes: DocumentOutcome[] = [];
  const document = { name: "item.json", bytes, hint: { mediaType: "application/ninjs+json" } };
  await takeDocuments(store, [document], {
    now,
    onProgress: (outcome) => {
      outcomes.push(outcome);
    },
  });
  const refused = outcomes.flatMap((one) => (one.kind === "skipped" ? [one.problem] : []));
  const [problem] = refused;
  if (problem !== undefined && refused.length === outcomes.length) return failure(problem);
  const items = outcomes.map(itemOut);
  const only = items.length === 1 ? items[0] : undefined;
  return success({
    status: outcomes.some(isNew) ? 201 : 200,
    location: only?.href ?? only?.source ?? null,
    result: ingestResult.parse({ items }),
  });
}
