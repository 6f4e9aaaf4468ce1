import type { DifferingRuns } from "@/lib/story/differing-runs";

/** Words that only one of two texts has: each side named, its words marked as that side's. */
export function DifferingWords(props: {
  readonly differences: DifferingRuns;
  readonly first: string;
  readonly second: string;
}) {
  const { missing, extra } = props.differences;
  if (missing.length + extra.length === 0) return null;
  return (
    <p className="comment-differences" lang="en" dir="ltr">
      <Side title={props.first} words={missing} side="a" />
      <Side title={props.second} words={extra} side="b" />
    </p>
  );
}

function Side(props: {
  readonly title: string;
  readonly words: readonly string[];
  readonly side: "a" | "b";
}) {
  if (props.words.length === 0) return null;
  return (
    <span className="comment-difference">
      {props.title}:{" "}
      {props.words.map((words, i) => (
        <span key={`${i}-${words}`}>
          {i > 0 && ", "}
          <span className={`mark mark-${props.side}`} translate="no">
            {words}
          </span>
        </span>
      ))}{" "}
    </span>
  );
}
