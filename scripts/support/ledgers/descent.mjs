// An entry: {in: "copy", from: "wire", before: true, strength: "consistent", paragraphs: [11]}, or {share: ["one", "two"],
// strength: "consistent", paragraphs: [4]}; one statement for the tie and one for each paragraph of the first that shows it.
export const adapter = {
  items: ({ json, nameOf }) => [
    ...json.descent.links.flatMap(({ file, from, strength, readings }) => {
      const tie = `${nameOf(file)} with ${from.beforeNotice ? "the text before the notice of " : ""}${nameOf(from.file)}`;
      return statements(tie, strength, readings);
    }),
    ...json.descent.shared.flatMap(({ files, strength, readings }) =>
      statements(files.map(nameOf).sort().join(" and "), strength, readings),
    ),
  ],
  expected: ({ in: name, from, before, share, strength, paragraphs }) => {
    const tie =
      share === undefined
        ? `${name} with ${before === true ? "the text before the notice of " : ""}${from}`
        : [...share].sort().join(" and ");
    return [
      { what: `${tie}: ${strength}` },
      ...paragraphs.map((number) => ({ what: `${tie}: in ${number}` })),
    ];
  },
  matches: (wanted, item) => wanted.what === item.what,
  label: ({ what }) => what,
};

const statements = (tie, strength, readings) => [
  { what: `${tie}: ${strength}` },
  ...[...new Set(readings.map(({ here }) => here.paragraph))].map((number) => ({
    what: `${tie}: in ${number}`,
  })),
];
