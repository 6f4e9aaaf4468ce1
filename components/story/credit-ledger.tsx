import { shortenText } from "@/lib/compare/describe-change";
import { CREDIT_SLOTS, CREDIT_STATES } from "@/lib/story/credit-words";
import type { CreditFinding, CreditSlot, Story } from "@/lib/story/story";
import { plural } from "../ui/plural";
import { type FindingAddress, FindingLink, noAddress } from "./finding-link";
import { pairAddress, versionOf } from "./locate";
import { Section } from "./section";
import { shownCredit } from "./shown-rows";

/** What became of the base's byline, dateline, agency name, copyright, credits, notice and photo credit. */
export function CreditLedger(props: {
  readonly story: Story;
  readonly addressOfEntry?: FindingAddress;
}) {
  const { story, addressOfEntry = noAddress } = props;
  const { rows, slots } = shownCredit(story);
  if (slots.length === 0) return null;
  return (
    <Section
      id="credit"
      title="Credit"
      folded={`What ${plural(rows.length, "version")} ${rows.length === 1 ? "keeps" : "keep"} of it`}
      rule={`What the other versions keep of the credit of ${versionOf(story, story.base)?.label ?? "the base"}. A dash: nothing to keep. Words in quotation marks: printed here, not by the base.`}
    >
      <div className="table-frame">
        <table className="credit">
          <thead>
            <tr>
              <th scope="col">Source</th>
              {slots.map(([slot, name]) => (
                <th scope="col" key={slot}>
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.file}>
                <th scope="row">{versionOf(story, row.file)?.label}</th>
                {slots.map(([slot, name]) => (
                  <td key={slot} data-label={name} className={`credit-${row.slots[slot]}`}>
                    <span>
                      <CreditCell row={row} slot={slot} />
                      {slot === "agency" && row.slots.agency === "kept" && whereNamed(row)}
                      <FindingLink
                        href={addressOfEntry(row.sides[slot])}
                        of={`${name}, ${versionOf(story, row.file)?.label}`}
                      />
                    </span>
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <Differences story={story} rows={rows} addressOfEntry={addressOfEntry} />
    </Section>
  );
}

/** What became of a credit of the base; where the base has none, the words that the version prints. */
function CreditCell({ row, slot }: { readonly row: CreditFinding; readonly slot: CreditSlot }) {
  const state = row.slots[slot];
  const words = row.sides[slot].other?.text;
  return state === "absent" && words !== undefined ? (
    <span translate="no">“{shortenText(words)}”</span>
  ) : (
    <span>{CREDIT_STATES[state]}</span>
  );
}

/** Named in a credit alone, in the text alone, or in both. */
function whereNamed({ agencyNamed: { credit, text } }: CreditFinding): string {
  if (credit !== null && text !== null) return " (credit and text)";
  if (text !== null) return " (in the text)";
  return credit === null ? "" : " (in a credit)";
}

/** The words of credits that read differently, and passages that are credited to another agency. */
function Differences(props: {
  readonly story: Story;
  readonly rows: readonly CreditFinding[];
  readonly addressOfEntry: FindingAddress;
}) {
  const { story, rows, addressOfEntry } = props;
  const base = versionOf(story, story.base);
  const changed = rows.flatMap((row) =>
    CREDIT_SLOTS.flatMap(([slot, name]) => {
      const { base: there, other: here } = row.sides[slot];
      if (row.slots[slot] !== "changed" || there === null || here === null) return [];
      return [{ key: `${row.file} ${slot}`, file: row.file, name, there, here }];
    }),
  );
  const agencies = rows.flatMap((row) =>
    row.otherAgencies.map((agency) => ({ file: row.file, ...agency, agency })),
  );
  if (changed.length + agencies.length === 0) return null;
  return (
    <details className="ledger-fold">
      <summary>The words that read differently</summary>
      <ul className="credit-words">
        {agencies.map(({ file, name, of, evidence, agency }) => (
          <li key={`${file} ${name} ${evidence?.range.start}`}>
            <a href={pairAddress(story, file, of?.paragraph ?? null)}>
              {versionOf(story, file)?.label} credits <span translate="no">{name}</span> for a
              passage that it shares with {base?.label}
              {of?.paragraph != null && `, ¶${of.paragraph}`}
            </a>
            <FindingLink href={addressOfEntry(agency)} of={`credits ${name}`} />
          </li>
        ))}
        {changed.map(({ key, file, name, there, here }) => (
          <li key={key}>
            {versionOf(story, file)?.label}, {name}:{" "}
            <span className="mark mark-a" translate="no">
              {shortenText(there.text)}
            </span>{" "}
            <span aria-hidden="true">/</span>{" "}
            <span className="mark mark-b" translate="no">
              {shortenText(here.text)}
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}
