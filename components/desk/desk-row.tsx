import { findingAddress } from "@/lib/story/finding-address";
import { STATE_WORDS, wordOfClass, wordOfLedger } from "@/lib/story/finding-words";
import { Isolated } from "../ui/isolated";
import { sayTime } from "../ui/say-time";
import {
  BULK_FORM,
  type DeskFilter,
  type DeskLineView,
  deskAddress,
  isShared,
  writePick,
} from "./desk-view";
import { FindingSides } from "./finding-sides";
import { ReviewForm } from "./review-form";
import { UndoForm } from "./undo-form";

interface DeskRowProps {
  readonly line: DeskLineView;
  readonly filter: DeskFilter;
  readonly back: string;
  readonly next: string | null;
  /** Whether its box is there to be ticked, and ticked; null: there is none. */
  readonly picked: boolean | null;
}

/** One finding in the queue: what was found, its words, and what an editor can say of it. */
export function DeskRow({ line, filter, back, next, picked }: DeskRowProps) {
  const { id, story, sentence, sides } = line;
  return (
    <li>
      <article
        id={`f-${id}`}
        className="desk-row"
        aria-labelledby={`t-${id}`}
        tabIndex={-1}
        data-desk-row
      >
        <p className="desk-row-meta">
          {picked !== null && (
            <label className="desk-pick">
              <input
                type="checkbox"
                name="pick"
                value={writePick(story.slug, id)}
                form={BULK_FORM}
                defaultChecked={picked}
                data-pick
              />
              <span className="sr-only">Select: {sentence}</span>
            </label>
          )}
          <span className={`desk-state desk-state-${line.state}`}>{STATE_WORDS[line.state]}</span>
          <span>
            {wordOfLedger(line.ledger)} · {wordOfClass(line.class)}
          </span>
          <a href={deskAddress({ ...filter, story: story.slug, source: null })}>
            <bdi>{story.title}</bdi>
          </a>
          <a href={deskAddress({ ...filter, story: story.slug, source: line.source })}>
            <bdi>
              {sides.findLast(({ source }) => source === line.source)?.label ?? line.source}
            </bdi>
          </a>
        </p>
        <h2 id={`t-${id}`} className="desk-sentence">
          <a href={findingAddress(story.slug, id)}>
            <Isolated text={sentence} />
          </a>
        </h2>
        {line.gone && (
          <p className="section-note">It is not found any more in the newest versions.</p>
        )}
        <FindingSides sides={sides} shared={isShared(line)} />
        <SaidLine line={line} back={back} />
        <div className="desk-row-tools">
          <ReviewForm line={line} back={back} next={next} />
          {line.href !== null && (
            <a className="desk-see" href={line.href} data-row-key="v">
              See it in the text
            </a>
          )}
        </div>
      </article>
    </li>
  );
}

/** What was last said of a finding, with its way back. */
export function SaidLine({ line, back }: { readonly line: DeskLineView; readonly back: string }) {
  const { said, state } = line;
  if (said === null) return null;
  const word = said.byRule ? "House style, by a rule" : STATE_WORDS[state];
  return (
    <div className="desk-said">
      <p>
        <strong>{word}</strong> · <time dateTime={said.at}>{sayTime(said.at)}</time>
        {said.by !== null && (
          <>
            {" "}
            · <bdi>{said.by}</bdi>
          </>
        )}
        {said.note !== "" && (
          <>
            {" "}
            · <bdi className="desk-said-note">{said.note}</bdi>
          </>
        )}
      </p>
      {!said.byRule && <UndoForm entry={said.entry} back={back} what={word} rowKey="z" />}
    </div>
  );
}
