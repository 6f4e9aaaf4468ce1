/** How a form that was sent by script ended. */
export type SendOutcome =
  | { readonly kind: "done"; readonly address: string }
  | { readonly kind: "refused"; readonly message: string }
  | { readonly kind: "cancelled" };

interface SendOptions {
  readonly signal: AbortSignal;
  /** Bytes sent so far, of all bytes of the form. */
  readonly onSent: (sent: number, total: number) => void;
  /** Everything is with the server, which reads it now. */
  readonly onReading: () => void;
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
    request.setRequestHeader("Accept", "application/json");
    request.upload.addEventListener("progress", ({ loaded, total }) => onSent(loaded, total));
    request.upload.addEventListener("load", onReading);
    request.addEventListener("load", () =>
      resolve(readAnswer(request.status, request.responseText)),
    );
    request.addEventListener("error", () => resolve({ kind: "refused", message: UNREACHABLE }));
    request.addEventListener("abort", () => resolve({ kind: "cancelled" }));
    signal.addEventListener("abort", () => request.abort(), { once: true });
    request.send(body);
  });
}

/** The answer of a write route: `{address}` where it was done, else `{message, hint}`. */
export function readAnswer(status: number, text: string): SendOutcome {
  try {
    const { address, message, hint } = JSON.parse(text) as Readonly<Record<string, unknown>>;
    if (status < 400 && typeof address === "string" && /^\/(?!\/)/u.test(address))
      return { kind: "done", address };
    if (typeof message === "string")
      return {
        kind: "refused",
        message: typeof hint === "string" && hint !== "" ? `${message} ${hint}` : message,
      };
  } catch {
    // No JSON: a proxy in between answered, or the connection was cut.
  }
  return {
    kind: "refused",
    message: `The reader answered with status ${status} and gave no reason. What you gave is still here: try again.`,
  };
}
