// Entries: {in: "copy", count: true}; {in, comment: "c4", repostOf: 63, extra: "seep"}; {in, line: 135, quotes: "copy 2"},
// {in, line: 63, quotes: null} for wording of no loaded version; lines are those in the raw file.
export const adapter = {
  items: ({ json, nameOf, placeOf }) =>
    json.commentChecks.map((check) => {
      const at = nameOf(check.file);
      if (check.kind === "count") return { at, what: `count ${check.holds}` };
      if (check.kind === "sum") return { at, what: `sum of ${check.comment} is wrong` };
      if (check.kind === "repost")
        return {
          at,
          what: `${check.comment} repeats L${check.target.lines[0]}`,
          words: [...check.missing, ...check.extra].join(" "),
        };
      const target =
        check.target === null
          ? "nothing"
          : check.target.kind === "comment"
            ? `comment L${check.target.lines[0]}`
            : placeOf(check.target.file, check.target.lines);
      return { at, what: `L${check.lines[0]} quotes ${target}` };
    }),
  expected: (entry) => [
    {
      at: entry.in,
      what:
        entry.count !== undefined
          ? `count ${entry.count}`
          : entry.repostOf !== undefined
            ? `${entry.comment} repeats L${entry.repostOf}`
            : `L${entry.line} quotes ${entry.quotes ?? "nothing"}`,
      words: entry.extra,
    },
  ],
  matches: (wanted, item) =>
    wanted.at === item.at &&
    wanted.what === item.what &&
    (wanted.words === undefined || item.words.includes(wanted.words)),
  label: ({ at, what, words }) => `${at}: ${what}${words ? ` (${words})` : ""}`,
};
