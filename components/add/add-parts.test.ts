import { describe, expect, it } from "vitest";
import { fileFault, filesFault, sayLimits } from "./add-limits";
import { fileSize } from "./file-size";
import { readAnswer, readProgress } from "./send-form";
import { shareProgress } from "./share-progress";

const limits = { files: 3, fileBytes: 5_000_000, formBytes: 12_000_000 };

describe("fileSize", () => {
  it.each([
    [0, "0 bytes"],
    [1, "1 byte"],
    [999, "999 bytes"],
    [1_499, "1 kB"],
    [999_499, "999 kB"],
    [999_500, "1 MB"],
    [4_760_000, "4.8 MB"],
    [50_000_000, "50 MB"],
  ])("%d is %s", (bytes, said) => {
    expect(fileSize(bytes)).toBe(said);
  });
});

describe("limits", () => {
  it("are said in one sentence", () => {
    expect(sayLimits(limits)).toBe("Up to 3 files, 5 MB each and 12 MB together.");
  });
  it("refuse an empty and an oversized file before it is sent", () => {
    expect(fileFault({ name: "a", size: 0 }, limits)).toContain("empty");
    expect(fileFault({ name: "a", size: 5_000_001 }, limits)).toContain("5 MB");
    expect(fileFault({ name: "a", size: 5_000_000 }, limits)).toBeNull();
  });
  it("refuse too many files and too much together", () => {
    const file = { name: "a", size: 4_000_001 };
    expect(filesFault([file, file, file], limits)).toContain("12 MB");
    expect(filesFault([file, file], limits)).toBeNull();
    const small = { name: "a", size: 1 };
    expect(filesFault([small, small, small, small], limits)).toContain("4 files");
  });
});

describe("the answer of a form", () => {
  it("is its last line; the lines before say how far the reading is", () => {
    const lines = '{"read":0,"of":2}\n{"read":1,"of":2}\n';
    expect(readProgress(lines)).toEqual({ read: 1, of: 2 });
    expect(readProgress(`${lines}{"rea`)).toEqual({ read: 1, of: 2 });
    expect(readAnswer(200, `${lines}{"address":"/add/1"}\n`)).toEqual({
      kind: "done",
      address: "/add/1",
    });
    expect(readAnswer(200, `${lines}{"message":"Too many.","hint":"Fewer."}\n`)).toEqual({
      kind: "refused",
      message: "Too many. Fewer.",
    });
  });
  it("leads to a place here only, and says so where it gives no reason", () => {
    for (const odd of [
      '{"address":"//elsewhere.test"}',
      '{"address":"https://x.test"}',
      "<html>",
      "",
    ])
      expect(readAnswer(200, odd)).toMatchObject({ kind: "refused" });
    expect(readAnswer(502, "<html>")).toMatchObject({ message: expect.stringContaining("502") });
    expect(readProgress("null\n")).toBeNull();
  });
});

describe("shareProgress", () => {
  it("fills the files in their order, after what stands before them", () => {
    expect(shareProgress([100, 100], 0, 250)).toEqual([0, 0]);
    expect(shareProgress([100, 100], 50, 250)).toEqual([0, 0]);
    expect(shareProgress([100, 100], 100, 250)).toEqual([0.5, 0]);
    expect(shareProgress([100, 100], 200, 250)).toEqual([1, 0.5]);
    expect(shareProgress([100, 100], 250, 250)).toEqual([1, 1]);
  });
  it("is 1 for all once everything is sent, and never beyond", () => {
    expect(shareProgress([0, 10], 10, 10)).toEqual([1, 1]);
    expect(shareProgress([10], 99, 10)).toEqual([1]);
    expect(shareProgress([], 5, 5)).toEqual([]);
  });
});
