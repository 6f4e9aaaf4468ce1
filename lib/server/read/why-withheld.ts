import type { VersionRecord } from "../../store/records";
import type { PageProblem } from "../page-problem";

const DAY = new Intl.DateTimeFormat("en-GB", {
  dateStyle: "long",
  timeStyle: "short",
  timeZone: "UTC",
});

/** What a story is called while all of its texts are under embargo: its own title would tell what they say. */
export const UNDER_EMBARGO = "Story under embargo";

/** So that nobody takes "withdrawn" for "gone from the world". */
const WHO_KEEPS =
  "Those who run this reader still keep the text, out of sight, and can show it again; this address stays reserved for it. What others copied from it is theirs to keep or to take down.";

/** A person's reason, so that another sentence can follow. */
const closed = (reason: string): string => (/[.!?…。！？]$/u.test(reason) ? reason : `${reason}.`);

/** Why a kept text may not be shown at a time; null where it may. */
export function whyWithheld(
  { facts, withdrawn }: Pick<VersionRecord, "facts" | "withdrawn">,
  now: Date,
): PageProblem | null {
  if (withdrawn !== null)
    return {
      status: withdrawn.kind === "withdrawn" ? 410 : 451,
      message:
        withdrawn.kind === "withdrawn"
          ? "This text was withdrawn."
          : "The right to show this text has ended.",
      hint: `${
        withdrawn.reason === ""
          ? "No reason was given."
          : `The reason given: ${closed(withdrawn.reason)}`
      } ${WHO_KEEPS}`,
    };
  const until = facts.embargo === null ? Number.NaN : Date.parse(facts.embargo);
  if (until > now.getTime())
    return {
      status: 403,
      message: `This text is under embargo until ${DAY.format(until)} UTC.`,
      hint: "It is kept, and shown from then on.",
    };
  return null;
}
