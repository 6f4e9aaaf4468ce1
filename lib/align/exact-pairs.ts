import type { TokenSequence } from "../text/tokenize";

type Codes = Pick<TokenSequence, "codes" | "length">;

import type { Passage } from "./passage";

/** One passage of each side, by index. */
export interface Pair {
  readonly base: number;
  readonly other: number;
}

/** `partner[i]` of a passage without one. */
const NONE = -1;

/**
 * Pairs passages that are equal but for typography: first those that stand once on either side, then the
 * neighbours of a pair, then what is left of the repeated ones in order. One pass over the tokens.
 * In "a x b x" against "b x a" the second x goes with b, the first with nothing of its own.
 */
export function exactPairs(base: readonly Passage[], other: readonly Passage[]): readonly Pair[] {
  const groups = groupPassages(base, other);
  const partner = new Int32Array(base.length).fill(NONE);
  const taken = new Uint8Array(other.length);
  const join = (i: number, j: number): void => {
    partner[i] = j;
    taken[j] = 1;
  };
  const joinable = (i: number, j: number): boolean =>
    i >= 0 &&
    j >= 0 &&
    i < base.length &&
    j < other.length &&
    partner[i] === NONE &&
    taken[j] === 0 &&
    groups.base[i] === groups.other[j];

  const repeated: number[] = [];
  groups.members.forEach(({ inBase, inOther }, group) => {
    const [i, j] = [inBase[0], inOther[0]];
    if (i === undefined || j === undefined) return;
    if (inBase.length === 1 && inOther.length === 1) join(i, j);
    else repeated.push(group);
  });
  if (repeated.length > 0) {
    for (let i = 0; i < base.length; i++)
      if (partner[i] !== NONE && joinable(i + 1, (partner[i] as number) + 1))
        join(i + 1, (partner[i] as number) + 1);
    for (let i = base.length - 1; i >= 0; i--)
      if (partner[i] !== NONE && joinable(i - 1, (partner[i] as number) - 1))
        join(i - 1, (partner[i] as number) - 1);
    for (const group of repeated) {
      const { inBase, inOther } = groups.members[group] as Members;
      const free = inOther.filter((j) => taken[j] === 0);
      for (const i of inBase) {
        const j = partner[i] === NONE ? free.shift() : undefined;
        if (j !== undefined) join(i, j);
      }
    }
  }
  const pairs: Pair[] = [];
  partner.forEach((j, i) => {
    if (j !== NONE) pairs.push({ base: i, other: j });
  });
  return pairs;
}

interface Members {
  readonly inBase: number[];
  readonly inOther: number[];
  readonly next: number;
}

/** Numbers the passages so that equal ones, and only those, have one number. */
function groupPassages(base: readonly Passage[], other: readonly Passage[]) {
  const first = new Map<number, number>();
  const members: Members[] = [];
  const samples: Passage[] = [];
  const groupOf = (passage: Passage): number => {
    const hash = hashCodes(passage.tokens);
    const head = first.get(hash) ?? NONE;
    for (let group = head; group !== NONE; group = (members[group] as Members).next) {
      const sample = samples[group] as Passage;
      if (sample.kind === passage.kind && sameCodes(sample.tokens, passage.tokens)) return group;
    }
    first.set(hash, members.length);
    members.push({ inBase: [], inOther: [], next: head });
    return samples.push(passage) - 1;
  };
  const side = (passages: readonly Passage[], into: "inBase" | "inOther"): Int32Array => {
    const groups = new Int32Array(passages.length);
    passages.forEach((passage, i) => {
      const group = groupOf(passage);
      groups[i] = group;
      (members[group] as Members)[into].push(i);
    });
    return groups;
  };
  return { base: side(base, "inBase"), other: side(other, "inOther"), members };
}

function hashCodes({ codes, length }: TokenSequence): number {
  let hash = length;
  for (let i = 0; i < length; i++) hash = (Math.imul(hash, 31) + (codes[i] as number)) | 0;
  return hash;
}

/** Equal but for typography. */
export function sameCodes(a: Codes, b: Codes): boolean {
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i++) if (a.codes[i] !== b.codes[i]) return false;
  return true;
}
