import type { Comparison } from "@/lib/compare/comparison";
import { escapeHtml } from "@/lib/compare/export-html";
import { pairFinding } from "../reader/pair-finding";

/** One entry: a source's text at one time. */
export interface FeedEntry {
  /** A URI unlike any other for ever, whatever story, source and server are called. */
  readonly id: string;
  readonly href: string;
  /** What the source is called. */
  readonly label: string;
  /** ISO 8601, UTC. */
  readonly seenAt: string;
  /** Whether the source stood in the story before with another text. */
  readonly newState: boolean;
  /** With the base, or with the state before; null for the base itself. */
  readonly comparison: Comparison | null;
}

export interface StoryFeed {
  /** A URI that is the story's for ever: it outlives every name and address of it (RFC 4287 4.2.6). */
  readonly id: string;
  readonly title: string;
  /** Address of the feed, and of the page that it is about. */
  readonly self: string;
  readonly page: string;
  readonly changedAt: string;
  /** Newest first. */
  readonly entries: readonly FeedEntry[];
}

/** Characters that XML 1.0 cannot hold, whatever an article carries. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out
const NOT_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/gu;

const xml = (text: string): string => escapeHtml(text.replace(NOT_XML, ""));

/** The feed of a story (Atom, RFC 4287): each text that came in, and in one sentence how it differs. */
export function storyFeedXml(feed: StoryFeed): string {
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom">
<id>${xml(feed.id)}</id>
<title>${xml(feed.title)}</title>
<updated>${xml(feed.changedAt)}</updated>
<author><name>Variorum</name></author>
<link rel="self" type="application/atom+xml" href="${xml(feed.self)}"/>
<link rel="alternate" type="text/html" href="${xml(feed.page)}"/>
${feed.entries.map(entryXml).join("")}</feed>
`;
}

const entryXml = (entry: FeedEntry): string => `<entry>
<id>${xml(entry.id)}</id>
<title>${xml(entry.newState ? `${entry.label}: a newer version` : entry.label)}</title>
<updated>${xml(entry.seenAt)}</updated>
<link rel="alternate" type="text/html" href="${xml(entry.href)}"/>
<summary>${xml(entry.comparison === null ? "The text that the others are read against" : pairFinding(entry.comparison))}.</summary>
</entry>
`;
