import type { Role, Version } from "../compare/comparison";
import { type ShareOf, stateRank } from "./choose-base";
import type { Comparer } from "./comparer";
import { inferRole } from "./infer-role";
import { uniqueLabels } from "./label-versions";
import { type Signals, WIRE_LIKE } from "./signals";
import type { VersionInput } from "./story-input";

export interface Drafts {
  readonly base: Version;
  readonly drafts: readonly Version[];
  readonly inputs: readonly VersionInput[];
  readonly signals: ReadonlyMap<string, Signals>;
  readonly shareOf: ShareOf;
  readonly compare: Comparer;
}

/** Gives every version its role and label: as given, else as the texts tell. */
export function describeVersions(story: Drafts): readonly Version[] {
  const { drafts, inputs } = story;
  const sources = sourcesOf(story);
  const inferred = drafts.map((version) => infer(version, sources, story));
  const labels = uniqueLabels(
    drafts.map((version, index) => ({
      file: version.file,
      label:
        inputs[index]?.label ??
        labelWithOutlet(inputs[index]?.outlet, inferred[index]?.label ?? version.file),
    })),
  );
  return drafts.map((version, index) => ({
    ...version,
    role: inputs[index]?.role ?? inferred[index]?.role ?? "unknown",
    label: labels[index] ?? version.file,
  }));
}

/**
 * A source is called by who published it; an agency's text also by its state: "Norpress", "Wire, refiled" →
 * "Norpress, refiled"; "North Post", "Syndicated copy" → "North Post".
 */
function labelWithOutlet(outlet: string | undefined, inferred: string): string {
  if (outlet === undefined || outlet.trim() === "") return inferred;
  const name = outlet.trim();
  const shown = name.length > LONGEST_OUTLET ? `${name.slice(0, LONGEST_OUTLET).trimEnd()}…` : name;
  return inferred.startsWith("Wire") ? `${shown}${inferred.slice("Wire".length)}` : shown;
}

/** Labels stand in sentences and table heads; what a document names as its provider may be a whole imprint. */
const LONGEST_OUTLET = 60;

/** The base and the other agency texts that a copy may come from. */
const sourcesOf = ({ base, drafts, signals }: Drafts): readonly Version[] => [
  base,
  ...drafts.filter(
    (version) =>
      version.file !== base.file && (signals.get(version.file)?.wireness ?? 0) >= WIRE_LIKE,
  ),
];

function infer(
  version: Version,
  sources: readonly Version[],
  { base, signals, shareOf, compare }: Drafts,
): { readonly role: Role; readonly label: string } {
  const own = signals.get(version.file);
  if (!own) return { role: "unknown", label: version.file };
  const candidates = sources.filter((source) => source.file !== version.file);
  const [nearest] = [...candidates].sort(
    (a, b) =>
      shareOf(version.file, b.file) - shareOf(version.file, a.file) ||
      rankOf(a, signals) - rankOf(b, signals),
  );
  return inferRole({
    signals: own,
    isBase: version.file === base.file,
    fromWire: nearest ? shareOf(version.file, nearest.file) : 0,
    ofWire: nearest ? shareOf(nearest.file, version.file) : 0,
    comparison: nearest && version.file !== base.file ? compare(nearest, version) : null,
    agencyNamed: version.article.agency !== null,
  });
}

const rankOf = (version: Version, signals: ReadonlyMap<string, Signals>): number => {
  const own = signals.get(version.file);
  return own ? stateRank(own) : 0;
};
