import type { QuotationFinding } from "@/lib/story/quotation-finding";
import type { Story } from "@/lib/story/story";
import { plural } from "../ui/plural";
import { type FindingAddress, noAddress } from "./finding-link";
import { QuotationEntry } from "./quotation-entry";
import { sortQuotations } from "./quotation-words";
import { Section } from "./section";

/** Each direct quotation across the versions: first those whose words or speaker differ. */
export function QuotationsLedger(props: {
  readonly story: Story;
  readonly addressOfEntry?: FindingAddress;
}) {
  const { story, addressOfEntry = noAddress } = props;
  if (story.quotations.length === 0) return null;
  const { differ, shared, alone } = sortQuotations(story.quotations);
  return (
    <Section
      id="quotations"
      title="Quotations"
      folded={
        differ.length === 0
          ? plural(story.quotations.length, "quotation")
          : `${differ.length} of ${plural(story.quotations.length, "quotation")} read differently`
      }
      rule="Direct speech, compared across all versions: a quotation is the same where two share five words in a row or most of their words. Quotation marks and other typography do not count, spelling and house style are told as that; titles and nicknames in marks are left aside."
    >
      {differ.length === 0 ? (
        <p className="empty">Every quotation that is carried reads the same.</p>
      ) : (
        <ul className="quotations">
          {differ.map((quotation) => (
            <QuotationEntry
              key={quotation.id}
              story={story}
              quotation={quotation}
              addressOfEntry={addressOfEntry}
            />
          ))}
        </ul>
      )}
      <Fold
        story={story}
        addressOfEntry={addressOfEntry}
        quotations={shared}
        title="carried alike"
      />
      <Fold
        story={story}
        addressOfEntry={addressOfEntry}
        quotations={alone}
        title="in one version alone"
      />
    </Section>
  );
}

function Fold(props: {
  readonly story: Story;
  readonly quotations: readonly QuotationFinding[];
  readonly title: string;
  readonly addressOfEntry: FindingAddress;
}) {
  if (props.quotations.length === 0) return null;
  return (
    <details className="ledger-fold">
      <summary>
        {plural(props.quotations.length, "quotation")} {props.title}
      </summary>
      <ul className="quotations">
        {props.quotations.map((quotation) => (
          <QuotationEntry
            key={quotation.id}
            story={props.story}
            quotation={quotation}
            addressOfEntry={props.addressOfEntry}
          />
        ))}
      </ul>
    </details>
  );
}
