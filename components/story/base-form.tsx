import { addressOf } from "@/lib/compare/permalink";
import type { Story } from "@/lib/story/story";
import { type Counting, countings } from "./counting";
import { versionOf } from "./locate";

/** Chooses the version that the others are read against. */
export function BaseForm(props: { readonly story: Story; readonly counting: Counting }) {
  const { story, counting } = props;
  const [name, value] = countings.find(({ id }) => id === counting)?.query.split("=") ?? [];
  return (
    <form className="base-form" action={addressOf({ kind: "story", story: story.slug })}>
      {name !== undefined && name !== "" && <input type="hidden" name={name} value={value} />}
      <label htmlFor="base">Base</label>
      <select id="base" name="base" defaultValue={versionOf(story, story.base)?.slug}>
        {story.versions.map((version) => (
          <option key={version.file} value={version.slug}>
            {version.label}
          </option>
        ))}
      </select>
      <button type="submit" className="button">
        Read against it
      </button>
    </form>
  );
}
