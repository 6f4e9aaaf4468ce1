import { quoted } from "../../compare/describe-change";
import type { CorrectionFinding } from "../story";

/** What a version that lacks a change has for it: `: without “in”`, `: “460”, not “640”`; the words alone where it is not known. */
export function sayLack({ action, words, insteadOf }: CorrectionFinding): string {
  const [now, before] = [words, insteadOf].map((all) => all.map(quoted).join(", "));
  if (now === "") return "";
  if (before !== "") return `: ${before}, not ${now}`;
  if (action === "add" || action === "restore") return `: without ${now}`;
  return action === "drop" ? `: with ${now}` : ` (${now})`;
}
