// Completes package-lock.json after a change of dependencies (`npm run lock`).
//
// A registry that does not serve every platform's binary makes npm leave that package out of the lock, and
// `npm ci` then refuses the lock on the machine that wrote it and installs too little on the others. The
// missing entries are written here from what their parent declares. Addresses are taken out, so the lock
// names no registry and every machine asks its own.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { projectRoot } from "./support/project.mjs";

const SYSTEMS = {
  aix: "aix",
  android: "android",
  darwin: "darwin",
  freebsd: "freebsd",
  linux: "linux",
  linuxmusl: "linux",
  macos: "darwin",
  netbsd: "netbsd",
  openbsd: "openbsd",
  openharmony: "openharmony",
  sunos: "sunos",
  win32: "win32",
  windows: "win32",
};
const PROCESSORS = [
  "arm",
  "arm64",
  "ia32",
  "loong64",
  "mips64el",
  "ppc64",
  "riscv64",
  "s390x",
  "universal",
  "wasm32",
  "x64",
];

/** `@acme/tool-linux-arm64-musl` → linux, arm64, musl; `null` parts where the name does not say. */
export const platformOf = (name) => {
  const parts = name.slice(name.lastIndexOf("/") + 1).split("-");
  const system = parts.map((part) => SYSTEMS[part]).find(Boolean) ?? null;
  const processor = parts.find((part) => PROCESSORS.includes(part)) ?? null;
  const libc =
    system !== "linux"
      ? null
      : parts.some((part) => part.includes("musl"))
        ? "musl"
        : parts.some((part) => part === "gnu")
          ? "glibc"
          : null;
  return { system, processor, libc };
};

/** Where Node would look for `name` from the package at `path`: nested first, then folder by folder upwards. */
const resolvedPath = (packages, path, name) => {
  for (let folder = path; ; ) {
    const candidate = `${folder === "" ? "" : `${folder}/`}node_modules/${name}`;
    if (packages[candidate]) return candidate;
    if (folder === "") return null;
    const cut = folder.lastIndexOf("/node_modules/");
    folder = cut === -1 ? "" : folder.slice(0, cut);
  }
};

const entryFor = (name, version, parent) => {
  const { system, processor, libc } = platformOf(name);
  return {
    version,
    ...(processor && processor !== "universal" ? { cpu: [processor] } : {}),
    ...(parent.dev ? { dev: true } : {}),
    ...(libc ? { libc: [libc] } : {}),
    ...(parent.license ? { license: parent.license } : {}),
    optional: true,
    ...(system ? { os: [system] } : {}),
    ...(parent.engines ? { engines: parent.engines } : {}),
  };
};

const withoutAddress = ({ resolved: _, ...entry }) => entry;

/** The complete lock, the names that were added, and the names that cannot be (no exact version, no platform). */
export const completeLock = (lock) => {
  const packages = { ...lock.packages };
  const added = [];
  const left = [];
  for (const [path, parent] of Object.entries(lock.packages)) {
    for (const [name, version] of Object.entries(parent.optionalDependencies ?? {})) {
      if (resolvedPath(packages, path, name)) continue;
      const { system, processor } = platformOf(name);
      if (!/^\d+\.\d+\.\d+/.test(version) || (!system && !processor)) {
        left.push(`${name}@${version}`);
        continue;
      }
      packages[`node_modules/${name}`] = entryFor(name, version, parent);
      added.push(name);
    }
  }
  const { "": root, ...rest } = packages;
  const sorted = Object.entries(rest).sort(([a], [b]) => a.localeCompare(b, "en"));
  return {
    lock: {
      ...lock,
      packages: {
        "": root,
        ...Object.fromEntries(sorted.map(([path, entry]) => [path, withoutAddress(entry)])),
      },
    },
    added,
    left,
  };
};

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const file = join(projectRoot, "package-lock.json");
  const { lock, added, left } = completeLock(JSON.parse(readFileSync(file, "utf8")));
  writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
  console.log(`${added.length} entries added to package-lock.json.`);
  for (const name of left) console.log(`Left out, its name or version says too little: ${name}`);
}
