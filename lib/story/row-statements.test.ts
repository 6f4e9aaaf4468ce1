import { expect, test } from "vitest";
import { findClockTimes } from "./row-clock";
import { findOffices } from "./row-offices";

test.each([
  ["en", "It sank at 4.30 p.m. on Sunday.", "4.30 p.m. 990"],
  ["en", "It sank at 4:30am on Sunday.", "4:30am 270"],
  ["en", "It sank at 4 o'clock in the afternoon.", "4 o'clock in the afternoon 960"],
  ["en", "It holds 4.30 metres of water.", ""],
  ["en", "Ottery won 3:2 at home.", ""],
  ["de", "Um 16 Uhr sank es.", "16 Uhr 960"],
  ["de", "Um 4 Uhr nachmittags sank es.", "4 Uhr nachmittags 960"],
  ["fr", "Il a coulé à 16 h 30 dimanche.", "16 h 30 990"],
  ["es", "Se hundió a las 4 de la tarde.", "4 de la tarde 960"],
  ["sv", "Den sjönk klockan 16.30 i dag.", "16.30 990"],
  ["nl", "Het zonk om 16.30 uur.", "16.30 uur 990"],
  ["ja", "午後４時半に沈んだ。", "午後４時半 990"],
  ["ja", "４時間かかった。", ""],
])("hours, %s: %s", (language, text, expected) => {
  const times = findClockTimes(text, language);
  expect(
    times.map(({ start, end, minutes }) => `${text.slice(start, end)} ${minutes}`).join(),
  ).toBe(expected);
});

test.each([
  ["Former transport minister Elsa Brodin came.", "former minister Brodin"],
  ["Prime minister Elsa Brodin came.", "prime minister Brodin"],
  ["Deputy mayor Bo Ek came.", "deputy mayor Ek"],
  ["Exministerin Elsa Brodin kam.", "former minister Brodin"],
  ["Verkehrsministerin Elsa Brodin kam.", ""],
  ["L’ancien ministre Paul Cazal est venu.", "former minister Cazal"],
  ["La exministra de Obras Elsa Brodín vino.", "former minister Brodín"],
  ["Oud-burgemeester Elsa Brodin kwam.", "former mayor Brodin"],
  ["زار الوزير السابق سمير الدالي السد", "former minister الدالي"],
])("offices: %s", (text, expected) => {
  const offices = findOffices(text);
  const told = offices.map(({ office, isFormer, isDeputy, surname }) =>
    [isFormer && "former", isDeputy && "deputy", office, surname].filter(Boolean).join(" "),
  );
  expect(told.join()).toBe(expected);
});
