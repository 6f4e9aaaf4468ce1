import { failure, type Result, success } from "../../result";
import type { IncomingDocument } from "../import/incoming";
import { isWebAddress } from "../web-address";

/** What one form takes: of the whole form and of the number of files, addresses and pasted texts. */
export const FORM_BYTES = 50_000_000;
export const FORM_FILES = 100;
const FORM_ADDRESSES = 10;
/** Three fields for every text and one part for every file, with room; a body cut into more parts is no form of ours. */
const FORM_PARTS = 600;

export interface AddForm {
  /** Pasted texts first, then files, each in the order of the form. */
  readonly documents: readonly IncomingDocument[];
  /** Addresses to be fetched. */
  readonly addresses: readonly string[];
  /** Slug of the story that they are for; null: found from the texts. */
  readonly story: string | null;
  /** The draft that they join; null: a new one. */
  readonly draft: string | null;
}

/** Why a form cannot be read; `code` is what the form's page is told. */
export interface FormProblem {
  readonly status: 400 | 413 | 415 | 422;
  readonly code: "no-form" | "too-large" | "too-many" | "bad-address" | "nothing";
  readonly message: string;
}

const PROBLEMS = {
  "no-form": { status: 415, message: "This is not the form of the page “Add sources”." },
  "too-large": {
    status: 413,
    message: `The files and texts have more than ${FORM_BYTES / 1_000_000} MB together. Add some of them now and the rest in a second go.`,
  },
  "too-many": {
    status: 422,
    message: `More than ${FORM_FILES} files, or more than ${FORM_ADDRESSES} addresses, at once. Add some of them now and the rest in a second go.`,
  },
  "bad-address": {
    status: 422,
    message:
      "The address given with a pasted text is not an address of the web. It begins with https:// or http://.",
  },
  nothing: {
    status: 422,
    message: "Nothing was given: paste a text, choose files, or give an address.",
  },
} as const;

export const formProblem = (code: FormProblem["code"]): FormProblem => ({
  code,
  ...PROBLEMS[code],
});

/**
 * Reads the form of /add from its body (already held to FORM_BYTES). `contentType` is the request's header, which
 * names the boundary. What a browser says of a file's type and charset is a hint only.
 */
export async function readAddForm(
  body: Uint8Array,
  contentType: string | null,
): Promise<Result<FormProblem, AddForm>> {
  const boundary = boundaryOf(contentType);
  if (boundary === null) return failure(formProblem("no-form"));
  if (countParts(body, boundary) > FORM_PARTS) return failure(formProblem("too-many"));
  const form = await new Response(Buffer.from(body), {
    headers: { "Content-Type": contentType ?? "" },
  })
    .formData()
    .catch(() => null);
  if (form === null) return failure(formProblem("no-form"));
  const pasted = pastedTexts(form);
  if (pasted.some(({ facts }) => facts?.address && !isWebAddress(facts.address)))
    return failure(formProblem("bad-address"));
  const documents = [...pasted, ...(await files(form))];
  const addresses = [...new Set(textsOf(form, "url").flatMap((text) => text.split(/\s+/u)))].filter(
    (address) => address !== "",
  );
  if (documents.length > FORM_FILES || addresses.length > FORM_ADDRESSES)
    return failure(formProblem("too-many"));
  if (documents.length === 0 && addresses.length === 0) return failure(formProblem("nothing"));
  return success({
    documents,
    addresses,
    story: textsOf(form, "story")[0]?.trim() || null,
    draft: textsOf(form, "draft")[0]?.trim() || null,
  });
}

function boundaryOf(contentType: string | null): string | null {
  const [type, ...parameters] = (contentType ?? "").slice(0, 500).split(";");
  if (type?.trim().toLowerCase() !== "multipart/form-data") return null;
  const boundary = parameters
    .map((parameter) => parameter.trim())
    .find((parameter) => parameter.toLowerCase().startsWith("boundary="))
    ?.slice("boundary=".length)
    .replace(/^"|"$/gu, "");
  return boundary === undefined || boundary === "" ? null : boundary;
}

/** Counted before the body is taken apart: a million empty parts would be a million objects. */
function countParts(body: Uint8Array, boundary: string): number {
  const buffer = Buffer.from(body.buffer, body.byteOffset, body.byteLength);
  const mark = `--${boundary}`;
  let count = 0;
  for (let at = buffer.indexOf(mark); at >= 0; at = buffer.indexOf(mark, at + mark.length)) {
    count += 1;
    if (count > FORM_PARTS) break;
  }
  return count;
}

const textsOf = (form: FormData, name: string): readonly string[] =>
  form.getAll(name).filter((value) => typeof value === "string");

/** A browser sends a text with CRLF at its line ends, however it was pasted; the text is kept with the plain ones. */
function pastedTexts(form: FormData): readonly IncomingDocument[] {
  const outlets = textsOf(form, "outlet");
  const labels = textsOf(form, "label");
  const addresses = textsOf(form, "address");
  return textsOf(form, "text").flatMap((text, index) => {
    if (text.trim() === "") return [];
    const outlet = outlets[index]?.trim() || null;
    const label = labels[index]?.trim() || null;
    const address = addresses[index]?.trim() || null;
    return [
      {
        name: index === 0 ? "Pasted text" : `Pasted text ${index + 1}`,
        bytes: new TextEncoder().encode(text.replaceAll("\r\n", "\n")),
        hint: { charset: "utf-8" },
        ...(outlet === null ? {} : { outlet }),
        ...(label === null ? {} : { label }),
        ...(address === null ? {} : { facts: { address } }),
      },
    ];
  });
}

/** A file field in which nothing was chosen comes as an empty file without a name. */
async function files(form: FormData): Promise<readonly IncomingDocument[]> {
  const chosen = form
    .getAll("files")
    .filter((value) => typeof value !== "string")
    .filter(({ name, size }) => name !== "" || size > 0);
  const documents: IncomingDocument[] = [];
  for (const file of chosen) {
    const [mediaType = "", ...parameters] = file.type.split(";");
    const charset = parameters.join(";").match(/charset="?([\w-]{1,40})/iu)?.[1];
    documents.push({
      name: file.name || "A file without a name",
      bytes: new Uint8Array(await file.arrayBuffer()),
      hint: {
        ...(file.name === "" ? {} : { fileName: file.name }),
        ...(mediaType === "" ? {} : { mediaType: mediaType.trim().toLowerCase() }),
        ...(charset === undefined ? {} : { charset }),
      },
    });
  }
  return documents;
}
