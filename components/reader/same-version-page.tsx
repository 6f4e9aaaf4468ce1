import type { Version } from "@/lib/compare/comparison";
import { addressOf } from "@/lib/compare/permalink";
import type { Story } from "@/lib/story/story";
import { fileShown } from "./version-facts";

/** For an address that names one version twice: says so and leads to the other versions. */
export function SameVersionPage(props: {
  readonly story: Story | null;
  readonly version: Version;
}) {
  const { story, version } = props;
  const others = story?.versions.filter(({ file }) => file !== version.file) ?? [];
  return (
    <div className="problem">
      <h1>This address names {version.label} twice</h1>
      <p>A text beside itself reads the same in every word.</p>
      {story !== null && others.length > 0 && (
        <>
          <p>Read it beside another version:</p>
          <ul>
            {others.map((other) => (
              <li key={other.file}>
                <a
                  href={addressOf({
                    kind: "pair",
                    story: story.slug,
                    base: version.slug,
                    other: other.slug,
                    paragraph: null,
                  })}
                >
                  {other.label} <span className="file-name">{fileShown(story, other)}</span>
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
      <p>
        <a href={story === null ? "/" : addressOf({ kind: "story", story: story.slug })}>
          {story === null ? "All stories" : story.title}
        </a>
      </p>
    </div>
  );
}
