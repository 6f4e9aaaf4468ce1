import { homedir } from "node:os";
import { delimiter, isAbsolute, join, resolve } from "node:path";
import { failure, type Result, success } from "../result";
import type { StorePlace } from "../store/open-store";

/** What the server and the command line take from their environment, read once. */
export interface Environment {
  /** Folders that each hold one story or several; the project's own samples first. */
  readonly storyPaths: readonly string[];
  /** The project's `seeds/`: its stories come from `sample:<name>`, all others from `folder:<path>`. */
  readonly samplePath: string;
  readonly place: StorePlace;
  /** `https://reader.example`: what people type to get here; null: what the server listens on. */
  readonly origin: string | null;
}

export type Variables = Readonly<Record<string, string | undefined>>;

/** What differs from machine to machine; given in tests. */
export interface Machine {
  readonly platform: string;
  readonly home: string;
}

/** A wrong value in the environment; the message names the variable and says what it takes. */
export interface EnvironmentProblem {
  readonly variable: string;
  readonly message: string;
}

/**
 * Reads the environment. VARIORUM_STORIES is a list of folders, separated as PATH is on this system; VARIORUM_DATA the
 * folder of the database; DATABASE_URL a Postgres database in its place; VARIORUM_ORIGIN the address people use. `root`
 * is the project's folder. An empty variable counts as unset.
 */
export function readEnvironment(
  variables: Variables,
  root: string,
  machine: Machine = { platform: process.platform, home: homedir() },
): Result<EnvironmentProblem, Environment> {
  const value = (name: string): string | null => variables[name]?.trim() || null;
  const place = readPlace(value, machine);
  if (!place.ok) return place;
  const origin = readOrigin(value("VARIORUM_ORIGIN"));
  if (!origin.ok) return origin;
  const samplePath = join(root, "seeds");
  const more = (value("VARIORUM_STORIES") ?? "")
    .split(delimiter)
    .map((path) => path.trim())
    .filter((path) => path !== "")
    .map((path) => resolve(path));
  return success({
    storyPaths: [samplePath, ...more],
    samplePath,
    place: place.value,
    origin: origin.value,
  });
}

type Value = (name: string) => string | null;

const wrong = (variable: string, message: string): Result<EnvironmentProblem, never> =>
  failure({ variable, message: `${variable} ${message}` });

function readPlace(value: Value, machine: Machine): Result<EnvironmentProblem, StorePlace> {
  const databaseUrl = value("DATABASE_URL");
  if (databaseUrl !== null) {
    // The address holds a password, so the message does not repeat it.
    if (!URL.canParse(databaseUrl) || !/^postgres(?:ql)?:$/.test(new URL(databaseUrl).protocol))
      return wrong("DATABASE_URL", "must be an address such as postgres://user@host/database.");
    return success({ databaseUrl });
  }
  const given = value("VARIORUM_DATA");
  if (given !== null) return success({ dataFolder: resolve(given) });
  return success({ dataFolder: usersDataFolder(value, machine) });
}

/** The folder in which programs keep a user's data: XDG's, macOS's or Windows' own. */
function usersDataFolder(value: Value, { platform, home }: Machine): string {
  if (platform === "darwin") return join(home, "Library", "Application Support", "Variorum");
  if (platform === "win32")
    return join(value("LOCALAPPDATA") ?? join(home, "AppData", "Local"), "Variorum");
  const xdg = value("XDG_DATA_HOME");
  // A relative path there is to be ignored: https://specifications.freedesktop.org/basedir-spec/latest/
  const data = xdg !== null && isAbsolute(xdg) ? xdg : join(home, ".local", "share");
  return join(data, "variorum");
}

function readOrigin(text: string | null): Result<EnvironmentProblem, string | null> {
  if (text === null) return success(null);
  const url = URL.canParse(text) ? new URL(text) : null;
  const bare =
    url !== null &&
    /^https?:$/.test(url.protocol) &&
    url.pathname === "/" &&
    `${url.search}${url.hash}${url.username}${url.password}` === "";
  return bare
    ? success(url.origin)
    : wrong(
        "VARIORUM_ORIGIN",
        `is “${text}”, which is not the beginning of an address such as https://reader.example.`,
      );
}
