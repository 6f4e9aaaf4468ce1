import type { Metadata } from "next";
import { headers } from "next/headers";
import { readSaid } from "@/app/answer-form";
import { DeskPage } from "@/components/desk/desk-page";
import { DeskRefused } from "@/components/desk/desk-refused";
import { type Query, queryValue } from "@/components/reader/view-options";
import { loadDesk } from "@/lib/server/at-desk";
import { FINDINGS_A_PAGE } from "@/lib/server/desk/desk";
import { mayWrite, signInOf } from "@/lib/server/permissions";
import { doneAtDesk } from "./done-at-desk";
import { readDeskQuery } from "./read-desk-query";

export const metadata: Metadata = { title: "Desk", robots: { index: false } };

export default async function Page(props: { readonly searchParams: Promise<Query> }) {
  const asked = { headers: await headers() };
  const allowed = mayWrite(asked);
  // What editors say of findings is for editors.
  if (!allowed.ok)
    return (
      <DeskRefused
        why={allowed.error.message}
        fault={(await readSaid()).fault}
        signIn={signInOf(asked) === null ? null : "/sign-in?back=/desk"}
      />
    );
  const query = await props.searchParams;
  const { page, ...filter } = readDeskQuery((name) => queryValue(query, name));
  const desk = await loadDesk({ ...filter, page });
  const { done, fault } = await doneAtDesk(queryValue(query, "done"));
  return (
    <DeskPage
      filter={filter}
      lines={desk.lines}
      counts={desk.counts}
      rules={desk.rules}
      stories={desk.stories}
      page={page}
      pages={desk.pages}
      total={desk.total}
      size={FINDINGS_A_PAGE}
      unread={desk.unread}
      done={done}
      fault={fault}
      allPicked={queryValue(query, "pick") === "all"}
    />
  );
}
