import type { EntryOf, QueuedFinding } from "../../store/desk-records";
import type { StoryRecord } from "../../store/records";
import type { Finding } from "../../story/finding";
import type { DeskLine, SaidOfFinding } from "./desk";

/** A finding of the queue as the desk shows it. */
export function deskLine(story: StoryRecord, queued: QueuedFinding): DeskLine {
  const { finding, gone, state, entry } = queued;
  // What we kept: a finding, or of one that is not found any more what was said of it.
  const value = finding.value as Partial<Finding> & Pick<Finding, "sentence">;
  return {
    id: finding.id,
    story: { slug: story.slug, title: story.title ?? story.shownTitle },
    ledger: finding.ledger,
    class: finding.class,
    source: finding.source,
    sentence: value.sentence,
    // Those kept by an earlier release, until their story is read again, have no context.
    sides: (value.sides ?? []).map((side) => ({ ...side, context: side.context ?? null })),
    href: value.href ?? null,
    pair: value.pair ?? null,
    state,
    gone,
    said: saidOf(entry),
  };
}

const saidOf = (entry: EntryOf<"review"> | EntryOf<"rule"> | null): SaidOfFinding | null =>
  entry && {
    entry: entry.id,
    byRule: entry.kind === "rule",
    note: entry.note,
    by: entry.by,
    at: entry.at,
  };
