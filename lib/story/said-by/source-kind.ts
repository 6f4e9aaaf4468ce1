/** What sort of source a statement rests on, by its short name: `police`, `mayor`, `witness`. */
export type SourceKind = string;

/** Who speaks for others: beside a body ("a police spokesman", "ministry officials") the body is the source. */
const FOR_OTHERS: ReadonlySet<SourceKind> = new Set(["spokesperson", "official", "source"]);
/** Bodies; everything else is a person. */
const BODIES: ReadonlySet<SourceKind> = new Set(
  "police fire military navy city government ministry court prosecutor company insurer union hospital university school church media port rescue chamber parliament party".split(
    " ",
  ),
);
/** Bodies that stand beside others only to say whose they are: "city police", "the government's navy". */
const OWNERS: ReadonlySet<SourceKind> = new Set(["city", "government", "company", "port"]);
const TRADES: ReadonlySet<SourceKind> = new Set(
  "farmer fisher driver passenger worker student shopkeeper family".split(" "),
);

/** Kinds that may be one source: who holds an office and its house, a body and whoever speaks for it. */
const MAY_BE_ONE: ReadonlySet<string> = new Set(
  `city mayor|ministry minister|government minister|government ministry|government primeminister|government president|government governor
  official government|official ministry|official city|official governor|official prefect|official mayor|government prefect|governor prefect
  fire rescue|navy rescue|navy military|police rescue|hospital doctor|school teacher|university expert|minister primeminister
  official party|party politician|parliament politician|official politician|minister politician|mayor politician|port company
  city politician|government politician|government parliament|union worker|company worker|official port|official police
  hospital rescue|military government|media journalist`
    .split(/[|\n]/u)
    .flatMap((pair) => {
      const [one = "", two = ""] = pair.trim().split(" ");
      return [`${one} ${two}`, `${two} ${one}`];
    }),
);

/** The kinds that the words of one source name, in reading order, as one. */
export interface NamedSource {
  /** `source`, `official` and `spokesperson` of a body; null where nobody speaks for it. */
  readonly speaksFor: SourceKind | null;
  readonly kind: SourceKind;
}

/**
 * Which source the words of one phrase name: "a police spokesman" → police, by its spokesperson; "residents of the city" →
 * residents; "city police" → police. Null for no word.
 */
export function namedSource(kinds: readonly SourceKind[]): NamedSource | null {
  const person = kinds.find((kind) => !BODIES.has(kind) && !FOR_OTHERS.has(kind));
  const speaksFor = kinds.find((kind) => FOR_OTHERS.has(kind)) ?? null;
  const first = kinds.find((kind) => BODIES.has(kind) && !OWNERS.has(kind));
  const body = first ?? kinds.find((kind) => BODIES.has(kind));
  // "the mayor's spokesman", but "a police officer": the person speaks.
  if (person !== undefined) return { speaksFor, kind: person };
  if (body !== undefined) return { speaksFor, kind: body };
  return speaksFor === null ? null : { speaksFor, kind: speaksFor };
}

/** Whether two phrases may name one source: "the ministry said" / "a spokesman said". */
export function mayBeOneSource(one: NamedSource, two: NamedSource): boolean {
  if (one.kind === two.kind || MAY_BE_ONE.has(`${one.kind} ${two.kind}`)) return true;
  if (speaksForAny(one, two) || speaksForAny(two, one)) return true;
  const pair = [one.kind, two.kind];
  return (
    pair.some((kind) => TRADES.has(kind)) &&
    pair.some((kind) => kind === "resident" || kind === "witness")
  );
}

/** "A spokesman" speaks for any body; "sources" and "officials" for the one whose they are said to be. */
const speaksForAny = (bare: NamedSource, other: NamedSource): boolean =>
  (bare.kind === "spokesperson" && (BODIES.has(other.kind) || other.kind === "official")) ||
  (bare.kind === other.speaksFor && bare.speaksFor === bare.kind);
