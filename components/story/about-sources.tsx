import type { ReactNode } from "react";
import { plural } from "../ui/plural";
import { SafeLink } from "../ui/safe-link";
import { sayTime } from "../ui/say-time";
import { Section } from "./section";
import type { SourceNote } from "./source-note";

/** Whether there is anything to say of a source beside its text. */
export const isKnownOf = ({ facts, withheld }: SourceNote): boolean =>
  withheld !== null ||
  [facts.outlet, facts.address, facts.published, facts.versionCreated, facts.usageTerms].some(
    (fact) => fact !== null,
  );

/** Who published each source, where and when, and the terms it comes with; and which texts may not be shown. */
export function AboutSources({ sources }: { readonly sources: readonly SourceNote[] }) {
  const known = sources.filter(isKnownOf);
  if (known.length === 0) return null;
  return (
    <Section
      id="about"
      title="Where the sources come from"
      folded={plural(known.length, "source")}
      rule="As each source says of itself, or as whoever added it said."
    >
      <ul className="about-sources">
        {known.map((source) => (
          <li key={source.name}>
            <h3>{source.label}</h3>
            {source.withheld !== null && <p className="about-withheld">{source.withheld}</p>}
            <dl>
              {factsOf(source).map(([name, value]) => (
                <div key={name}>
                  <dt>{name}</dt>
                  <dd>{value}</dd>
                </div>
              ))}
            </dl>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function factsOf({ label, facts }: SourceNote): readonly (readonly [string, ReactNode])[] {
  const { outlet, address, published, versionCreated, usageTerms } = facts;
  const time = (at: string) => <time dateTime={at}>{sayTime(at)}</time>;
  const own = (text: string) => <bdi>{text}</bdi>;
  return [
    ...(outlet === null || outlet === label ? [] : [["Outlet", own(outlet)] as const]),
    ...(address === null ? [] : [["Address", <SafeLink key="a" address={address} />] as const]),
    ...(published === null ? [] : [["Published", time(published)] as const]),
    ...(versionCreated === null || versionCreated === published
      ? []
      : [["This version", time(versionCreated)] as const]),
    ...(usageTerms === null ? [] : [["Terms of use", own(usageTerms)] as const]),
  ];
}
