import { failure, type Result, success } from "../../result";
import { checkFacts } from "../check-facts";
import type { DocumentPart, SplitDocument } from "../document";
import { hasStory } from "../has-story";
import type { InputProblem } from "../input-problem";
import { joinLines } from "../join-lines";
import type { MarkedLine, MarkedText } from "../marked-text";
import { mergeFacts } from "../merge-facts";
import { readXmlTree } from "../xml/read-xml-tree";
import { entryByline, entryFacts, entryTitle, feedTitle } from "./entry-facts";
import { readEntryText } from "./entry-text";
import { entriesOf, type FeedEntry } from "./feed-tree";
import { writeEntry } from "./standalone-entry";

const nameOf = (entry: FeedEntry): string => {
  const { title, uri } = entryFacts(entry);
  return (title ?? uri ?? "An entry without a title").slice(0, 200);
};

/** What a site's program puts around the two names: `The post … appeared first on …`. */
const LONGEST_FRAME = 60;

/**
 * Without the last line where all it says is the entry's title and the feed's: it is the site's, in whatever language.
 * `The post Bridge closes appeared first on The Tarn Ledger.` → chrome
 */
function withoutStamp(lines: readonly MarkedLine[], entry: FeedEntry): readonly MarkedLine[] {
  const last = lines.at(-1);
  const title = entryTitle(entry);
  const feed = feedTitle(entry);
  if (last === undefined || lines.length < 2 || title === null || feed === null) return lines;
  const isStamp =
    last.text.includes(title) &&
    last.text.includes(feed) &&
    last.text.length <= title.length + feed.length + LONGEST_FRAME;
  return isStamp ? [...lines.slice(0, -1), { text: last.text, kind: "chrome" }] : lines;
}

function mapEntry(entry: FeedEntry): Result<InputProblem, MarkedText> {
  const name = nameOf(entry);
  const text = readEntryText(entry.entry, name);
  if (!text.ok) return text;
  const { facts, warnings } = checkFacts(entryFacts(entry));
  const lines = joinLines(
    [
      { text: entryTitle(entry), kind: "headline" },
      { text: entryByline(entry), kind: "byline" },
    ],
    withoutStamp(text.value.lines, entry),
    [],
  );
  return hasStory(
    {
      ...text.value,
      lines,
      facts: mergeFacts(facts, text.value.facts),
      warnings: [...warnings, ...text.value.warnings],
    },
    `“${name}” has no text in the feed.`,
  );
}

function readEntries(text: string): Result<InputProblem, readonly FeedEntry[]> {
  const tree = readXmlTree(text);
  if (!tree.ok) return tree;
  const entries = entriesOf(tree.value);
  if (entries === null)
    return failure({
      code: "bad-shape",
      message: `The document is no feed: its root element is ${tree.value.qualifiedName.slice(0, 80)}.`,
      line: tree.value.line,
    });
  return entries.length === 0
    ? failure({ code: "empty", message: "The feed has no entries.", line: null })
    : success(entries);
}

/**
 * A feed of one entry, decoded → the lines of its story and its facts (see splitFeed). Refuses feeds of several entries and entries
 * without their full text.
 */
export function readFeed(text: string): Result<InputProblem, MarkedText> {
  const entries = readEntries(text);
  if (!entries.ok) return entries;
  const [first, ...others] = entries.value;
  return first === undefined || others.length > 0
    ? failure({
        code: "bad-shape",
        message: `The feed has ${entries.value.length} entries; they are read one by one.`,
        line: null,
      })
    : mapEntry(first);
}

/**
 * A feed (RSS 0.9 to 2.0, Atom), decoded → a feed of its own for each entry that holds its full text, the others with the reason
 * why not. An entry's bytes depend on the entry and on the feed's name only.
 */
export function splitFeed(text: string): Result<InputProblem, SplitDocument> {
  const entries = readEntries(text);
  if (!entries.ok) return entries;
  const parts: DocumentPart[] = [];
  const skipped: { readonly name: string; readonly reason: string }[] = [];
  for (const entry of entries.value) {
    const mapped = mapEntry(entry);
    const name = nameOf(entry);
    if (!mapped.ok) skipped.push({ name, reason: mapped.error.message });
    else {
      const bytes = new TextEncoder().encode(writeEntry(entry));
      parts.push({ bytes, format: "feed", charset: null, name });
    }
  }
  return success({ parts, skipped });
}
