/** What a problem of each status says. */
export const PROBLEMS = {
  307: "Another engine compares now; its answer stands at another address",
  308: "The story stands at another address now",
  400: "A parameter cannot be used as it is",
  403: "Under embargo until a time that is named",
  404: "Not here",
  410: "Withdrawn",
  422: "Kept, but not readable by this version of Variorum",
  451: "The right to show it has ended, or its terms ask for excerpts only",
} as const;

export type ProblemStatus = keyof typeof PROBLEMS;

/** Why a text is not given out. */
const OF_TEXT: readonly ProblemStatus[] = [403, 404, 410, 422, 451];
const IN_STORY: readonly ProblemStatus[] = [308, ...OF_TEXT];
const BY_ENGINE: readonly ProblemStatus[] = [307, 400, ...OF_TEXT];

const FOR_EVER =
  "Named by content hashes and by the engine that reads them (`e`; 1 where none is named), so it never changes: answered with `Cache-Control: public, max-age=31536000, immutable`. The address of another engine than the present one is answered with 307 to the present one's.";

/** An address of the API that is read. */
export interface Endpoint {
  readonly path: string;
  readonly id: string;
  readonly summary: string;
  readonly description?: string;
  /** Path parameters: name and what it is. */
  readonly names: Readonly<Record<string, string>>;
  /** The schema of what it answers, by its name in the description; null: plain text. */
  readonly answers: string | null;
  readonly paged?: boolean;
  /** Whether its address names an engine (see lastingAddress). */
  readonly byEngine?: boolean;
  /** Statuses of the problems that it answers. */
  readonly problems: readonly ProblemStatus[];
}

const STORY = "The story's slug; a former one is answered with 308";
const HASH = "SHA-256 of the text's bytes: 64 hexadecimal digits, or the first twelve or more";

/** All addresses that are read; what is written has a description of its own. */
export const READS: readonly Endpoint[] = [
  {
    path: "/api/v1/stories",
    id: "listStories",
    summary: "Stories, the latest change first",
    description: "The next page is named in the body (`next`) and in the `Link` header.",
    names: {},
    answers: "StoryList",
    paged: true,
    problems: [400],
  },
  {
    path: "/api/v1/stories/{story}",
    id: "readStory",
    summary: "A story with its sources and findings",
    names: { story: STORY },
    answers: "Story",
    problems: IN_STORY,
  },
  {
    path: "/api/v1/stories/{story}/sources",
    id: "listSources",
    summary: "The sources of a story",
    names: { story: STORY },
    answers: "SourceList",
    problems: IN_STORY,
  },
  {
    path: "/api/v1/stories/{story}/sources/{source}",
    id: "readSource",
    summary: "A source with its versions, the oldest first",
    names: { story: STORY, source: "The source's name in addresses" },
    answers: "Source",
    problems: IN_STORY,
  },
  {
    path: "/api/v1/versions/{hash}",
    id: "readVersion",
    summary: "A kept text, read",
    description: FOR_EVER,
    names: { hash: HASH },
    answers: "Version",
    byEngine: true,
    problems: BY_ENGINE,
  },
  {
    path: "/api/v1/versions/{hash}/text",
    id: "readVersionText",
    summary: "The characters of a kept text",
    description: `What \`span\`, \`range\` and the selectors of annotations count in. ${FOR_EVER}`,
    names: { hash: HASH },
    answers: null,
    byEngine: true,
    problems: BY_ENGINE,
  },
  {
    path: "/api/v1/versions/{hash}/facts",
    id: "readVersionFacts",
    summary: "What a kept text says of itself",
    description:
      "Usage terms and times may be put right after a text was taken: ask again with `If-None-Match`.",
    names: { hash: HASH },
    answers: "VersionFacts",
    problems: OF_TEXT,
  },
  {
    path: "/api/v1/comparisons/{pair}",
    id: "readComparison",
    summary: "Two kept texts, compared",
    description: FOR_EVER,
    names: { pair: "`{hash}..{hash}`: the base and the other text" },
    answers: "Comparison",
    byEngine: true,
    problems: BY_ENGINE,
  },
];
