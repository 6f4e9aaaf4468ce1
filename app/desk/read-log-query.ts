import type { LogFilter } from "@/components/desk/desk-view";

const LONGEST = 250;
const LAST_PAGE = 100_000;

/** What an address of the log asks for; a value that cannot be counts as not given. */
export function readLogQuery(
  read: (name: string) => string | null,
): LogFilter & { readonly page: number } {
  const given = (name: string): string | null => read(name)?.trim().slice(0, LONGEST) || null;
  const page = given("page") ?? "1";
  return {
    by: given("by"),
    story: given("story"),
    page: /^[1-9]\d{0,5}$/u.test(page) ? Math.min(Number(page), LAST_PAGE) : 1,
  };
}
