import type { Role, Version } from "../compare/comparison";
import type { EarlierVersion } from "./story";
import type { EarlierInput } from "./story-input";

/** A text that came before a refile or a correction is not refiled or corrected itself. */
const BEFORE: ReadonlyMap<Role, Role> = new Map([
  ["refiled", "wire"],
  ["corrected", "wire"],
]);

/** "Wire, corrected" → "Wire": the notice stands in the newest version, not in those before it. */
const beforeNotice = (label: string): string =>
  label.replace(/^Wire, (?:refiled|corrected|updated)$/u, "Wire");

/** How an earlier state of a source is called: "Wire, version 1"; `state` counts from 0. */
export const labelOfState = (newest: string, state: number): string =>
  `${beforeNotice(newest)}, version ${state + 1}`;

export const roleOfState = (newest: Role): Role => BEFORE.get(newest) ?? newest;

/** Findings are told by file; an earlier state goes by a name of its own. */
export const fileOfState = (file: string, state: number): string => `${file}, version ${state + 1}`;

/** Earlier states of sources as versions, in the order given; those of sources that are not in the story are left out. */
export const earlierStates = (
  inputs: readonly EarlierInput[],
  versions: readonly Version[],
): readonly EarlierVersion[] =>
  inputs.flatMap(({ of, state, slug, article }) => {
    const newest = versions.find((version) => version.file === of);
    if (newest === undefined) return [];
    return {
      of,
      state,
      version: {
        file: fileOfState(of, state),
        slug,
        label: labelOfState(newest.label, state),
        role: roleOfState(newest.role),
        article,
      },
    };
  });
