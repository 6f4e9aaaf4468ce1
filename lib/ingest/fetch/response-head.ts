import type { IncomingHttpHeaders } from "node:http";
import type { DocumentHint } from "../../article/document";

/** A hint for the reader from what the server says of its answer, and from the address. */
export function hintOf(headers: Readonly<IncomingHttpHeaders>, url: URL): DocumentHint {
  const { mediaType, charset } = readContentType(headers["content-type"] ?? "");
  const fileName = fileNameOf(url);
  return {
    ...(mediaType === null ? {} : { mediaType }),
    ...(charset === null ? {} : { charset }),
    ...(fileName === null ? {} : { fileName }),
  };
}

/** `text/html; charset="utf-8"` → its type and its charset, in lower case; null where it says none. */
function readContentType(value: string): {
  readonly mediaType: string | null;
  readonly charset: string | null;
} {
  const [type = "", ...parameters] = value.split(";").map((part) => part.trim());
  const charset = parameters
    .map((parameter) => parameter.split("="))
    .find(([name = ""]) => name.trim().toLowerCase() === "charset")?.[1]
    ?.trim()
    .replaceAll('"', "")
    .replaceAll("'", "")
    .toLowerCase();
  return {
    mediaType: /^[\w.+-]{1,80}\/[\w.+-]{1,120}$/u.test(type) ? type.toLowerCase() : null,
    charset: charset !== undefined && /^[\w.:+-]{1,40}$/u.test(charset) ? charset : null,
  };
}

const DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/** Types under which texts are served; what the bytes are is found out later and wins. */
const TEXT_TYPES: ReadonlySet<string> = new Set([
  "application/xhtml+xml",
  "application/xml",
  "application/json",
  "application/octet-stream",
  "binary/octet-stream",
  DOCX,
]);

/** Whether an answer of this type can hold an article at all; a film need not be loaded to be refused. */
export const mayHoldText = (mediaType: string | null): boolean =>
  mediaType === null ||
  mediaType.startsWith("text/") ||
  mediaType.endsWith("+xml") ||
  mediaType.endsWith("+json") ||
  TEXT_TYPES.has(mediaType);

/** `Retry-After`: seconds, or a date; null where it says neither. At most a week. */
export function readRetryAfter(value: string | undefined, now: Date): number | null {
  if (value === undefined) return null;
  const seconds = /^\d{1,9}$/u.test(value.trim())
    ? Number(value.trim())
    : (Date.parse(value) - now.getTime()) / 1000;
  return Number.isFinite(seconds) ? Math.min(WEEK, Math.max(0, Math.ceil(seconds))) : null;
}
const WEEK = 7 * 24 * 60 * 60;

function fileNameOf(url: URL): string | null {
  const last = url.pathname.slice(url.pathname.lastIndexOf("/") + 1);
  return /^[\w.%-]{1,120}\.[A-Za-z0-9]{1,8}$/u.test(last) ? last : null;
}
