import type { QuotationFinding, QuotationState } from "@/lib/story/quotation-finding";
import type { Story } from "@/lib/story/story";
import { languageAttributes } from "../ui/direction";
import { differingWords } from "./differing-words";
import { type FindingAddress, FindingLink } from "./finding-link";
import { paragraphAt, versionOf } from "./locate";
import { quotationAddress } from "./quotation-address";
import { isShown, quotationWords } from "./quotation-words";

/** What differs is who speaks, or all of it. */
const SAME_WORDS: ReadonlySet<QuotationState> = new Set([
  "other-translation",
  "other-speaker",
  "speaker-named",
  "speaker-unnamed",
]);

/** One quotation: its speaker and words, where it reads differently the other words, and who carries it. */
export function QuotationEntry(props: {
  readonly story: Story;
  readonly quotation: QuotationFinding;
  readonly addressOfEntry: FindingAddress;
}) {
  const { story, quotation, addressOfEntry } = props;
  const entries = story.versions.flatMap((version) => {
    const found = quotation.versions[version.file];
    return found === undefined ? [] : [{ version, ...found }];
  });
  const different = entries.filter(({ state }) => isShown(state));
  const same = entries.filter(({ state }) => state === "identical" || state === "typography");
  const first = same[0] ?? entries.find(({ state }) => state !== "absent");
  const printed = first && { file: first.version.file, lines: first.lines };
  const baseLines = quotation.versions[story.base]?.lines ?? null;
  const paragraph = paragraphAt(versionOf(story, story.base), baseLines);
  const only = entries.find(({ state }) => state === "only-here");
  const spokenIn = entries.find(({ form }) => form === "turn");
  const narrated = entries.filter(({ narration }) => narration !== null);
  const unnamed = entries.filter(
    ({ attribution, state }) =>
      quotation.speaker !== null && attribution === "unnamed" && state !== "speaker-unnamed",
  );
  return (
    <li className="quotation">
      <blockquote translate="no" {...languageAttributes(first?.version.article.language ?? "und")}>
        {quotation.text}
      </blockquote>
      <p className="quotation-who">
        {quotation.speaker ?? "speaker not named"}
        {spokenIn !== undefined && ` · said in an interview in ${spokenIn.version.label}`}
        {paragraph !== null && ` · ¶${paragraph}`}
        {only && ` · only in ${only.version.label}`}
        {only && (
          <FindingLink
            href={addressOfEntry(quotation.versions[only.version.file])}
            of={`quotation only in ${only.version.label}`}
          />
        )}
        {same.length > 0 && ` · ${same.map(({ version }) => version.label).join(", ")}`}
      </p>
      {different.map(({ version, state, text, lines, speaker }) => (
        <div key={version.file} className="quotation-other">
          <p className="quotation-state">
            <a href={quotationAddress(story, version.file, lines, printed)}>
              {version.label}: {quotationWords(state)}
              {state === "speaker-named" && speaker !== null && `, ${speaker}`}
            </a>
            <FindingLink
              href={addressOfEntry(quotation.versions[version.file])}
              of={`${version.label}, ${quotationWords(state)}`}
            />
          </p>
          {text !== null && (
            <OtherWords
              words={quotation.text}
              text={text}
              language={version.article.language}
              mark={!SAME_WORDS.has(state)}
            />
          )}
        </div>
      ))}
      {narrated.map(({ version, narration }) => (
        <div key={version.file} className="quotation-other">
          <p className="quotation-state">
            <a href={quotationAddress(story, version.file, narration?.lines ?? null, printed)}>
              {version.label}: the words stand there outside quotation marks
            </a>
            <FindingLink
              href={addressOfEntry(narration)}
              of={`${version.label}, the words outside quotation marks`}
            />
          </p>
          <blockquote translate="no" {...languageAttributes(version.article.language)}>
            {narration?.text}
          </blockquote>
        </div>
      ))}
      {unnamed.length > 0 && (
        <p className="quotation-who">
          Without the speaker’s name in {unnamed.map(({ version }) => version.label).join(", ")}
        </p>
      )}
    </li>
  );
}

function OtherWords(props: {
  readonly words: string;
  readonly text: string;
  readonly language: string;
  readonly mark: boolean;
}) {
  const { words, text, language } = props;
  const { before, one, two, after } = differingWords(words, text);
  return (
    <>
      <blockquote translate="no" {...languageAttributes(language)}>
        {props.mark && two !== "" ? (
          <>
            <span>{before} </span>
            <span className="mark mark-b">{two.trim()}</span>
            <span>{after}</span>
          </>
        ) : (
          text
        )}
      </blockquote>
      {props.mark && two === "" && one !== "" && (
        <p className="quotation-who">
          without <span className="mark mark-a">{one.trim()}</span>
        </p>
      )}
    </>
  );
}
