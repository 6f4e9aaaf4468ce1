import type { Comparison, Version } from "@/lib/compare/comparison";
import type { JudgedPairing } from "@/lib/compare/pairing";
import { keyOfPlace, type PassageKey, placeOfKey } from "@/lib/compare/permalink";
import { numberTurns } from "@/lib/compare/row-id";
import { DeskDone } from "../desk/desk-done";
import type { DoneView } from "../desk/desk-view";
import { UndoForm } from "../desk/undo-form";
import { paragraphNumbers } from "./paragraph-numbers";

interface ByHandProps {
  readonly story: string;
  readonly comparison: Comparison;
  readonly pairings: readonly JudgedPairing[];
  /** Whether whoever looks at it may pair paragraphs. */
  readonly canEdit: boolean;
  /** The address of this page. */
  readonly address: string;
  readonly done: DoneView | null;
  readonly fault: string | null;
}

const WORDS: Readonly<Record<JudgedPairing["kind"], string>> = {
  align: "paired",
  split: "split, one by one",
  unlink: "unlinked",
};

/** Pairings by hand: those there are, each with its way back, and a form for another one. Readers see what was done. */
export function ByHand(props: ByHandProps) {
  const { pairings, canEdit, comparison, address, done, fault } = props;
  if (pairings.length === 0 && !canEdit) return null;
  return (
    <details className="by-hand" id="by-hand" open={done !== null || fault !== null}>
      <summary>
        {pairings.length === 0
          ? "Pair paragraphs by hand"
          : `Paired by hand (${pairings.length.toLocaleString("en")})`}
      </summary>
      <DeskDone done={canEdit ? done : null} fault={canEdit ? fault : null} back={address} />
      <ul>
        {pairings.map((pairing) => (
          <li key={pairing.id}>
            <span>{sayPairing(pairing, comparison)}</span>
            {canEdit && (
              <UndoForm entry={pairing.id} back={address} what={sayPairing(pairing, comparison)} />
            )}
          </li>
        ))}
      </ul>
      {canEdit && <PairForm {...props} />}
    </details>
  );
}

function sayPairing({ kind, base, other, fits }: JudgedPairing, comparison: Comparison): string {
  const side = (version: Version, keys: readonly PassageKey[]): string =>
    keys.length === 0 ? "" : `${nameKeys(keys)} of ${version.label}`;
  const named = [side(comparison.base, base), side(comparison.other, other)]
    .filter((part) => part !== "")
    .join(" and ");
  return fits
    ? `${named}: ${WORDS[kind]} by hand.`
    : `${named}, ${WORDS[kind]} by hand, read differently now: this changes nothing any more.`;
}

/** `¶3–5, turn 2`. */
function nameKeys(keys: readonly PassageKey[]): string {
  const places = keys.map(placeOfKey);
  const name = (sign: string, turns: boolean): string => {
    const numbers = places.flatMap(({ turn, number }) => (turn === turns ? number : []));
    return numbers.length === 0 ? "" : `${sign}${paragraphNumbers(numbers)}`;
  };
  return [name("¶", false), name("turn ", true)].filter((part) => part !== "").join(", ");
}

function PairForm({ story, comparison, address }: ByHandProps) {
  const { base, other } = comparison;
  return (
    <form className="by-hand-form" action="/desk/pair" method="post">
      <input type="hidden" name="story" value={story} />
      <input type="hidden" name="base" value={base.slug} />
      <input type="hidden" name="other" value={other.slug} />
      <input type="hidden" name="back" value={address} />
      <PassageChoice name="paragraph" side="base" version={base} />
      <PassageChoice name="otherParagraph" side="other" version={other} />
      <span className="by-hand-buttons">
        <button type="submit" className="button" name="do" value="align">
          Pair these two
        </button>
        <button type="submit" className="button" name="do" value="unlink">
          Unlink their row
        </button>
        <button type="submit" className="button" name="do" value="split">
          Split their row
        </button>
      </span>
      <p className="field-hint">
        It holds for this story’s pages, also in later versions in which the two read the same.
        Permanent links show the texts as they are paired without it.
      </p>
    </form>
  );
}

const BEGINNING = 48;

interface PassageChoiceProps {
  readonly name: string;
  readonly side: "base" | "other";
  readonly version: Version;
}

function PassageChoice({ name, side, version }: PassageChoiceProps) {
  const { blocks } = version.article;
  const turns = numberTurns(blocks);
  return (
    <div className="field">
      <label htmlFor={name}>
        {turns.size > 0 ? "Paragraph or turn" : "Paragraph"} of {version.label}
      </label>
      <select id={name} name={name} translate="no">
        {blocks.map(({ id, number, text }) => {
          const counted = number ?? turns.get(id);
          if (counted === undefined) return null;
          const key = keyOfPlace({ side, turn: number === null, number: counted });
          return (
            <option key={id} value={key}>
              {number === null ? `Turn ${counted}:` : `¶${counted}`}{" "}
              {text.length > BEGINNING ? `${text.slice(0, BEGINNING)}…` : text}
            </option>
          );
        })}
      </select>
    </div>
  );
}
