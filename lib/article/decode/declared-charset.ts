/** Where a document of some format says its charset. */
export type Declaration = "meta" | "xml" | "none";

/** Browsers look at the first 1,024 bytes (WHATWG, prescan); pages with long comments on top need more. */
const HEAD = 8_192;

function withoutComments(head: string): string {
  let text = "";
  let at = 0;
  for (;;) {
    const open = head.indexOf("<!--", at);
    if (open < 0) return text + head.slice(at);
    text += head.slice(at, open);
    const close = head.indexOf("-->", open + 4);
    if (close < 0) return text;
    at = close + 3;
  }
}

function fromXml(head: string): string | null {
  if (!head.startsWith("<?xml")) return null;
  const end = head.indexOf("?>");
  const declaration = head.slice(0, end < 0 ? 0 : Math.min(end, 300));
  return /\sencoding\s{0,9}=\s{0,9}["']([\w.:-]{1,40})["']/u.exec(declaration)?.[1] ?? null;
}

function fromMeta(head: string): string | null {
  const text = withoutComments(head);
  for (let at = text.search(/<meta[\s/]/iu); at >= 0; ) {
    const close = text.indexOf(">", at);
    const tag = text.slice(at, close < 0 ? text.length : close).slice(0, 1_000);
    const named = /charset\s{0,9}=\s{0,9}["']?\s{0,9}([\w.:-]{1,40})/iu.exec(tag)?.[1];
    if (named !== undefined) return named;
    const next = text.slice(at + 5).search(/<meta[\s/]/iu);
    at = next < 0 ? -1 : at + 5 + next;
  }
  return null;
}

/**
 * The charset that a document names in its own first bytes: `<meta charset=…>`, `<meta … content="text/html; charset=…">`,
 * `<?xml … encoding="…"?>`. In lower case; null where it names none.
 */
export function declaredCharset(bytes: Uint8Array, declaration: Declaration): string | null {
  if (declaration === "none") return null;
  let head = "";
  for (const byte of bytes.subarray(0, HEAD)) head += String.fromCharCode(byte);
  head = head.trimStart();
  const named = fromXml(head) ?? (declaration === "meta" ? fromMeta(head) : null);
  return named?.toLowerCase() ?? null;
}
