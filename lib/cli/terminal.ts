import type { Readable, Writable } from "node:stream";

/** Everything of the process that a command touches. */
export interface Terminal {
  /** Standard input, read where a file is named `-`. */
  readonly input: Readable;
  /** Writes text to standard output; settles when it was taken. After a closed pipe it does nothing. */
  readonly print: (text: string) => Promise<void>;
  /** Writes bytes to standard output, for other programs. */
  readonly printBytes: (bytes: Uint8Array) => Promise<void>;
  /** Whether a person looks at standard output. */
  readonly watched: boolean;
  /** Writes one line to standard error. */
  readonly complain: (line: string) => void;
  readonly style: Style;
  /** Shows one line on standard error in place of the one before, "" to take it away; only where that is a terminal. */
  readonly progress?: (line: string) => void;
}

/** Marks text for a terminal; gives it back unchanged where there is no colour. */
export interface Style {
  readonly strong: (text: string) => string;
  readonly muted: (text: string) => string;
  /** Words that stand only in the base. */
  readonly baseOnly: (text: string) => string;
  /** Words that stand only in the other version. */
  readonly otherOnly: (text: string) => string;
  readonly attention: (text: string) => string;
}

const plain = (text: string): string => text;
const marked =
  (code: string) =>
  (text: string): string =>
    text === "" ? "" : `\u001b[${code}m${text}\u001b[0m`;

const PLAIN_STYLE: Style = {
  strong: plain,
  muted: plain,
  baseOnly: plain,
  otherOnly: plain,
  attention: plain,
};

const COLOUR_STYLE: Style = {
  strong: marked("1"),
  muted: marked("2"),
  baseOnly: marked("33"),
  otherOnly: marked("36;4"),
  attention: marked("35"),
};

/** Colour only on a terminal, and never where NO_COLOR is set to anything (no-color.org) or TERM is "dumb". */
export const chooseStyle = (
  isTerminal: boolean,
  environment: Readonly<Record<string, string | undefined>>,
): Style =>
  isTerminal && !environment.NO_COLOR && environment.TERM !== "dumb" ? COLOUR_STYLE : PLAIN_STYLE;

/** The process's own streams. A reader that closes the pipe early (`| head`) ends the output without an error. */
export function openTerminal(process: NodeJS.Process): Terminal {
  let closed = false;
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
    closed = true;
  });
  const followed = process.stderr.isTTY === true && process.env.TERM !== "dumb";
  const watched = process.stdout.isTTY === true;
  let shown = "";
  let shownAt = 0;
  const wipe = (): void => {
    if (shown !== "") process.stderr.write(WIPE);
    shown = "";
  };
  return {
    input: process.stdin,
    print: (text) => {
      wipe();
      return closed ? Promise.resolve() : write(process.stdout, text);
    },
    printBytes: (bytes) => (closed ? Promise.resolve() : write(process.stdout, bytes)),
    watched,
    complain: (line) => {
      wipe();
      process.stderr.write(`variorum: ${line}\n`);
    },
    style: chooseStyle(watched, process.env),
    ...(followed
      ? {
          progress: (line: string): void => {
            const now = performance.now();
            if (line !== "" && now - shownAt < PROGRESS_MS) return;
            wipe();
            process.stderr.write(line);
            [shown, shownAt] = [line, now];
          },
        }
      : {}),
  };
}

/** Back to the start of the line, and nothing after it. */
const WIPE = "\r\u001b[K";

/** A line that changes more often cannot be read. */
const PROGRESS_MS = 100;

const write = (stream: Writable, part: string | Uint8Array): Promise<void> =>
  new Promise((resolve) => {
    stream.write(part, () => resolve());
  });
