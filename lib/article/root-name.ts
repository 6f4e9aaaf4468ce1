/** What the first characters of a document with markup say. */
export interface RootName {
  /** Name of the first element as written, prefix included; null where none stands in the given text. */
  readonly name: string | null;
  /** Opens with `<?xml`. */
  readonly declared: boolean;
  /** Name in `<!DOCTYPE …>`, in lower case; else null. */
  readonly doctype: string | null;
}

const after = (text: string, mark: string, from: number): number => {
  const at = text.indexOf(mark, from);
  return at < 0 ? text.length : at + mark.length;
};

/** End of `<!DOCTYPE …>`, its internal subset included. */
function afterDoctype(text: string, from: number): number {
  const end = after(text, ">", from);
  const subset = text.indexOf("[", from);
  return subset < 0 || subset > end ? end : after(text, ">", after(text, "]", subset));
}

/** Skips the declaration, instructions, comments and the document type in front of the first element. */
export function readRootName(text: string): RootName {
  const declared = text.startsWith("<?xml");
  let doctype: string | null = null;
  let at = 0;
  while (at < text.length) {
    if (/\s/.test(text[at] as string)) at += 1;
    else if (text.startsWith("<!--", at)) at = after(text, "-->", at + 4);
    else if (text.startsWith("<?", at)) at = after(text, "?>", at);
    else if (/^<!doctype/i.test(text.slice(at, at + 9))) {
      doctype =
        /^<!doctype\s{1,40}([^\s>[]{1,80})/i.exec(text.slice(at, at + 140))?.[1]?.toLowerCase() ??
        "";
      at = afterDoctype(text, at);
    } else break;
  }
  const name = /^<([a-z_][^\s/>]{0,79})/i.exec(text.slice(at, at + 82))?.[1] ?? null;
  return { name, declared, doctype };
}
