import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { readSaid } from "@/app/answer-form";
import { DraftPage } from "@/components/add/draft-page";
import type { OpenLines } from "@/components/add/draft-story";
import { sayChanges } from "@/components/add/say-changes";
import { type Query, queryValue } from "@/components/reader/view-options";
import { readDraft } from "@/lib/server/adding";
import type { Draft } from "@/lib/server/drafts/draft";
import { readUndo } from "@/lib/server/forms/undo-changes";
import { listStories } from "@/lib/server/stories";

export const metadata: Metadata = { title: "What was found", robots: { index: false } };

interface Props {
  readonly params: Promise<{ readonly draft: string }>;
  readonly searchParams: Promise<Query>;
}

export default async function Page({ params, searchParams }: Props) {
  const found = await readDraft((await params).draft);
  if (!found.ok) notFound();
  const draft = found.value;
  if (draft.saved !== null) redirect(draft.saved);
  const query = await searchParams;
  const undo = queryValue(query, "undo");
  const changes = readUndo(undo);
  const view = queryValue(query, "lines") ?? "";
  const find = (queryValue(query, "find") ?? "").slice(0, 200);
  const { stories, next, total } = await listStories(queryValue(query, "after"), find);
  return (
    <DraftPage
      draft={draft}
      stories={stories}
      finder={{
        query: find,
        listed: stories.length,
        total,
        nextHref: next === null ? null : nextStories(draft.id, { find, after: next, lines: view }),
      }}
      lines={openLines(draft, view)}
      view={view}
      fault={(await readSaid()).fault}
      notice={changes === null ? null : { said: sayChanges(draft, changes), undo }}
    />
  );
}

/** The draft's page with the following stories in its lists. */
function nextStories(draft: string, fields: Readonly<Record<string, string>>): string {
  const given = Object.entries(fields).filter(([, value]) => value !== "");
  return `/add/${encodeURIComponent(draft)}?${new URLSearchParams(given).toString()}`;
}

/** `2.301`: text 2 from line 301. Without a choice the lines are open where there is one text, or nothing was found in one. */
function openLines(draft: Draft, view: string): OpenLines | null {
  if (view === "none") return null;
  const kept = draft.items.filter(({ dropped }) => !dropped);
  const [key, from] = view.split(".");
  const asked = kept.find((item) => item.key === key);
  if (asked !== undefined) return { item: asked.key, from: Number(from) || 1 };
  const unclear = kept.find(({ counts }) => counts.paragraphs === 0 && counts.turns === 0);
  const item = kept.length === 1 ? kept[0] : unclear;
  return view === "" && item !== undefined ? { item: item.key, from: 1 } : null;
}
