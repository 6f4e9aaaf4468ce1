import { describe, expect, test } from "vitest";
import { findQuotations } from "../article/quotations";
import { knownPeople } from "./known-people";
import { findNames } from "./names";
import { findReporters } from "./reporters";
import { findSpeaker } from "./speaker";

const KNOWN = new Map([
  ["Lund", "Ada Lund"],
  ["Brandt", "Olle Brandt"],
]);

const speakerIn = (text: string, previous = ""): string | null => {
  const [quotation] = findQuotations(text);
  return quotation ? (findSpeaker(text, quotation.outer, previous, KNOWN)?.name ?? null) : null;
};

describe("findSpeaker", () => {
  test.each([
    ["“It holds,” said Ada Lund, a baker.", "Ada Lund"],
    ["“It holds,” said the retired baker Ada Lund.", "Ada Lund"],
    ["“It holds,” said its general secretary, Ada Lund.", "Ada Lund"],
    ["“It holds,” Lund told reporters in Holm.", "Ada Lund"],
    ["Former baker Ada Lund said Brandt “asks what is in it for him”.", "Ada Lund"],
    ["Ada Lund, who owns the mill in Holm, said it had been “the right day”.", "Ada Lund"],
    [
      "Asked about the wheel, Lund said she and Brandt had not discussed it. “It holds,” she said.",
      "Ada Lund",
    ],
    ["“It holds.” Brandt said of the wheel.", "Olle Brandt"],
    ["“It holds”, declaró Ada Lund, vecina del molino.", "Ada Lund"],
    ["„Es hält“, sagte Ada Lund.", "Ada Lund"],
    ["« Il tient », a déclaré Ada Lund.", "Ada Lund"],
    ["« Il ne tient pas », se désole Ada Lund, meunière.", "Ada Lund"],
    ["« Il ne tient pas », s’inquiète Ada Lund, meunière.", "Ada Lund"],
    ["The third guard said Holm had been “around” the gate.", null],
    ["“It holds,” said a neighbour of Lund.", null],
    ["“It holds”, afirmó el ministro de Obras.", null],
    ["“It holds,” she said.", null],
  ])("%s", (text, name) => {
    expect(speakerIn(text)).toBe(name);
  });

  test("looks at the paragraph before where only a pronoun speaks", () => {
    expect(
      speakerIn("“It holds,” she said.", "Lund told reporters that the wheel had turned."),
    ).toBe("Ada Lund");
    expect(speakerIn("“It holds,” she said.", "Lund and Brandt met at the mill.")).toBeNull();
    expect(
      speakerIn("«Aguanta», afirmó.", "El molinero, Olle Brandt, volvió. A la salida dijo que sí."),
    ).toBe("Olle Brandt");
  });

  test("reads the speaker of a Japanese quotation", () => {
    expect(speakerIn("谷村遥知事は「水車は止まっていない」と述べた。")).toBe("谷村遥");
    expect(speakerIn("「水車は止まっていない」と元船長の大沢実氏は指摘した。")).toBe("大沢実");
  });

  test("reads a Japanese sentence that tells afterwards who spoke", () => {
    expect(speakerIn("「水車は回る」。粉屋で働く大沢実さん（４０）は、橋の上で話した。")).toBe(
      "大沢実",
    );
    expect(speakerIn("治水が専門の沢実・北浜大教授は「水車は回る」と指摘した。")).toBe("沢実");
  });

  test("passes over Arabic titles, and takes no phrase or body for a person", () => {
    expect(speakerIn("وقال مدير الميناء سمير الدالي «عاد القارب».")).toBe("سمير الدالي");
    expect(speakerIn("وقالت نورة الساعدي «عاد القارب».")).toBe("نورة الساعدي");
    expect(speakerIn("وقالت في رسالة قصيرة «عاد القارب».")).toBeNull();
    expect(speakerIn("قال لنا بحار متقاعد إن القارب «عاد وحده».")).toBeNull();
  });

  test.each([
    ["وأمرت وزيرة النقل ليلى منصور بفتح تحقيق، وقالت في بيان «عاد القارب وحده».", "ليلى منصور"],
    ["وقال الخبير في سلامة الملاحة سمير الدالي إن «القارب عاد وحده».", "سمير الدالي"],
    ["وقال رئيس فرقة الإطفاء سمير الدالي «عاد القارب وحده».", "سمير الدالي"],
    ["وقال ثلاثة مسؤولين مطلعين على التحقيق «عاد القارب وحده».", null],
    ["水車局の谷村遥主任研究員は「水車は回る」と話す。", "谷村遥"],
    ["谷村遥交通局長は夜の会見で「水車は回る」と述べた。", "谷村遥"],
    ["町内会長は「水車は回る」と笑う。", null],
    ["市の担当課長は「水車は回る」と説明した。", null],
    ["Miller Ada Lund of Holm University said it was “exactly the right day”.", "Ada Lund"],
    ["“Aguanta”, relató Ada Lund a los periodistas.", "Ada Lund"],
    ["« Il tient », raconte-t-il.", null],
    ["La alcaldesa de Holm, Ada Lund, recordó que “aguanta”.", "Ada Lund"],
    ["The operator, Holm Trains, said it was “exactly the right day”.", null],
  ])("%s", (text, name) => {
    expect(speakerIn(text)).toBe(name);
  });

  test("an office before a name is no part of it, and shows a person", () => {
    const known = knownPeople([
      "Hafenmeisterin Ada Lund kam spät.",
      "Pour le garde Olle Brandt, la roue tourne.",
      "Zwei Boote lagen vor Grunn Holm am Kai.",
    ]);
    expect([...known.values()]).toEqual(["Ada Lund", "Olle Brandt"]);
    const text = "Hafenmeisterin Ada Lund schwieg lange. „Es hält“, sagte sie.";
    const [quotation] = findQuotations(text);
    expect(quotation && findSpeaker(text, quotation.outer, "", known)?.name).toBe("Ada Lund");
  });

  test("a full name goes before an initial", () => {
    expect(
      knownPeople(["B. Ek said no.", "The miller, Bo Ek, said yes.", "B. Ek said so."]).get("Ek"),
    ).toBe("Bo Ek");
  });

  test("reads the speaker of an Arabic quotation, and takes no office for a person", () => {
    expect(speakerIn("وقالت ليلى منصور، التي تدير متجرا: «كنا نعتمد على القارب».")).toBe(
      "ليلى منصور",
    );
    expect(speakerIn("وقال الوزير سامي حداد: «كنا نعتمد على القارب».")).toBe("سامي حداد");
    expect(speakerIn("وقالت هيئة الميناء: «كنا نعتمد على القارب».")).toBeNull();
  });
});

test("findNames takes titles off and joins particles", () => {
  expect(
    findNames("Prime Minister Ada Lund met Dr. Karl von Riedt").map(({ text }) => text),
  ).toEqual(["Ada Lund", "Karl von Riedt"]);
});

test("findReporters puts a name before the verb first", () => {
  expect(findReporters("Lund said Brandt was late").map(({ name }) => name)).toEqual(["Lund"]);
  expect(findReporters("A guard said Holm was late")[0]?.kind).toBe("unnamed");
});

test("knownPeople knows people from places", () => {
  const known = knownPeople([
    "Unlike Ada Lund, he stayed. “Yes,” said Ada Lund.",
    "They met in Holm Tower, near South Quay.",
    "The miller, Olle Brandt, went home.",
  ]);
  expect([...known.values()]).toEqual(["Ada Lund", "Olle Brandt"]);
});
