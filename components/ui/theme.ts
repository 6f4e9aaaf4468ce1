export type Theme = "system" | "light" | "dark";

export const themes: readonly Theme[] = ["system", "light", "dark"];
export const themeCookie = "theme";

export const isTheme = (value: unknown): value is Theme => themes.some((theme) => theme === value);

/**
 * Where to send a reader back to: the path of `from` where it is an address of this site, else the start page.
 * `from` is a full address (a Referer) or a path; `origin` the site's own.
 */
export function returnPath(from: string | null, origin: string): string {
  if (from === null || !URL.canParse(from, origin)) return "/";
  const url = new URL(from, origin);
  return url.origin === origin ? `${url.pathname}${url.search}` : "/";
}
