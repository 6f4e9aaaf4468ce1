import type { ApparatusEntry } from "./apparatus";

/** The apparatus line of a critical edition: lemma, bracket, then each reading with its versions. */
export function Apparatus({ entries }: { readonly entries: readonly ApparatusEntry[] }) {
  if (entries.length === 0) return null;
  return (
    <section className="apparatus" aria-label="Apparatus">
      <ul translate="no">
        {entries.map((entry) => (
          <li key={`${entry.lemma} ${entry.readings.map(({ text }) => text).join("|")}`}>
            {entry.isAfter && <span translate="yes">after </span>}
            <span className="lemma">{entry.lemma}</span>
            <span aria-hidden="true">] </span>
            {entry.readings.map((reading, i) => (
              <span key={reading.labels.join()} className="apparatus-reading">
                {i > 0 && <span aria-hidden="true"> · </span>}
                {reading.text === null ? (
                  <em translate="yes">{i === 0 ? "nothing more:" : "without it:"}</em>
                ) : i > 0 ? (
                  <span>{reading.text}</span>
                ) : null}{" "}
                <span className="witness">{reading.labels.join(", ")}</span>
              </span>
            ))}
          </li>
        ))}
      </ul>
    </section>
  );
}
