import type { Metadata } from "next";
import { decodeSegment } from "@/app/decode-segment";
import { valueOrNotFound } from "@/app/value-or-not-found";
import { CommentsPage } from "@/components/comments/comments-page";
import { loadVersion } from "@/lib/server/stories";

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
  const { version } = await load(props);
  return { title: `Comments on ${version.label}` };
}

export default async function Page(props: Props) {
  const { shelved, version } = await load(props);
  return <CommentsPage story={shelved.story} version={version} />;
}
