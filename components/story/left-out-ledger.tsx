import { addressOf } from "@/lib/compare/permalink";
import type { Story } from "@/lib/story/story";
import { plural } from "../ui/plural";
import { versionOf } from "./locate";
import { Section } from "./section";

/** Paragraphs and named voices of the base that a version does not carry. */
export function LeftOutLedger({ story }: { readonly story: Story }) {
  const rows = story.leftOut.filter((row) => row.paragraphs.length > 0 || row.voices.length > 0);
  if (rows.length === 0) return null;
  const base = versionOf(story, story.base);
  const total = base?.article.blocks.filter((block) => block.number !== null).length ?? 0;
  return (
    <Section
      id="left-out"
      title="Left out"
      rule={`Paragraphs of ${base?.label ?? "the base"} that stand in no row of a version, and people it names who are named there nowhere.`}
    >
      <ul className="left-out">
        {rows.map((row) => (
          <li key={row.file}>
            <h3>{versionOf(story, row.file)?.label}</h3>
            <p>
              {row.paragraphs.length === total
                ? `None of the ${plural(total, "paragraph")} is carried.`
                : row.paragraphs.length === 0
                  ? "Every paragraph is carried."
                  : row.paragraphs.map((paragraph, i) => (
                      <span key={paragraph}>
                        {i > 0 && ", "}
                        <a
                          href={addressOf({ kind: "paragraph", story: story.slug, paragraph })}
                        >{`¶${paragraph}`}</a>
                      </span>
                    ))}
            </p>
            {row.voices.length > 0 && <p>Not named: {row.voices.join(", ")}</p>}
          </li>
        ))}
      </ul>
    </Section>
  );
}
