import { describe, expect, it } from "vitest";
import { readProblem, writeProblem } from "./problem-header";

describe("the problem header", () => {
  it("carries any message in plain ASCII", () => {
    const problem = { status: 404, message: "Es gibt „Fähre“ nicht – 無い." };
    expect(writeProblem(problem)).toMatch(/^[\x21-\x7e]+$/);
    expect(readProblem(writeProblem(problem))).toEqual(problem);
  });
  it("is null where it is missing or malformed", () => {
    for (const value of [null, "", "%", "200 fine", "nothing"])
      expect(readProblem(value)).toBeNull();
  });
});
