import { decodeSegment } from "@/app/decode-segment";
import { noIndexHeader } from "@/app/no-index-header";
import { ownAddress } from "@/app/own-address";
import { ENGINE_VERSION, FIRST_ENGINE } from "@/lib/compare/engine-version";
import { addressOf, ENGINE_KEY } from "@/lib/compare/permalink";
import { failure, type Result, success } from "@/lib/result";
import { respond, respondPageProblem, respondProblem } from "@/lib/server/api/respond";
import { textHref } from "@/lib/server/api/shape-story";
import type { ShelvedStory } from "@/lib/server/shown-story";
import { loadStory, readAgainst } from "@/lib/server/stories";
import { findingAddress } from "@/lib/story/finding-address";
import type { Story } from "@/lib/story/story";
import { storyJson } from "@/lib/story/story-json";
import type { ReportPlace } from "@/lib/story/take-away/report-html";
import { storyAnnotations } from "@/lib/story/take-away/story-annotations";
import { storyCsv } from "@/lib/story/take-away/story-csv";
import { CSV_MARK } from "@/lib/text/csv-cell";
import { attachment } from "@/lib/text/safe-file-name";

/** A story that somebody takes away, read against the base that the address asks for. */
export interface TakenStory {
  readonly story: Story;
  readonly shelved: ShelvedStory;
  /** Short name of the version that the address asks to read it against; null where it asks for none. */
  readonly base: string | null;
  /** Beginning of this server's own addresses. */
  readonly origin: string;
}

/** The story of an address whose last part (`ending`) says in which form it is wanted; else the answer that says why not. */
export async function takeStory(
  request: Request,
  segment: string,
  ending: string,
): Promise<Result<Response, TakenStory>> {
  const found = await loadStory(decodeSegment(segment) ?? "");
  if (!found.ok)
    return failure(
      respondPageProblem(
        found.error,
        (slug) => `${addressOf({ kind: "story", story: slug })}${ending}`,
      ),
    );
  const base = new URL(request.url).searchParams.get("base");
  const story = await readAgainst(found.value.story, base);
  return story === null
    ? failure(
        respondProblem({
          status: 404,
          title: `The story has no version “${(base ?? "").slice(0, 60)}” to read it against.`,
          code: "E_NOT_FOUND",
        }),
      )
    : success({ story, shelved: found.value, base, origin: await ownAddress("") });
}

/** What a report says beside the story: the note on it, the outlets' addresses, and what is not in it and why. */
export const reportPlace = ({ shelved, origin }: TakenStory): ReportPlace => ({
  origin,
  note: shelved.note,
  outlets: new Map(
    shelved.sources.flatMap(({ file, facts, withheld }) =>
      withheld === null && facts.address !== null ? [[file, facts.address] as const] : [],
    ),
  ),
  notes: [
    ...(shelved.excerpts
      ? [
          "The usage terms of a source ask for excerpts only: texts are cut after their first words.",
        ]
      : []),
    ...shelved.sources.flatMap(({ label, withheld }) =>
      withheld === null ? [] : [`${label} is left out. ${withheld.message}`],
    ),
  ],
  noIndex: shelved.noIndex,
});

const FORMS = {
  json: {
    type: "application/json; charset=utf-8",
    write: ({ story }: TakenStory) => JSON.stringify(storyJson(story)),
  },
  csv: {
    type: "text/csv; charset=utf-8; header=present",
    write: ({ story, shelved, origin, base }: TakenStory) =>
      CSV_MARK +
      storyCsv(story, origin, (id) =>
        shelved.excerpts ? null : findingAddress(story.slug, id, base),
      ),
  },
  "annotations.jsonld": {
    type: 'application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"',
    write: ({ story, origin }: TakenStory) =>
      JSON.stringify(
        storyAnnotations(story, {
          self: `${origin}${addressOf({ kind: "story", story: story.slug })}/annotations.jsonld`,
          origin,
          textOf: (hash) =>
            `${origin}${textHref(hash)}${story.engine === FIRST_ENGINE ? "" : `?${ENGINE_KEY}=${ENGINE_VERSION}`}`,
        }),
      ),
  },
} as const;

export type StoryForm = keyof typeof FORMS;

/** A story's findings as data. */
export async function storyData(
  request: Request,
  segment: string,
  form: StoryForm,
): Promise<Response> {
  const joint = form === "annotations.jsonld" ? "/" : ".";
  const taken = await takeStory(request, segment, `${joint}${form}`);
  if (!taken.ok) return taken.error;
  const { type, write } = FORMS[form];
  const { story, shelved } = taken.value;
  return respond(request, {
    body: write(taken.value),
    type,
    lasting: "ask again",
    headers: {
      ...noIndexHeader(shelved.noIndex),
      ...(form === "json"
        ? {}
        : {
            "Content-Disposition": attachment(`${story.slug}${joint === "/" ? "-" : "."}${form}`),
          }),
    },
  });
}
