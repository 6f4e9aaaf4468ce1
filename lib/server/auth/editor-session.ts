import { z } from "zod";
import { isEditor, type SignInSettings } from "./sign-in-settings";
import { cookieOf, readSigned, writeSigned } from "./signed-cookie";

/** Somebody who signed in. */
export interface Editor {
  readonly email: string;
  readonly name: string | null;
}

const NAME = "variorum-editor";
/** A working day. */
const HOURS = 12;
const SECONDS = HOURS * 60 * 60;

const shape = z.object({ email: z.string().min(3).max(320), name: z.string().max(320).nullable() });

const keyOf = ({ secret }: SignInSettings) => ({ secret, purpose: "editor" });

/** The cookie that says who signed in; `secure` where people reach this server by https. */
export const editorCookie = (
  editor: Editor,
  settings: SignInSettings,
  now: number,
  secure: boolean,
): string =>
  setCookie(NAME, writeSigned(editor, now + SECONDS * 1_000, keyOf(settings)), SECONDS, secure);

export const forgetEditor = (secure: boolean): string => setCookie(NAME, "", 0, secure);

/** The editor whose request this is; null where nobody signed in, or who did is no editor (any more). */
export function readEditor(headers: Headers, settings: SignInSettings, now: number): Editor | null {
  const read = shape.safeParse(readSigned(cookieOf(headers, NAME), now, keyOf(settings)));
  return read.success && isEditor(read.data.email, settings) ? read.data : null;
}

/** Out of reach of scripts; it comes along where a person follows a link to us, and with no foreign form. */
export const setCookie = (name: string, value: string, seconds: number, secure: boolean): string =>
  `${name}=${value}; Path=/; Max-Age=${seconds}; HttpOnly; SameSite=Lax${secure ? "; Secure" : ""}`;
