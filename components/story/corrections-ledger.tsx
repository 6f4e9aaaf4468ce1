import { isEarlier } from "@/lib/story/is-earlier";
import type { CorrectionFinding, CorrectionState, Story } from "@/lib/story/story";
import { languageAttributes } from "../ui/direction";
import { pairAddress, versionOf } from "./locate";
import { Section } from "./section";

const STATE_WORDS: Readonly<Record<CorrectionState, string>> = {
  applied: "carries the change",
  "not-applied": "reads as before the change",
  "not-carried": "passage not carried",
  rewritten: "passage rewritten",
  unclear: "cannot tell",
};

const HOLDS_WORDS = {
  true: "holds here",
  false: "does not hold here",
  null: "cannot tell",
} as const;

/** Each notice with the paragraph it names, and whether the other versions carry what it changed. */
export function CorrectionsLedger({ story }: { readonly story: Story }) {
  if (story.corrections.length === 0) return null;
  return (
    <Section
      id="corrections"
      title="Corrections"
      rule="Each notice is checked against the aligned text: whether the change itself stands there, not whether a word occurs somewhere in the paragraph."
    >
      {story.corrections.map((correction) => (
        <Correction
          key={`${correction.file} ${correction.lines[0]}`}
          story={story}
          correction={correction}
        />
      ))}
    </Section>
  );
}

function Correction(props: { readonly story: Story; readonly correction: CorrectionFinding }) {
  const { story, correction } = props;
  const carrier = versionOf(story, correction.file);
  const others = story.versions.filter((version) => version.file !== correction.file);
  return (
    <div className="correction">
      <p className="correction-claim">
        <span className="badge badge-neutral">{correction.type}</span>
        <q translate="no" {...languageAttributes(carrier?.article.language ?? "und")}>
          {correction.text}
        </q>
      </p>
      <ul className="correction-states">
        <li>
          <span className="state-version">{carrier?.label}</span>
          <span className="state">{HOLDS_WORDS[`${correction.holds}`]}</span>
          <span className="state-notice">carries the notice</span>
        </li>
        {others.map((version) => {
          const found = correction.versions[version.file];
          if (found === undefined) return null;
          const href = pairAddress(
            story,
            version.file,
            correction.file === story.base ? correction.paragraph : null,
          );
          return (
            <li key={version.file}>
              <span className="state-version">{version.label}</span>
              <a className="state" href={href}>
                {isEarlier(carrier, version, found.state)
                  ? "earlier version"
                  : STATE_WORDS[found.state]}
              </a>
              <span className="state-notice">
                {found.noticeCarried ? "carries the notice" : "no notice"}
              </span>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
