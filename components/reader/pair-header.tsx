import type { Comparison, Version } from "@/lib/compare/comparison";
import { addressOf } from "@/lib/compare/permalink";
import type { Story } from "@/lib/story/story";
import { languageAttributes } from "../ui/direction";
import { Icon } from "../ui/icon";
import { Isolated } from "../ui/isolated";
import { roleWords } from "../ui/role-words";
import type { Side } from "./segments";
import { fileShown, versionFacts } from "./version-facts";
import { type ViewOptions, withOptions } from "./view-options";

interface PairHeaderProps {
  readonly comparison: Comparison;
  /** The story it belongs to; null for a comparison that is only pinned. */
  readonly story: Story | null;
  readonly options: ViewOptions;
  /** One sentence that says what was found. */
  readonly finding: string;
  readonly swapAddress: string;
}

/** The two versions, side by side, each with a way to choose another one, and the finding as the page's heading. */
export function PairHeader({ comparison, story, options, finding, swapAddress }: PairHeaderProps) {
  return (
    <header className="pair-header">
      {story !== null && (
        <p className="crumb">
          <a href={addressOf({ kind: "story", story: story.slug })}>{story.title}</a>
        </p>
      )}
      <h1 className="finding">
        <Isolated text={finding} />
      </h1>
      <div className="pair-names">
        <VersionName comparison={comparison} side="base" story={story} options={options} />
        <a className="swap" href={withOptions(swapAddress, options)} data-key="s">
          <Icon name="swap" />
          <span>Swap</span>
        </a>
        <VersionName comparison={comparison} side="other" story={story} options={options} />
      </div>
    </header>
  );
}

function VersionName(props: {
  readonly comparison: Comparison;
  readonly side: Side;
  readonly story: Story | null;
  readonly options: ViewOptions;
}) {
  const { comparison, side, story } = props;
  const version = comparison[side];
  const role = roleWords(version.role);
  const notice = version.article.notices[0];
  return (
    <div className={`version-name version-${side === "base" ? "a" : "b"}`}>
      <p className="version-letter" aria-hidden="true">
        {side === "base" ? "A" : "B"}
      </p>
      <div>
        <h2>
          <span className="sr-only">{side === "base" ? "A: " : "B: "}</span>
          <span>{version.label}</span>
        </h2>
        {version.article.title !== null && (
          <p
            className="version-title optional"
            translate="no"
            {...languageAttributes(version.article.language)}
          >
            {version.article.title}
          </p>
        )}
        <p className="version-facts optional">
          <span>
            {[
              role,
              versionFacts(version),
              story === null ? version.file : fileShown(story, version),
            ]
              .filter((part) => part !== "")
              .join(" · ")}
          </span>
          {notice && <span className="badge badge-neutral">{notice.type}</span>}
        </p>
        {story !== null && story.versions.length > 2 && <VersionChooser {...props} story={story} />}
      </div>
    </div>
  );
}

function VersionChooser(props: {
  readonly comparison: Comparison;
  readonly side: Side;
  readonly story: Story;
  readonly options: ViewOptions;
}) {
  const { comparison, side, story, options } = props;
  const opposite = comparison[side === "base" ? "other" : "base"];
  const address = (version: Version) =>
    withOptions(
      addressOf({
        kind: "pair",
        story: story.slug,
        base: side === "base" ? version.slug : opposite.slug,
        other: side === "base" ? opposite.slug : version.slug,
        paragraph: null,
      }),
      options,
    );
  return (
    <details className="chooser optional">
      <summary>Read another version as {side === "base" ? "A" : "B"}</summary>
      <ul>
        {story.versions
          .filter((version) => version.file !== opposite.file)
          .map((version) => (
            <li key={version.file}>
              {version.file === comparison[side].file ? (
                <span aria-current="true">
                  {version.label} <span className="file-name">{fileShown(story, version)}</span>
                </span>
              ) : (
                <a href={address(version)}>
                  {version.label} <span className="file-name">{fileShown(story, version)}</span>
                </a>
              )}
            </li>
          ))}
      </ul>
    </details>
  );
}
