import { addressOf } from "@/lib/compare/permalink";
import { versionOf } from "./locate";
import type { OverviewPlace } from "./overview-place";
import { PlaceFields } from "./place-fields";

/** Chooses the version that the others are read against. */
export function BaseForm({ place }: { readonly place: OverviewPlace }) {
  const { story } = place;
  return (
    <form className="base-form" action={addressOf({ kind: "story", story: story.slug })}>
      <PlaceFields place={{ ...place, chosenBase: null }} />
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
