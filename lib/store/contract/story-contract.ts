import { expect, it } from "vitest";
import type { StoryRecord } from "../records";
import type { Store } from "../store";
import { day, source, story, version } from "./samples";

export function storyContract(store: () => Store): void {
  const create = (slug: string, more: Parameters<typeof story>[1] = {}): Promise<StoryRecord> =>
    store().write((writer) => writer.createStory(story(slug, more)));

  it("keeps a story and finds it by slug, id and origin", async () => {
    const origin = `folder:/${"long/".repeat(900)}quay`;
    const made = await create("quay", {
      title: "Fire on the quay",
      note: "From the desk.",
      ordered: true,
      origin,
    });
    expect(made).toEqual({
      id: made.id,
      slug: "quay",
      formerSlugs: [],
      title: "Fire on the quay",
      shownTitle: "About quay",
      note: "From the desk.",
      baseSourceId: null,
      ordered: true,
      origin,
      createdAt: day(1),
      changedAt: day(1),
      sources: [],
    });
    expect(await store().findStory("quay")).toEqual(made);
    expect(await store().findStoryById(made.id)).toEqual(made);
    expect(await store().findStoryByOrigin(origin)).toEqual(made);
    expect(await create("another", { origin })).toEqual(made);
    for (const nobody of ["qua", "quay\0", "QUAY", ""])
      expect(await store().findStory(nobody)).toBeNull();
    expect(await store().findStoryByOrigin("folder:/elsewhere")).toBeNull();
    expect(await store().findStoryById("nobody")).toBeNull();
  });

  it("gives every slug once, also former ones", async () => {
    const slugs: string[] = [];
    for (let number = 0; number < 12; number += 1) slugs.push((await create("strike")).slug);
    expect(slugs).toEqual(["strike", ...Array.from({ length: 11 }, (_, at) => `strike-${at + 2}`)]);

    const renamed = await create("flood");
    const update = (id: string, slug: string) =>
      store().write((writer) => writer.updateStory(id, { slug }, day(2)));
    expect(await update(renamed.id, "high-water")).toMatchObject({
      slug: "high-water",
      formerSlugs: ["flood"],
      changedAt: day(2),
    });
    expect((await create("flood")).slug).toBe("flood-2");
    expect((await store().findStory("flood"))?.id).toBe(renamed.id);
    expect(await update(renamed.id, "strike")).toMatchObject({
      slug: "strike-13",
      formerSlugs: ["flood", "high-water"],
    });
    expect(await update(renamed.id, "flood")).toMatchObject({
      slug: "flood",
      formerSlugs: ["high-water", "strike-13"],
    });
    expect(await update(renamed.id, "flood")).toMatchObject({ slug: "flood" });
    const long = `${"x".repeat(199)}🚢${"x".repeat(200)}`;
    expect((await create(long)).slug).toBe("x".repeat(199));
    expect((await create(long)).slug).toBe(`${"x".repeat(199)}-2`);
    expect((await create("")).slug).toBe("untitled");
  });

  it("changes only what is given", async () => {
    const made = await create("bridge", { title: "Bridge closed", note: "A note." });
    const changed = await store().write((writer) =>
      writer.updateStory(made.id, { title: null, shownTitle: "Bridge open" }, day(3)),
    );
    expect(changed).toEqual({
      ...made,
      title: null,
      shownTitle: "Bridge open",
      changedAt: day(3),
    });
    await expect(
      store().write((writer) => writer.updateStory("nobody", {}, day(3))),
    ).rejects.toThrow("no story nobody");
  });

  it("lists the latest change first, page by page, while stories change", async () => {
    for (let number = 1; number <= 9; number += 1)
      await create(`parade-${number}`, { at: day(10 + Math.floor(number / 3)), title: "Parade" });
    const seen: string[] = [];
    let after: string | null = null;
    let pages = 0;
    do {
      const page = await store().listStories({ after, limit: 2, query: "parade" });
      seen.push(...page.items.map(({ slug }) => slug));
      after = page.next;
      pages += 1;
      // What is newer than the page stands before it and changes nothing behind it.
      if (pages === 1) await create("parade-late", { at: day(20), title: "Parade" });
    } while (after !== null);
    expect(seen).toEqual([9, 8, 7, 6, 5, 4, 3, 2, 1].map((number) => `parade-${number}`));
    const [latest] = (await store().listStories({ after: null, limit: 1 })).items;
    expect(latest?.slug).toBe("parade-late");
    expect((await store().listStories({ after: "no cursor", limit: 1 })).items).toEqual([latest]);
  });

  it("searches titles and source names, letter case and signs aside", async () => {
    const text = version("Search me.");
    const { id } = await create("harbour-works", { title: "Hafenbau: Zürich & 50% mehr_Geld" });
    await store().write(async (writer) => {
      await writer.addVersion(text);
      await writer.addSource(
        id,
        source("evening", { label: "Abendblatt Ä", outlet: "Ｎordpost" }),
        text.hash,
        day(2),
      );
    });
    const slugs = async (query: string) =>
      (await store().listStories({ after: null, limit: 9, query })).items.map(({ slug }) => slug);
    for (const query of [
      "ZÜRICH",
      "zürich hafen",
      "50%",
      "r_g",
      "abendblatt ä",
      "nordpost",
      "evening",
    ])
      expect(await slugs(query)).toContain("harbour-works");
    for (const query of ["5_%", "%zürich%", "zürich absent", "z\\"])
      expect(await slugs(query)).not.toContain("harbour-works");
    expect(await slugs("harbour-w\0rks")).toEqual([]);
    await store().write((writer) =>
      writer.updateStory(id, { title: "Quiet", slug: "calm" }, day(2)),
    );
    expect(await slugs("hafenbau")).toEqual([]);
    expect(await slugs("nordpost quiet")).toEqual(["calm"]);
  });
}
