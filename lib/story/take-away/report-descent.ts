import type { Version } from "../../compare/comparison";
import { addressOf } from "../../compare/permalink";
import type { SharedReading } from "../descent-finding";
import { describeLink, describeShared, verbOfReading } from "../describe-descent";
import type { Story } from "../story";
import { address, type ReportPlace, say, versionOf, words } from "./report-html";

/** All readings behind a claim of descent that rests on more than one: its finding names the first. */
export const reportDescent = (story: Story, place: ReportPlace): string =>
  [...links(story, place), ...shared(story, place)].join("\n");

const links = (story: Story, place: ReportPlace): readonly string[] =>
  story.descent.links.flatMap((link) => {
    const version = versionOf(story, link.file);
    if (version === undefined || link.readings.length + link.contrary.length < 2) return [];
    const readings = [
      ...link.readings.map((reading) => sayReading(reading, version, "")),
      ...link.contrary.map((reading) => sayReading(reading, version, "on the other hand ")),
    ];
    const sentence = describeLink(version.label, link);
    return claim(sentence, readings, pairOf(story, link.from.slug, version.slug), place);
  });

const shared = (story: Story, place: ReportPlace): readonly string[] =>
  story.descent.shared.flatMap((pair) => {
    const [one, two, base] = [...pair.files, story.base].map((file) => versionOf(story, file));
    if (one === undefined || two === undefined || base === undefined) return [];
    if (pair.readings.length < 2) return [];
    const readings = pair.readings.map((reading) => sayReading(reading, one, ""));
    const sentence = describeShared(one.label, two.label, base.label, pair);
    return claim(sentence, readings, pairOf(story, one.slug, two.slug), place);
  });

const pairOf = (story: Story, base: string, other: string): string =>
  addressOf({ kind: "pair", story: story.slug, base, other, paragraph: null });

const claim = (
  sentence: string,
  readings: readonly string[],
  pair: string,
  place: ReportPlace,
): readonly string[] => [
  `<article class="finding">
<p class="sentence">${say(sentence)}</p>
<ul>
${readings.map((reading) => `<li>${reading}</li>`).join("\n")}
</ul>
${address(pair, place)}
</article>`,
];

/** `paragraph 11, line 12: lacks in`, with what stands on the other side. */
function sayReading(reading: SharedReading, { article }: Version, before: string): string {
  const { here, text, against } = reading;
  const line =
    here.lines[0] === here.lines[1]
      ? `line ${here.lines[0]}`
      : `lines ${here.lines[0]} to ${here.lines[1]}`;
  const at = here.paragraph === null ? line : `paragraph ${here.paragraph}, ${line}`;
  const instead = against === "" ? "" : `, not ${words(against, article)}`;
  return `<span class="place">${say(at)}:</span> ${say(`${before}${verbOfReading(reading)} `)}${words(text, article)}${instead}`;
}
