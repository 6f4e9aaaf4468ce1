import { createHash, createHmac, timingSafeEqual } from "node:crypto";

/** What only this server can write: a value with an end, signed by HMAC-SHA-256 under a key made of its secret. */
export interface CookieKey {
  readonly secret: string;
  /** What the cookie is for: a value signed for one purpose is none for another. */
  readonly purpose: string;
}

const LONGEST = 3_800;

const sign = (body: string, { secret, purpose }: CookieKey): Buffer =>
  createHmac("sha256", createHash("sha256").update(`variorum ${purpose} ${secret}`).digest())
    .update(body)
    .digest();

/** `until`: milliseconds since 1970. */
export function writeSigned(value: unknown, until: number, key: CookieKey): string {
  const body = Buffer.from(JSON.stringify({ value, until })).toString("base64url");
  return `${body}.${sign(body, key).toString("base64url")}`;
}

/** The value, or null where it was not written by us for this purpose, or its time is over. */
export function readSigned(text: string | null | undefined, now: number, key: CookieKey): unknown {
  if (!text || text.length > LONGEST) return null;
  const [body = "", mark = "", ...rest] = text.split(".");
  const given = Buffer.from(mark, "base64url");
  const own = sign(body, key);
  if (rest.length > 0 || given.length !== own.length || !timingSafeEqual(given, own)) return null;
  // Only what we signed comes here.
  const read = JSON.parse(Buffer.from(body, "base64url").toString("utf8")) as {
    readonly value: unknown;
    readonly until: number;
  };
  return read.until > now ? read.value : null;
}

/** The value of a cookie in a request's headers, or null. */
export function cookieOf(headers: Headers, name: string): string | null {
  for (const part of (headers.get("cookie") ?? "").split(";")) {
    const at = part.indexOf("=");
    if (at > 0 && part.slice(0, at).trim() === name) return part.slice(at + 1).trim();
  }
  return null;
}
