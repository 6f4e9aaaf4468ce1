import { addressOf } from "@/lib/compare/permalink";
import type { Story } from "@/lib/story/story";
import { Isolated } from "../ui/isolated";
import { plural } from "../ui/plural";
import { sayTime } from "../ui/say-time";
import { Section } from "./section";
import type { SourceNote, StateNote } from "./source-note";

interface EarlierVersionsProps {
  readonly story: Story;
  readonly sources: readonly SourceNote[];
}

/** What a source read before its newest version, each beside the one that followed it. */
export function EarlierVersions({ story, sources }: EarlierVersionsProps) {
  const changed = sources.filter(({ states }) => states.length > 1);
  if (changed.length === 0) return null;
  const count = changed.reduce((sum, { states }) => sum + states.length - 1, 0);
  return (
    <Section
      id="earlier"
      title="Earlier versions"
      folded={`${plural(count, "earlier version")} of ${plural(changed.length, "source")}`}
      rule="What a source read before, in the order in which its versions came in here. The other sections use its newest version."
    >
      {changed.map((source) => (
        <div key={source.name} className="earlier">
          <h3>{source.label}</h3>
          <ol>
            {source.states.map((state, index) => (
              <State
                key={state.slug}
                story={story}
                source={source}
                state={state}
                number={index + 1}
                before={source.states[index - 1]}
              />
            ))}
          </ol>
          <Whole story={story} source={source} />
        </div>
      ))}
    </Section>
  );
}

function State(props: {
  readonly story: Story;
  readonly source: SourceNote;
  readonly state: StateNote;
  readonly number: number;
  readonly before: StateNote | undefined;
}) {
  const { story, source, state, number, before } = props;
  const newest = source.states.length === number;
  return (
    <li>
      <span className="earlier-name">
        Version {number}
        {newest && <span className="badge badge-neutral">newest</span>}
      </span>
      <span className="earlier-seen">
        added here on <time dateTime={state.seenAt}>{sayTime(state.seenAt)}</time>
      </span>
      {before !== undefined && (
        <span className="earlier-change">
          <a href={pairOf(story, before, state)}>
            Beside version {number - 1}
            <span className="sr-only"> of {source.label}</span>
          </a>
          {state.change !== null && (
            <>
              : <Isolated text={state.change} />
            </>
          )}
        </span>
      )}
    </li>
  );
}

/** From the first to the newest in one step, where there is one between. */
function Whole({ story, source }: { readonly story: Story; readonly source: SourceNote }) {
  const [first, ...later] = source.states;
  const newest = later.at(-1);
  if (first === undefined || newest === undefined || later.length < 2) return null;
  return (
    <p className="earlier-whole">
      <a href={pairOf(story, first, newest)}>The first beside the newest</a>
    </p>
  );
}

const pairOf = (story: Story, base: StateNote, other: StateNote): string =>
  addressOf({
    kind: "pair",
    story: story.slug,
    base: base.slug,
    other: other.slug,
    paragraph: null,
  });
