/** Something that was written elsewhere, as the log tells it. */
export interface DescribedWrite {
  /** Without a full stop. */
  readonly said: string;
  /** Slug of the story that it was about; null where it was about none, or about one that is not named. */
  readonly story: string | null;
}

/** What was logged of a write: its method and path. `POST /s/ferry/edit/change` → `Sent a change of the story “ferry”`. */
export function describeWrite(what: string): DescribedWrite {
  const story = /^POST \/s\/([^/]{1,400})\/edit\/change$/u.exec(what)?.[1];
  if (story !== undefined) {
    const slug = decoded(story);
    return { said: `Sent a change of the story “${slug}”`, story: slug };
  }
  if (what === "POST /add/read") return { said: "Sent texts to be read", story: null };
  if (/^POST \/add\/[^/]{1,100}\/change$/u.test(what))
    return { said: "Changed or saved texts that were to be added", story: null };
  if (what === "POST /api/v1/ingest/ninjs") return { said: "Sent an item by the API", story: null };
  return { said: `Wrote to ${what}`, story: null };
}

/** The writes that are about a story of any of these slugs. */
export const writesOfStory = (slugs: readonly string[]): readonly string[] =>
  slugs.map((slug) => `POST /s/${encodeURIComponent(slug)}/edit/change`);

function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
