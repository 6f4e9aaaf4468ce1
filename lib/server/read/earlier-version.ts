import type { Version } from "../../compare/comparison";
import { failure, type Result, success } from "../../result";
import type { SourceRecord } from "../../store/records";
import { fileOfState, labelOfState, roleOfState } from "../../story/earlier-states";
import type { PageProblem } from "../page-problem";
import type { KeyedVersion } from "./kept-comparisons";
import { isShown, type KeptTexts, type ShownText } from "./kept-texts";
import { labelWithoutText } from "./shown-source";

/** `{source}.1` → the source and the index of its state; null for a name of another shape or a state that is not there. */
export function findEarlier(
  sources: readonly SourceRecord[],
  slug: string,
): { readonly source: SourceRecord; readonly state: number } | null {
  const dot = slug.lastIndexOf(".");
  const number = slug.slice(dot + 1);
  if (dot <= 0 || !/^[1-9]\d{0,5}$/.test(number)) return null;
  const source = sources.find(({ name }) => name === slug.slice(0, dot));
  return source !== undefined && Number(number) <= source.states.length
    ? { source, state: Number(number) - 1 }
    : null;
}

/**
 * An earlier state of a source as a version of its own: "Wire, version 1". `newest` is what the story shows of the source
 * today, undefined where that is not shown.
 */
export async function earlierVersion(
  texts: KeptTexts,
  { source, state }: { readonly source: SourceRecord; readonly state: number },
  newest: Version | undefined,
): Promise<Result<PageProblem, KeyedVersion>> {
  const hash = source.states[state]?.hash ?? "";
  const text = (await texts.find([hash])).get(hash);
  if (text === undefined || !isShown(text))
    return failure(
      text?.withheld ?? {
        status: 404,
        message: "The store does not hold this text.",
        hint: "That should not be. An export and an import again may help.",
      },
    );
  return success({ key: text.key, version: asVersion(source, state, text, newest) });
}

/** Findings of a story are told by file; an earlier state goes by a name of its own, so that none is told of it. */
const asVersion = (
  source: SourceRecord,
  state: number,
  { article }: ShownText,
  newest: Version | undefined,
): Version => ({
  file: fileOfState(source.file, state),
  slug: `${source.name}.${state + 1}`,
  label: labelOfState(newest?.label ?? labelWithoutText(source), state),
  role: roleOfState(newest?.role ?? source.role ?? "unknown"),
  article,
});
