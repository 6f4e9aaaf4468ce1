import {
  type HiddenCharacter,
  type HiddenKind,
  hiddenCharacters,
  mayHide,
} from "../text/hidden-characters";

/** What two texts differ in that no reader sees. */
export interface HiddenDifference {
  /** `direction` where any of it turns the order of what is shown. */
  readonly kind: HiddenKind;
  /** The sides that hold characters which the other does not. */
  readonly inBase: boolean;
  readonly inOther: boolean;
}

/** What the two texts of a change differ in that cannot be seen; null where there is nothing of the kind. */
export function hiddenDifference(base: string, other: string): HiddenDifference | null {
  if (!mayHide(base) && !mayHide(other)) return null;
  const ours = hiddenCharacters(base);
  const theirs = hiddenCharacters(other);
  const onlyOurs = surplus(ours, theirs);
  const onlyTheirs = surplus(theirs, ours);
  const all = [...onlyOurs, ...onlyTheirs];
  if (all.length === 0) return null;
  return {
    kind: all.some(({ kind }) => kind === "direction") ? "direction" : "invisible",
    inBase: onlyOurs.length > 0,
    inOther: onlyTheirs.length > 0,
  };
}

/** Those of one text that are more than in the other. */
function surplus(
  these: readonly HiddenCharacter[],
  those: readonly HiddenCharacter[],
): readonly HiddenCharacter[] {
  const left = those.map(({ character }) => character);
  return these.filter(({ character }) => {
    const at = left.indexOf(character);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}
