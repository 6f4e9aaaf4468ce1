import type { Comparison, Version } from "@/lib/compare/comparison";
import type { JudgedPairing } from "@/lib/compare/pairing";
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
  const side = (version: Version, numbers: readonly number[]): string =>
    numbers.length === 0 ? "" : `¶${paragraphNumbers(numbers)} of ${version.label}`;
  const named = [side(comparison.base, base), side(comparison.other, other)]
    .filter((part) => part !== "")
    .join(" and ");
  return fits
    ? `${named}: ${WORDS[kind]} by hand.`
    : `${named}, ${WORDS[kind]} by hand, read differently now: this changes nothing any more.`;
}

function PairForm({ story, comparison, address }: ByHandProps) {
  const { base, other } = comparison;
  return (
    <form className="by-hand-form" action="/desk/pair" method="post">
      <input type="hidden" name="story" value={story} />
      <input type="hidden" name="base" value={base.slug} />
      <input type="hidden" name="other" value={other.slug} />
      <input type="hidden" name="back" value={address} />
      <ParagraphChoice name="paragraph" version={base} />
      <ParagraphChoice name="otherParagraph" version={other} />
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
        It holds for this story’s pages, also in later versions in which the two paragraphs read the
        same. Permanent links show the texts as they are paired without it.
        {[base, other].some(hasTurns) &&
          " Turns of an interview are not listed: a pairing names a paragraph by its number and words, as links do, and a turn has no number."}
      </p>
    </form>
  );
}

const hasTurns = ({ article }: Version): boolean =>
  article.blocks.some(({ kind }) => kind === "turn");

const BEGINNING = 48;

function ParagraphChoice({ name, version }: { readonly name: string; readonly version: Version }) {
  return (
    <div className="field">
      <label htmlFor={name}>Paragraph of {version.label}</label>
      <select id={name} name={name} translate="no">
        {version.article.blocks.map(({ id, number, text }) =>
          number === null ? null : (
            <option key={id} value={number}>
              ¶{number} {text.length > BEGINNING ? `${text.slice(0, BEGINNING)}…` : text}
            </option>
          ),
        )}
      </select>
    </div>
  );
}
