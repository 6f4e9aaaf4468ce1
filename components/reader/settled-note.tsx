import { plural } from "../ui/plural";

interface SettledNoteProps {
  readonly count: number;
  /** The pairs of words that settle them. */
  readonly pairs: readonly (readonly [string, string])[];
  /** Whether they are marked on this page. */
  readonly marked: boolean;
  /** The address of the same page with them marked, or not. */
  readonly href: string;
}

/** Shown of the pairs. */
const SHOWN = 4;

/** Differences that the desk's rules of house style settle, and the way to see them. For editors only. */
export function SettledNote({ count, pairs, marked, href }: SettledNoteProps) {
  if (count === 0) return null;
  const shown = pairs.slice(0, SHOWN);
  return (
    <p className="pair-summary settled-note">
      {plural(count, "difference is", "differences are")} house style by your desk’s rules (
      {shown.map(([one, two], index) => (
        <span key={`${one} ${two}`} translate="no">
          {index > 0 && ", "}
          <bdi>{one}</bdi> / <bdi>{two}</bdi>
        </span>
      ))}
      {pairs.length > SHOWN && `, and ${pairs.length - SHOWN} more`})
      {marked ? " and marked as such. " : " and not marked. "}
      <a href={href}>{marked ? "Do not mark them" : "Mark them"}</a>{" "}
      <a href="/desk#rules">The rules</a>
    </p>
  );
}
