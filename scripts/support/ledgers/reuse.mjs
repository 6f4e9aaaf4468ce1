// An entry: {at: "rewrite 1", closest: ["wire", "copy"]}: the versions that read most like a passage, all of them.
export const adapter = {
  items: ({ json, nameOf, placeOf }) =>
    json.passageSources.map(({ file, lines, closest }) => ({
      at: placeOf(file, lines),
      closest: closest.map((reading) => nameOf(reading.file)).sort(),
    })),
  expected: ({ at, in: file, paragraphs, closest }) =>
    (paragraphs ?? [null]).map((paragraph) => ({
      at: paragraph === null ? at : `${file} ${paragraph}`,
      closest: closest && [...closest].sort(),
    })),
  matches: (wanted, item) =>
    wanted.at === item.at &&
    (wanted.closest === undefined || wanted.closest.join() === item.closest.join()),
  label: ({ at, closest }) => `${at}: ${closest?.join(", ")}`,
};
