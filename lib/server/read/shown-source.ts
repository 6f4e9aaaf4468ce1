import { NO_FACTS } from "../../article/source-facts";
import type { SourceRecord } from "../../store/records";
import type { Story } from "../../story/story";
import { notFound } from "../page-problem";
import type { ShownSource, ShownState } from "../shown-story";
import { shownUri, webAddress } from "../web-address";
import { isShown, type KeptText, type TextHead, type WithheldText } from "./kept-texts";

/** How addresses name the states of a source: `{name}.1` for the oldest, `{name}` for the newest. */
export const statesOf = ({ name, states }: SourceRecord): readonly ShownState[] =>
  states.map((state, index) => ({
    ...state,
    slug: index === states.length - 1 ? name : `${name}.${index + 1}`,
  }));

/**
 * A source as pages show it; `text` is its newest, undefined where the store lacks it. Of a text that is not shown nothing
 * is told but its outlet: its title, its byline and its address tell what it says.
 */
export function shownSource(
  story: Story,
  source: SourceRecord,
  text: KeptText | undefined,
): ShownSource {
  const version = story.versions.find(({ file }) => file === source.file);
  const withheld = text === undefined ? LOST : isShown(text) ? null : text.withheld;
  const stated = text?.facts ?? NO_FACTS;
  const outlet = source.outlet ?? stated.outlet;
  return {
    id: source.id,
    name: source.name,
    // A file is often called by its headline.
    file: withheld === null ? source.file : source.name,
    label: version?.label ?? labelWithoutText(source, text),
    facts:
      withheld === null
        ? {
            ...stated,
            outlet,
            address: webAddress(source.address) ?? stated.address,
            uri: shownUri(source.uri) ?? stated.uri,
          }
        : { ...NO_FACTS, outlet },
    states: statesOf(source),
    withheld,
  };
}

/** What a source is called whose text is not read. */
export const labelWithoutText = (source: SourceRecord, text?: TextHead | WithheldText): string =>
  source.label ?? source.outlet ?? text?.facts.outlet ?? source.name;

const LOST = notFound(
  "The store does not hold the text of this source.",
  "That should not be. An export and an import again may help.",
);
