import { shortenText } from "@/lib/compare/describe-change";
import { addressOf } from "@/lib/compare/permalink";
import type { DescentLink, SharedReading, SharedReadings } from "@/lib/story/descent-finding";
import {
  DESCENT_RULE,
  describeLink,
  describeShared,
  verbOfReading,
} from "@/lib/story/describe-descent";
import type { Story } from "@/lib/story/story";
import { plural } from "../ui/plural";
import { type FindingAddress, FindingLink, noAddress } from "./finding-link";
import { versionOf } from "./locate";
import { Section } from "./section";

/** Which state of the agency's text the others agree with, and which share readings with each other. */
export function DescentLedger(props: {
  readonly story: Story;
  readonly addressOfEntry?: FindingAddress;
}) {
  const { story, addressOfEntry = noAddress } = props;
  const { links, shared } = story.descent;
  if (links.length + shared.length === 0) return null;
  const sources = [...new Set(links.map(({ from }) => `${from.file} ${from.beforeNotice}`))];
  return (
    <Section
      id="descent"
      title="Descent"
      folded={`${plural(links.length + shared.length, "tie")} by shared readings`}
      rule={DESCENT_RULE}
    >
      <ul className="descent">
        {sources.map((key) => {
          const own = links.filter(({ from }) => `${from.file} ${from.beforeNotice}` === key);
          const [first] = own;
          if (first === undefined) return null;
          return (
            <li key={key}>
              <span className="descent-source">
                {first.from.label}
                {first.from.beforeNotice && ", before its notice"}
              </span>
              <ul>
                {own.map((link) => (
                  <Link key={link.file} story={story} link={link} href={addressOfEntry(link)} />
                ))}
              </ul>
            </li>
          );
        })}
        {shared.map((pair) => (
          <Shared
            key={pair.files.join(" ")}
            story={story}
            pair={pair}
            href={addressOfEntry(pair)}
          />
        ))}
      </ul>
    </Section>
  );
}

function Link(props: {
  readonly story: Story;
  readonly link: DescentLink;
  readonly href: string | null;
}) {
  const { story, link, href } = props;
  const version = versionOf(story, link.file);
  if (version === undefined) return null;
  return (
    <li>
      <p>
        {describeLink(version.label, link)}
        <FindingLink href={href} of={`descent of ${version.label}`} />
      </p>
      <Readings
        story={story}
        base={link.from.slug}
        other={version.slug}
        readings={[...link.readings, ...link.contrary]}
        contrary={link.contrary}
      />
    </li>
  );
}

function Shared(props: {
  readonly story: Story;
  readonly pair: SharedReadings;
  readonly href: string | null;
}) {
  const { story, pair, href } = props;
  const [one, two] = pair.files.map((file) => versionOf(story, file));
  const base = versionOf(story, story.base);
  if (one === undefined || two === undefined || base === undefined) return null;
  return (
    <li>
      <p>
        {describeShared(one.label, two.label, base.label, pair)}
        <FindingLink href={href} of={`readings of ${one.label} and ${two.label}`} />
      </p>
      <Readings
        story={story}
        base={one.slug}
        other={two.slug}
        readings={pair.readings}
        swapped
        contrary={[]}
      />
    </li>
  );
}

/** The readings, each with a link to the paragraphs side by side; `swapped`: `here` stands in the base of the pair. */
function Readings(props: {
  readonly story: Story;
  readonly base: string;
  readonly other: string;
  readonly readings: readonly SharedReading[];
  readonly contrary: readonly SharedReading[];
  readonly swapped?: boolean;
}) {
  const { story, base, other, readings, contrary, swapped = false } = props;
  return (
    <ul className="descent-readings">
      {readings.map((reading) => {
        const { here, there, text, against } = reading;
        const counter = contrary.includes(reading);
        const paragraph = (swapped ? here : counter ? null : there)?.paragraph ?? null;
        return (
          <li key={`${reading.kind} ${here.range.start} ${text}`}>
            <a href={addressOf({ kind: "pair", story: story.slug, base, other, paragraph })}>
              {here.paragraph !== null && `¶${here.paragraph} `}
              {counter && "on the other hand "}
              {verbOfReading(reading)} <span translate="no">“{shortenText(text)}”</span>
              {against !== "" && (
                <>
                  , not <span translate="no">“{shortenText(against)}”</span>
                </>
              )}
            </a>
          </li>
        );
      })}
    </ul>
  );
}
