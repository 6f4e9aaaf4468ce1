import { z } from "zod";
import type { Role } from "../compare/comparison";
import { failure, type Result, success } from "../result";
import type { FileProblem } from "./file-problem";
import { findJsonSlip } from "./find-json-slip";

/** What a story.json may say of one file. */
export interface SourceEntry {
  readonly file: string;
  readonly label?: string;
  readonly role?: Role;
  readonly outlet?: string;
  readonly published?: string;
  readonly usageTerms?: string;
}

/** What a story.json may say; every part may be missing. */
export interface StoryFile {
  readonly title?: string;
  readonly note?: string;
  readonly base?: string;
  readonly sources: readonly SourceEntry[];
}

/** Role names that people write, and the one that we use. */
const ROLES: Readonly<Record<string, Role>> = {
  wire: "wire",
  agency: "wire",
  update: "wire",
  refiled: "refiled",
  refile: "refiled",
  corrected: "corrected",
  correction: "corrected",
  copy: "copy",
  syndicated: "copy",
  cutdown: "copy",
  shortened: "copy",
  rewrite: "rewrite",
  rewritten: "rewrite",
  interview: "interview",
  independent: "independent",
  expanded: "expanded",
  unknown: "unknown",
};

const shortText = z.string().trim().min(1).max(300);
const fileName = z
  .string()
  .min(1)
  .refine((name) => !/[\\/]/.test(name) && name !== ".." && name !== ".", {
    message: "must be the name of a file in this folder",
  });

const schema = z.object({
  title: shortText.optional(),
  note: z.string().max(5000).optional(),
  base: fileName.optional(),
  sources: z
    .array(
      z.object({
        file: fileName,
        label: shortText.optional(),
        role: z
          .string()
          .refine((role) => Object.hasOwn(ROLES, role.toLowerCase()), {
            message: `must be one of ${Object.keys(ROLES).join(", ")}`,
          })
          .optional(),
        outlet: shortText.optional(),
        published: shortText.optional(),
        usageTerms: z.string().max(5000).optional(),
      }),
    )
    .default([]),
});

/**
 * Reads the text of a story.json: `{title, note?, base?, sources: [{file, label, role, outlet?, published?, usageTerms?}]}`.
 * The problem names the line of a slip in the JSON, or the key whose value does not fit.
 */
export function parseStoryFile(file: string, json: string): Result<FileProblem, StoryFile> {
  const text = json.replace(/^\uFEFF/, "");
  const slip = findJsonSlip(text);
  if (slip !== null) return failure({ file, line: slip, message: "is not valid JSON" });
  const value: unknown = JSON.parse(text);
  const parsed = schema.safeParse(value);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    const key = issue && issue.path.length > 0 ? `“${issue.path.join(".")}”: ` : "";
    return failure({ file, line: null, message: `${key}${issue?.message ?? "does not fit"}` });
  }
  const { sources, title, note, base } = parsed.data;
  const named = sources.map((source) => source.file);
  const twice = named.find((name, index) => named.indexOf(name) !== index);
  if (twice) return failure({ file, line: null, message: `names “${twice}” twice` });
  return success({
    ...(title === undefined ? {} : { title }),
    ...(note === undefined ? {} : { note }),
    ...(base === undefined ? {} : { base }),
    sources: sources.map(({ role, ...source }) => {
      const mapped = role === undefined ? undefined : ROLES[role.toLowerCase()];
      return { ...withoutUndefined(source), ...(mapped ? { role: mapped } : {}) };
    }),
  });
}

type Defined<T> = { [K in keyof T]: Exclude<T[K], undefined> };

const withoutUndefined = <T extends object>(value: T): Defined<T> =>
  Object.fromEntries(Object.entries(value).filter(([, part]) => part !== undefined)) as Defined<T>;
