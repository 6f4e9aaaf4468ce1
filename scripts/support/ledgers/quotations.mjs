// An entry: {at: "wire 4", word: "friendly", speaker: "Ishiba" | null, versions: {copy: "identical", …}}.
// One statement for the quotation itself, one for its speaker, one for each other version that is not "absent".
// {part: "speaker"} stands for the speaker alone. A version's state may be "narration": its words stand there outside quotation marks.
const holds = (text, word) => word === undefined || text.toLowerCase().includes(word.toLowerCase());

export const adapter = {
  items: ({ json, nameOf, placeOf }) =>
    json.quotations.flatMap((finding) => {
      const first = Object.entries(finding.versions).find(
        ([, entry]) => entry.text === finding.text,
      );
      if (first === undefined) return [];
      const at = placeOf(first[0], first[1].lines);
      const { text } = finding;
      return [
        { at, text, is: "quotation" },
        ...(finding.speaker === null ? [] : [{ at, text, is: `by ${finding.speaker}` }]),
        ...Object.entries(finding.versions).flatMap(([file, entry]) => {
          if (file === first[0]) return [];
          const state = entry.narration ? "narration" : entry.state;
          return state === "absent" ? [] : [{ at, text, is: `${nameOf(file)}: ${state}` }];
        }),
      ];
    }),
  expected: ({ at, word, speaker, versions, part }) => [
    ...(part === "speaker" ? [] : [{ at, word, is: "quotation" }]),
    ...(speaker === null || speaker === undefined ? [] : [{ at, word, speaker }]),
    ...Object.entries(versions ?? {}).map(([name, state]) => ({
      at,
      word,
      is: `${name}: ${state}`,
    })),
  ],
  matches: (wanted, item) =>
    wanted.at === item.at &&
    holds(item.text, wanted.word) &&
    (wanted.speaker === undefined
      ? isSameState(wanted.is, item.is)
      : item.is.startsWith("by ") && item.is.includes(wanted.speaker)),
  label: ({ at, word, text, is, speaker }) =>
    `${at} “${word ?? text?.slice(0, 40) ?? ""}” ${is ?? `by ${speaker}`}`,
};

/** Identical and "typography only" say the same of the words; expectations do not tell glyphs apart. */
const isSameState = (wanted, found) =>
  wanted === found ||
  (wanted.endsWith(": identical") && found === wanted.replace("identical", "typography"));
