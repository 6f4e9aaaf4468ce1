import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { projectRoot } from "./support/project.mjs";

const read = (file) => readFileSync(join(projectRoot, file), "utf8");
const filesIn = (folder, pattern) =>
  readdirSync(join(projectRoot, folder), { recursive: true, encoding: "utf8" })
    .map((name) => `${folder}/${name.replaceAll("\\", "/")}`)
    .filter((name) => pattern.test(name));

/** Texts that say how things are now. Decisions say how they were, and are not edited. */
const LIVING = ["README.md", "CONTRIBUTING.md", ...filesIn("lib", /\/README\.md$/u)];
const ALL = [...LIVING, "CHANGELOG.md", ...filesIn("docs", /\.md$/u)];
const CODE = ["app", "components", "e2e", "lib", "scripts"]
  .flatMap((folder) => filesIn(folder, /\.(?:ts|tsx|mjs)$/u))
  .concat("next.config.js", "proxy.ts")
  .map(read)
  .join("\n");

/** `lib/text/`, `fold.ts`, `export-*.ts` → whether there is such a thing, seen from the project or from the text's own folder. */
function isThere(path, from) {
  const [plain, ending] = path.split("*");
  return [projectRoot, join(projectRoot, from)].some((root) => {
    if (ending === undefined) return existsSync(join(root, plain));
    const folder = join(root, plain.endsWith("/") ? plain : dirname(plain));
    const start = plain.endsWith("/") ? "" : plain.split("/").at(-1);
    return (
      existsSync(folder) &&
      readdirSync(folder).some((name) => name.startsWith(start) && name.endsWith(ending))
    );
  });
}

const matches = (text, pattern) => [...text.matchAll(pattern)].map((match) => match[1]);

describe.each(ALL)("%s", (file) => {
  it("leads to files that are there", () => {
    const links = matches(read(file), /\]\(([^)#\s]+)(?:#[^)]*)?\)/gu);
    const own = links.filter((link) => !/^https?:/u.test(link));
    expect(own.filter((link) => !existsSync(join(projectRoot, dirname(file), link)))).toEqual([]);
  });
});

/** Names of files that people write, or that stand for any. */
const EXAMPLES = ["story.json", "fold.ts", "fold.test.ts"];

describe.each(LIVING)("%s", (file) => {
  const text = read(file);

  it("names files and folders that are there", () => {
    const named = matches(
      text,
      /`((?:[\w-][\w.-]*\/)*(?:[\w*-][\w.*-]*\.(?:ts|tsx|mjs|json|txt|md)|[\w.-]+\/))`/gu,
    );
    const missing = named.filter(
      (path) => !EXAMPLES.includes(path) && !isThere(path, dirname(file)),
    );
    expect(missing).toEqual([]);
  });

  it("names commands that are there", () => {
    const { scripts } = JSON.parse(read("package.json"));
    const run = matches(text, /\bnpm (?:run )?(start|test|(?<=run )[\w:]+)/gu);
    expect(run.filter((name) => scripts[name] === undefined)).toEqual([]);
    const commands = matches(text, /\bnpx variorum ([a-z]+)/gu);
    expect(commands.filter((name) => !CODE.includes(`.command("${name}`))).toEqual([]);
  });

  it("names settings that are read", () => {
    const settings = matches(text, /\b(VARIORUM_[A-Z_]+)\b/gu);
    expect(settings.filter((name) => !CODE.includes(name))).toEqual([]);
  });
});
