import type { Article, Block, BlockKind, Comment, Notice } from "../article/article";
import type { Version } from "./comparison";

/** A line of a sample: its kind, a colon, its text; a turn names its speaker: `turn Ada: It holds.` */
export type SampleLine = string;

/**
 * A version for tests, written line by line: `["headline: The mill", "body: The mill stands."]`. Lines of the article
 * are separated by an empty one, as sites print them.
 */
export function sampleVersion(
  file: string,
  lines: readonly SampleLine[],
  more: Partial<
    Pick<Article, "agency" | "comments" | "declaredComments" | "language" | "notices">
  > = {},
): Version {
  const blocks: Block[] = [];
  let text = "";
  let number = 0;
  lines.forEach((line, index) => {
    const head = /^(\w+)(?: ([^:]+))?: /.exec(line);
    const kind = (head?.[1] ?? "body") as BlockKind;
    const body = head ? line.slice(head[0].length) : line;
    if (kind === "body") number++;
    const start = text.length;
    text += `${body}\n\n`;
    blocks.push({
      id: `b${index + 1}`,
      kind,
      number: kind === "body" ? number : null,
      speaker: head?.[2] ?? null,
      lines: [2 * index + 1, 2 * index + 1],
      span: { start, end: start + body.length },
      text: body,
    });
  });
  const article: Article = {
    version: hashOf(text),
    text,
    title: blocks.find((block) => block.kind === "headline")?.text ?? null,
    language: more.language ?? "en",
    agency: more.agency ?? null,
    blocks,
    notices: more.notices ?? [],
    comments: more.comments ?? [],
    declaredComments: more.declaredComments ?? null,
    warnings: [],
  };
  return { file, slug: file.split(".")[0] ?? file, label: file, role: "unknown", article };
}

/** 64 hexadecimal digits that differ for different texts; no real hash. */
function hashOf(text: string): string {
  let hash = 7;
  for (let i = 0; i < text.length; i++) hash = (hash * 31 + text.charCodeAt(i)) % 0xffffffff;
  return hash.toString(16).padStart(8, "0").repeat(8);
}

/** A notice for tests: a refile that adds words to a paragraph, unless told otherwise. */
export const sampleNotice = (notice: Partial<Notice>): Notice => ({
  type: "refile",
  from: "text",
  published: null,
  lines: [1, 1],
  span: { start: 0, end: 0 },
  text: "(Refiled)",
  paragraphs: [],
  countedFromEnd: false,
  action: "add",
  words: [],
  insteadOf: [],
  changes: [],
  ...notice,
});

/** A comment for tests. */
export const sampleComment = (comment: Partial<Comment>): Comment => ({
  id: "c1",
  lines: [1, 1],
  author: null,
  posted: null,
  votes: null,
  replyTo: null,
  repostOf: null,
  text: "",
  quotes: [],
  ...comment,
});
