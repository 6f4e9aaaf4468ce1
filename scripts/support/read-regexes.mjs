import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { projectRoot } from "./project.mjs";

const projectRequire = createRequire(join(projectRoot, "package.json"));

/** `// recheck: at most 200 characters, a byline` on the line of an expression or the line above it. */
const BOUND = /\/\/ recheck: at most [\d,]+ characters/;

const isRegExpCall = (ts, node) =>
  (ts.isNewExpression(node) || ts.isCallExpression(node)) &&
  ts.isIdentifier(node.expression) &&
  node.expression.text === "RegExp";

/** `/ab+/gu` → source `ab+`, flags `gu`. */
const partsOf = (literal) => {
  const end = literal.lastIndexOf("/");
  return { source: literal.slice(1, end), flags: literal.slice(end + 1) };
};

/**
 * What a TypeScript file says of regular expressions: its literals, and the places where one is
 * built from strings. `line` counts from 1; `bounded` where a comment states the longest input.
 */
export const readRegexes = (root, file) => {
  const ts = projectRequire("typescript");
  const text = readFileSync(join(root, file), "utf8");
  const lines = text.split("\n");
  const tree = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const placeOf = (node) => {
    const line = tree.getLineAndCharacterOfPosition(node.getStart(tree)).line;
    const bounded = BOUND.test(lines[line]) || (line > 0 && BOUND.test(lines[line - 1]));
    return { file, line: line + 1, bounded };
  };
  const literals = [];
  const built = [];
  const visit = (node) => {
    if (node.kind === ts.SyntaxKind.RegularExpressionLiteral)
      literals.push({ ...placeOf(node), ...partsOf(node.text) });
    if (isRegExpCall(ts, node)) built.push(placeOf(node));
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return { literals, built };
};
