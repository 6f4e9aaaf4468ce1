import type { Comparison, Version } from "@/lib/compare/comparison";
import { addressOf } from "@/lib/compare/permalink";
import type { Story } from "@/lib/story/story";
import { plural } from "../ui/plural";
import { type ViewOptions, withOptions } from "./view-options";

/** The way on: the base beside the previous and the next source, comments, and the whole story. */
export function OtherPairs(props: {
  readonly comparison: Comparison;
  readonly story: Story;
  readonly options: ViewOptions;
}) {
  const { comparison, story, options } = props;
  const others = story.versions.filter((version) => version.file !== comparison.base.file);
  const at = others.findIndex((version) => version.file === comparison.other.file);
  const previous = others[at - 1];
  const next = others[at + 1];
  const pair = (version: Version) =>
    withOptions(
      addressOf({
        kind: "pair",
        story: story.slug,
        base: comparison.base.slug,
        other: version.slug,
        paragraph: null,
      }),
      options,
    );
  const discussed = [comparison.other, comparison.base].find(
    (version) => version.article.comments.length > 0,
  );
  return (
    <nav className="way-on" aria-label="Other comparisons of this story">
      {previous && (
        <a href={pair(previous)} data-key="[" rel="prev">
          ← {previous.label}
        </a>
      )}
      {discussed && (
        <a
          href={addressOf({ kind: "comments", story: story.slug, version: discussed.slug })}
          data-key="c"
        >
          {plural(discussed.article.comments.length, "comment")} on {discussed.label}
        </a>
      )}
      <a href={addressOf({ kind: "story", story: story.slug })}>The whole story</a>
      {next && (
        <a href={pair(next)} data-key="]" rel="next">
          {next.label} →
        </a>
      )}
    </nav>
  );
}
