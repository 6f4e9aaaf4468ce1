import { z } from "zod";
import { ninjsItem } from "../../article/ninjs/ninjs-item";
import { FIRST_ENGINE } from "../../compare/engine-version";
import { ENGINE_KEY } from "../../compare/permalink";
import { type Endpoint, PROBLEMS, type ProblemStatus, READS } from "./endpoints";
import { problem } from "./schema-parts";
import { ingestResult, source, sourceList, story, storyList, storyQuery } from "./story-schema";
import { comparison, version, versionFacts } from "./version-schema";

/** Schemas by the names that the description gives them. */
const OUTPUTS = {
  Problem: problem,
  StoryList: storyList,
  Story: story,
  SourceList: sourceList,
  Source: source,
  Version: version,
  VersionFacts: versionFacts,
  Comparison: comparison,
  IngestResult: ingestResult,
} as const;

const jsonOf = (schema: unknown) => ({ "application/json": { schema } });
const refTo = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const problemAnswer = (description: string) => ({
  description,
  content: { "application/problem+json": { schema: refTo("Problem") } },
});

/** A schema as JSON Schema 2020-12, which OpenAPI 3.1 uses, without the key that names the dialect. */
function jsonSchema(schema: z.ZodType, io: "input" | "output"): Record<string, unknown> {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, { io, target: "draft-2020-12" });
  return rest;
}

const queryParameters = () => {
  const { properties = {} } = jsonSchema(storyQuery, "input") as {
    readonly properties?: Readonly<Record<string, unknown>>;
  };
  return Object.entries(properties).map(([name, schema]) => ({
    name,
    in: "query",
    required: false,
    schema,
  }));
};

const ETAG = {
  ETag: {
    description: "Strong; answered with 304 where If-None-Match names it",
    schema: { type: "string" },
  },
};

const LOCATION = {
  Location: { description: "The address to ask in its place", schema: { type: "string" } },
};

const problemOf = (status: ProblemStatus) => ({
  ...problemAnswer(PROBLEMS[status]),
  ...(status < 400 ? { headers: LOCATION } : {}),
});

const ENGINE_PARAMETER = {
  name: ENGINE_KEY,
  in: "query",
  required: false,
  description: "The engine whose answer is asked for; the first where none is named",
  schema: { type: "string", default: FIRST_ENGINE },
};

const readOperation = ({
  id,
  summary,
  description,
  names,
  answers,
  paged,
  byEngine,
  problems,
}: Endpoint) => ({
  operationId: id,
  summary,
  ...(description === undefined ? {} : { description }),
  parameters: [
    ...Object.entries(names).map(([name, text]) => ({
      name,
      in: "path",
      required: true,
      description: text,
      schema: { type: "string" },
    })),
    ...(paged === true ? queryParameters() : []),
    ...(byEngine === true ? [ENGINE_PARAMETER] : []),
  ],
  responses: {
    200: {
      description: summary,
      headers: paged === true ? { ...ETAG, Link: { schema: { type: "string" } } } : ETAG,
      content:
        answers === null
          ? { "text/plain": { schema: { type: "string" } } }
          : jsonOf(refTo(answers)),
    },
    304: { description: "Not changed" },
    ...Object.fromEntries(problems.map((status) => [status, problemOf(status)])),
    421: problemAnswer("The server does not answer to the name that it was asked by"),
    500: problemAnswer("The answer could not be made for a reason that is the server's"),
    503: problemAnswer("The texts cannot be read just now; ask again later"),
    default: problemAnswer("Another problem; nothing was changed"),
  },
});

const ingestOperation = {
  operationId: "ingestNinjs",
  summary: "Keeps a ninjs item (version 1 to 3), or a collection of them",
  description:
    "Each item is placed by its identifier (`uri`, `evolvedfrom`), else by its text. The same bytes sent again change nothing. Keys are read in any case.",
  security: [{}, { token: [] }],
  requestBody: {
    required: true,
    content: jsonOf({ oneOf: [refTo("NinjsItem"), { type: "array", items: refTo("NinjsItem") }] }),
  },
  responses: {
    201: {
      description: "Something new is kept",
      headers: {
        Location: { description: "The kept text of a single item", schema: { type: "string" } },
      },
      content: jsonOf(refTo("IngestResult")),
    },
    200: { description: "All of it was kept already", content: jsonOf(refTo("IngestResult")) },
    400: problemAnswer("The body is no JSON that can be read in one way only"),
    401: problemAnswer("A token is needed"),
    403: problemAnswer("This server takes no texts over HTTP from elsewhere"),
    405: {
      ...problemAnswer("Another method than POST"),
      headers: { Allow: { description: "Methods that are answered", schema: { type: "string" } } },
    },
    413: problemAnswer("The body is longer than 5,000,000 bytes"),
    415: problemAnswer("The body is not sent as JSON"),
    422: problemAnswer(
      "The item is no story: a picture, an event, a summary; or a field has the wrong shape",
    ),
    421: problemAnswer("The server does not answer to the name that it was asked by"),
    500: problemAnswer("The item could not be taken for a reason that is the server's"),
    503: problemAnswer("The texts cannot be read or kept just now; send it again later"),
    default: problemAnswer("Another problem; nothing of what was sent is kept"),
  },
};

/** The description of the API (OpenAPI 3.1), made from the schemas that check what comes in and shape what goes out. */
export function openApi(server: string): unknown {
  const reads = READS.map((endpoint) => [endpoint.path, { get: readOperation(endpoint) }] as const);
  const outputs = Object.entries(OUTPUTS).map(
    ([name, schema]) => [name, jsonSchema(schema, "output")] as const,
  );
  return {
    openapi: "3.1.0",
    info: {
      title: "Variorum",
      version: "1",
      description:
        "Every version of one news story, side by side: stories, their sources, the kept texts, and how any two of them differ.",
    },
    servers: [{ url: server }],
    paths: {
      ...Object.fromEntries(reads),
      "/api/v1/ingest/ninjs": { post: ingestOperation },
    },
    components: {
      schemas: {
        ...Object.fromEntries(outputs),
        NinjsItem: jsonSchema(ninjsItem, "input"),
      },
      securitySchemes: { token: { type: "http", scheme: "bearer" } },
    },
  };
}
