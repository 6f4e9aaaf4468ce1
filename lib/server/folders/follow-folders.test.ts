import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeEach, describe, expect, test } from "vitest";
import type { StoryRecord } from "../../store/records";
import type { Store } from "../../store/store";
import { mustOpen } from "../../store/testing/open-empty";
import { startTestPostgres } from "../../store/testing/test-postgres";
import { createFollowedFolders, type FollowedFolders } from "./follow-folders";

const LINES = [
  "Ferry to Grunnholm stops",
  "The ferry between Vessel Quay and Grunnholm will stop on 4 November, three officials of the harbour said on Sunday.",
  "The council spent 54,000 crowns on the jetty last year and does not plan to repair the boat, which was built in 1961.",
  "The nearest bridge is an hour away by car, and the road to it floods in most winters, the county says.",
];
const TEXT = LINES.join("\n\n");
const OTHER = TEXT.replace("54,000", "45,000");

const server = await startTestPostgres();
afterAll(async () => server?.stop());

const databases = [
  ["SQLite", true],
  ["Postgres", server !== null],
] as const;

for (const [database, there] of databases)
  describe.runIf(there)(`folders followed into ${database}`, () => {
    let root = "";
    let stores: Store[] = [];
    let day = 1;
    let place: Parameters<typeof mustOpen>[0];
    let dropSchema: () => Promise<void> = async () => {};

    beforeEach(async () => {
      root = mkdtempSync(join(tmpdir(), "variorum-follow-"));
      stores = [];
      day = 1;
      mkdirSync(join(root, "seeds"));
      place = { dataFolder: join(root, "data") };
      if (database === "Postgres" && server !== null) {
        const schema = await server.makeSchema();
        place = { databaseUrl: schema.url };
        dropSchema = schema.drop;
      }
    });
    afterEach(async () => {
      for (const store of stores) await store.close();
      await dropSchema();
      rmSync(root, { recursive: true, force: true });
    });

    const put = (name: string, content: string): void => {
      const path = join(root, "shelf", name);
      mkdirSync(join(path, ".."), { recursive: true });
      writeFileSync(path, content);
    };
    const take = (name: string): void => rmSync(join(root, "shelf", name));
    const now = (): Date => new Date(Date.UTC(2026, 10, day));

    const openFolders = async (): Promise<{ store: Store; folders: FollowedFolders }> => {
      const store = await mustOpen(place);
      stores.push(store);
      const environment = {
        storyPaths: [join(root, "seeds"), join(root, "shelf")],
        samplePath: join(root, "seeds"),
      };
      return { store, folders: createFollowedFolders(store, environment, { now, restMs: 0 }) };
    };
    const origin = () => `folder:${join(root, "shelf", "ferry")}`;
    const storyOf = async (store: Store): Promise<StoryRecord> => {
      const story = await store.findStoryByOrigin(origin());
      if (story === null) throw new Error("the story should be there");
      return story;
    };
    const filesOf = ({ sources }: StoryRecord) => sources.map(({ file }) => file);

    test("a folder becomes a story: names, order, what story.json and the texts say", async () => {
      put("ferry/b.txt", TEXT);
      put("ferry/a.txt", OTHER);
      put(
        "ferry/story.json",
        JSON.stringify({
          note: "invented",
          base: "b.txt",
          sources: [
            { file: "b.txt", label: "Wire", role: "wire", outlet: "Lumen", usageTerms: "noindex" },
          ],
        }),
      );
      const { store, folders } = await openFolders();
      await folders.followAll();
      const story = await storyOf(store);
      expect(story).toMatchObject({
        slug: "ferry",
        title: null,
        shownTitle: "Ferry to Grunnholm stops",
        note: "invented",
        ordered: true,
        baseSourceId: story.sources[0]?.id,
      });
      expect(
        story.sources.map(({ file, name, label, role, outlet }) => [
          file,
          name,
          label,
          role,
          outlet,
        ]),
      ).toEqual([
        ["b.txt", "b", "Wire", "wire", "Lumen"],
        ["a.txt", "a", null, null, null],
      ]);
      const hash = story.sources[0]?.states[0]?.hash ?? "";
      const kept = (await store.readVersions([hash])).get(hash);
      expect(kept?.facts).toMatchObject({ outlet: "Lumen", usageTerms: "noindex" });
      expect(await store.readPassages(hash, "1")).toContain("Vessel Quay");
    });

    test("following again writes nothing", async () => {
      put("ferry/a.txt", TEXT);
      const { store, folders } = await openFolders();
      await folders.followAll();
      const before = await storyOf(store);
      day = 2;
      put("ferry/a.txt", TEXT);
      await folders.followAll();
      const again = await openFolders();
      await again.folders.followAll();
      expect(await storyOf(again.store)).toEqual(before);
    });

    test("another text is a new state, another page around it is not, and the first text may return", async () => {
      put("ferry/a.txt", TEXT);
      const { store, folders } = await openFolders();
      await folders.followAll();
      day = 2;
      put(
        "ferry/a.txt",
        `Menu\nLog in\nWeather\n\n${TEXT}\n\nShare on the pond\nSign up for our letter`,
      );
      await folders.followAll();
      expect((await storyOf(store)).sources[0]?.states).toHaveLength(1);
      put("ferry/a.txt", OTHER);
      await folders.followAll();
      put("ferry/a.txt", TEXT);
      await folders.followAll();
      const [source] = (await storyOf(store)).sources;
      const hashes = source?.states.map(({ hash }) => hash) ?? [];
      expect(hashes).toHaveLength(3);
      expect(hashes[2]).toBe(hashes[0]);
      expect(source?.states[1]?.seenAt).toBe("2026-11-02T00:00:00.000Z");
      expect((await storyOf(store)).changedAt).toBe("2026-11-02T00:00:00.000Z");
    });

    test("a file that goes is taken out, and has its old name when it returns", async () => {
      put("ferry/a.txt", TEXT);
      put("ferry/b.txt", OTHER);
      const { store, folders } = await openFolders();
      await folders.followAll();
      const before = await storyOf(store);
      take("ferry/a.txt");
      await folders.followAll();
      expect(filesOf(await storyOf(store))).toEqual(["b.txt"]);
      expect((await store.count()).versions).toBe(2);
      put("ferry/a.txt", OTHER.replace("Sunday", "Monday"));
      await folders.followAll();
      const after = await storyOf(store);
      expect(filesOf(after)).toEqual(["a.txt", "b.txt"]);
      expect(after.sources[0]).toMatchObject({ id: before.sources[0]?.id, name: "a" });
      expect(after.sources[0]?.states).toHaveLength(2);
    });

    test("story.json is followed, also where it says less than before", async () => {
      put("ferry/a.txt", TEXT);
      put("ferry/b.txt", OTHER);
      const { store, folders } = await openFolders();
      const story = (value: object) => put("ferry/story.json", JSON.stringify(value));
      story({
        title: "The last ferry",
        base: "b.txt",
        sources: [{ file: "b.txt", label: "Second" }, { file: "a.txt" }],
      });
      await folders.followAll();
      const first = await storyOf(store);
      expect(first).toMatchObject({ title: "The last ferry", shownTitle: "The last ferry" });
      expect(filesOf(first)).toEqual(["b.txt", "a.txt"]);
      story({ sources: [{ file: "a.txt", outlet: "Lumen" }, { file: "b.txt" }] });
      await folders.followAll();
      const second = await storyOf(store);
      expect(second).toMatchObject({
        slug: first.slug,
        title: null,
        shownTitle: "Ferry to Grunnholm stops",
        baseSourceId: null,
      });
      expect(filesOf(second)).toEqual(["a.txt", "b.txt"]);
      expect(second.sources.map(({ label, outlet }) => [label, outlet])).toEqual([
        [null, "Lumen"],
        [null, null],
      ]);
    });

    test("terms of use in story.json are followed for texts that are kept already", async () => {
      put("ferry/a.txt", TEXT);
      const { store, folders } = await openFolders();
      await folders.followAll();
      const hash = (await storyOf(store)).sources[0]?.states[0]?.hash ?? "";
      const terms = async () => (await store.readHeads([hash])).get(hash)?.facts.usageTerms;
      expect(await terms()).toBeNull();
      put(
        "ferry/story.json",
        JSON.stringify({ sources: [{ file: "a.txt", usageTerms: "noindex" }] }),
      );
      await folders.followAll();
      expect(await terms()).toBe("noindex");
    });

    test("a file or a story.json that cannot be read changes nothing and is told", async () => {
      put("ferry/a.txt", TEXT);
      put("ferry/b.txt", OTHER);
      const { store, folders } = await openFolders();
      await folders.followAll();
      put("ferry/a.txt", "");
      await folders.followAll();
      expect(filesOf(await storyOf(store))).toEqual(["a.txt", "b.txt"]);
      expect(folders.notesOf(origin()).problems).toMatchObject([
        { file: join(root, "shelf/ferry/a.txt"), message: "The file is empty." },
      ]);
      put("ferry/a.txt", TEXT);
      put("ferry/story.json", "{");
      await folders.followAll();
      expect(filesOf(await storyOf(store))).toEqual(["a.txt", "b.txt"]);
      expect(folders.problems()).toMatchObject(
        [
          { file: join(root, "seeds") },
          { file: join(root, "shelf/ferry/story.json"), message: "is not valid JSON" },
        ].reverse(),
      );
    });

    test("what is added to the story by hand stays", async () => {
      put("ferry/a.txt", TEXT);
      const { store, folders } = await openFolders();
      await folders.followAll();
      const { id, sources } = await storyOf(store);
      await store.write((writer) =>
        writer.addSource(
          id,
          {
            name: "late",
            file: "added/late.txt",
            label: null,
            role: null,
            outlet: null,
            address: null,
            uri: null,
          },
          sources[0]?.states[0]?.hash ?? "",
          now().toISOString(),
        ),
      );
      put("ferry/b.txt", OTHER);
      await folders.followAll();
      expect(filesOf(await storyOf(store))).toEqual(["a.txt", "b.txt", "added/late.txt"]);
    });

    test("another page around the same text changes what is said of it, once", async () => {
      const page = (head: string, menu: string) =>
        `<html><head><link rel="canonical" href="https://quay.example/ferry">${head}</head><body><nav><a href="/">${menu}</a></nav><article><h1>${LINES[0]}</h1>${LINES.slice(
          1,
        )
          .map((line) => `<p>${line}</p>`)
          .join("")}</article></body></html>`;
      put("ferry/a.html", page("", "Home"));
      const { store, folders } = await openFolders();
      await folders.followAll();
      const factsOf = async () => {
        const [source] = (await storyOf(store)).sources;
        expect(source?.states).toHaveLength(1);
        const hash = source?.states[0]?.hash ?? "";
        return (await store.readHeads([hash])).get(hash)?.facts.usageTerms;
      };
      expect(await factsOf()).toBeNull();
      day = 2;
      put("ferry/a.html", page('<meta name="robots" content="nosnippet">', "Start"));
      await folders.followAll();
      expect(await factsOf()).toBe("robots: nosnippet");
      const { changedAt } = await storyOf(store);
      day = 3;
      await folders.followAll();
      expect((await storyOf(store)).changedAt).toBe(changedAt);
      put("ferry/a.html", page("", "Beginning"));
      await folders.followAll();
      expect(await factsOf()).toBeNull();
    });

    test("a feed gives a source for each of its articles", async () => {
      const entry = (title: string, text = "") =>
        `<entry><title>${title}</title><id>urn:${title}</id><content type="text">${text}\n\n${LINES[3]}</content></entry>`;
      put(
        "ferry/feed.xml",
        `<feed xmlns="http://www.w3.org/2005/Atom"><title>Quay</title>${entry("First", LINES[1])}${entry("Second", LINES[2])}</feed>`,
      );
      const { store, folders } = await openFolders();
      await folders.followAll();
      const story = await storyOf(store);
      expect(filesOf(story)).toEqual(["feed.xml#1", "feed.xml#2"]);
      expect(story.sources.map(({ uri }) => uri)).toEqual(["urn:First", "urn:Second"]);
      put("ferry/feed.xml", "<rss");
      await folders.followAll();
      expect(filesOf(await storyOf(store))).toHaveLength(2);
    });

    test("several processes at once make one story with each text once", async () => {
      for (let n = 0; n < 6; n++) {
        put(`ferry/${n}.txt`, TEXT.replace("54,000", `5${n},000`));
        put(`story-${n}/a.txt`, TEXT.replace("54,000", `6${n},000`));
      }
      const all = [await openFolders(), await openFolders(), await openFolders()];
      await Promise.all(all.map(({ folders }) => folders.followAll()));
      put("ferry/0.txt", OTHER);
      take("ferry/5.txt");
      await Promise.all(all.map(({ folders }) => folders.followAll()));
      await Promise.all(all.map(({ folders }) => folders.followAll()));
      const store = all[0]?.store;
      if (store === undefined) throw new Error("three were opened");
      expect(await store.count()).toEqual({ stories: 7, sources: 11, versions: 13 });
      const story = await storyOf(store);
      expect(story.sources.map(({ states }) => states.length)).toEqual([2, 1, 1, 1, 1]);
    });

    test("a folder that goes as a whole takes nothing with it", async () => {
      put("ferry/a.txt", TEXT);
      put("other/a.txt", OTHER);
      const { store, folders } = await openFolders();
      await folders.followAll();
      rmSync(join(root, "shelf", "ferry"), { recursive: true });
      await folders.followAll();
      expect(filesOf(await storyOf(store))).toEqual(["a.txt"]);
    });
  });
