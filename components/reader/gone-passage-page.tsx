import type { Comparison } from "@/lib/compare/comparison";
import type { LinkedPassage } from "@/lib/compare/linked-passage";
import { pinnedAddress } from "@/lib/compare/permalink";
import { languageAttributes } from "../ui/direction";
import { sayLinked } from "./say-elsewhere";

/** For a fixed link whose paragraph stands nowhere in its text as that is read now: what it was, and where to look on. */
export function GonePassagePage(props: {
  readonly comparison: Comparison;
  readonly linked: LinkedPassage;
  readonly side: "base" | "other";
}) {
  const { comparison, linked } = props;
  const { base, other } = comparison;
  // The link names a passage of one of the two texts.
  const { label, article } = comparison[props.side];
  const address = pinnedAddress(comparison);
  return (
    <div className="problem">
      <h1>
        {linked.of === "turn" ? "Turn" : "Paragraph"} {linked.number} of {label} is not found
      </h1>
      <p>{sayLinked(linked)} It read:</p>
      <blockquote className="passage" translate="no" {...languageAttributes(article.language)}>
        <p>{linked.quote}</p>
      </blockquote>
      <p>
        <a href={address}>
          {base.label} and {other.label}
        </a>
      </p>
    </div>
  );
}
