import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { parseArticle } from "../lib/article/parse-article";
import { passagesOf } from "../lib/article/passages";
import type { Pair } from "./contenders";

/**
 * The pairs of every story below a folder: its first text against each of the others, paragraphs and turns only.
 * A folder that holds texts is a story; otherwise each folder in it is one.
 */
export function readPairs(folder: string): readonly Pair[] {
  if (!existsSync(folder)) throw new Error(`${folder}: no such folder (named in VARIORUM_STORIES)`);
  const texts = textsIn(folder);
  if (texts.length > 1) return pairsOf(folder, texts);
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort()
    .flatMap((name) => pairsOf(join(folder, name), textsIn(join(folder, name))));
}

const textsIn = (folder: string): readonly string[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith(".txt"))
    .sort();

function pairsOf(folder: string, names: readonly string[]): readonly Pair[] {
  const read = (name: string) => {
    const parsed = parseArticle(readFileSync(join(folder, name)), name);
    if (!parsed.ok) return null;
    return {
      name,
      language: parsed.value.language,
      paragraphs: passagesOf(parsed.value).map(({ text }) => text),
    };
  };
  const [base, ...others] = names.flatMap((name) => read(name) ?? []);
  if (base === undefined) return [];
  return others.map((other) => ({
    name: `${basename(folder)}: ${short(base.name)} / ${short(other.name)}`,
    language: base.language,
    base: base.paragraphs,
    other: other.paragraphs,
  }));
}

const short = (name: string): string => name.replace(/\.txt$/u, "").slice(0, 12);
