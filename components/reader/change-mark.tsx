import { isHouseStyle, kindOfChange } from "@/lib/compare/importance";
import type { TextChange } from "@/lib/diff/change";
import { HiddenNote } from "./hidden-note";
import type { Side } from "./segments";
import type { MarkOptions } from "./view-options";

interface ChangeMarkProps {
  readonly change: TextChange;
  readonly text: string;
  readonly side: Side;
  readonly label: string;
  readonly marks: MarkOptions;
  readonly stop: number | undefined;
  readonly rewritten: boolean;
  /** Whether it is a dateline that names an agency on one side only: then it is no matter of house style. */
  readonly credit: boolean;
  /** The element it is: `del` and `ins` in the unified view, `mark` in the split view. */
  readonly as?: "mark" | "del" | "ins";
}

/** The class names that say how a change is drawn: colour for the side, line for the kind. */
function markClass(change: TextChange, side: Side, rewritten: boolean, minor: boolean): string {
  if (minor) return "mark-minor";
  if (rewritten && kindOfChange(change) === "wording") return "";
  return [
    "mark",
    side === "base" ? "mark-a" : "mark-b",
    change.inQuotation ? "mark-quotation" : "",
    rewritten ? "mark-quiet" : "",
  ]
    .filter((name) => name !== "")
    .join(" ");
}

/** Words of one side that the other side does not have, or a small caret where this side has none. */
export function ChangeMark(props: ChangeMarkProps) {
  const { change, text, side, label, marks, stop, rewritten, credit, as: Tag = "mark" } = props;
  const minor = isHouseStyle(change) && !credit;
  const muted =
    change.class === "typography"
      ? !marks.typography || change.settled === true
      : minor && !marks.house;
  if (muted) return <span>{text}</span>;
  if (text === "") {
    if (minor || rewritten) return null;
    return (
      <span
        className={`caret ${side === "base" ? "caret-b" : "caret-a"}`}
        data-stop={stop}
        aria-hidden="true"
      />
    );
  }
  if (change.class === "typography") return <span className="mark-minor">{text}</span>;
  const words = text.trim();
  if (words === "") return <span>{text}</span>;
  const at = text.indexOf(words);
  return (
    <>
      {at > 0 && <span>{text.slice(0, at)}</span>}
      <Tag className={markClass(change, side, rewritten, minor)} data-stop={stop}>
        <span className="sr-only">only in {label}: </span>
        <span>{words}</span>
      </Tag>
      <HiddenNote change={change} side={side} />
      {at + words.length < text.length && <span>{text.slice(at + words.length)}</span>}
    </>
  );
}
