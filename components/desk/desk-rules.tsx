import { sayTime } from "../ui/say-time";
import type { RuleView } from "./desk-view";
import { UndoForm } from "./undo-form";

interface DeskRulesProps {
  readonly rules: readonly RuleView[];
  readonly back: string;
}

/** Rules of house style: those that stand with their way back, those taken back below, and a form for a new one. */
export function DeskRules({ rules, back }: DeskRulesProps) {
  const standing = rules.filter(({ undone }) => undone === null);
  const undone = rules.filter((rule) => rule.undone !== null);
  return (
    <section className="desk-rules" aria-labelledby="rules">
      <h2 id="rules">Always house style</h2>
      <p className="section-note">
        Where two texts differ by such a pair, in either direction and in any story, the finding
        counts as house style. What an editor said of a finding goes before a rule. Another number,
        name, date or source, and other words in a quotation, are never settled by one.
      </p>
      {standing.length === 0 && <p className="none">No pair yet.</p>}
      <ul>
        {standing.map((rule) => (
          <li key={rule.id}>
            <Rule rule={rule} />
            <UndoForm entry={rule.id} back={back} what={`${rule.pair[0]} / ${rule.pair[1]}`} />
          </li>
        ))}
      </ul>
      <form className="desk-rule-form" action="/desk/change" method="post">
        <input type="hidden" name="back" value={back} />
        <div className="field">
          <label htmlFor="rule-one">One way to write it</label>
          <input id="rule-one" name="one" maxLength={200} autoComplete="off" dir="auto" required />
        </div>
        <div className="field">
          <label htmlFor="rule-two">The other way</label>
          <input id="rule-two" name="two" maxLength={200} autoComplete="off" dir="auto" required />
        </div>
        <button type="submit" className="button" name="do" value="rule">
          Add the pair
        </button>
      </form>
      {undone.length > 0 && (
        <details className="ledger-fold">
          <summary>{undone.length} taken back</summary>
          <ul>
            {undone.map((rule) => (
              <li key={rule.id}>
                <Rule rule={rule} />
                <span className="desk-who">
                  taken back {sayTime(rule.undone?.at ?? "")}
                  {rule.undone?.by ? `, ${rule.undone.by}` : ""}
                </span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

function Rule({ rule: { pair, note, by, at } }: { readonly rule: RuleView }) {
  return (
    <span>
      <span translate="no">
        <bdi>{pair[0]}</bdi> / <bdi>{pair[1]}</bdi>
      </span>{" "}
      <span className="desk-who">
        <time dateTime={at}>{sayTime(at)}</time>
        {by !== null && `, ${by}`}
        {note !== "" && `, ${note}`}
      </span>
    </span>
  );
}
