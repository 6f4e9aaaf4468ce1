import type { DocumentOutcome, ImportSummary, IncomingGroup } from "./incoming";
import { tellFacts } from "./newer-facts";

/** What became of a document, with the group that it came in. */
export interface GroupedOutcome {
  readonly outcome: DocumentOutcome;
  /** As it came in, not as it was parted. */
  readonly group: IncomingGroup | null;
  /** See PartedFolder. */
  readonly doubtful: boolean;
}

export interface Tally {
  readonly add: (grouped: GroupedOutcome) => void;
  readonly summary: (ended: boolean) => ImportSummary;
}

/** Stories and folders that a summary names; an archive touches more than anybody reads. */
const NAMED = 1_000;

interface Folder {
  texts: number;
  readonly stories: Set<string>;
  readonly doubtful: string[];
}

/** Counts what an import does. */
export function createTally(): Tally {
  const counts = { taken: 0, known: 0, unchanged: 0, skipped: 0 };
  let toldAnew = 0;
  const stories = new Map<string, string>();
  const folders = new Map<string, Folder>();
  const addToFolder = ({ outcome, group, doubtful }: GroupedOutcome): void => {
    const name = group?.byText ? group.name : undefined;
    if (name === undefined || outcome.kind === "skipped") return;
    const folder = folders.get(name) ?? { texts: 0, stories: new Set(), doubtful: [] };
    folder.texts += 1;
    folder.stories.add(outcome.place.storyId);
    if (doubtful) folder.doubtful.push(outcome.name);
    if (folders.size < NAMED) folders.set(name, folder);
  };
  return {
    add: (grouped) => {
      const { outcome } = grouped;
      counts[outcome.kind] += 1;
      addToFolder(grouped);
      const told = outcome.kind === "unchanged" && tellFacts(outcome.facts);
      if (told) toldAnew += 1;
      const gained =
        told || outcome.kind === "taken" || (outcome.kind === "known" && outcome.as !== "nothing");
      if (gained && stories.size < NAMED) stories.set(outcome.place.storyId, outcome.place.story);
    },
    summary: (ended) => ({
      ...counts,
      toldAnew,
      stories: [...stories].map(([id, slug]) => ({ id, slug })),
      parted: [...folders]
        .map(([folder, { texts, stories: own, doubtful }]) => ({
          folder,
          texts,
          stories: own.size,
          doubtful,
        }))
        .filter((one) => one.stories > 1 || one.doubtful.length > 0),
      ended,
    }),
  };
}
