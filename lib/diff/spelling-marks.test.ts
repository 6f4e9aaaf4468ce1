import { expect, test } from "vitest";
import { spellingForm } from "./spelling";

/** Words of languages in which marks tell words apart. */
const form = (word: string): string => spellingForm(word, true);

test.each([
  ["évènement", "événement"],
  ["connaître", "connaitre"],
  ["île", "ile"],
  ["coûter", "couter"],
  ["sólo", "solo"],
  ["perchè", "perché"],
  ["acção", "ação"],
  ["direcção", "direção"],
  ["actividade", "atividade"],
  ["econômico", "económico"],
  ["idéia", "ideia"],
  ["wußte", "wusste"],
  ["œuvre", "oeuvre"],
  ["إيران", "ايران"],
  ["مسؤول", "مسئول"],
])("%s is %s", (one, two) => {
  expect(form(one)).toBe(form(two));
});

test.each([
  ["wurde", "würde"],
  ["schon", "schön"],
  ["esta", "está"],
  ["hablo", "habló"],
  ["pécheur", "pêcheur"],
  ["fit", "fît"],
  ["jeune", "jeûne"],
  ["mur", "mûr"],
  ["e", "è"],
  ["var", "vår"],
  ["dor", "dør"],
])("%s is not %s", (one, two) => {
  expect(form(one)).not.toBe(form(two));
});
