import type { Metadata } from "next";
import { headers } from "next/headers";
import { readSaid } from "@/app/answer-form";
import { AddPage } from "@/components/add/add-page";
import { type Query, queryValue } from "@/components/reader/view-options";
import { FORM_BYTES, FORM_FILES } from "@/lib/server/forms/read-add-form";
import { mayFetch, mayWrite, signInOf } from "@/lib/server/permissions";
import { loadStory } from "@/lib/server/stories";

export const metadata: Metadata = { title: "Add sources" };

/** Of one text; see lib/article/limits. */
const FILE_BYTES = 5_000_000;

interface Props {
  readonly searchParams: Promise<Query>;
}

export default async function Page({ searchParams }: Props) {
  const query = await searchParams;
  const asked = { headers: await headers() };
  const allowed = mayWrite(asked);
  const fetching = mayFetch(asked);
  const named = queryValue(query, "story");
  const found = named === null ? null : await loadStory(named);
  return (
    <AddPage
      limits={{ files: FORM_FILES, fileBytes: FILE_BYTES, formBytes: FORM_BYTES }}
      story={found?.ok ? { slug: found.value.story.slug, title: found.value.story.title } : null}
      draft={queryValue(query, "draft")}
      refused={allowed.ok ? null : allowed.error.message}
      signInBack={signInOf(asked) === null ? null : backTo(query)}
      fetching={fetching.ok ? true : fetching.error.message}
      fault={(await readSaid()).fault}
    />
  );
}

/** This page again, for the same story and the same texts. */
function backTo(query: Query): string {
  const given = ["story", "draft"].flatMap((name) => {
    const value = queryValue(query, name);
    return value === null ? [] : [[name, value]];
  });
  return given.length === 0 ? "/add" : `/add?${new URLSearchParams(given)}`;
}
