import type { Story } from "@/lib/story/story";
import { plural } from "../ui/plural";
import { everyVersionAddress } from "./every-version-address";
import { versionOf } from "./locate";
import { Section } from "./section";
import { shownLeftOut } from "./shown-rows";

/** Paragraphs and named voices of the base that a version does not carry. */
export function LeftOutLedger({ story }: { readonly story: Story }) {
  const rows = shownLeftOut(story);
  if (rows.length === 0) return null;
  const base = versionOf(story, story.base);
  const total = base?.article.blocks.filter((block) => block.number !== null).length ?? 0;
  return (
    <Section
      id="not-carried"
      title="Not carried"
      folded={`What ${plural(rows.length, "version")} ${rows.length === 1 ? "leaves" : "leave"} out`}
      rule={`Paragraphs of ${base?.label ?? "the base"} that a version does not carry, and people it names whom the version does not name. Independent reports are left aside.`}
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
                          href={everyVersionAddress(story, story.base, paragraph)}
                        >{`¶${paragraph}`}</a>
                      </span>
                    ))}
            </p>
            {row.evidence.voices.length > 0 && (
              <p>
                Not named:{" "}
                {row.evidence.voices.map(({ name, at }, i) => (
                  <span key={name}>
                    {i > 0 && ", "}
                    {at.paragraph === null ? (
                      name
                    ) : (
                      <a href={everyVersionAddress(story, story.base, at.paragraph)}>
                        {name} (¶{at.paragraph})
                      </a>
                    )}
                  </span>
                ))}
              </p>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}
