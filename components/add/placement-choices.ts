import type { DraftView, ItemView, KinView, PlacementView, StoryChoice } from "./draft-view";

/** A place that a text can be put into; `value` is what the form sends. */
export interface PlaceChoice {
  readonly value: string;
  readonly name: string;
}

/** A placement as a form sends it; lib/server reads the same words. */
export function placeValue(placement: PlacementView): string {
  if (placement.kind === "source") return `source:${placement.story}`;
  return placement.kind === "version" ? `version:${placement.sourceId}` : `item:${placement.item}`;
}

export const NEW_STORY = "source:new";

const shortTitle = (title: string): string =>
  title.length > 70 ? `${title.slice(0, 69).trimEnd()}…` : title;

/** What a text of a draft is called on the page. */
export const itemTitle = (item: ItemView): string =>
  item.label ?? item.article.title ?? item.facts.title ?? item.name;

/** Every place for a text: the stories of the draft, one of its own, versions of what it resembles, other stories. */
export function placeChoices(
  draft: DraftView,
  item: ItemView,
  stories: readonly StoryChoice[],
): readonly PlaceChoice[] {
  const here = draft.stories.map((story) => ({
    value: `source:${story.key}`,
    name: `A source of “${shortTitle(story.title)}”`,
  }));
  const versions = item.kin.flatMap((kin) => versionChoice(draft, kin));
  const known = new Set(draft.stories.map((story) => story.existing?.slug));
  const kinStories = item.kin.flatMap(({ to }) => (to.kind === "source" ? [to.story] : []));
  const others = [...kinStories, ...stories]
    .filter(({ slug }) => !known.has(slug))
    .map(({ slug, title }) => ({
      value: `story:${slug}`,
      name: `A source of “${shortTitle(title)}”`,
    }));
  const own = draft.stories.find(({ items }) => items.length === 1 && items[0] === item.key);
  return unique([
    ...here,
    ...(own?.existing === null ? [] : [{ value: NEW_STORY, name: "A new story of its own" }]),
    ...versions,
    ...others,
  ]);
}

function versionChoice(draft: DraftView, { to }: KinView): readonly PlaceChoice[] {
  if (to.kind === "source")
    return [
      {
        value: `version:${to.source.id}`,
        name: `The next version of “${to.source.label}” in “${shortTitle(to.story.title)}”`,
      },
    ];
  const other = draft.items.find(({ key }) => key === to.key);
  return other === undefined || other.dropped
    ? []
    : [{ value: `item:${to.key}`, name: `A later version of text ${to.key}` }];
}

function unique(choices: readonly PlaceChoice[]): readonly PlaceChoice[] {
  const seen = new Set<string>();
  return choices.filter(({ value }) => !seen.has(value) && seen.add(value));
}

/** The question that a text raises: is it a version of what it resembles, or another outlet's text? */
export interface KinQuestion {
  readonly question: string;
  readonly evidence: string;
  readonly answers: readonly (PlaceChoice & { readonly chosen: boolean })[];
}

/** Of two texts of the draft that resemble each other, the later one is asked about. Null where there is nothing to ask, as of a text that is here already. */
export function kinQuestion(draft: DraftView, item: ItemView): KinQuestion | null {
  if (item.known.length > 0) return null;
  for (const kin of item.kin) {
    if (kin.question === null) continue;
    const other = kin.to.kind === "item" ? kin.to.key : null;
    if (other !== null && !isAskedHere(draft, item, other)) continue;
    return {
      question: kin.question,
      evidence: kin.evidence,
      answers: answersFor(draft, item, kin),
    };
  }
  return null;
}

function isAskedHere(draft: DraftView, item: ItemView, other: string): boolean {
  const sound = draft.items.filter(({ dropped }) => !dropped).map(({ key }) => key);
  return sound.includes(other) && sound.indexOf(other) < sound.indexOf(item.key);
}

function answersFor(draft: DraftView, item: ItemView, { to }: KinView): KinQuestion["answers"] {
  const { placement } = item;
  if (to.kind === "source")
    return [
      {
        value: `story:${to.story.slug}`,
        name: "Another outlet’s text",
        chosen: placement.kind === "source",
      },
      {
        value: `version:${to.source.id}`,
        name: "A later version of it",
        chosen: placement.kind === "version" && placement.sourceId === to.source.id,
      },
    ];
  const earlier = draft.items.find(({ key }) => key === to.key)?.placement;
  const isEarlier = earlier?.kind === "version-of-item" && earlier.item === item.key;
  return [
    {
      value: `apart:${to.key}`,
      name: "Another outlet’s text",
      chosen: placement.kind === "source" && !isEarlier,
    },
    {
      value: `item:${to.key}`,
      name: "A later version of it",
      chosen: placement.kind === "version-of-item" && placement.item === to.key,
    },
    { value: `before:${to.key}`, name: "An earlier version of it", chosen: isEarlier },
  ];
}

/**
 * Whether a text resembles none of the others that go into its story, though there are others: those given with it, and
 * those that the story has already.
 */
export function standsAlone(draft: DraftView, item: ItemView): boolean {
  const story = draft.stories.find(({ items }) => items.includes(item.key));
  const others = story?.items.filter((key) => key !== item.key) ?? [];
  if (story === undefined || (story.existing === null && others.length === 0)) return false;
  const { existing } = story;
  const isOfStory = ({ to }: KinView) =>
    to.kind === "source" && existing !== null && to.story.slug === existing.slug;
  if (item.kin.some(isOfStory) || item.known.some(({ story: { slug } }) => slug === existing?.slug))
    return false;
  if (item.placement.kind === "version") return false;
  const isKin = (a: ItemView, key: string) =>
    a.kin.some(({ to }) => to.kind === "item" && to.key === key);
  return others.every((key) => {
    const other = draft.items.find((candidate) => candidate.key === key);
    return !isKin(item, key) && (other === undefined || !isKin(other, item.key));
  });
}
