// An entry: {in: "wire", line: 18, says: "refile 11 add: in", holds: true, numbering: "body", carried: ["copy"],
// versions: {copy: "not-applied"}, untold: ["5 workers/employees"]}; one statement for the reading, for whether it holds,
// for each other version and for each change that no notice speaks of.
const sayReading = ({ type, paragraph, action, words }) =>
  `${type} ${paragraph ?? "-"} ${action}${words.length > 0 ? `: ${words.join(", ")}` : ""}`;

const sayChange = ({ later, earlier, before, after }) =>
  `${later?.paragraph ?? earlier?.paragraph ?? "-"} ${before.trim()}/${after.trim()}`;

export const adapter = {
  items: ({ json, nameOf }) =>
    json.corrections.flatMap((finding) => {
      const at = `${nameOf(finding.file)} L${finding.lines[0]}`;
      const say = (what) => ({ what: `${at}: ${what}` });
      return [
        say(sayReading(finding)),
        say(`holds ${finding.holds} by ${finding.numbering}`),
        ...Object.entries(finding.versions)
          .filter(([file]) => file !== finding.file)
          .map(([file, { state, noticeCarried }]) =>
            say(`${nameOf(file)} ${state}${noticeCarried ? ", notice carried" : ""}`),
          ),
        ...(finding.earlier === null
          ? []
          : [
              say(`since ${nameOf(finding.earlier.file)}: ${finding.earlier.holds}`),
              ...finding.earlier.untold.map((change) => say(`untold ${sayChange(change)}`)),
            ]),
      ];
    }),
  expected: (entry) => {
    const say = (what) => ({ what: `${entry.in} L${entry.line}: ${what}` });
    return [
      say(entry.says),
      say(`holds ${entry.holds} by ${entry.numbering}`),
      ...Object.entries(entry.versions).map(([name, state]) =>
        say(`${name} ${state}${(entry.carried ?? []).includes(name) ? ", notice carried" : ""}`),
      ),
      ...(entry.since === undefined ? [] : [say(`since ${entry.since}: true`)]),
      ...(entry.untold ?? []).map((change) => say(`untold ${change}`)),
    ];
  },
  matches: (wanted, item) => wanted.what === item.what,
  label: ({ what }) => what,
};
