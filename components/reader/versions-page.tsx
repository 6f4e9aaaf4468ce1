import type { Block, LineRange } from "@/lib/article/article";
import type { Comparison } from "@/lib/compare/comparison";
import { describeRow } from "@/lib/compare/describe-row";
import { namesOf, rowOfParagraph } from "@/lib/compare/findings";
import type { OtherState } from "@/lib/compare/other-state";
import { addressOf } from "@/lib/compare/permalink";
import type { Story } from "@/lib/story/story";
import { everyVersionAddress } from "../story/every-version-address";
import { quotationAddress } from "../story/quotation-address";
import { languageAttributes } from "../ui/direction";
import { apparatusOf } from "./apparatus";
import { Apparatus } from "./apparatus-view";
import { BlockText } from "./block-text";
import { CopyButtons } from "./copy-buttons.client";
import { OtherStates } from "./other-states";
import { SideText } from "./side-text";

interface VersionsPageProps {
  readonly story: Story;
  readonly block: Block;
  readonly paragraph: number;
  readonly paragraphs: number;
  /** Whether the address says in which version paragraphs are counted; else the number counts in whatever the base is by then. */
  readonly baseIsNamed: boolean;
  /** What the base was before. */
  readonly otherStates: readonly OtherState[];
}

/** One base paragraph in every version: the readings one under the other, and the apparatus line. */
export function VersionsPage(props: VersionsPageProps) {
  const { story, block, paragraph, paragraphs, otherStates } = props;
  const base = story.versions.find((version) => version.file === story.base);
  if (base === undefined) return null;
  const rows = story.comparisons.map((comparison) => ({
    comparison,
    row: rowOfParagraph(comparison, paragraph),
  }));
  const carried = rows.filter(({ row }) => row !== null && row.other.length > 0);
  const missing = rows.filter(({ row }) => row === null || row.other.length === 0);
  const translations = translationsOf(story, block.lines, missing);
  return (
    <article className="versions">
      <p className="crumb">
        <a href={addressOf({ kind: "story", story: story.slug })}>{story.title}</a>
      </p>
      <h1>Paragraph {paragraph} in every version</h1>
      {!props.baseIsNamed && (
        <p className="reading-note">
          Counted in {base.label}, which the story is read against now. This address would show
          another paragraph if that changed;{" "}
          <a href={everyVersionAddress(story, base.file, paragraph)}>
            this one always counts in {base.label}
          </a>
          .
        </p>
      )}
      <Apparatus entries={apparatusOf(story, paragraph)} />
      <section className="reading reading-base">
        <h2>{base.label}</h2>
        <p className="reading-note">base, paragraph {paragraph}</p>
        <div translate="no" {...languageAttributes(base.article.language)}>
          <BlockText block={block}>
            <span>{block.text}</span>
          </BlockText>
        </div>
      </section>
      <OtherStates states={otherStates} marks={{ house: false, typography: false }} />
      {carried.map(({ comparison, row }) => {
        if (row === null) return null;
        const { other } = comparison;
        return (
          <section
            key={other.file}
            className={`reading reading-${row.relation === "rewritten" ? "rewritten" : "near"}`}
          >
            <h2>{other.label}</h2>
            <p className="reading-note">
              {describeRow(row, namesOf(comparison)).join(", ")} ·{" "}
              <a
                href={addressOf({
                  kind: "pair",
                  story: story.slug,
                  base: base.slug,
                  other: other.slug,
                  paragraph,
                })}
              >
                beside {base.label}
              </a>
            </p>
            <SideText
              comparison={comparison}
              row={row}
              side="other"
              marks={{ house: false, typography: false }}
              stopOf={new Map()}
            />
          </section>
        );
      })}
      {missing.length > 0 && (
        <p className="not-carried">
          Not carried: {missing.map(({ comparison }) => comparison.other.label).join(", ")}.
        </p>
      )}
      {translations.length > 0 && (
        <ul className="not-carried">
          {translations.map(({ version, text, lines }) => (
            <li key={`${version.file} ${lines?.[0]}`}>
              <a href={quotationAddress(story, version.file, lines, undefined)}>{version.label}</a>{" "}
              has what is possibly another translation of a quotation in it:{" "}
              <q translate="no" {...languageAttributes(version.article.language)}>
                {text}
              </q>
            </li>
          ))}
        </ul>
      )}
      <CopyButtons
        permalink={everyVersionAddress(story, base.file, paragraph)}
        text={`${base.label}: ${block.text}\n`}
        citation={`${base.label}, paragraph ${paragraph} [sha256 ${base.article.version.slice(0, 12)}] in every version of “${story.title}”. Variorum, engine ${story.engine}.`}
      />
      <nav className="pager" aria-label="Paragraphs">
        {paragraph > 1 ? (
          <a rel="prev" data-key="p k" href={everyVersionAddress(story, base.file, paragraph - 1)}>
            ← Paragraph {paragraph - 1}
          </a>
        ) : (
          <span />
        )}
        {paragraph < paragraphs && (
          <a rel="next" data-key="n j" href={everyVersionAddress(story, base.file, paragraph + 1)}>
            Paragraph {paragraph + 1} →
          </a>
        )}
      </nav>
    </article>
  );
}

/** Remarks of versions without the paragraph that may be another translation of a quotation in it. */
function translationsOf(
  story: Story,
  lines: LineRange,
  missing: readonly { readonly comparison: Comparison }[],
) {
  const here = story.quotations.filter(({ versions }) => {
    const at = versions[story.base]?.lines ?? null;
    return at !== null && lines[0] <= at[0] && at[0] <= lines[1];
  });
  return missing.flatMap(({ comparison: { other } }) =>
    here.flatMap(({ versions }) => {
      const found = versions[other.file];
      return found?.state === "other-translation" && found.text !== null
        ? [{ version: other, text: found.text, lines: found.lines }]
        : [];
    }),
  );
}
