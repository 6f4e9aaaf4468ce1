/**
 * Sets what a ledger found beside what was expected. An adapter has `items(story)`: everything the ledger says, one
 * item for each statement; `expected(entry)`: the statements one entry stands for; `matches(expected, item)`; and
 * `label(statement)`. `file`: {expected, tolerated}; tolerated statements count neither way.
 */
export function score(adapter, story, file) {
  const left = [...adapter.items(story)];
  const take = (wanted) => {
    const index = left.findIndex((item) => adapter.matches(wanted, item));
    if (index < 0) return false;
    left.splice(index, 1);
    return true;
  };
  const found = [];
  const missed = [];
  for (const wanted of file.expected.flatMap(adapter.expected))
    (take(wanted) ? found : missed).push(adapter.label(wanted));
  for (const wanted of (file.tolerated ?? []).flatMap(adapter.expected)) while (take(wanted));
  return { found, missed, wrong: left.map(adapter.label) };
}
