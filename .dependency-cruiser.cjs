/** The layers of the core, lowest first; each may import itself and what stands before it. */
const may = {
  text: [],
  article: ["text"],
  align: ["text", "article"],
  diff: ["text", "article"],
  compare: ["text", "article", "align", "diff"],
  story: ["text", "article", "align", "diff", "compare"],
  search: ["text", "article", "align", "diff", "compare"],
  store: ["text", "article", "align", "diff", "compare", "story", "search"],
  ingest: ["text", "article", "align", "diff", "compare", "story", "search", "store"],
  server: ["text", "article", "align", "diff", "compare", "story", "search", "store", "ingest"],
  cli: [
    "text",
    "article",
    "align",
    "diff",
    "compare",
    "story",
    "search",
    "store",
    "ingest",
    "server",
  ],
};

const core = "^lib/(text|article|align|diff|compare|story|search)/";

/** The files of the core that may import a package. */
const pinned = [
  "^lib/diff/diff-words\\.ts$",
  "^lib/article/html/read-html-tree\\.ts$",
  "^lib/article/xml/read-xml-tree\\.ts$",
  "^lib/article/docx/unzip\\.ts$",
  "^lib/compare/docx/zip-parts\\.ts$",
  "^lib/article/ninjs/ninjs-item\\.ts$",
];

const layers = Object.entries(may).map(([layer, below]) => ({
  name: `layer-${layer}`,
  comment: `lib/${layer} may import ${below.length > 0 ? below.map((name) => `lib/${name}`).join(", ") : "nothing of the other layers"}; see docs/decisions/001-layers-and-a-pure-core.md`,
  severity: "error",
  from: { path: `^lib/${layer}/` },
  to: {
    path: "^(lib|app|components|e2e|bench|scripts)/",
    pathNot: [`^lib/(${[layer, ...below].join("|")})/`, "^lib/result\\.ts$"],
  },
}));

module.exports = {
  forbidden: [
    ...layers,
    {
      name: "no-cycle",
      comment: "Two modules that need each other are one module, or hide a third.",
      severity: "error",
      from: {},
      to: { circular: true },
    },
    {
      name: "resolvable",
      severity: "error",
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: "result-stands-alone",
      severity: "error",
      from: { path: "^lib/result\\.ts$" },
      to: { pathNot: "^lib/result\\.ts$" },
    },
    {
      name: "pure-core",
      comment: "The core knows no Node: the same value comes out wherever it runs.",
      severity: "error",
      from: { path: core, pathNot: "\\.test\\.ts$" },
      to: { dependencyTypes: ["core"] },
    },
    {
      name: "core-without-packages",
      comment:
        "Third-party code of the core is pinned to one file each: diff-match-patch to diff-words, parse5 to read-html-tree, saxes to read-xml-tree, fflate to unzip and zip-parts, zod to ninjs-item.",
      severity: "error",
      from: { path: core, pathNot: ["\\.test\\.ts$", ...pinned] },
      to: { path: "node_modules/" },
    },
    {
      name: "diff-match-patch-in-one-file",
      severity: "error",
      from: { pathNot: ["^lib/diff/diff-words\\.ts$", "^bench/"] },
      to: { path: "node_modules/(@types/)?diff-match-patch/" },
    },
    {
      name: "server-only-in-server",
      severity: "error",
      from: { pathNot: "^lib/server/" },
      to: { path: "node_modules/server-only/" },
    },
    {
      name: "components-see-values",
      comment: "Components render plain values: no server, no files, no command line, no routes.",
      severity: "error",
      from: { path: "^components/" },
      to: {
        path: "^(app|lib|e2e|bench|scripts)/",
        pathNot: ["^lib/(text|article|align|diff|compare|story)/", "^lib/result\\.ts$"],
      },
    },
    {
      name: "components-know-no-node",
      severity: "error",
      from: { path: "^components/", pathNot: "\\.test\\.tsx?$" },
      to: { dependencyTypes: ["core"] },
    },
    {
      name: "app-through-server",
      comment:
        "Routes parse parameters and call lib/server; files and the command line are not theirs.",
      severity: "error",
      // A test may bring about what a route meets: a database that was restored from an archive.
      from: { path: "^(app/|proxy\\.ts$)", pathNot: "\\.test\\.tsx?$" },
      to: { path: "^(lib/(ingest|store|cli)|e2e|bench|scripts)/" },
    },
    {
      name: "tests-are-not-imported",
      severity: "error",
      from: {},
      to: { path: "\\.test\\.tsx?$" },
    },
    {
      name: "packages-are-declared",
      severity: "error",
      from: { path: "^(app|components|lib)/" },
      to: { dependencyTypes: ["npm-no-pkg", "npm-unknown", "undetermined"] },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    exclude: { path: "^(\\.next|\\.cache)/" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default", "types"],
      extensions: [".ts", ".tsx", ".mjs", ".js", ".cjs", ".json", ".css"],
    },
  },
};
