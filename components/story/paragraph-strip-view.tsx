import type { Story } from "@/lib/story/story";
import { everyVersionAddress } from "./every-version-address";
import { versionOf } from "./locate";
import { describeSquare, paragraphStrip } from "./paragraph-strip";
import { Section } from "./section";

/** One square for each base paragraph, darker where more versions read differently; each leads to all its versions. */
export function ParagraphStrip({ story }: { readonly story: Story }) {
  const squares = paragraphStrip(story);
  if (squares.length === 0) return null;
  return (
    <Section
      id="strip"
      title="Paragraph by paragraph"
      rule={`The paragraphs of ${versionOf(story, story.base)?.label ?? "the base"}: the darker, the more versions carry them in other words; a dashed frame: no other version carries them.`}
    >
      <ol className="strip">
        {squares.map((square) => (
          <li key={square.paragraph}>
            <a
              className={`heat heat-${Math.min(5, square.differs * 2 - (square.differs > 0 ? 1 : 0))}${square.same + square.differs === 0 ? " strip-alone" : ""}`}
              href={everyVersionAddress(story, story.base, square.paragraph)}
              aria-label={`Paragraph ${square.paragraph}: ${describeSquare(square)}`}
              title={describeSquare(square)}
            >
              {square.paragraph}
            </a>
          </li>
        ))}
      </ol>
    </Section>
  );
}
