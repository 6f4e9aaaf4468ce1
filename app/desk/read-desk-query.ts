import type { DeskFilter } from "@/components/desk/desk-view";

const STATES = ["open", "fine", "needs-fix", "house-style", "gone"] as const;

/** Longer values name nothing of ours. */
const LONGEST = 250;
const LAST_PAGE = 100_000;

/** What an address of the desk asks for; a value that is not known counts as not given. Without a state it shows what is open. */
export function readDeskQuery(
  read: (name: string) => string | null,
): DeskFilter & { readonly page: number } {
  const given = (name: string): string | null => read(name)?.trim().slice(0, LONGEST) || null;
  const state = given("state");
  const page = given("page") ?? "1";
  return {
    ledger: given("ledger"),
    class: given("class"),
    source: given("source"),
    story: given("story"),
    state:
      state === "any" || state === "all" ? null : (STATES.find((name) => name === state) ?? "open"),
    page: /^[1-9]\d{0,5}$/u.test(page) ? Math.min(Number(page), LAST_PAGE) : 1,
  };
}
