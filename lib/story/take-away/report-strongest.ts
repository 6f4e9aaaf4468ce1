import type { Story } from "../story";
import { strongestFindings } from "../strongest-findings";
import { say } from "./report-html";

/** As many as a page of paper begins with; each stands with its words in its ledger. */
const SHOWN = 12;

/** What differs most, a line each, as the overview says it; "" where nothing does. */
export function reportStrongest(story: Story): string {
  const all = strongestFindings(story);
  if (all.length === 0) return "";
  const lines = all.slice(0, SHOWN).map(({ kind, versions, place, text }) => {
    const where = [kind, versions.join(" · "), place].filter((part) => part !== "").join(", ");
    return `<li><span class="place">${say(where)}</span> <span class="words">${say(text)}</span></li>`;
  });
  const more = all.length - SHOWN;
  return `<ol class="strongest">
${lines.join("\n")}
</ol>${more > 0 ? `\n<p class="rule">${more} more stand in the ledgers.</p>` : ""}`;
}
