import { ownPath } from "@/components/ui/own-path";
import { isTheme, themeCookie } from "@/components/ui/theme";

const YEAR = 60 * 60 * 24 * 365;

/** Sets the theme cookie from a form and sends the reader back to the page the form stood on. */
export async function POST(request: Request): Promise<Response> {
  const type = request.headers.get("content-type") ?? "";
  if (!type.startsWith("application/x-www-form-urlencoded"))
    return new Response("Send the form of the reader's footer.\n", { status: 415 });
  const theme = (await request.formData()).get("theme");
  if (!isTheme(theme))
    return new Response("The theme is one of system, light and dark.\n", { status: 400 });
  const host = request.headers.get("host");
  const referer = request.headers.get("referer");
  const origin =
    referer !== null && URL.canParse(referer) && new URL(referer).host === host
      ? new URL(referer).origin
      : new URL(request.url).origin;
  const cookie =
    theme === "system"
      ? `${themeCookie}=; Path=/; Max-Age=0; SameSite=Lax`
      : `${themeCookie}=${theme}; Path=/; Max-Age=${YEAR}; SameSite=Lax`;
  return new Response(null, {
    status: 303,
    headers: { Location: ownPath(referer, origin), "Set-Cookie": cookie },
  });
}
