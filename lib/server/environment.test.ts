import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { readEnvironment, type Variables } from "./environment";

const linux = { platform: "linux", home: "/home/ada" };
const read = (variables: Variables, machine = linux) => {
  const found = readEnvironment(variables, "/root", machine);
  if (!found.ok) throw new Error(found.error.message);
  return found.value;
};
const refusal = (variables: Variables): string => {
  const found = readEnvironment(variables, "/root", linux);
  if (found.ok) throw new Error("should be refused");
  return found.error.message;
};

test("splits the list of folders; the sample comes first", () => {
  const { storyPaths, samplePath } = read({ VARIORUM_STORIES: " /a :/b::" });
  expect(storyPaths).toEqual([join("/root", "seeds"), "/a", "/b"]);
  expect(samplePath).toBe(join("/root", "seeds"));
  expect(read({}).storyPaths).toHaveLength(1);
});

describe("where everything is kept", () => {
  test("is the folder that the system has for a user's data, unless one is named", () => {
    expect(read({}).place).toEqual({ dataFolder: "/home/ada/.local/share/variorum" });
    expect(read({ XDG_DATA_HOME: "/data" }).place).toEqual({ dataFolder: "/data/variorum" });
    expect(read({ XDG_DATA_HOME: "data" }).place).toEqual({
      dataFolder: "/home/ada/.local/share/variorum",
    });
    expect(read({}, { platform: "darwin", home: "/Users/ada" }).place).toEqual({
      dataFolder: "/Users/ada/Library/Application Support/Variorum",
    });
    expect(
      read({ LOCALAPPDATA: "/Local" }, { platform: "win32", home: "/Users/ada" }).place,
    ).toEqual({ dataFolder: "/Local/Variorum" });
    expect(read({ VARIORUM_DATA: "/kept", XDG_DATA_HOME: "/data" }).place).toEqual({
      dataFolder: "/kept",
    });
  });

  test("is a Postgres database where one is named", () => {
    const databaseUrl = "postgres://ada:secret@db.example/variorum";
    expect(read({ DATABASE_URL: databaseUrl, VARIORUM_DATA: "/kept" }).place).toEqual({
      databaseUrl,
    });
    expect(refusal({ DATABASE_URL: "mysql://ada:secret@db.example/v" })).toMatch(/^DATABASE_URL /);
    expect(refusal({ DATABASE_URL: "mysql://ada:secret@db.example/v" })).not.toContain("secret");
  });
});

test("the address people use: an origin, and a plain sentence for anything else", () => {
  expect(read({ VARIORUM_ORIGIN: " " }).origin).toBeNull();
  expect(read({ VARIORUM_ORIGIN: "https://reader.example/" }).origin).toBe(
    "https://reader.example",
  );
  for (const origin of ["reader.example", "ftp://reader.example", "https://reader.example/path"])
    expect(refusal({ VARIORUM_ORIGIN: origin })).toMatch(/^VARIORUM_ORIGIN is /);
});
