import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { readWoffGlyphs } from "./read-woff-glyphs";

/** A font as the card's renderer takes it. */
export interface CardFont {
  readonly name: string;
  readonly data: ArrayBuffer;
  readonly weight: 400 | 600;
  readonly style: "normal";
}

export interface CardFonts {
  readonly fonts: readonly CardFont[];
  /** The names of the fonts to write with, as a style lists them: each script is a font of its own. */
  readonly serif: string;
  readonly sans: string;
  /** Whether every character of a text has a glyph; without one the renderer would ask the network. */
  readonly covers: (text: string) => boolean;
}

/** The reader's own typefaces, by the scripts they hold. */
const FILES = [
  ["Source Serif 4", "@fontsource/source-serif-4", "source-serif-4"],
  ["Inter", "@fontsource/inter", "inter"],
] as const;
const SUBSETS = ["latin", "latin-ext", "cyrillic", "cyrillic-ext", "greek", "vietnamese"];
const WEIGHTS = [400, 600] as const;

let loaded: Promise<CardFonts> | null = null;

/** Reads the fonts of the card once for this process. */
export function loadCardFonts(): Promise<CardFonts> {
  loaded ??= readFonts();
  return loaded;
}

async function readFonts(): Promise<CardFonts> {
  const packages = createRequire(join(process.cwd(), "package.json"));
  const fonts: CardFont[] = [];
  const glyphs = new Map<string, Set<number>>();
  for (const [name, folder, stem] of FILES)
    for (const subset of SUBSETS)
      for (const weight of WEIGHTS) {
        const root = dirname(packages.resolve(`${folder}/package.json`));
        const bytes = await readFile(
          join(root, "files", `${stem}-${subset}-${weight}-normal.woff`),
        );
        const data = new Uint8Array(bytes).buffer;
        fonts.push({ name: `${name} ${subset}`, data, weight, style: "normal" });
        const known = glyphs.get(name) ?? new Set();
        glyphs.set(name, known);
        for (const code of readWoffGlyphs(new Uint8Array(data))) known.add(code);
      }
  const sets = [...glyphs.values()];
  const family = (name: string): string => SUBSETS.map((subset) => `${name} ${subset}`).join(", ");
  return {
    fonts,
    serif: family(FILES[0][0]),
    sans: family(FILES[1][0]),
    covers: (text) =>
      [...text].every((char) => sets.every((known) => known.has(char.codePointAt(0) ?? 0))),
  };
}
