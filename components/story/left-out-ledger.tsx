import { shownLeftOut } from "@/lib/story/shown-left-out";
import type { Story } from "@/lib/story/story";
import { plural } from "../ui/plural";
import { everyVersionAddress } from "./every-version-address";
import { type FindingAddress, FindingLink, noAddress } from "./finding-link";
import { versionOf } from "./locate";
import { Section } from "./section";

/** Paragraphs and named voices of the base that a version does not carry. */
export function LeftOutLedger(props: {
  readonly story: Story;
  readonly addressOfEntry?: FindingAddress;
}) {
  const { story, addressOfEntry = noAddress } = props;
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
              <FindingLink
                href={addressOfEntry(row)}
                of={`paragraphs not carried in ${versionOf(story, row.file)?.label}`}
              />
            </p>
            {row.evidence.voices.length > 0 && (
              <p>
                Not named:{" "}
                {row.evidence.voices.map((voice, i) => (
                  <span key={voice.name}>
                    {i > 0 && ", "}
                    {voice.at.paragraph === null ? (
                      voice.name
                    ) : (
                      <a href={everyVersionAddress(story, story.base, voice.at.paragraph)}>
                        {voice.name} (¶{voice.at.paragraph})
                      </a>
                    )}
                    <FindingLink href={addressOfEntry(voice)} of={`${voice.name} is not named`} />
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
