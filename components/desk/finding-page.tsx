import { findingAddress } from "@/lib/story/finding-address";
import { STATE_WORDS, wordOfClass, wordOfLedger } from "@/lib/story/finding-words";
import { Isolated } from "../ui/isolated";
import { sayTime } from "../ui/say-time";
import { DeskDone } from "./desk-done";
import { DeskKeys } from "./desk-keys.client";
import { SaidLine } from "./desk-row";
import { type DeskLineView, type DoneView, isShared, type ReviewState } from "./desk-view";
import { FindingSides } from "./finding-sides";
import { ReviewForm } from "./review-form";

export interface HistoryLine {
  readonly id: string;
  readonly state: ReviewState;
  readonly note: string;
  readonly by: string | null;
  readonly at: string;
  readonly undone: { readonly by: string | null; readonly at: string } | null;
}

interface FindingPageProps {
  readonly line: DeskLineView;
  /** The version, and its short name, that it is read against in place of the story's own base; null where that is the base. */
  readonly against: { readonly label: string; readonly base: string } | null;
  /** What was said of it, the latest first; null for readers, who are told of findings and not of what editors say. */
  readonly history: readonly HistoryLine[] | null;
  readonly done: DoneView | null;
  readonly fault: string | null;
}

/** One finding by its own address. */
export function FindingPage({ line, against, history, done, fault }: FindingPageProps) {
  const { story, href } = line;
  const back = findingAddress(story.slug, line.id);
  return (
    <div className="desk" {...(history === null ? {} : { "data-keys-here": "desk" })}>
      <p className="crumb">
        <a
          href={`/s/${encodeURIComponent(story.slug)}${against === null ? "" : `?base=${encodeURIComponent(against.base)}`}`}
        >
          <bdi>{story.title}</bdi>
        </a>
      </p>
      <article
        className="desk-row desk-alone"
        aria-labelledby="finding"
        tabIndex={-1}
        data-desk-row
      >
        <p className="desk-row-meta">
          {history !== null && (
            <span className={`desk-state desk-state-${line.state}`}>{STATE_WORDS[line.state]}</span>
          )}
          <span>
            {wordOfLedger(line.ledger)} · {wordOfClass(line.class)}
          </span>
        </p>
        <h1 id="finding">
          <Isolated text={line.sentence} />
        </h1>
        {against !== null && (
          <p className="section-note">
            Read against <bdi>{against.label}</bdi>, which is not the story’s own base.
          </p>
        )}
        {line.gone && (
          <p className="section-note">
            It is not found any more: the words that it rested on read otherwise in the newest
            versions.
          </p>
        )}
        <FindingSides sides={line.sides} shared={isShared(line)} />
        {href !== null && (
          <p>
            <a className="desk-see" href={href} data-row-key="v">
              See it in the text
            </a>
          </p>
        )}
        {history !== null && (
          <>
            <DeskKeys />
            <DeskDone done={done} fault={fault} back={back} />
            <SaidLine line={line} back={back} />
            <ReviewForm line={line} back={back} next={null} />
            <History history={history} />
          </>
        )}
      </article>
    </div>
  );
}

function History({ history }: { readonly history: readonly HistoryLine[] }) {
  if (history.length === 0) return null;
  return (
    <section aria-labelledby="history">
      <h2 id="history">What was said of it</h2>
      <ol className="desk-history">
        {history.map(({ id, state, note, by, at, undone }) => (
          <li key={id}>
            <time dateTime={at}>{sayTime(at)}</time>
            <span>
              {undone === null ? STATE_WORDS[state] : <s>{STATE_WORDS[state]}</s>}
              {by !== null && (
                <>
                  , <bdi>{by}</bdi>
                </>
              )}
              {note !== "" && (
                <>
                  : <bdi>{note}</bdi>
                </>
              )}
              {undone !== null && (
                <>
                  . Taken back <time dateTime={undone.at}>{sayTime(undone.at)}</time>
                  {undone.by !== null && (
                    <>
                      , <bdi>{undone.by}</bdi>
                    </>
                  )}
                </>
              )}
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}
