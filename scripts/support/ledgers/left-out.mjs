// An entry: {in: "rewrite", paragraphs: [6, 8], voices: ["Green"]}; one statement for each paragraph and each voice.
export const adapter = {
  items: ({ json, nameOf }) =>
    json.leftOut.flatMap(({ file, paragraphs, voices }) => [
      ...paragraphs.map((paragraph) => ({ in: nameOf(file), what: `paragraph ${paragraph}` })),
      ...voices.map((voice) => ({ in: nameOf(file), what: `voice ${voice}` })),
    ]),
  expected: (entry) => [
    ...(entry.paragraphs ?? []).map((paragraph) => ({
      in: entry.in,
      what: `paragraph ${paragraph}`,
    })),
    ...(entry.voices ?? []).map((voice) => ({ in: entry.in, voice })),
  ],
  matches: (wanted, item) =>
    wanted.in === item.in &&
    (wanted.voice === undefined
      ? wanted.what === item.what
      : item.what.startsWith("voice ") && item.what.includes(wanted.voice)),
  label: (one) => `${one.in}: ${one.what ?? `voice ${one.voice}`}`,
};
