import { createHash } from "node:crypto";
import type { Article } from "../../article/article";
import type { Reading } from "../../article/document";
import type { InputProblem } from "../../article/input-problem";
import type { SourceFacts } from "../../article/source-facts";
import type { Result } from "../../result";
import type { VersionHead, VersionRecord } from "../../store/records";
import type { StoreReader } from "../../store/store";
import type { PageProblem } from "../page-problem";
import { shownUri, webAddress } from "../web-address";
import { createLru } from "./lru";
import { whyWithheld } from "./why-withheld";

/** A kept text that may be shown, not read yet. */
export interface TextHead {
  readonly hash: string;
  readonly facts: SourceFacts;
  /** Names the text and how it is read: the same key, the same article, for ever. */
  readonly key: string;
}

/** A kept text that may be shown. */
export interface ShownText extends TextHead {
  readonly article: Article;
}

/** A kept text that may not be shown, or not be read any more. */
export interface WithheldText {
  readonly hash: string;
  readonly facts: SourceFacts;
  readonly withheld: PageProblem;
}

export type KeptText = ShownText | WithheldText;

export const isShown = <A extends TextHead>(text: A | WithheldText | undefined): text is A =>
  text !== undefined && "key" in text;

/** Reads the article in kept bytes, in whatever process that is done. */
export type ReadKept = (record: VersionRecord) => Promise<Result<InputProblem, Article>>;

export interface KeptTexts {
  /** Those of the given hashes that are kept, by hash. */
  readonly find: (hashes: readonly string[]) => Promise<ReadonlyMap<string, KeptText>>;
  /** The same without reading them: a text that cannot be read any more counts as shown. */
  readonly findHeads: (
    hashes: readonly string[],
  ) => Promise<ReadonlyMap<string, TextHead | WithheldText>>;
}

/** In UTF-16 units of text; an article takes some eight bytes a unit: 1,500 articles of a page each in 80 MB. */
const BOUND = 10_000_000;
/** What an article takes beside its text. */
const OVERHEAD = 500;

/** The texts of a store as articles; those read lately stay in memory. `now` gives the time for embargoes. */
export function createKeptTexts(store: StoreReader, read: ReadKept, now: () => Date): KeptTexts {
  const articles = createLru<Article>(BOUND);

  const headOf = (record: VersionHead): TextHead | WithheldText => {
    const { hash } = record;
    const facts = {
      ...record.facts,
      address: webAddress(record.facts.address),
      uri: shownUri(record.facts.uri),
      evolvedFrom: shownUri(record.facts.evolvedFrom),
    };
    const withheld = whyWithheld(record, now());
    return withheld === null ? { hash, facts, key: textKey(record) } : { hash, facts, withheld };
  };

  const findHeads: KeptTexts["findHeads"] = async (hashes) => {
    const heads = await store.readHeads([...new Set(hashes)]);
    return new Map([...heads].map(([hash, head]) => [hash, headOf(head)]));
  };

  const readText = async (head: TextHead, record: VersionRecord): Promise<KeptText> => {
    const article = await read(record);
    if (!article.ok)
      return { hash: head.hash, facts: head.facts, withheld: unreadable(article.error) };
    articles.set(head.key, article.value, article.value.text.length + OVERHEAD);
    return { ...head, article: article.value };
  };

  return {
    findHeads,
    find: async (hashes) => {
      const heads = await findHeads(hashes);
      const texts = new Map<string, KeptText>();
      const unread: TextHead[] = [];
      for (const [hash, head] of heads) {
        if (!isShown(head)) texts.set(hash, head);
        else {
          const article = articles.get(head.key);
          if (article === undefined) unread.push(head);
          else texts.set(hash, { ...head, article });
        }
      }
      const records = await store.readVersions(unread.map(({ hash }) => hash));
      for (const head of unread) {
        const record = records.get(head.hash);
        if (record !== undefined) texts.set(head.hash, await readText(head, record));
      }
      return texts;
    },
  };
}

/** The hash alone where nothing but the bytes decides the article; else with a short hash of how they are read. */
function textKey(record: Reading & { readonly hash: string }): string {
  const { format, charset, tags } = record;
  if (format === "text" && charset === null && tags.length === 0) return record.hash;
  const reading = JSON.stringify([format, charset, tags.map(({ line, kind }) => [line, kind])]);
  return `${record.hash}-${createHash("sha256").update(reading).digest("hex").slice(0, 12)}`;
}

const unreadable = (problem: InputProblem): PageProblem => ({
  status: 422,
  message: `The text is kept, but this version of Variorum cannot read it: ${problem.message}`,
  hint: "Its bytes are as they came in; an export holds them.",
});
