// An entry: {in: "copy", slots: {byline: "kept", dateline: "lost"}, named: "credit" (or "text", "both"),
// others: ["7 LMN"]}; slots that the base does not have are not named. One statement each.
const placesOf = ({ credit, text }) =>
  credit !== null && text !== null ? "both" : credit !== null ? "credit" : "text";

export const adapter = {
  items: ({ json, nameOf }) =>
    json.credit.flatMap(({ file, slots, agencyNamed, otherAgencies }) => {
      const say = (what) => ({ what: `${nameOf(file)}: ${what}` });
      return [
        ...Object.entries(slots)
          .filter(([, state]) => state !== "absent")
          .map(([slot, state]) => say(`${slot} ${state}`)),
        ...(agencyNamed.credit === null && agencyNamed.text === null
          ? []
          : [say(`agency named in ${placesOf(agencyNamed)}`)]),
        ...otherAgencies.map(({ name, evidence }) => say(`${evidence?.paragraph} ${name}`)),
      ];
    }),
  expected: (entry) => {
    const say = (what) => ({ what: `${entry.in}: ${what}` });
    return [
      ...Object.entries(entry.slots).map(([slot, state]) => say(`${slot} ${state}`)),
      ...(entry.named === undefined ? [] : [say(`agency named in ${entry.named}`)]),
      ...(entry.others ?? []).map(say),
    ];
  },
  matches: (wanted, item) => wanted.what === item.what,
  label: ({ what }) => what,
};
