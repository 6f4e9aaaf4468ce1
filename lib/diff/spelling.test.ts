import { expect, test } from "vitest";
import { spellingForm } from "./spelling";

test.each([
  ["defence", "defense"],
  ["colour", "color"],
  ["neighbouring", "neighboring"],
  ["organisation", "organization"],
  ["analysed", "analyzed"],
  ["kilometres", "kilometers"],
  ["theatre", "theater"],
  ["travelling", "traveling"],
  ["labelled", "labeled"],
  ["signalling", "signaling"],
  ["counsellor", "counselor"],
  ["cancelled", "canceled"],
  ["dialogue", "dialog"],
  ["paediatric", "pediatric"],
  ["manoeuvre", "maneuver"],
  ["programme", "program"],
  ["straße", "strasse"],
  ["erdoğan", "erdogan"],
  ["إيران", "ايران"],
  ["cease-fire", "ceasefire"],
])("%s is %s", (one, two) => {
  expect(spellingForm(one)).toBe(spellingForm(two));
});

test.each([
  ["filled", "filed"],
  ["refilled", "refiled"],
  ["hour", "hor"],
  ["four", "for"],
  ["called", "caled"],
  ["here", "her"],
  ["were", "wer"],
  ["prices", "prizes"],
  ["hers", "heres"],
])("%s is not %s", (one, two) => {
  expect(spellingForm(one)).not.toBe(spellingForm(two));
});
