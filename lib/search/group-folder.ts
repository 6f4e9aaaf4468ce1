import { compareSubjects } from "./compare-subjects";
import { type GroupedText, groupArticles } from "./group-articles";
import { readSubject } from "./subject";

/** What the texts of one folder are to each other. */
export interface FolderGroups {
  /** Indexes of texts that are one story, each ascending, in the order of their first text. */
  readonly groups: readonly (readonly number[])[];
  /** Texts that are in the story of most others, though hardly anything in them tells of it. */
  readonly doubtful: readonly number[];
}

/** From this many texts of one story on, which are this share of all, a folder was made for that story. */
const STORY_TEXTS = 3;
const STORY_SHARE = 2 / 3;

/**
 * Of what one of two texts says at its beginning, at least this much stands in the other where they tell of one event. An
 * evening in the sports hall where travellers slept has a fifth of the report on the stopped trains; a choir's last concert
 * in the same week has a twentieth. Strangers of one newsroom reach it too, so it decides nothing alone.
 */
const SOMETHING = 0.1;

/**
 * Which texts of a folder belong to one story. Where nearly all of them tell of one event, a text that is no kin to any is
 * still theirs, unless it has nothing to do with them: a feature on the same day has few words of the report. Four reports
 * on a fire and a column on its smell are one story; two reports on a ferry and one on a choir are two.
 */
export function groupFolder(texts: readonly GroupedText[]): FolderGroups {
  const groups = groupArticles(texts);
  const [most] = [...groups].sort((a, b) => b.length - a.length);
  if (!most || most.length < STORY_TEXTS || most.length < texts.length * STORY_SHARE)
    return { groups, doubtful: [] };
  const touches = (index: number): boolean =>
    most.some((member) => carried(texts[index], texts[member]) >= SOMETHING);
  const doubtful = groups
    .filter((group) => group !== most && group.length === 1 && group.every(touches))
    .flat();
  const joined = [...most, ...doubtful].sort((a, b) => a - b);
  return {
    groups: groups
      .filter((group) => !group.some((index) => doubtful.includes(index)))
      .map((group) => (group === most ? joined : group))
      .sort((a, b) => (a[0] ?? 0) - (b[0] ?? 0)),
    doubtful,
  };
}

const carried = (one: GroupedText | undefined, two: GroupedText | undefined): number =>
  one && two
    ? Math.max(...compareSubjects(readSubject(one.article), readSubject(two.article)).carried)
    : 0;
