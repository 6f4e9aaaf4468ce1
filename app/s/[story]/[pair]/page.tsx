import type { Metadata } from "next";
import { headers } from "next/headers";
import { doneAtDesk } from "@/app/desk/done-at-desk";
import { loadPair, loadStatesBeside } from "@/app/load-pair";
import { shareMetadata } from "@/app/share-metadata";
import { readSaved, SavedNote } from "@/components/add/saved-note";
import { ByHand } from "@/components/reader/by-hand";
import { ComparisonPage } from "@/components/reader/comparison-page";
import { pairFinding } from "@/components/reader/pair-finding";
import { PairLedgers } from "@/components/reader/pair-ledgers";
import { SameVersionPage } from "@/components/reader/same-version-page";
import { SettledNote } from "@/components/reader/settled-note";
import {
  parseViewOptions,
  type Query,
  queryValue,
  withOptions,
} from "@/components/reader/view-options";
import { addressOf } from "@/lib/compare/permalink";
import { listHouseStyle } from "@/lib/server/at-desk";
import { mayWrite } from "@/lib/server/permissions";
import { settleByRules } from "@/lib/story/settle-by-rules";

interface Props {
  readonly params: Promise<{ readonly story: string; readonly pair: string }>;
  readonly searchParams: Promise<Query>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const pair = await loadPair(await params);
  const { comparison } = pair;
  const title = `${comparison.other.label} beside ${comparison.base.label}`;
  return shareMetadata(pair, null, title, pairFinding(comparison));
}

export default async function Page({ params, searchParams }: Props) {
  const { story: slug, pair: names } = await params;
  const { story, comparison, excerpts, pairings } = await loadPair({ story: slug, pair: names });
  const { base, other } = comparison;
  const pair = (first: string, second: string) =>
    addressOf({ kind: "pair", story: story.slug, base: first, other: second, paragraph: null });
  if (
    comparison.base.file === comparison.other.file &&
    comparison.base.slug === comparison.other.slug
  )
    return <SameVersionPage story={story} version={comparison.base} />;
  const query = await searchParams;
  const options = parseViewOptions(query);
  const address = pair(base.slug, other.slug);
  const isEditor = mayWrite({ headers: await headers() }).ok;
  // What a desk calls house style is its own affair: readers see every difference.
  const rules = isEditor ? await listHouseStyle() : [];
  const settled = settleByRules(comparison, rules, options.settled);
  // Earlier states stay as they were compared.
  const isNewest = [base, other].every(({ file }) =>
    story.versions.some((version) => version.file === file),
  );
  return (
    <>
      <SavedNote saved={readSaved(query)} />
      <ComparisonPage
        comparison={settled.comparison}
        story={story}
        excerpts={excerpts}
        options={options}
        address={address}
        swapAddress={pair(other.slug, base.slug)}
        ledgers={<PairLedgers story={story} comparison={comparison} excerpts={excerpts} />}
        settled={
          <SettledNote
            count={settled.count}
            pairs={settled.pairs}
            marked={options.settled}
            href={withOptions(address, { ...options, settled: !options.settled })}
          />
        }
        byHand={
          <ByHand
            story={story.slug}
            comparison={comparison}
            pairings={pairings}
            canEdit={isNewest && isEditor}
            address={address}
            {...(await doneAtDesk(queryValue(query, "done")))}
          />
        }
        otherStates={await loadStatesBeside({ story: slug, pair: names }, null)}
      />
    </>
  );
}
