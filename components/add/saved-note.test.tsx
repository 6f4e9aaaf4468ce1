import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { readSaved, SavedNote, savedQuery, saySaved } from "./saved-note";

test.each([
  [{ added: 3, here: 0 }, "Added 3 texts."],
  [{ added: 1, here: 2 }, "Added 1 text. 2 texts were here already."],
  [{ added: 2, here: 1 }, "Added 2 texts. 1 text was here already."],
  [{ added: 0, here: 5 }, "Nothing new: all 5 texts were here already."],
  [{ added: 0, here: 1 }, "Nothing new: the text was here already."],
])("%j is said and read back from an address", (saved, said) => {
  expect(saySaved(saved)).toBe(said);
  const query = new URLSearchParams(savedQuery(saved));
  expect(readSaved(query.get("added"), query.get("here"))).toEqual(saved);
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
  expect(readSaved(added, here)).toBeNull();
  expect(renderToStaticMarkup(<SavedNote saved={readSaved(added, here)} />)).toBe("");
});
