import type { Warning, WarningCode } from "../warning";
import { lineOf } from "./line-of";

/** A page or column break is a line break. */
const BREAKS = /[\v\f\u0085]/gu;
// biome-ignore lint/suspicious/noControlCharactersInRegex: the control characters are what is taken out here
const CONTROLS = /[\u0000-\u0008\u000e-\u001f\u007f-\u009f]/gu;
// biome-ignore lint/suspicious/noControlCharactersInRegex: the control characters are what is looked for here
const FIRST_CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/u;

/** `"form\ffeed\u0007"` → `"form\nfeed"`. */
export const removeControls = (text: string): string =>
  text.replace(BREAKS, "\n").replace(CONTROLS, "");

/** Says that `text` held control characters, with the line of the first in it; none where it holds none. */
export function warnOfControls(text: string): readonly Warning[] {
  const at = text.search(FIRST_CONTROL);
  return at < 0
    ? []
    : [
        {
          code: "control-characters-removed",
          message: `The text contained control characters, which were left out (first on line ${lineOf(text, at)}); page breaks are line breaks now.`,
        },
      ];
}

const HIDDEN: readonly (readonly [WarningCode, RegExp, string])[] = [
  [
    "bidi-controls",
    /[\u202a-\u202e\u2066-\u2069]/u,
    "contains characters that change the direction of writing",
  ],
  ["invisible-characters", /[\u200b\u2060\ufeff]/u, "contains invisible characters"],
  ["excess-combining-marks", /\p{M}{9}/u, "stacks many accents on one letter"],
];

/** What a reader cannot see in a text, each kind once, with the line of the first. Characters that a script needs are none. */
export const warnOfHidden = (text: string): readonly Warning[] =>
  HIDDEN.flatMap(([code, pattern, what]) => {
    const at = text.search(pattern);
    return at < 0
      ? []
      : [{ code, message: `The text ${what} (first on line ${lineOf(text, at)}).` }];
  });
