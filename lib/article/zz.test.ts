import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { it } from "vitest";
import { showDocument } from "./test-documents";

it("x", () => {
  const root = "/work/shared/data/formats";
  const out: string[] = [];
  for (const f of readdirSync(root, { recursive: true })
    .map(String)
    .filter((f) => /\.(json|xml)$/.test(f))
    .sort()) {
    out.push(
      `## ${f}`,
      JSON.stringify(showDocument(readFileSync(join(root, f)), { fileName: f }), null, 1),
    );
  }
  const nasty = JSON.parse(readFileSync("/work/shared/data/nasty/corpus.json", "utf8"));
  for (const c of nasty.filter((c: { group: string }) => c.group === "json" || c.group === "xml")) {
    const input = c.input ?? c.gen.parts.map(([s, n]: [string, number]) => s.repeat(n)).join("");
    const t = Date.now();
    const shown = showDocument(
      new TextEncoder().encode(input),
      c.group === "json" ? { mediaType: "application/json" } : { mediaType: "application/xml" },
    );
    out.push(
      `## ${c.id} ${JSON.stringify(c.expect)} ${Date.now() - t} ms`,
      JSON.stringify(shown).slice(0, 1200),
    );
  }
  writeFileSync("/tmp/team3/scratch/formats/out.txt", out.join("\n"));
});
