// An entry: {class: "sourcing", at: "rewrite 1", from: "wire 1", base: "sources", other: "officials"}; base and other:
// a word the phrase holds, "" for nothing. {class, at, only: "1960"}: a figure or name that stands there alone.
const holds = (text, word) =>
  word === undefined ||
  (word === "" ? text === "" : text.toLowerCase().includes(word.toLowerCase()));
const isClass = (wanted, found) => wanted === undefined || wanted.split("|").includes(found);

export const adapter = {
  items: ({ json, placeOf }) =>
    json.drift.map((finding) => ({
      class: finding.class,
      at: placeOf(finding.file, finding.lines),
      from: finding.baseLines === null ? null : placeOf(json.base, finding.baseLines),
      base: finding.base,
      other: finding.other,
      onlyHere: finding.onlyHere,
    })),
  expected: (entry) => [entry],
  matches: (wanted, item) =>
    isClass(wanted.class, item.class) &&
    wanted.at === item.at &&
    (wanted.from === undefined || wanted.from === item.from) &&
    (wanted.only === undefined
      ? !item.onlyHere && holds(item.base, wanted.base) && holds(item.other, wanted.other)
      : item.onlyHere && holds(item.other, wanted.only)),
  label: (one) =>
    `${one.class} ${one.from ?? ""} > ${one.at}: ${one.only ?? `${one.base} / ${one.other}`}${one.onlyHere || one.only ? " (only here)" : ""}`,
};
