import type { Metadata } from "next";
import { headers } from "next/headers";
import { notFound, redirect } from "next/navigation";
import { readSaid } from "@/app/answer-form";
import { decodeSegment } from "@/app/decode-segment";
import { editView } from "@/app/edit-view";
import { EditPage } from "@/components/edit/edit-page";
import { EditRefused } from "@/components/edit/edit-refused";
import { type Query, queryValue } from "@/components/reader/view-options";
import { addressOf } from "@/lib/compare/permalink";
import { loadEditingStory } from "@/lib/server/editing";
import { mayFetch, mayWrite, signInOf } from "@/lib/server/permissions";
import { listStories } from "@/lib/server/stories";

export const metadata: Metadata = { title: "Edit this story", robots: { index: false } };

interface Props {
  readonly params: Promise<{ readonly story: string }>;
  readonly searchParams: Promise<Query>;
}

export default async function Page({ params, searchParams }: Props) {
  const asked = { headers: await headers() };
  const allowed = mayWrite(asked);
  // What is kept of a story beside what readers see is for those who may change it.
  const slug = decodeSegment((await params).story) ?? "";
  if (!allowed.ok)
    return (
      <EditRefused
        why={allowed.error.message}
        signInBack={
          signInOf(asked) === null ? null : `${addressOf({ kind: "story", story: slug })}/edit`
        }
      />
    );
  const found = await loadEditingStory(slug);
  if (!found.ok) notFound();
  const { record } = found.value;
  if (record.slug !== slug) redirect(`/s/${encodeURIComponent(record.slug)}/edit`);
  const story = editView(found.value);
  const done = queryValue(await searchParams, "done");
  const edit = story.edits.find(({ id }) => id === done);
  const said = await readSaid();
  const { stories } = await listStories(null, "");
  return (
    <EditPage
      story={story}
      others={stories.filter((other) => other.slug !== record.slug)}
      canFetch={mayFetch(asked).ok}
      // What was refused a moment ago is over where an edit was made since.
      fault={edit === undefined ? said.fault : null}
      done={
        edit === undefined
          ? said.note === null
            ? null
            : { said: said.note, undo: null }
          : edit.undone
            ? { said: `Taken back: ${edit.what}`, undo: null }
            : { said: edit.what, undo: edit.id }
      }
    />
  );
}
