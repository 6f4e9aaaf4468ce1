import { passagesOf } from "../article/passages";
import type { Comparison, Version } from "../compare/comparison";
import { type Evidence, evidenceOf } from "./evidence";
import { knownPeople } from "./known-people";
import { surnameOf } from "./names";
import { areOneSpeaker } from "./one-speaker";
import type { QuotationFinding } from "./quotation-finding";
import type { Rule } from "./rule";
import type { KnownNames } from "./speaker";
import type { LeftOutFinding } from "./story";
import { voicesIn } from "./voices/voices-in";

const RULE: Rule = {
  id: "left-out",
  says: "A paragraph of the base that no paragraph is paired with, and a person who speaks in the base, in direct or indirect speech, and is nowhere named.",
};

/** The paragraphs of the base that each other version does not carry, and the people who speak in the base and are nowhere named in it. */
export function findLeftOut(
  base: Version,
  comparisons: readonly Comparison[],
  quotations: readonly QuotationFinding[],
  known: KnownNames,
): readonly LeftOutFinding[] {
  const voices = voicesOf(base, quotations, known);
  return comparisons.map(({ other, rows }) => {
    const left = rows
      .filter((row) => row.other.length === 0)
      .flatMap((row) => row.base.filter((block) => block.number !== null));
    const unnamed = voices.filter(({ name }) => !names(other, nameToFind(name)));
    return {
      file: other.file,
      paragraphs: left.flatMap((block) => block.number ?? []),
      voices: unnamed.map(({ name }) => name),
      rule: RULE,
      evidence: {
        paragraphs: left.map((block) => evidenceOf(base.article, block)),
        voices: unnamed,
      },
    };
  });
}

interface Voice {
  readonly name: string;
  readonly at: Evidence;
}

/** Named people who speak in a version, in order of appearance, each where it speaks first. */
function voicesOf(
  version: Version,
  quotations: readonly QuotationFinding[],
  known: KnownNames,
): readonly Voice[] {
  // As this version spells them: another may be corrected.
  const own = new Map([...known, ...knownPeople(version.article.blocks.map(({ text }) => text))]);
  const speaking = passagesOf(version.article).flatMap((block) =>
    voicesIn(block.text, own).map(
      (name): Voice => ({ name, at: evidenceOf(version.article, block) }),
    ),
  );
  const quoted = quotations.flatMap((finding): readonly Voice[] => {
    const entry = finding.versions[version.file];
    const name = entry?.speaker ?? (entry?.text ? finding.speaker : null);
    if (!entry?.evidence || !name) return [];
    if (speaking.some((voice) => areOneSpeaker(voice.name, name))) return [];
    return [{ name, at: entry.evidence }];
  });
  const all = [...speaking, ...quoted];
  return all.filter((voice, index) => all.findIndex(({ name }) => name === voice.name) === index);
}

/** By which part of a name another text would call a person: "Lund" of "Ada Lund", 谷村 of 谷村遥子. */
const nameToFind = (name: string): string =>
  /^\p{Script=Han}+$/u.test(name)
    ? name.slice(0, Math.max(2, Math.ceil(name.length / 2)))
    : surnameOf(name);

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
