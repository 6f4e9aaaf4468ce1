import type { Metadata } from "next";
import { headers } from "next/headers";
import { doneAtDesk } from "@/app/desk/done-at-desk";
import { readLogQuery } from "@/app/desk/read-log-query";
import { DeskRefused } from "@/components/desk/desk-refused";
import { LogPage } from "@/components/desk/log-page";
import { type Query, queryValue } from "@/components/reader/view-options";
import { loadDeskLog } from "@/lib/server/at-desk";
import { mayWrite, signInOf } from "@/lib/server/permissions";

export const metadata: Metadata = { title: "Log of the desk", robots: { index: false } };

export default async function Page(props: { readonly searchParams: Promise<Query> }) {
  const asked = { headers: await headers() };
  const allowed = mayWrite(asked);
  // Who said what is for those who say it.
  if (!allowed.ok)
    return (
      <DeskRefused
        why={allowed.error.message}
        fault={null}
        signIn={signInOf(asked) === null ? null : "/sign-in?back=/desk/log"}
      />
    );
  const query = await props.searchParams;
  const { page, ...filter } = readLogQuery((name) => queryValue(query, name));
  const log = await loadDeskLog({ ...filter, page });
  const { done, fault } = await doneAtDesk(queryValue(query, "done"));
  return <LogPage filter={filter} {...log} done={done} fault={fault} />;
}
