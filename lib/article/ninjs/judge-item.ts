import { withoutUserinfo } from "../../text/without-userinfo";
import { countWords } from "../measure-unit";
import type { NinjsItem, RoledText } from "./ninjs-item";

const TYPES: Readonly<Record<string, string>> = {
  picture: "a picture",
  image: "a picture",
  graphic: "a graphic",
  video: "a video",
  audio: "a sound recording",
  animation: "an animation",
  event: "a calendar's entry for an event",
  planning: "a plan for coverage",
  calendar: "a calendar",
  package: "a package of other items",
};

/** Roles of a text that stands for the story without being it. */
const SUMMARY_ROLE = /^(?:abstract|summary|teaser|lead|intro|caption|short|slug)/i;

export const isSummary = (text: RoledText): boolean => SUMMARY_ROLE.test(text.role ?? "");

const cut = (text: string): string => (text.length > 120 ? `${text.slice(0, 120)}…` : text);

/** The main headline: the one of that role, else the first. */
export function headlineOf(item: NinjsItem): string | null {
  const headlines = item.headlines ?? [];
  const main = headlines.find((headline) => headline.role === "main") ?? headlines[0];
  return main?.value?.trim() || item.headline?.trim() || null;
}

/** What to call an item in a sentence: its headline, title or identifier. */
export const nameOfItem = (item: NinjsItem): string =>
  cut(
    headlineOf(item) ??
      item.title?.trim() ??
      (typeof item.uri !== "string" ? null : withoutUserinfo(item.uri.trim())) ??
      "An item without a name",
  );

/** The texts that an item has of itself instead of a body. */
function descriptionOf(item: NinjsItem): string | null {
  const described = (item.descriptions ?? []).filter(
    (text) => !/^(?:writer|credit)/i.test(text.role ?? "") && (text.value ?? "").trim() !== "",
  );
  const caption = item.description_caption ?? item.description_text ?? item.description_summary;
  return described[0]?.value ?? (caption?.trim() || null);
}

/** The kind of thing an item says it is; one with the dates of an event is an event without saying so. */
const typeOf = (item: NinjsItem): string =>
  item.type?.trim().toLowerCase() || ("eventdetails" in item ? "event" : "");

/** Why an item is no story by its type, in one plain sentence; null for one that may be one. */
export function whyNoStory(item: NinjsItem): string | null {
  const type = TYPES[typeOf(item)];
  if (type === undefined) return null;
  const described = descriptionOf(item) !== null || (item.bodies ?? []).length > 0;
  const what = typeOf(item) === "event" ? "an announcement" : "a caption";
  return `“${nameOfItem(item)}” is ${type}, not a text${described ? `: what comes with it is ${what}` : ""}.`;
}

/** Why an item of text has nothing to read. */
export function whyNoText(item: NinjsItem): string {
  const name = `“${nameOfItem(item)}”`;
  const members = Object.keys(item.associations ?? {}).length;
  if (typeOf(item) === "composite")
    return `${name} is a composite of ${members} other items and has no text of its own.`;
  const description = descriptionOf(item);
  return description === null
    ? `${name} has no body, so there is no text to read.`
    : `${name} has no body; its description (${countWords(description)} words) is a summary, not a story.`;
}
