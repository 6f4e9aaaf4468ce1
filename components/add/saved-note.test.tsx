import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { readSaved, SavedNote, savedQuery, saySaved } from "./saved-note";

test.each([
  [{ added: 3, here: 0, anew: 0 }, "Added 3 texts."],
  [{ added: 1, here: 2, anew: 0 }, "Added 1 text. 2 texts were here already."],
  [{ added: 2, here: 1, anew: 0 }, "Added 2 texts. 1 text was here already."],
  [{ added: 0, here: 5, anew: 0 }, "Nothing new: all 5 texts were here already."],
  [{ added: 0, here: 1, anew: 0 }, "Nothing new: the text was here already."],
  [
    { added: 0, here: 1, anew: 1 },
    "No new words: the text was here already. It states other data than before (terms, outlet or the like), which holds now.",
  ],
  [
    { added: 1, here: 3, anew: 2 },
    "Added 1 text. 3 texts were here already. 2 of them state other data than before (terms, outlet or the like), which holds now.",
  ],
])("%j is said and read back from an address", (saved, said) => {
  expect(saySaved(saved)).toBe(said);
  const query = new URLSearchParams(savedQuery(saved));
  expect(readSaved(Object.fromEntries(query))).toEqual(saved);
  expect(renderToStaticMarkup(<SavedNote saved={saved} />)).toContain(`role="status">${said}<`);
});

test.each([
  [null, null],
  ["3", null],
  ["<b>3</b>", "0"],
  ["-1", "0"],
  ["99999", "0"],
  ["0", "0"],
])("an address with %s and %s says nothing", (added, here) => {
  const query = { ...(added === null ? {} : { added }), ...(here === null ? {} : { here }) };
  expect(readSaved(query)).toBeNull();
  expect(renderToStaticMarkup(<SavedNote saved={readSaved(query)} />)).toBe("");
});
