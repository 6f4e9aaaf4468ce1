import { describe, expect, it } from "vitest";
import { checkFacts } from "./check-facts";
import { readDate } from "./read-date";

describe("reading dates", () => {
  it.each([
    ["2026-04-12", "2026-04-12"],
    ["2026-04-12T09:30:00Z", "2026-04-12T09:30:00Z"],
    ["2026-04-12t09:30z", "2026-04-12T09:30:00Z"],
    ["2026-04-12 09:30:00.250 +02:00", "2026-04-12T09:30:00.250+02:00"],
    ["20260412T093000+0200", "2026-04-12T09:30:00+02:00"],
    ["20260412T093000-05", "2026-04-12T09:30:00-05:00"],
    ["20260412", "2026-04-12"],
    ["20260412+0100", "2026-04-12"],
    [" Sun, 12 Apr 2026 09:30:00 GMT ", "2026-04-12T09:30:00Z"],
    ["12 April 2026 09:30 EST", "2026-04-12T09:30:00-05:00"],
    ["Sun, 12 Apr 2026", "2026-04-12"],
    ["2024-02-29", "2024-02-29"],
  ])("%s → %s", (text, date) => {
    expect(readDate(text)).toBe(date);
  });

  it.each([
    "9999-12-31T23:59:60+99:99",
    "2026-02-29",
    "2026-13-01",
    "2026-04-31",
    "2026-04-12T24:00:00Z",
    "2026-04-12T09:30:00+15:00",
    "Sun, 32 Apr 2026 09:30:00 GMT",
    "Sun, 12 Foo 2026 09:30:00 GMT",
    "yesterday",
    "",
    "2026-04-12 and some",
    "1".repeat(10_000),
  ])("%s is no date", (text) => {
    expect(readDate(text)).toBeNull();
  });
});

describe("checking facts", () => {
  it("drops dates that cannot be, and says so", () => {
    const { facts, warnings } = checkFacts({ published: "2026-02-30", versionCreated: "20260412" });
    expect([facts.published, facts.versionCreated]).toEqual([null, "2026-04-12"]);
    expect(warnings).toEqual([
      {
        code: "bad-date",
        message: "The date of publication (“2026-02-30”) is no date that can be; it is left out.",
      },
    ]);
  });

  it("keeps web addresses only", () => {
    const address = (text: string) => checkFacts({ address: text }).facts.address;
    expect(address("https://ledger.example/a?b=1#c")).toBe("https://ledger.example/a?b=1#c");
    expect(address("https://desk:secret@ledger.example/")).toBe("https://ledger.example/");
    for (const other of [
      "javascript:alert(1)",
      "ftp://ledger.example/",
      "//ledger.example/",
      "https://ledger.example/a b",
      "urn:newsml:ledger",
      "https:///",
    ])
      expect(address(other), other).toBeNull();
  });

  it("keeps no name and password of an identifier", () => {
    const uri = "https://desk:secret@ledger.example/items/1";
    const { facts } = checkFacts({ uri, evolvedFrom: uri });
    expect([facts.uri, facts.evolvedFrom]).toEqual(Array(2).fill("https://ledger.example/items/1"));
  });

  it("prints facts on one line and cuts them", () => {
    const { facts } = checkFacts({
      outlet: " The\n  Tarn\tLedger ",
      title: "\u200b",
      usageTerms: `${"a".repeat(1_999)}🙋b`,
      language: "nb_NO",
    });
    expect(facts.outlet).toBe("The Tarn Ledger");
    expect(facts.title).toBeNull();
    expect(facts.usageTerms).toBe("a".repeat(1_999));
    expect(facts.language).toBe("nb-NO");
    expect(checkFacts({ language: "<script>" }).facts.language).toBeNull();
  });
});
