import { createHash } from "node:crypto";
import { asksForJson, refuseForm } from "@/app/answer-form";
import { CONFLICT_STYLE, type ConflictLine, conflictHtml } from "@/components/edit/conflict-html";
import { roleWords } from "@/components/ui/role-words";
import type { Role } from "@/lib/compare/comparison";
import type { EditingStory } from "@/lib/server/edit-story/load-editing";
import type { EditConflict } from "@/lib/server/forms/edit-conflicts";

type Story = EditingStory["record"];

/** Fields of a form that were changed otherwise since it was loaded, and the story as it stands. */
export interface EditConflicts {
  readonly conflicts: readonly EditConflict[];
  readonly story: Story;
}

const STYLE_HASH = createHash("sha256").update(CONFLICT_STYLE).digest("base64");

const FIELDS: ReadonlyMap<string, string> = new Map([
  ["title", "Title"],
  ["note", "Note"],
  ["base", "Read against"],
  ["slug", "Short name in addresses"],
  ["label", "Name"],
  ["role", "What it is"],
  ["outlet", "Outlet"],
  ["address", "Address of the page"],
  ["move", "Belongs to"],
]);

/** 409 with a page that keeps what was typed beside what stands there now; as JSON where a script asks. */
export function answerConflict(
  request: Request,
  { conflicts, story }: EditConflicts,
  fields: URLSearchParams,
): Response {
  const back = `/s/${encodeURIComponent(story.slug)}/edit`;
  const title = story.title ?? story.shownTitle;
  if (asksForJson(request))
    return refuseForm(
      request,
      {
        status: 409,
        message: `“${title}” was changed while you were editing; nothing was kept.`,
        hint: "Load the page again to see what stands there now.",
      },
      back,
    );
  const html = conflictHtml({
    title,
    action: `${back}/change`,
    back,
    pressed: fields.get("do") ?? "save",
    lines: conflicts.map((conflict) => lineOf(story, conflict)),
    fields,
  });
  return new Response(html, {
    status: 409,
    headers: {
      "Content-Type": "text/html; charset=utf-8",
      "Content-Security-Policy": `default-src 'none'; style-src 'sha256-${STYLE_HASH}'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'`,
      "Cache-Control": "no-store",
    },
  });
}

function lineOf(story: Story, { field, typed, now }: EditConflict): ConflictLine {
  const [kind = "", ...id] = field.split("-");
  const source = story.sources.find((one) => one.id === id.join("-"));
  const name = FIELDS.get(kind) ?? kind;
  const words = (value: string): string => {
    if (kind === "role") return roleWords(value as Role) || "found from the text";
    if (kind !== "base") return value;
    const base = story.sources.find((one) => one.id === value);
    return base === undefined ? "found from the texts" : (base.label ?? base.outlet ?? base.name);
  };
  return {
    field,
    name:
      source === undefined ? name : `${name} of “${source.label ?? source.outlet ?? source.name}”`,
    typed,
    typedWords: words(typed),
    now: now === null ? null : { value: now, words: words(now) },
    isLong: kind === "note",
    isText: !["role", "base", "move"].includes(kind),
  };
}
