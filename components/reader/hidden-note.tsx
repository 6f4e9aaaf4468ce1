import { describeHidden } from "@/lib/compare/describe-change";
import type { TextChange } from "@/lib/diff/change";
import { hiddenDifference } from "@/lib/diff/hidden-difference";
import type { Side } from "./segments";

interface HiddenNoteProps {
  readonly change: TextChange;
  readonly side: Side;
}

/** Names what nobody can see in the words before it, on the side that holds it; nothing where all of it can be seen. */
export function HiddenNote({ change, side }: HiddenNoteProps) {
  const hidden = hiddenDifference(change.base.text, change.other.text);
  if (hidden === null || !(side === "base" ? hidden.inBase : hidden.inOther)) return null;
  return <span className="hidden-note">{describeHidden(hidden)}</span>;
}
