import { mkdirSync, writeFileSync } from "node:fs";
import type { APIRequestContext, Page } from "@playwright/test";
import {
  type NastyCase,
  nastyCases,
  nastyHint,
  nastyInput,
} from "../lib/article/nasty/nasty-cases";
import { withoutUserinfo } from "../lib/text/without-userinfo";
import { maySite, startSite } from "./support/site";
import { expect, test } from "./support/test";

/** What each way in makes of the corpus in a running reader; `lib/cli/nasty-channels.test.ts` holds texts and codes. */
const DOCUMENTS = nastyCases("html-active", "unicode", "bytes", "json", "xml", "size");
const bytesOf = (own: NastyCase): Buffer => Buffer.from(nastyInput(own) as Uint8Array);
const ENDINGS: Readonly<Record<string, string>> = { html: "html", json: "json", xml: "xml" };
const nameOf = (own: NastyCase): string => `${own.id}.${ENDINGS[own.kind] ?? "txt"}`;
const has = (own: NastyCase, channel: string): boolean => own.channel.split(",").includes(channel);

/** Texts on one page; a page of a hundred is slow to look at. */
const AT_ONCE = 10;
const groupsOf = <A>(all: readonly A[], size = AT_ONCE): readonly (readonly A[])[] =>
  Array.from({ length: Math.ceil(all.length / size) }, (_, n) =>
    all.slice(n * size, (n + 1) * size),
  );

const rows: string[] = [];
const note = (own: NastyCase, channel: string, got: string): string => {
  const { code, outcome } = own.expect;
  rows.push(`| ${own.id} | ${channel} | ${code ?? outcome} | ${got} |`);
  return `${own.id} ${got}`;
};
const wished = (own: NastyCase): string => `${own.id} ${own.expect.outcome}`;

test.describe.configure({ mode: "serial", timeout: 180_000 });
test.afterAll(() => {
  mkdirSync("test-results", { recursive: true });
  writeFileSync(
    "test-results/nasty.md",
    `| id | channel | expected | got |\n|---|---|---|---|\n${rows.join("\n")}\n`,
  );
});

/** Every script that comes to run calls this. */
const called: string[] = [];
test.beforeEach(async ({ page }) => {
  called.length = 0;
  await page.exposeFunction("__h7", (id: unknown) => called.push(String(id)));
});
test.afterEach(() => expect(called, "scripts of strangers that ran").toEqual([]));

type Part = string | { readonly name: string; readonly mimeType: string; readonly buffer: Buffer };

/** Sends the form of /add and gives the address of the draft. */
async function give(
  request: APIRequestContext,
  field: string,
  parts: readonly Part[],
): Promise<string> {
  const form = new FormData();
  for (const part of parts)
    if (typeof part === "string") form.append(field, part);
    else
      form.append(
        field,
        new File([new Uint8Array(part.buffer)], part.name, { type: part.mimeType }),
      );
  const sent = await request.post("/add/read", {
    multipart: form,
    headers: { Accept: "application/json" },
  });
  const lines = (await sent.text()).trim().split("\n");
  return JSON.parse(lines.at(-1) ?? "{}").address;
}

/** What the page of a draft says of a text: refused (with a sentence), taken, or taken with a warning. */
async function outcomeOn(page: Page, name: string): Promise<string> {
  const refused = page
    .locator(".draft-refused li")
    .filter({ has: page.getByText(name, { exact: true }) });
  if ((await refused.count()) > 0)
    return /[\p{Lu}“][^\n]*\.$/u.test(((await refused.first().textContent()) ?? "").trim())
      ? "refuse"
      : "refuse without a sentence";
  const item = page.locator(".draft-item").filter({ has: page.getByText(`· ${name} ·`) });
  if ((await item.count()) === 0) return "neither";
  return (await item.first().locator(".draft-warnings li").count()) > 0 ? "accept_warn" : "accept";
}

test("uploaded", async ({ page, request }) => {
  const cases = DOCUMENTS.filter(
    (own) => has(own, "upload") || own.kind === "json" || own.kind === "xml",
  );
  for (const group of groupsOf(cases)) {
    const parts = group.map((own) => {
      const { mediaType = "", charset } = nastyHint(own);
      const mimeType = charset === undefined ? mediaType : `${mediaType}; charset=${charset}`;
      return { name: nameOf(own), mimeType, buffer: bytesOf(own) };
    });
    await page.goto(await give(request, "files", parts));
    for (const own of group)
      expect.soft(note(own, "upload", await outcomeOn(page, nameOf(own)))).toBe(wished(own));
  }
});

test("pasted", async ({ page, request }) => {
  for (const group of groupsOf(DOCUMENTS.filter((own) => has(own, "paste")))) {
    await page.goto(
      await give(
        request,
        "text",
        group.map((own) => String(nastyInput(own))),
      ),
    );
    for (const [index, own] of group.entries()) {
      const name = index === 0 ? "Pasted text" : `Pasted text ${index + 1}`;
      expect.soft(note(own, "paste", await outcomeOn(page, name))).toBe(wished(own));
    }
  }
});

test("fetched from their addresses", async ({ page, request }) => {
  test.skip(!maySite, "VARIORUM_FETCH_ALLOW names no site of ours");
  const cases = DOCUMENTS.filter((own) => has(own, "url"));
  const site = await startSite((asked, response) => {
    const own = cases.find(({ id }) => asked.url === `/${id}`);
    if (own === undefined) return void response.writeHead(404).end();
    const { mediaType, charset } = nastyHint(own);
    response.setHeader(
      "Content-Type",
      charset === undefined ? `${mediaType}` : `${mediaType}; charset=${charset}`,
    );
    response.end(bytesOf(own));
  });
  try {
    for (const group of groupsOf(cases)) {
      const addresses = group.map(({ id }) => `${site.origin}/${id}`);
      await page.goto(await give(request, "url", addresses));
      for (const own of group)
        expect
          .soft(note(own, "url", await outcomeOn(page, `${site.origin}/${own.id}`)))
          .toBe(wished(own));
    }
  } finally {
    await site.end();
  }
});

test("addresses that lead where they must not", async ({ page, request }) => {
  for (const group of groupsOf(nastyCases("address"))) {
    await page.goto(
      await give(
        request,
        "url",
        group.map(({ input }) => String(input)),
      ),
    );
    for (const own of group) {
      // A name and password in an address are never shown again.
      const shown = withoutUserinfo(String(own.input));
      expect.soft(note(own, "url", await outcomeOn(page, shown))).toBe(wished(own));
    }
    await expect(page.locator("body")).not.toContainText("secret");
  }
});

test("sent by a newsroom's system", async ({ request }) => {
  for (const own of DOCUMENTS.filter((one) => has(one, "ninjs"))) {
    const data =
      own.kind === "json"
        ? bytesOf(own)
        : Buffer.from(
            JSON.stringify({
              type: "text",
              headline: "Bridge to close",
              body_text: nastyInput(own),
            }),
          );
    const answer = await request.post("/api/v1/ingest/ninjs", {
      data,
      headers: { "Content-Type": "application/json" },
    });
    const body = await answer.json();
    const got = answer.ok() ? own.expect.outcome : `refuse ${body.code}`;
    const want = own.expect.code === undefined ? own.expect.outcome : `refuse ${own.expect.code}`;
    expect.soft(note(own, "ingest", `${got}`)).toBe(`${own.id} ${want}`);
  }
});

test("kept and compared, they still run nothing and ask for nothing", async ({ page, request }) => {
  const active = DOCUMENTS.filter((own) => own.group === "html-active" || own.id === "E13");
  const parts = active.map((own) => ({
    name: nameOf(own),
    mimeType: `${nastyHint(own).mediaType}`,
    buffer: bytesOf(own),
  }));
  await page.goto(await give(request, "files", parts));
  await page.getByRole("button", { name: /^Save/ }).click();
  await page.waitForURL(/\/(?:s|c)\//u);
  const { items } = await (await request.get("/api/v1/stories?limit=100")).json();
  for (const { slug } of items.slice(0, 30)) {
    await page.goto(`/s/${slug}`);
    const pair = page.locator('a[href*=".."]').first();
    if ((await pair.count()) > 0) await page.goto((await pair.getAttribute("href")) ?? "");
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  }
});
