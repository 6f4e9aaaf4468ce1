import { spawnSync } from "node:child_process";
import { join } from "node:path";

/**
 * A story as `variorum story --json` prints it, with short names for its files: `nameOf(file)`, and `placeOf(file,
 * lines)`: "wire 5" for the fifth paragraph of the wire, "wire L12" for line 12 where that is in no paragraph.
 */
export function readStory(root, folder, files) {
  const run = (...words) => {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [join(root, "scripts", "variorum.mjs"), ...words, "--json"],
      { encoding: "utf8", maxBuffer: 1 << 28 },
    );
    if (status !== 0) throw new Error(stderr);
    return stdout
      .trim()
      .split("\n")
      .map((text) => JSON.parse(text));
  };
  const [json] = run("story", folder);
  const names = new Map(Object.entries(files).map(([name, file]) => [file, name]));
  const articles = new Map();
  for (const file of Object.values(files))
    articles.set(file, run("extract", join(folder, file))[0]);
  const nameOf = (file) => names.get(file) ?? file;
  const placeOf = (file, lines) => {
    if (lines === null || lines === undefined) return nameOf(file);
    const block = articles
      .get(file)
      ?.blocks.find(
        ({ number, lines: [first, last] }) =>
          typeof number === "number" && first <= lines[0] && lines[0] <= last,
      );
    return `${nameOf(file)} ${block === undefined ? `L${lines[0]}` : block.number}`;
  };
  return { json, articles, nameOf, placeOf };
}
