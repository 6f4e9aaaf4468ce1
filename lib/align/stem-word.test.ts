import { describe, expect, it } from "vitest";
import { foldWord, stemWord } from "./stem-word";

const stem = (word: string): string => stemWord(foldWord(word));

describe("stemWord", () => {
  it.each([
    ["announced", "announcement"],
    ["trains", "train"],
    ["harbour", "harbors"],
    ["Défense", "defence"],
    ["organised", "organizing"],
    ["bloquean", "bloqueo"],
    ["Brücken", "Brücke"],
    ["U.S.", "US"],
    ["54,000", "54000"],
    ["والجسور", "جسور"],
    ["المدينة", "مدينة"],
    ["أعلنت", "اعلنت"],
  ])("brings %s and %s together", (one, two) => {
    expect(stem(one)).toBe(stem(two));
  });

  it.each([
    ["minister", "mining"],
    ["harbour", "harvest"],
    ["40", "41"],
    ["جسر", "جرس"],
  ])("keeps %s and %s apart", (one, two) => {
    expect(stem(one)).not.toBe(stem(two));
  });
});
