import type { CreditState, Story } from "@/lib/story/story";
import { creditSlots } from "./credit-summary";
import { versionOf } from "./locate";
import { Section } from "./section";

const WORDS: Readonly<Record<CreditState, string>> = {
  kept: "kept",
  changed: "changed",
  lost: "not carried",
  absent: "–",
};

/** What became of the base's byline, dateline, agency name, copyright, credits, notice and photo credit. */
export function CreditLedger({ story }: { readonly story: Story }) {
  const rows = story.credit.filter((finding) => finding.file !== story.base);
  if (rows.length === 0) return null;
  const slots = creditSlots.filter(([slot]) => rows.some((row) => row.slots[slot] !== "absent"));
  if (slots.length === 0) return null;
  return (
    <Section
      id="credit"
      title="Credit"
      rule={`What the other versions keep of the credit of ${versionOf(story, story.base)?.label ?? "the base"}. A dash: the base has none.`}
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
                    {WORDS[row.slots[slot]]}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Section>
  );
}
