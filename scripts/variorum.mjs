#!/usr/bin/env node
// The command `variorum`: sets the project up where needed, bundles lib/cli when its sources changed, runs it.
import * as nodeModule from "node:module";
import { bundle } from "./support/bundle.mjs";
import { nameReader } from "./support/bundle-reader.mjs";
import { installDependencies } from "./support/install.mjs";
import { requireNode } from "./support/project.mjs";

requireNode();
nodeModule.enableCompileCache?.();
await installDependencies();
await nameReader();
const { main } = await import(await bundle("cli", "lib/cli/main.ts", ["lib"]));
if (typeof main === "function") {
  const status = await main(process.argv.slice(2));
  if (typeof status === "number") process.exitCode = status;
}
