import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import type { ReadDocument } from "../article/document";
import type { InputProblem } from "../article/input-problem";
import {
  judgeNasty,
  type NastyCase,
  nastyCases,
  nastyHint,
  nastyInput,
} from "../article/nasty/nasty-cases";
import { readDocument } from "../article/read-document";
import { fetchAddress } from "../ingest/fetch/fetch-address";
import { failure, type Result, success } from "../result";
import { ingestNinjs } from "../server/api/ingest-ninjs";
import { createDraftUseCases } from "../server/drafts/create-draft-use-cases";
import { readAddForm } from "../server/forms/read-add-form";
import type { DocumentOutcome, IncomingDocument } from "../server/import/incoming";
import { takeDocuments } from "../server/import/take-documents";
import type { Store } from "../store/store";
import { type EmptyStore, emptySqlite, mustOpen } from "../store/testing/open-empty";
import { main } from "./main";
import { chooseStyle } from "./terminal";

type Outcome = Result<InputProblem, ReadDocument>;
type Channel = "paste" | "upload" | "url" | "ingest" | "import" | "feed";

const now = (): string => "2026-04-12T10:00:00.000Z";

/** The documents of the corpus; addresses, requests, exports and pairs are tried where they belong. */
const DOCUMENTS = nastyCases("html-active", "unicode", "bytes", "json", "xml", "size");

const ENDINGS: Readonly<Record<string, string>> = {
  html: "html",
  text: "txt",
  json: "json",
  xml: "xml",
  bytes: "txt",
};

const bytesOf = (own: NastyCase): Uint8Array => {
  const input = nastyInput(own);
  return typeof input === "string" ? new TextEncoder().encode(input) : input;
};
const typeOf = (own: NastyCase): string => {
  const { mediaType, charset } = nastyHint(own);
  return charset === undefined ? `${mediaType}` : `${mediaType}; charset=${charset}`;
};
const nameOf = (own: NastyCase): string => `${own.id}.${ENDINGS[own.kind]}`;

/** The ways in that a case is tried on: those the corpus names, and the command line for every file. */
function channelsOf(own: NastyCase): readonly Channel[] {
  const named = own.channel.split(",");
  const channels: Channel[] = [];
  if (named.includes("paste")) channels.push("paste");
  if (named.includes("upload") || own.kind === "xml" || own.kind === "json")
    channels.push("upload");
  if (named.includes("url")) channels.push("url");
  if (named.includes("ninjs")) channels.push("ingest");
  if (named.includes("feed") && own.kind === "html") channels.push("feed");
  // A file has no header that declares a charset.
  return nastyHint(own).charset === undefined ? [...channels, "import"] : channels;
}

let kept: EmptyStore;
/** Empty for each case: many are the same item. */
let store: Store;
let folder = "";
let served: { readonly type: string; readonly bytes: Uint8Array } | null = null;
const site = createServer((_request, response) => {
  response.setHeader("Content-Type", served?.type ?? "text/plain");
  response.end(served?.bytes);
});
const rows: string[] = [];

beforeAll(async () => {
  await new Promise<void>((resolve) => site.listen(0, "127.0.0.1", resolve));
});
beforeEach(async () => {
  kept = await emptySqlite();
  store = kept.store;
  folder = mkdtempSync(join(tmpdir(), "variorum-nasty-"));
});
afterEach(async () => {
  vi.unstubAllEnvs();
  await kept.close();
  rmSync(folder, { recursive: true, force: true });
});
afterAll(() => {
  site.closeAllConnections();
  site.close();
  mkdirSync("test-results", { recursive: true });
  writeFileSync(
    join("test-results", "nasty-channels.md"),
    `| id | channel | expected | got |\n|---|---|---|---|\n${rows.join("\n")}\n`,
  );
});

const form = async (fill: (data: FormData) => void) => {
  const data = new FormData();
  fill(data);
  const request = new Request("http://127.0.0.1/add/read", { method: "POST", body: data });
  const body = new Uint8Array(await request.arrayBuffer());
  const read = await readAddForm(body, request.headers.get("content-type"));
  if (!read.ok) throw new Error(read.error.message);
  return read.value.documents;
};

/** What /add shows of a document before anything of it is kept. */
async function preview(documents: readonly IncomingDocument[]): Promise<Outcome> {
  const drafts = createDraftUseCases(store, now);
  const made = await drafts.createDraft(documents);
  if (!made.ok) throw new Error(made.error.message);
  const draft = await drafts.readDraft(made.value.id);
  if (!draft.ok) throw new Error(draft.error.message);
  const [item] = draft.value.items;
  const [refused] = draft.value.refused;
  if (item !== undefined) return success({ article: item.article, facts: item.facts });
  if (refused !== undefined) return failure(refused.problem);
  throw new Error("neither shown nor refused");
}

/** What is in the store after an import. */
async function stored(outcome: DocumentOutcome | undefined): Promise<Outcome> {
  if (outcome === undefined) throw new Error("no outcome");
  if (outcome.kind === "skipped") return failure(outcome.problem);
  const [record] = await store.findVersions(outcome.hash, 1);
  if (record === undefined) throw new Error("reported, but not kept");
  return readDocument(record.bytes, record.hash, record);
}

/** Markup in an entry of a feed, escaped as feeds carry it. */
const asFeed = (html: string): Uint8Array =>
  new TextEncoder().encode(
    `<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>News</title><item><guid>urn:x:1</guid><content:encoded>${html.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;")}</content:encoded></item></channel></rss>`,
  );

/** The text as the body of a news item. */
const asNinjs = (own: NastyCase): Uint8Array =>
  own.kind === "json"
    ? bytesOf(own)
    : new TextEncoder().encode(
        JSON.stringify({ type: "text", headline: "Bridge to close", body_text: nastyInput(own) }),
      );

const CHANNELS: Readonly<Record<Channel, (own: NastyCase) => Promise<Outcome>>> = {
  paste: async (own) => preview(await form((data) => data.append("text", String(nastyInput(own))))),
  upload: async (own) =>
    preview(
      await form((data) =>
        data.append(
          "files",
          new File([Buffer.from(bytesOf(own))], nameOf(own), { type: typeOf(own) }),
        ),
      ),
    ),
  url: async (own) => {
    served = { type: typeOf(own), bytes: bytesOf(own) };
    const origin = `http://127.0.0.1:${(site.address() as AddressInfo).port}`;
    const fetched = await fetchAddress(`${origin}/${own.id}`, {
      policy: { allowedOrigins: [origin] },
    });
    if (!fetched.ok) return fetched;
    if (fetched.value.state !== "fetched") throw new Error("not fetched");
    const { bytes, hint, address } = fetched.value;
    return preview([{ name: address, bytes, hint, facts: { address } }]);
  },
  ingest: async (own) => {
    const ingested = await ingestNinjs(store, asNinjs(own), now);
    if (!ingested.ok) return ingested;
    const [item] = ingested.value.result.items;
    const [record] = await store.findVersions(item?.version ?? "0".repeat(64), 1);
    if (record === undefined) throw new Error("answered 201, but not kept");
    return readDocument(record.bytes, record.hash, record);
  },
  feed: async (own) => {
    const outcomes: DocumentOutcome[] = [];
    await takeDocuments(
      store,
      [{ name: `${own.id}.xml`, bytes: asFeed(String(nastyInput(own))) }],
      {
        now,
        onProgress: (outcome) => void outcomes.push(outcome),
      },
    );
    return stored(outcomes[0]);
  },
  import: async (own) => {
    const file = join(folder, nameOf(own));
    writeFileSync(file, bytesOf(own));
    vi.stubEnv("VARIORUM_DATA", join(folder, "data"));
    vi.stubEnv("DATABASE_URL", "");
    let out = "";
    const status = await main(["import", "--json", file], {
      input: Readable.from([]),
      print: async (text) => {
        out += text;
      },
      printBytes: async () => undefined,
      watched: false,
      complain: () => undefined,
      style: chooseStyle(false, {}),
    });
    const line = JSON.parse(out.split("\n")[0] || "{}");
    if (line.outcome === "skipped") {
      expect(status).toBe(1);
      const code = line.code.replace("E_", "").toLowerCase().replaceAll("_", "-");
      return failure({ code, message: line.message, line: null });
    }
    expect(status).toBe(0);
    const reader = await mustOpen({ dataFolder: join(folder, "data") });
    const [record] = await reader.findVersions(line.version, 1);
    await reader.close();
    if (record === undefined) throw new Error(`reported, but not kept: ${out}`);
    return readDocument(record.bytes, record.hash, record);
  },
};

/** A news item is made around the texts of the corpus; its headline is its first line. */
function expectedOn(own: NastyCase, channel: Channel): NastyCase {
  const headline = channel === "ingest" && own.kind === "text" && own.expect.text !== undefined;
  return headline
    ? { ...own, expect: { ...own.expect, text: `Bridge to close\n\n${own.expect.text}` } }
    : own;
}

const cases = DOCUMENTS.flatMap((own) =>
  channelsOf(own).map((channel) => ({ id: own.id, channel, own })),
);

describe.each(cases)("$id by $channel", ({ channel, own }) => {
  test(own.why, async () => {
    const before = await store.count();
    const began = performance.now();
    const outcome = await CHANNELS[channel](own);
    const wrong = judgeNasty(expectedOn(own, channel), outcome, performance.now() - began);
    const expected =
      own.expect.code ?? [own.expect.outcome, ...(own.expect.warnings ?? [])].join(" ");
    rows.push(
      `| ${own.id} | ${channel} | ${expected} | ${wrong.length === 0 ? "as expected" : wrong.join("; ").replaceAll("|", "\\|").slice(0, 300)} |`,
    );
    if (!outcome.ok) expect(await store.count()).toEqual(before);
    expect(wrong).toEqual([]);
  });
});
