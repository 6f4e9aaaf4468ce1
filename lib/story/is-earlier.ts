import type { Version } from "../compare/comparison";
import type { CorrectionState } from "./story";

/**
 * Whether a version without a change is the same source before its notice, so that nothing was missed there:
 * the wire as it first ran, beside the wire that was filed again.
 */
export const isEarlier = (
  carrier: Version | undefined,
  version: Version,
  state: CorrectionState,
): boolean =>
  state === "not-applied" &&
  version.role === "wire" &&
  (carrier?.role === "refiled" || carrier?.role === "corrected");
