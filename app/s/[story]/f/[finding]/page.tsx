import type { Metadata } from "next";
import { headers } from "next/headers";
import { decodeSegment } from "@/app/decode-segment";
import { doneAtDesk } from "@/app/desk/done-at-desk";
import { valueOrNotFound } from "@/app/value-or-not-found";
import { FindingPage } from "@/components/desk/finding-page";
import { type Query, queryValue } from "@/components/reader/view-options";
import { loadFinding } from "@/lib/server/at-desk";
import { mayWrite } from "@/lib/server/permissions";

interface Props {
  readonly params: Promise<{ readonly story: string; readonly finding: string }>;
  readonly searchParams: Promise<Query>;
}

const load = async ({ params, searchParams }: Props) => {
  const { story, finding } = await params;
  return valueOrNotFound(
    await loadFinding(
      decodeSegment(story) ?? "",
      decodeSegment(finding) ?? "",
      queryValue(await searchParams, "base"),
    ),
  );
};

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { line } = await load(props);
  return { title: line.sentence, robots: { index: false } };
}

export default async function Page(props: Props) {
  const { line, history, against } = await load(props);
  const { searchParams } = props;
  const isEditor = mayWrite({ headers: await headers() }).ok;
  const { done, fault } = await doneAtDesk(queryValue(await searchParams, "done"));
  return (
    <FindingPage
      line={line}
      against={
        against === null
          ? null
          : { label: against, base: queryValue(await searchParams, "base") ?? "" }
      }
      history={isEditor ? history : null}
      done={isEditor ? done : null}
      fault={isEditor ? fault : null}
    />
  );
}
