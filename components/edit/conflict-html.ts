import { escapeHtml } from "@/lib/compare/export-html";

/** A field that two people changed. */
export interface ConflictLine {
  /** As the form names it. */
  readonly field: string;
  /** What a person calls it: "Note", "Name of “Harbour Wire”". */
  readonly name: string;
  readonly typed: string;
  /** In words, where the value is a name for programs. */
  readonly typedWords: string;
  /** Null where it belongs to a source that the story has no more. */
  readonly now: { readonly value: string; readonly words: string } | null;
  readonly isLong: boolean;
  /** Whether the value is typed; else it was chosen from a list. */
  readonly isText: boolean;
}

interface ConflictPage {
  readonly title: string;
  /** Where the form is sent, and where the edit page is. */
  readonly action: string;
  readonly back: string;
  /** The button that was pressed. */
  readonly pressed: string;
  readonly lines: readonly ConflictLine[];
  /** All fields as they were sent. */
  readonly fields: URLSearchParams;
}

/** The style of the page; its hash stands in the page's content security policy. */
export const CONFLICT_STYLE = `:root{color-scheme:light dark}body{font:17px/1.55 system-ui,sans-serif;max-width:44rem;margin:2rem auto;padding:0 1rem;color:light-dark(#1b1d21,#e8e5de);background:light-dark(#faf8f3,#14161a)}
h1{font-size:1.5rem}label{font-weight:600;display:block}input[type=text],textarea{font:inherit;width:100%;box-sizing:border-box;padding:.4rem}
fieldset{border:1px solid;border-radius:4px;margin:1.2rem 0;padding:.8rem 1rem}blockquote{margin:.3rem 0;padding-left:.8rem;border-left:3px solid;white-space:pre-line;overflow-wrap:anywhere}button{font:inherit;padding:.5rem 1rem}a{color:light-dark(#0a55a0,#8dbbff)}`;

/**
 * The page that answers a form whose story was changed since it was loaded: nothing was kept of it, all that was typed
 * stands here, and sending it once more keeps it. Text only, no script.
 */
export const conflictHtml = (page: ConflictPage): string => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="robots" content="noindex">
<title>Changed meanwhile · Variorum</title>
<style>${CONFLICT_STYLE}</style>
</head>
<body>
<main>
<h1>${escapeHtml(`“${page.title}” was changed while you were editing`)}</h1>
<p>Nothing of your form was kept yet. What you typed stands below, beside what stands there now.</p>
<form action="${escapeHtml(page.action)}" method="post">
${page.lines.map(lineHtml).join("\n")}
${hiddenFields(page)}
<p><button type="submit" name="do" value="${escapeHtml(page.pressed)}">Save what stands in the fields</button></p>
</form>
<p><a href="${escapeHtml(page.back)}">Leave it as it is now and go back to the edit page</a></p>
</main>
</body>
</html>
`;

function lineHtml({ field, name, typed, typedWords, now, isLong, isText }: ConflictLine): string {
  if (now === null)
    return `<fieldset><legend>${escapeHtml(name)}</legend>
<p>The story has no such source any more, so this cannot be kept. You gave:</p>
<blockquote dir="auto">${escapeHtml(typedWords)}</blockquote></fieldset>`;
  const value = escapeHtml(typed);
  const key = escapeHtml(field);
  const input = isLong
    ? `<textarea id="${key}" name="${key}" rows="4" dir="auto">\n${value}</textarea>`
    : `<input type="text" id="${key}" name="${key}" value="${value}" dir="auto">`;
  const chosen = `<p>You chose: ${escapeHtml(typedWords)}<input type="hidden" name="${key}" value="${value}"></p>`;
  return `<fieldset><legend>${escapeHtml(name)}</legend>
${isText ? `<label for="${key}">As you typed it</label>\n${input}` : chosen}
<p>As it stands now:</p>
<blockquote dir="auto">${escapeHtml(now.words === "" ? "(empty)" : now.words)}</blockquote>
<input type="hidden" name="was-${key}" value="${escapeHtml(now.value)}"></fieldset>`;
}

/** Everything else that was sent, so that it is sent again. */
function hiddenFields({ fields, lines }: ConflictPage): string {
  const shown = new Set(["do", ...lines.flatMap(({ field }) => [field, `was-${field}`])]);
  return [...fields]
    .filter(([name]) => !shown.has(name))
    .map(
      ([name, value]) =>
        `<input type="hidden" name="${escapeHtml(name)}" value="${escapeHtml(value)}">`,
    )
    .join("\n");
}
