import type { Metadata } from "next";
import { decodeSegment } from "@/app/decode-segment";
import { outletAddressOf } from "@/app/outlet-address";
import { ownAddress } from "@/app/own-address";
import { valueOrNotFound } from "@/app/value-or-not-found";
import { CommentsPage } from "@/components/comments/comments-page";
import { JsonLd } from "@/components/share/json-ld";
import { addressOf } from "@/lib/compare/permalink";
import { loadVersion } from "@/lib/server/stories";
import { commentsJsonLd } from "@/lib/story/story-json-ld";

interface Props {
  readonly params: Promise<{ readonly story: string; readonly source: string }>;
}

const load = async ({ params }: Props) => {
  const { story, source } = await params;
  return valueOrNotFound(
    await loadVersion(decodeSegment(story) ?? "", decodeSegment(source) ?? ""),
  );
};

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { shelved, version } = await load(props);
  const canonical = outletAddressOf(shelved.sources, version.slug);
  return {
    title: `Comments on ${version.label}`,
    ...(shelved.noIndex ? { robots: { index: false } } : {}),
    ...(canonical === null ? {} : { alternates: { canonical } }),
  };
}

export default async function Page(props: Props) {
  const { shelved, version } = await load(props);
  const address = addressOf({
    kind: "comments",
    story: shelved.story.slug,
    version: version.slug,
  });
  return (
    <>
      <JsonLd data={commentsJsonLd(version, await ownAddress(address))} />
      <CommentsPage story={shelved.story} version={version} />
    </>
  );
}
