import type { Metadata } from "next";
import { AddPage } from "@/components/add/add-page";
import { type Query, queryValue } from "@/components/reader/view-options";

export const metadata: Metadata = { title: "Add sources" };

export default async function Page({ searchParams }: { readonly searchParams: Promise<Query> }) {
  const query = await searchParams;
  return (
    <AddPage
      limits={{ files: 100, fileBytes: 5_000_000, formBytes: 50_000_000 }}
      story={null}
      draft={queryValue(query, "draft")}
      fetching="This reader fetches no addresses. Open the page, and paste its text or save it as a file."
      fault={null}
    />
  );
}
