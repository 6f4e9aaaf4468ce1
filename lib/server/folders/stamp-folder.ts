import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";

/** Names, sizes and times of a folder's files: changes when a text was added, removed or written. Empty for a folder that cannot be read. */
export async function stampFolder(path: string): Promise<string> {
  const names = (await readdir(path).catch(() => [])).sort();
  const stamps = await Promise.all(
    names.map(async (name) => {
      const found = await stat(join(path, name)).catch(() => null);
      return found ? [name, found.size, found.mtimeMs] : [name];
    }),
  );
  return JSON.stringify(stamps);
}
