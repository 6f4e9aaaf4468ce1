import { createHash } from "node:crypto";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join, relative, sep } from "node:path";

const hasFolder = (path) => statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;

/** Every file below the given files and folders, sorted, that `keep` accepts. Missing ones are left out. */
export const listFiles = (root, names, keep = () => true) => {
  const found = [];
  const visit = (path) => {
    if (hasFolder(path)) {
      for (const entry of readdirSync(path)) visit(join(path, entry));
      return;
    }
    const name = relative(root, path).split(sep).join("/");
    if (statSync(path, { throwIfNoEntry: false }) && keep(name)) found.push(name);
  };
  for (const name of names) visit(join(root, name));
  return found.sort();
};

const digest = (lines) => createHash("sha256").update(lines.join("\n")).digest("hex").slice(0, 16);

/** A hash of names, sizes and times: cheap enough for every start of the command line (300 files in 5 ms). */
export const hashStamps = (root, names) =>
  digest(
    names.map((name) => {
      const { size, mtimeMs } = statSync(join(root, name));
      return `${name} ${size} ${mtimeMs}`;
    }),
  );

/** A hash of contents: the same in every clone, so a copied cache stays good. */
export const hashContents = (root, names) =>
  digest(
    names.map(
      (name) =>
        `${name} ${createHash("sha256")
          .update(readFileSync(join(root, name)))
          .digest("hex")}`,
    ),
  );
