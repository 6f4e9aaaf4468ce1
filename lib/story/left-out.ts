import { passagesOf } from "../article/passages";
import type { Comparison, Version } from "../compare/comparison";
import { surnameOf } from "./names";
import type { QuotationFinding } from "./quotation-finding";
import { type KnownNames, namedSpeakers } from "./speaker";
import type { LeftOutFinding } from "./story";

/** The paragraphs of the base that each other version does not carry, and the people who speak in the base and are nowhere named in it. */
export function findLeftOut(
  base: Version,
  comparisons: readonly Comparison[],
  quotations: readonly QuotationFinding[],
  known: KnownNames,
): readonly LeftOutFinding[] {
  const voices = voicesOf(base, quotations, known);
  return comparisons.map(({ other, rows }) => ({
    file: other.file,
    paragraphs: rows
      .filter((row) => row.other.length === 0)
      .flatMap((row) => row.base.flatMap((block) => block.number ?? [])),
    voices: voices.filter((voice) => !names(other, surnameOf(voice))),
  }));
}

/** Named people who speak in a version, in order of appearance. */
function voicesOf(
  version: Version,
  quotations: readonly QuotationFinding[],
  known: KnownNames,
): readonly string[] {
  const speaking = passagesOf(version.article).flatMap((block) => namedSpeakers(block.text, known));
  const quoted = quotations.flatMap((finding) =>
    finding.speaker !== null && (finding.versions[version.file]?.text ?? null) !== null
      ? [finding.speaker]
      : [],
  );
  return [...new Set([...speaking, ...quoted])];
}

/** Whether a version names a person anywhere in its paragraphs and turns: as a whole word where words have spaces. */
function names(version: Version, surname: string): boolean {
  if (!/[\p{Lu}\p{Ll}]/u.test(surname))
    return passagesOf(version.article).some((block) => block.text.includes(surname));
  return passagesOf(version.article).some((block) => {
    for (let at = block.text.indexOf(surname); at >= 0; at = block.text.indexOf(surname, at + 1)) {
      const before = block.text.slice(0, at);
      const after = block.text.slice(at + surname.length);
      if (!/[\p{L}\p{M}]$/u.test(before) && !/^[\p{L}\p{M}]/u.test(after)) return true;
    }
    return false;
  });
}
