import { cookies } from "next/headers";

/** What a form's page is to say, kept for the page that the browser is sent back to: `fault` or `note`, and words. */
const SAID_COOKIE = "variorum-said";
/** Long enough to load the page once, short enough not to stand on the next one. */
const SAID_SECONDS = 8;
const LONGEST = 600;

/** A cookie line for answers after which nothing said before holds any more. */
export const FORGET_SAID = `${SAID_COOKIE}=; Path=/; Max-Age=0; HttpOnly; SameSite=Strict`;

/** A page's script asks for JSON; a form without scripts gets a redirect. */
export const asksForJson = (request: Request): boolean =>
  (request.headers.get("accept") ?? "").includes("application/json");

/** Sends the browser on after a write: 303, or the same as JSON with what the page's script needs besides. */
export function answerForm(
  request: Request,
  address: string,
  more: Readonly<Record<string, string | null>> = {},
): Response {
  return asksForJson(request)
    ? Response.json({ address, ...more }, { headers: { "Cache-Control": "no-store" } })
    : new Response(null, { status: 303, headers: { Location: address } });
}

/** Refuses a write: the message as JSON, or back to a page that shows it (`readSaid`). */
export function refuseForm(
  request: Request,
  problem: { readonly status: number; readonly message: string; readonly hint?: string },
  back: string,
): Response {
  const { status, message, hint } = problem;
  if (asksForJson(request))
    return Response.json(
      { message, hint: hint ?? "" },
      { status, headers: { "Cache-Control": "no-store" } },
    );
  return sendBack("fault", [message, hint].filter(Boolean).join(" "), back);
}

/** Goes back to a page that says how a write ended (`readSaid`), where it is no edit that the page lists. */
export const tellForm = (request: Request, said: string, back: string): Response =>
  asksForJson(request) ? answerForm(request, back, { said }) : sendBack("note", said, back);

function sendBack(kind: "fault" | "note", said: string, back: string): Response {
  const value = encodeURIComponent(`${kind} ${said.slice(0, LONGEST)}`);
  return new Response(null, {
    status: 303,
    headers: {
      Location: back,
      "Set-Cookie": `${SAID_COOKIE}=${value}; Path=/; Max-Age=${SAID_SECONDS}; HttpOnly; SameSite=Strict`,
    },
  });
}

/** What the form that led to this page has to say: why it was not taken, or how it ended. */
export async function readSaid(): Promise<{
  readonly fault: string | null;
  readonly note: string | null;
}> {
  const value = (await cookies()).get(SAID_COOKIE)?.value ?? "";
  const space = value.indexOf(" ");
  const said = value.slice(space + 1, space + 1 + LONGEST);
  const kind = value.slice(0, Math.max(0, space));
  return { fault: kind === "fault" ? said : null, note: kind === "note" ? said : null };
}
