/** A tiny project that keeps every rule: all gates pass on it. Paths and contents. */
export const soundProject = {
  "next-env.d.ts": "",
  "package.json": `{\n  "name": "sound",\n  "type": "module"\n}\n`,
  "lib/result.ts": "export const answer = 42;\n",
  "lib/text/fold.ts":
    'export const fold = (text: string): string => text.replace(/^[’]/u, "\'").toLowerCase();\n',
  "lib/diff/diff-words.ts":
    'import { fold } from "../text/fold";\n\nexport const diffWords = (text: string): string => fold(text);\n',
  "lib/cli/main.ts":
    'import { diffWords } from "../diff/diff-words";\nimport { answer } from "../result";\n\nexport const main = (): string => diffWords(String(answer));\n',
  "components/reader/word.tsx":
    "export function Word({ text }: { readonly text: string }) {\n  return <b>{text}</b>;\n}\n",
  "app/page.tsx":
    'import { Word } from "@/components/reader/word";\n\nexport default function Page() {\n  return <Word text="sound" />;\n}\n',
};

const lines = (...all) => `${all.join("\n")}\n`;

/**
 * What each gate must refuse: the files planted into the sound project, and for each violation a
 * piece of the gate's answer that names the place or the rule.
 */
export const violations = {
  types: {
    files: {
      "lib/text/planted.ts": lines(
        "export const half: number = 'half';",
        "export const first = (list: readonly string[]): string => list[0];",
        "export enum Colour {",
        "  Red,",
        "}",
      ),
      "components/reader/planted.tsx": lines(
        'import { Word } from "./word";',
        "export const broken = <Word txt={1} />;",
      ),
    },
    answers: [
      "lib/text/planted.ts(1,",
      "lib/text/planted.ts(2,",
      "lib/text/planted.ts(3,",
      "components/reader/planted.tsx(2,",
    ],
  },
  pureTypes: {
    files: {
      "lib/text/planted.ts": lines(
        "export const folder = process.cwd();",
        "export const title = document.title;",
        'export const later = fetch("/");',
        'import { readFileSync } from "node:fs";',
        "export const read = readFileSync;",
      ),
    },
    answers: [1, 2, 3, 4].map((line) => `text/planted.ts(${line},`),
  },
  style: {
    files: {
      "lib/text/planted.ts": lines(
        "export const wide = ( text: any ): number => text!.length",
        "export default wide;",
        "export class Reader {}",
        "export const order = (a: string, b: string): number => a.localeCompare(b);",
        "export const chance = (): number => Math.random();",
        "export const now = (): number => Date.now();",
        "console.log(wide);",
      ),
      "lib/text/CamelCase.ts": "export const camel = 1;\n",
      "lib/text/long.ts": `${Array.from({ length: 260 }, (_, n) => `export const n${n} = ${n};`).join("\n")}\n`,
      "lib/text/index.ts": 'export * from "./long";\n',
      "lib/text/unlinted.test.ts":
        'import { it } from "vitest";\n\nit.only("is alone", () => {});\n',
      "components/reader/planted.tsx": lines(
        "export function Raw({ html }: { readonly html: string }) {",
        "  return <div dangerouslySetInnerHTML={{ __html: html }} />;",
        "}",
        "export function Nameless() {",
        '  return <img src="/a.png" />;',
        "}",
      ),
      "lib/text/types.ts": lines(
        'import { camel } from "./CamelCase";',
        "export type Camel = typeof camel;",
      ),
    },
    answers: [
      "lib/text/planted.ts:1 format",
      "noExplicitAny",
      "noNonNullAssertion",
      "noDefaultExport",
      "the house has no classes",
      "Name the locale",
      "knows no chance",
      "knows no clock",
      "noConsole",
      "useFilenamingConvention",
      "noExcessiveLinesPerFile",
      "noReExportAll",
      "noFocusedTests",
      "noDangerouslySetInnerHtml",
      "useAltText",
      "useImportType",
    ],
  },
  layers: {
    files: {
      "lib/text/upward.ts": 'import "../article/low";\n',
      "lib/text/a.ts": 'import "./b";\n',
      "lib/text/b.ts": 'import "./a";\n',
      "lib/article/low.ts": "export const low = 1;\n",
      "lib/article/node.ts": 'import "node:fs";\n',
      "lib/article/upward.ts": 'import "../align/side";\n',
      "lib/align/side.ts": 'import "../diff/diff-words";\n',
      "lib/diff/side.ts": 'import "../align/side";\n',
      "lib/diff/second.ts": 'import "diff-match-patch";\n',
      "lib/diff/upward.ts": 'import "../compare/upward";\n',
      "lib/compare/upward.ts": 'import "../story/upward";\n',
      "lib/compare/package.ts": 'import "commander";\n',
      "lib/story/upward.ts": 'import "../ingest/upward";\n',
      "lib/ingest/upward.ts": 'import "../server/upward";\n',
      "lib/ingest/guarded.ts": 'import "server-only";\n',
      "lib/server/upward.ts": 'import "../cli/main";\n',
      "lib/cli/upward.ts": 'import "../../app/page";\n',
      "components/reader/reach.ts": 'import "../../lib/server/upward";\nimport "node:path";\n',
      "app/reach.ts": 'import "../lib/ingest/upward";\n',
      "lib/text/lost.ts": 'import "./nowhere";\n',
      "lib/result.ts": 'import "./text/fold";\n',
    },
    answers: [
      "layer-text: lib/text/upward.ts",
      "no-cycle: lib/text/a.ts",
      "pure-core: lib/article/node.ts",
      "layer-article: lib/article/upward.ts",
      "layer-align: lib/align/side.ts",
      "layer-diff: lib/diff/side.ts",
      "diff-match-patch-in-one-file: lib/diff/second.ts",
      "layer-diff: lib/diff/upward.ts",
      "layer-compare: lib/compare/upward.ts",
      "core-without-packages: lib/compare/package.ts",
      "layer-story: lib/story/upward.ts",
      "layer-ingest: lib/ingest/upward.ts",
      "server-only-in-server: lib/ingest/guarded.ts",
      "layer-server: lib/server/upward.ts",
      "layer-cli: lib/cli/upward.ts",
      "components-see-values: components/reader/reach.ts",
      "components-know-no-node: components/reader/reach.ts",
      "app-through-server: app/reach.ts",
      "resolvable: lib/text/lost.ts",
      "result-stands-alone: lib/result.ts",
    ],
  },
  unused: {
    files: {
      "lib/text/forgotten.ts": "export const forgotten = 1;\n",
      "lib/diff/diff-words.ts": lines(
        'import { fold } from "../text/fold";',
        "export const diffWords = (text: string): string => fold(text);",
        "export const nobodyAsks = 1;",
      ),
      "package.json": `{ "name": "sound", "type": "module", "dependencies": { "zod": "4.0.0" } }\n`,
    },
    answers: ["lib/text/forgotten.ts", "nobodyAsks", "zod"],
  },
  regexes: {
    files: {
      "lib/text/planted.ts": lines(
        "export const exponential = /^(a+)+$/;",
        "export const cubic = /a.*b.*c/;",
        "export const quadratic = /\\s+$/u;",
        "// recheck: at most 80 characters, a name",
        "export const bounded = /\\s+$/u;",
        'export const joined = new RegExp(["^(?:b+|c", ")+$"].join(""), "u");',
        "export const late = (word: string): RegExp => new RegExp(word);",
      ),
    },
    answers: [
      "lib/text/planted.ts:1 /^(a+)+$/ is exponential",
      "lib/text/planted.ts:2 /a.*b.*c/ is polynomial of degree 3",
      "lib/text/planted.ts:3 /\\s+$/u is quadratic",
      "lib/text/planted.ts:6 /^(?:b+|c)+$/u is exponential",
      "lib/text/planted.ts:7 is built after import",
    ],
    absent: ["planted.ts:5"],
  },
};
