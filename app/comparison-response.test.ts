import { expect, test } from "vitest";
import { compareArticles } from "@/lib/compare/compare-articles";
import { sampleVersion } from "@/lib/compare/sample-version";
import { comparisonResponse, dataPair } from "./comparison-response";

const bodyOf = async (format: string, name: string, pinned: boolean): Promise<string> => {
  const named = (file: string, lines: readonly string[]) => ({
    ...sampleVersion("x.txt", lines),
    file,
    slug: file,
    label: file,
  });
  const comparison = compareArticles(
    named(`${name}.1`, ["body: The ferry stops on 4 November, three officials said."]),
    named(name, ["body: The ferry stops on 5 November, three officials said."]),
  );
  const found = { ok: true, value: { comparison, excerpts: false, noIndex: false } } as const;
  const response = comparisonResponse(
    { headers: new Headers() },
    dataPair(`${"a".repeat(64)}..${"b".repeat(64)}.${format}`),
    found,
    { lasting: "for ever", pinned },
    (slug) => slug,
  );
  return Buffer.from(await response.arrayBuffer()).toString("latin1");
};

test("what is named by hashes reads the same whatever its sources are called by now", async () => {
  for (const format of ["json", "csv", "md", "docx"])
    expect(await bodyOf(format, "wire", true)).toBe(await bodyOf(format, "renamed", true));
  expect(await bodyOf("docx", "wire", false)).not.toBe(await bodyOf("docx", "renamed", false));
  expect(await bodyOf("json", "wire", false)).toContain('"file":"wire.1"');
});
