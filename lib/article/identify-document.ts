import { failure, type Result, success } from "../result";
import type { DocumentFormat, DocumentHint } from "./document";
import { isWordFile, signatureOf } from "./file-signatures";
import type { InputProblem } from "./input-problem";
import { readRootName } from "./root-name";

/** What a document is, so far as its first bytes and its label tell. */
export interface IdentifiedDocument {
  readonly format: DocumentFormat;
  readonly charset: string | null;
}

/** The root stands behind a declaration and comments; nobody writes longer ones. */
const HEAD = 65_536;

const XML_FORMATS: Readonly<Record<string, DocumentFormat>> = {
  nitf: "nitf",
  newsitem: "newsml-g2",
  newsmessage: "newsml-g2",
  packageitem: "newsml-g2",
  conceptitem: "newsml-g2",
  knowledgeitem: "newsml-g2",
  planningitem: "newsml-g2",
  catalogitem: "newsml-g2",
  contentset: "newsml-g2",
  contentmeta: "newsml-g2",
  itemmeta: "newsml-g2",
  rss: "feed",
  feed: "feed",
  entry: "feed",
  rdf: "feed",
  html: "html",
};

/** Elements that an HTML document or a copied piece of one opens with. */
const HTML_NAMES: ReadonlySet<string> = new Set(
  "a abbr address amp-img article aside audio b base blockquote body br button caption center cite code details dd del div dl dt em embed fieldset figcaption figure font footer form frameset h1 h2 h3 h4 h5 h6 head header hgroup hr i iframe img input ins label li link main mark menu meta nav noscript object ol p picture pre q s script section small span strike strong style sub summary sup svg table tbody td template tfoot th thead time title tr tt u ul video".split(
    " ",
  ),
);

/** The characters of the first bytes, as far as markup needs them: ASCII, or UTF-16 with a mark. */
function headOf(bytes: Uint8Array): string {
  const [a, b, c] = bytes;
  const wide = (a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff);
  const from = wide ? 2 : a === 0xef && b === 0xbb && c === 0xbf ? 3 : 0;
  const head = bytes.subarray(from, from + HEAD);
  let text = "";
  if (!wide) for (const byte of head) text += String.fromCharCode(byte);
  else
    for (let i = 0; i + 1 < head.length; i += 2) {
      const [first, second] = [head[i] as number, head[i + 1] as number];
      text += String.fromCharCode(a === 0xff ? first | (second << 8) : (first << 8) | second);
    }
  return text.trimStart();
}

const typeOf = (hint: DocumentHint): string =>
  (hint.mediaType ?? "").split(";", 1)[0]?.trim().toLowerCase() ?? "";

const endsWith = (hint: DocumentHint, ...ends: readonly string[]): boolean =>
  ends.some((end) => hint.fileName?.toLowerCase().endsWith(end) === true);

const isLabelledHtml = (hint: DocumentHint): boolean =>
  ["text/html", "application/xhtml+xml"].includes(typeOf(hint)) ||
  endsWith(hint, ".html", ".htm", ".xhtml");

const isLabelledJson = (hint: DocumentHint): boolean =>
  typeOf(hint) === "application/json" ||
  typeOf(hint).endsWith("+json") ||
  endsWith(hint, ".json", ".ninjs");

const unsupported = (what: string): Result<InputProblem, never> =>
  failure({
    code: "unsupported-type",
    message: `The file is not a text that can be read: it is ${what}.`,
    line: null,
  });

/** Markup by its root: `<rss …>` → feed. Null: no markup. */
function formatOfMarkup(
  head: string,
  hint: DocumentHint,
): Result<InputProblem, DocumentFormat | null> {
  const { name, declared, doctype } = readRootName(head);
  const local = (name?.split(":").at(-1) ?? "").toLowerCase();
  const format = XML_FORMATS[local];
  if (doctype === "html") return success("html");
  if (format !== undefined) return success(format);
  if (local === "newsml") return unsupported("NewsML 1, which is older than NewsML-G2");
  if (declared && name !== null && !(isLabelledHtml(hint) && HTML_NAMES.has(local)))
    return unsupported(`XML with the root “${name.slice(0, 40)}”, which no reader here knows`);
  if (HTML_NAMES.has(local) || isLabelledHtml(hint) || head.startsWith("<!--"))
    return success("html");
  return success(null);
}

function formatOf(head: string, hint: DocumentHint): Result<InputProblem, DocumentFormat> {
  if (/^[{[]/.test(head) && isLabelledJson(hint)) return success("ninjs");
  if (/^(?:\[\s{0,40})?\{\s{0,40}(?:"|\}\s{0,40}$)/.test(head)) return success("ninjs");
  if (head.startsWith("<")) {
    const markup = formatOfMarkup(head, hint);
    if (!markup.ok) return markup;
    if (markup.value !== null) return success(markup.value);
  }
  if (isLabelledHtml(hint) && /<[!/a-z]/iu.test(head)) return success("html");
  return success("text");
}

/**
 * Bytes and what they are called → the format in which they are read. The bytes win over a wrong label: a page named `.txt`
 * is HTML. Refuses pictures, archives, PDF and XML that no mapper knows.
 */
export function identifyDocument(
  bytes: Uint8Array,
  hint: DocumentHint,
): Result<InputProblem, IdentifiedDocument> {
  if (bytes.length === 0)
    return failure({ code: "empty", message: "The file is empty.", line: null });
  const charset = hint.charset?.trim().toLowerCase() || null;
  if (isWordFile(bytes)) return success({ format: "docx", charset: null });
  const signature = signatureOf(bytes);
  if (signature !== null) return unsupported(signature);
  const format = formatOf(headOf(bytes), hint);
  return format.ok ? success({ format: format.value, charset }) : format;
}
