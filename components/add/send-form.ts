/** How a form that was sent by script ended. */
export type SendOutcome =
  | { readonly kind: "done"; readonly address: string }
  | { readonly kind: "refused"; readonly message: string }
  | { readonly kind: "cancelled" };

interface SendOptions {
  readonly signal: AbortSignal;
  /** Bytes sent so far, of all bytes of the form. */
  readonly onSent: (sent: number, total: number) => void;
  /** Texts read so far, of all; null while nothing is known of them. */
  readonly onReading: (progress: ReadProgress | null) => void;
}

export interface ReadProgress {
  readonly read: number;
  readonly of: number;
}

const UNREACHABLE =
  "The reader could not be reached, so nothing was added. What you gave is still here: try again.";

/** Sends a form and says how far it is (fetch cannot tell how much was sent). Never throws. */
export function sendForm(
  address: string,
  body: FormData,
  { signal, onSent, onReading }: SendOptions,
): Promise<SendOutcome> {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    request.open("POST", address);
    request.setRequestHeader("Accept", "application/x-ndjson, application/json");
    request.upload.addEventListener("progress", ({ loaded, total }) => onSent(loaded, total));
    request.upload.addEventListener("load", () => onReading(null));
    request.addEventListener("progress", () => {
      const progress = readProgress(request.responseText);
      if (progress !== null) onReading(progress);
    });
    request.addEventListener("load", () =>
      resolve(readAnswer(request.status, request.responseText)),
    );
    request.addEventListener("error", () => resolve({ kind: "refused", message: UNREACHABLE }));
    request.addEventListener("abort", () => resolve({ kind: "cancelled" }));
    signal.addEventListener("abort", () => request.abort(), { once: true });
    request.send(body);
  });
}

const parse = (line: string | undefined): Readonly<Record<string, unknown>> => {
  try {
    return JSON.parse(line ?? "") ?? {};
  } catch {
    // No JSON: half a line yet, or a proxy in between answered, or the connection was cut.
    return {};
  }
};

/** How far the reading is, from the lines that came so far; null where none says. */
export function readProgress(text: string): ReadProgress | null {
  const { read, of } = parse(text.split("\n").at(-2));
  return typeof read === "number" && typeof of === "number" ? { read, of } : null;
}

/** The answer of a write route, or the last of its lines: `{address}` where it was done, else `{message, hint}`. */
export function readAnswer(status: number, text: string): SendOutcome {
  const { address, message, hint } = parse(text.trimEnd().split("\n").at(-1));
  if (status < 400 && typeof address === "string" && /^\/(?!\/)/u.test(address))
    return { kind: "done", address };
  if (typeof message === "string")
    return {
      kind: "refused",
      message: typeof hint === "string" && hint !== "" ? `${message} ${hint}` : message,
    };
  return {
    kind: "refused",
    message: `The reader answered with status ${status} and gave no reason. What you gave is still here: try again.`,
  };
}
