import { describe, expect, it } from "vitest";
import { failure, type Result } from "../../result";
import type { ReadDocument } from "../document";
import { identifyDocument } from "../identify-document";
import type { InputProblem } from "../input-problem";
import { readDocument } from "../read-document";
import { judgeNasty, type NastyCase, nastyCases, nastyHint, nastyInput } from "./nasty-cases";

const readCase = (own: NastyCase): Result<InputProblem, ReadDocument> => {
  const input = nastyInput(own);
  const bytes = typeof input === "string" ? Buffer.from(input, "utf8") : input;
  const identified = identifyDocument(bytes, nastyHint(own));
  if (!identified.ok) return failure(identified.error);
  return readDocument(bytes, "0", { ...identified.value, tags: [] });
};

/** Groups that bytes alone decide; the others belong to addresses, requests, exports and comparisons. */
const GROUPS = ["unicode", "bytes"];

describe.each(nastyCases(...GROUPS))("$id ($why)", (own) => {
  it("comes out as it must", () => {
    const start = performance.now();
    const result = readCase(own);
    expect(judgeNasty(own, result, performance.now() - start)).toEqual([]);
  });
});
