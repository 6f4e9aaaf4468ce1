import { describe, expect, it } from "vitest";
import { readProblem, writeProblem } from "./problem-header";

describe("the problem header", () => {
  it("carries any message in plain ASCII", () => {
    const problem = {
      status: 404,
      message: "Es gibt „Fähre“ nicht – 無い.",
      links: [{ href: "/s/f%C3%A4hre", text: "Fähre" }],
    };
    expect(writeProblem(problem)).toMatch(/^[\x21-\x7e]+$/);
    expect(readProblem(writeProblem(problem))).toEqual(problem);
  });
  it("carries links to places here only", () => {
    const links = [{ href: "javascript:alert(1)", text: "x" }];
    expect(readProblem(writeProblem({ status: 404, message: "", links }))?.links).toEqual([]);
  });
  it("is null where it is missing or malformed", () => {
    for (const value of [null, "", "%", "200 fine", "nothing", "[200,%22%22,[]]", "{}", "[404]"])
      expect(readProblem(value)).toBeNull();
  });
});
